"""`load`: reads the parts of the spec and bundles them into one OpenAPI document."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.documents.document import read
from codegen.documents.document_error import DocumentError
from codegen.problems import Problems, pointer

from . import families
from .references import PREFIX
from .vocabulary.document import own_places
from .vocabulary.reader import Reader


@dataclass
class Part:
    """One file in `spec/parts/`, and the names of what it defines."""

    name: str
    title: str
    schemas: list[str] = field(default_factory=list)
    operations: list[tuple[str, str]] = field(default_factory=list)
    webhooks: list[str] = field(default_factory=list)
    error_codes: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Bundle:
    """The bundled document, and the parts that it was made from."""

    document: dict[str, Any]
    parts: list[Part]
    server: str | None = None
    """The base URL of a document of others, or an empty text. `None` for this project's spec."""


def read_yaml(path: Path, problems: Problems) -> dict[str, Any]:
    """Return the mapping in a YAML or JSON file.

    On a problem, report it and return an empty mapping.
    """
    try:
        return read(path)
    except DocumentError as error:
        problems.add(path.name, str(error))
        return {}


def load(spec: Path, problems: Problems) -> Bundle:
    """Bundle `spec/openapi.yaml` and its `x-parts` into one document. Duplicates are problems."""
    places = own_places()
    root = Reader(places, problems)
    document = root.read("root", read_yaml(spec / "openapi.yaml", problems))
    names = document.pop("x-parts", [])
    if not names:
        problems.add("#/x-parts", "must list at least one part")
    for key in ("paths", "webhooks"):
        document.setdefault(key, {})
    document.setdefault("components", {}).setdefault("schemas", {})
    broken = root.broken
    trees: dict[str, dict[str, Any]] = {}
    for name in names:
        if name in trees:
            problems.add("#/x-parts", f"lists {name} twice")
        reader = Reader(places, problems, name)
        trees[name] = reader.read("part", read_yaml(spec / "parts" / f"{name}.yaml", problems))
        broken = broken or reader.broken
    for path in sorted((spec / "parts").rglob("*.yaml")):
        name = path.relative_to(spec / "parts").with_suffix("").as_posix()
        if name not in trees:
            problems.add(f"parts/{name}.yaml", "is not listed in x-parts of openapi.yaml")
    for name in trees:
        if any(other.startswith(f"{name}/") for other in trees):
            own = f"{name}/{name.rpartition('/')[2]}"
            problems.add(f"parts/{name}.yaml", f"has parts below it: name it {own}")
    if broken:
        problems.check()
    parts = [_merge(document, name, tree, problems) for name, tree in trees.items()]
    problems.check()
    return Bundle(document, parts)


def _merge(document: dict[str, Any], name: str, tree: dict[str, Any], problems: Problems) -> Part:
    part = Part(name, str(tree.get("x-title", "")))
    if not part.title:
        problems.add(f"{name}#/x-title", "is missing: describe the part in one line")
    for path, item in tree.get("paths", {}).items():
        target = document["paths"].setdefault(path, {})
        _share_parameters(item)
        for method, operation in item.items():
            if method in target:
                problems.add(f"{name}{pointer(['paths', path, method])}", "is defined in two parts")
            target[method] = operation
            part.operations.append((path, method))
            _fill_page(document, part, operation)
    for event, item in tree.get("webhooks", {}).items():
        if event in document["webhooks"]:
            problems.add(f"{name}{pointer(['webhooks', event])}", "is defined in two parts")
        _share_parameters(item)
        document["webhooks"][event] = item
        part.webhooks.append(event)
    components = dict(tree.get("components", {}))
    components["schemas"] = {**components.get("schemas", {}), **_families(part, tree, problems)}
    for section, entries in components.items():
        target = document["components"].setdefault(section, {})
        for key, value in entries.items():
            if key in target:
                problems.add(
                    f"{name}{pointer(['components', section, key])}", "is defined in two parts"
                )
            target[key] = value
            if section == "schemas":
                part.schemas.append(key)
    part.error_codes = list(tree.get("x-error-codes", []))
    return part


def _share_parameters(item: dict[str, Any]) -> None:
    """Copy the parameters of a path to its operations, which may replace them."""
    shared = item.pop("parameters", [])
    for operation in item.values():
        own = operation.get("parameters", [])
        named = {(each.get("in"), each.get("name")) for each in own}
        kept = [each for each in shared if (each.get("in"), each.get("name")) not in named]
        if kept:
            operation["parameters"] = [*kept, *(each for each in own if each not in kept)]


def _families(part: Part, tree: dict[str, Any], problems: Problems) -> dict[str, Any]:
    schemas: dict[str, Any] = {}
    given = tree.get("components", {}).get("schemas", {})
    for union, table in tree.get("x-families", {}).items():
        where = f"{part.name}{pointer(['x-families', union])}"
        for key, schema in families.family(union, table, where, problems).items():
            if key in schemas or key in given:
                problems.add(where, f"schema {key} is defined twice")
            schemas[key] = schema
    return schemas


def _fill_page(document: dict[str, Any], part: Part, operation: dict[str, Any]) -> None:
    """Add the schema of a page to a response that gives only the page's kind and item."""
    page = operation.get("x-page", {})
    reply = operation.get("responses", {}).get("200", {})
    if page.get("kind") not in families.PAGES or "item" not in page or "content" in reply:
        return
    name = f"{page['item']}{page['kind']}"
    schemas = document["components"]["schemas"]
    if name not in schemas:
        schemas[name] = families.page(page["kind"], page["item"])
        part.schemas.append(name)
    content = {"application/json": {"schema": {"$ref": f"{PREFIX}{name}"}}}
    # Replace the mapping: operations may share one `responses` through a YAML anchor.
    operation["responses"] = {
        **operation.get("responses", {}),
        "200": {**reply, "content": content},
    }
