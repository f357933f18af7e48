"""The real spec: valid, completely described, and in sync with the generated package."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.problems import Problems
from codegen.render.emit import check
from codegen.spec.load import Bundle, load

ROOT = Path(__file__).parent.parent.parent
PREFIX = "#/components/schemas/"
PARTS = sorted((ROOT / "spec" / "parts").rglob("*.yaml"))
# The types that most callers use.
MAIN = [
    "Message",
    "MessageCreateParamsNonStreaming",
    "Usage",
    "TextBlock",
    "ToolUseBlock",
    "ToolParam",
    "MessageBatch",
    "ModelInfo",
]


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return load(ROOT / "spec", Problems())


@pytest.fixture(scope="module")
def schemas(bundle: Bundle) -> dict[str, Any]:
    found: dict[str, Any] = bundle.document["components"]["schemas"]
    return found


def _operations(bundle: Bundle) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in bundle.document["paths"].items():
        for method, operation in item.items():
            yield f"{method.upper()} {path}", operation


def _parameters(bundle: Bundle, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for each in operation.get("parameters", ()):
        name = each.get("$ref", "").rpartition("/")[2]
        yield bundle.document["components"]["parameters"][name] if name else each


def _described(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield every description in a part of the document, with its path."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key == "description" and isinstance(child, str):
                yield where, child
            yield from _described(child, f"{where}/{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _described(child, f"{where}/{index}")


def _members(schemas: dict[str, Any], name: str) -> list[str]:
    branches = schemas[name].get("oneOf", schemas[name].get("anyOf"))
    return [each["$ref"].removeprefix(PREFIX) for each in branches]


def _values(field: dict[str, Any]) -> set[Any]:
    """Return the constants of a tag, which may also be nullable."""
    branches = [field, *field.get("anyOf", ())]
    return {value for each in branches for value in (each.get("const"), *each.get("enum", ()))}


def test_parts_are_named_like_the_groups_of_their_operations(bundle: Bundle) -> None:
    """So the modules of `resources`, `models` and `params` have the same names."""
    wrong = []
    for part in bundle.parts:
        steps = part.name.split("/")
        own = steps[:-1] if steps[-2:-1] == steps[-1:] else steps
        folder = steps[:-1] or steps
        groups = [
            accessor.removeprefix("beta.").split(".")[:-1]
            for path, method in part.operations
            for accessor in bundle.document["paths"][path][method]["x-accessors"]
        ]
        if groups and not any(each[: len(own)] == own for each in groups):
            wrong.append(f"{part.name} has only {groups}")
        wrong += [f"{part.name}: {each}" for each in groups if each[: len(folder)] != folder]
    assert wrong == []


def test_bundled_document_is_valid_openapi(bundle: Bundle) -> None:
    errors = [error.message for error in OpenAPIV31SpecValidator(bundle.document).iter_errors()]
    assert errors == []


def test_operations_are_described(bundle: Bundle) -> None:
    bare = [
        name
        for name, operation in _operations(bundle)
        if not operation.get("description") or not operation.get("summary")
    ]
    assert bare == []


def test_parameters_are_described(bundle: Bundle) -> None:
    bare = [
        f"{name} {parameter['name']}"
        for name, operation in _operations(bundle)
        for parameter in _parameters(bundle, operation)
        if not parameter.get("description")
    ]
    assert bare == []


def test_schemas_are_described(schemas: dict[str, Any]) -> None:
    assert [name for name, schema in schemas.items() if not schema.get("description")] == []


def test_error_codes_are_described(bundle: Bundle) -> None:
    rows = [row for part in bundle.parts for row in part.error_codes]
    assert rows
    assert [row["code"] for row in rows if not row.get("description")] == []


def test_fields_of_main_types_are_described(schemas: dict[str, Any]) -> None:
    names = [*MAIN, *_members(schemas, "RawMessageStreamEvent")]
    bare = [
        f"{name}.{field}"
        for name in names
        for field, value in schemas[name]["properties"].items()
        # A constant needs no description.
        if not value.get("description") and "const" not in value
    ]
    assert bare == []


def test_descriptions_are_not_placeholders(bundle: Bundle) -> None:
    poor = re.compile(r"\b(TODO|FIXME|XXX|TBD|lorem ipsum|description of)\b", re.IGNORECASE)
    document = [*_described(bundle.document)]
    wrong = [where for where, text in document if poor.search(text) or len(text) < 8]
    assert wrong == []


def test_descriptions_are_sentences(bundle: Bundle) -> None:
    wrong = [where for where, text in _described(bundle.document) if not text.endswith(".")]
    assert wrong == []


def test_schemas_have_descriptions_of_their_own(schemas: dict[str, Any]) -> None:
    """A response type and its request type, or the versions of one tool, may share a description."""
    texts = Counter(schema.get("description", "") for schema in schemas.values())
    assert {text: count for text, count in texts.items() if count > 4} == {}
    assert len(texts) > 0.8 * len(schemas)


def test_tags_of_unions_match_their_members(schemas: dict[str, Any]) -> None:
    wrong = []
    for name, schema in schemas.items():
        discriminator = schema.get("discriminator", {})
        for tag, target in discriminator.get("mapping", {}).items():
            member = schemas[target.removeprefix(PREFIX)]
            field = member["properties"][discriminator["propertyName"]]
            if tag not in _values(field):
                wrong.append(f"{name}: {tag} is not a tag of {target}")
        if discriminator and {*discriminator.get("mapping", {}).values()} != {
            PREFIX + member for member in _members(schemas, name)
        }:
            wrong.append(f"{name}: its mapping and its members differ")
    assert wrong == []


def test_names_of_operations_and_accessors_are_unique(bundle: Bundle) -> None:
    ids = Counter(operation["operationId"] for _, operation in _operations(bundle))
    accessors = Counter(name for _, each in _operations(bundle) for name in each["x-accessors"])
    assert [name for name, count in (ids + Counter()).items() if count > 1] == []
    assert [name for name, count in accessors.items() if count > 1] == []


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_part_has_a_readable_length(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    assert lines < 1000, "split it by family, and list the new parts in openapi.yaml"


@pytest.mark.timeout(400)
@pytest.mark.xdist_group("real_spec")
def test_generated_package_is_up_to_date(real_files: Mapping[str, str]) -> None:
    assert check(dict(real_files), ROOT / "generated" / "api_claude") == []
