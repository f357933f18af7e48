"""Generated types: each can be imported, has a working validator, and has the keys of the spec."""

from __future__ import annotations

import ast
import importlib
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest
from pydantic import TypeAdapter

from api_claude import errors, models, params, preload
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.models import APIModel, Unknown
from support.each import check_each
from support.operations import bundle

SPEC = bundle()
SCHEMAS: dict[str, Any] = SPEC.document["components"]["schemas"]
GROUPS = sorted(
    {
        accessor.removeprefix("beta.").partition(".")[0]
        for item in SPEC.document["paths"].values()
        for operation in item.values()
        for accessor in operation["x-accessors"]
    }
)
ERRORS = [
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, errors.APIStatusError) and value.error_code
]


def _properties(name: str) -> dict[str, Any]:
    """Return the properties of a schema, including inherited ones."""
    schema = SCHEMAS[name]
    found = dict(schema.get("properties", {}))
    for branch in schema.get("allOf", ()):
        reference = branch.get("$ref", "").rpartition("/")[2]
        found |= _properties(reference) if reference else branch.get("properties", {})
    return found


def _is_object(name: str) -> bool:
    schema = SCHEMAS.get(name, {})
    return schema.get("type") == "object" or "allOf" in schema


def test_validator_of_each_response_type_builds() -> None:
    check_each(models.__all__, check_validator)


def check_validator(name: str) -> None:
    kind = getattr(models, name)
    if isinstance(kind, type) and issubclass(kind, APIModel):
        kind.model_rebuild()
        assert kind.__pydantic_complete__
    else:
        TypeAdapter(kind)


def test_fields_of_each_response_type_match_the_spec() -> None:
    check_each(filter(_is_object, models.__all__), check_fields)


def check_fields(name: str) -> None:
    cls = getattr(models, name)
    wire = {field.alias or key: field for key, field in cls.model_fields.items()}
    assert wire.keys() == _properties(name).keys()
    # A field that the spec does not require may be absent.
    assert {key for key, field in wire.items() if field.is_required()} <= set(_required(name))


def _required(name: str) -> Iterator[str]:
    schema = SCHEMAS[name]
    yield from schema.get("required", ())
    for branch in schema.get("allOf", ()):
        reference = branch.get("$ref", "").rpartition("/")[2]
        yield from _required(reference) if reference else branch.get("required", ())


def test_keys_of_each_request_type_match_the_spec() -> None:
    check_each(filter(_is_object, params.__all__), check_keys)


def check_keys(name: str) -> None:
    annotations = getattr(params, name).__annotations__
    assert annotations.keys() == _properties(name).keys()
    texts = {key: ref.__forward_arg__ for key, ref in annotations.items()}
    optional = {key for key, text in texts.items() if text.startswith("NotRequired[")}
    assert annotations.keys() - optional == set(_required(name))


def test_each_request_type_can_be_imported() -> None:
    missing = object()
    assert [name for name in params.__all__ if getattr(params, name, missing) is missing] == []
    assert [name for name in params.__all__ if getattr(params, name) is None] == []


def test_every_tagged_response_union_is_open() -> None:
    closed = []
    for name in models.__all__:
        if "discriminator" in SCHEMAS[name]:
            union = get_args(getattr(models, name))[0]
            assert get_origin(union) is types.UnionType
            if get_args(union)[-1] is not Unknown:
                closed.append(name)
    assert closed == []


@pytest.mark.parametrize("package", [models, params], ids=["models", "params"])
def test_lazy_package_lists_its_names(package: types.ModuleType) -> None:
    assert dir(package) == sorted(package.__all__)
    assert len(set(package.__all__)) == len(package.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        package.Nothing  # noqa: B018 - the attribute access raises


@pytest.mark.parametrize("package", [models, params], ids=["models", "params"])
def test_stub_of_a_lazy_package_imports_its_names(package: types.ModuleType) -> None:
    stub = ast.parse(Path(str(package.__file__)).with_suffix(".pyi").read_text("utf-8"))
    found = {}
    for statement in stub.body:
        assert isinstance(statement, ast.ImportFrom)
        for each in statement.names:
            assert each.name == each.asname  # without an alias, a name is private to a stub
            found[each.name] = f"{package.__name__}.{statement.module}"
    assert found.keys() == set(package.__all__)
    for name, module in found.items():
        assert getattr(package, name) is getattr(importlib.import_module(module), name)


@pytest.mark.parametrize("package", [models, params], ids=["models", "params"])
def test_lazy_package_exports_its_names_with_a_star(package: types.ModuleType) -> None:
    names: dict[str, Any] = {}
    exec(f"from {package.__name__} import *", names)
    assert set(package.__all__) <= names.keys()


def _module(which: str, path: Path) -> str:
    return ".".join(("api_claude", which, *path.with_suffix("").parts))


@pytest.mark.parametrize("which", ["models", "params"])
def test_lazy_package_has_every_type(which: str) -> None:
    package = importlib.import_module(f"api_claude.{which}")
    folder = Path(str(package.__file__)).parent
    defined = {
        name
        for path in folder.rglob("[!_]*.py")
        for module in [importlib.import_module(_module(which, path.relative_to(folder)))]
        for name, value in vars(module).items()
        if name in SCHEMAS or getattr(value, "__module__", "") == module.__name__
    }
    assert defined == set(package.__all__)


def _sample(schema: dict[str, Any]) -> Any:
    """Return a value that matches the schema."""
    if "$ref" in schema:
        return _sample(SCHEMAS[schema["$ref"].rpartition("/")[2]])
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return _sample(schema["anyOf"][0])
    if schema["type"] == "object":
        return {key: _sample(value) for key, value in schema["properties"].items()}
    if schema["type"] == "array":
        return [_sample(schema["items"])]
    return {"string": "x", "integer": 1, "boolean": True}.get(str(schema["type"]))


def test_details_of_each_error_can_be_read() -> None:
    """No detail has the name of an attribute of the base class, which would hide it."""
    check_each(ERRORS, check_details)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value.model_dump() if isinstance(value, APIModel) else value


def check_details(name: str) -> None:
    cls = getattr(errors, name)
    rows = [row for part in SPEC.parts for row in part.error_codes]
    schemas = next(row for row in rows if row["class"] == name).get("details", {})
    values = {key: _sample(schema) for key, schema in schemas.items()}
    error = cls("no", status=cls.status_code, headers=Headers(), details=values)
    for key, value in values.items():
        assert _plain(getattr(error, key)) == value
    base = errors.APIStatusError("no", status=400, headers=Headers())
    assert not values.keys() & set(dir(base))


def test_list_in_details_has_objects_of_its_type() -> None:
    values = {"failed_checks": [{"check": "encryption", "message": "x", "role": None}]}
    error = errors.BetaStorageVerificationFailedError(
        "no", status=400, headers=Headers(), details=values
    )
    assert [type(each) for each in error.failed_checks or ()] == [
        models.BetaExternalStorageFailedCheck
    ]


def test_every_error_code_has_a_class() -> None:
    rows = [row for part in SPEC.parts for row in part.error_codes]
    assert sorted(row["class"] for row in rows) == sorted(ERRORS)
    assert {(row["status"], row["code"]) for row in rows} == {
        (getattr(errors, name).status_code, getattr(errors, name).error_code) for name in ERRORS
    }


@pytest.mark.parametrize("group", GROUPS)
def test_group_can_be_preloaded(group: str) -> None:
    preload(group)  # type: ignore[arg-type]


def test_everything_can_be_preloaded() -> None:
    preload()


def test_preload_of_an_unknown_group_lists_the_groups() -> None:
    with pytest.raises(ValueError, match="'nothing'") as caught:
        preload("nothing")  # type: ignore[arg-type]
    assert all(group in str(caught.value) for group in GROUPS)
