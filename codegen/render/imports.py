"""The modules that generated modules import types from."""

from __future__ import annotations

from typing import Any

from codegen.ir.api import Api, Schema
from codegen.ir.python_types import ListOf, Named, schemas
from codegen.ir.resources.resource import Resource


def within(tree: str, part: str) -> str:
    """Return the module of a part in one of the trees of types."""
    return f"{tree}.{part.replace('/', '.')}"


def by_part(schemas: dict[str, Schema], names: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names & schemas.keys()):
        found.setdefault(schemas[name].part, []).append(name)
    return found


def imports_of_responses(
    part: str, schemas: list[Schema], known: dict[str, Schema]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return part -> names to import from its module, at once and later."""
    names = {name for schema in schemas for name in schema.depends}
    names -= {name for name, schema in known.items() if schema.part == part}
    later = names - {name for schema in schemas for name in _needed_at_once(schema)}
    return by_part(known, names - later), by_part(known, later)


def _needed_at_once(schema: Schema) -> set[str]:
    """Return the schemas that `schema` names outside of fields with `x-later`."""
    if schema.kind != "object":
        return schema.depends
    at_once = [each for each in schema.fields if not each.schema.get("x-later")]
    named = {name for each in at_once for name in schemas(each.annotation)}
    return named | ({schema.base} if schema.base else set())


def imports_of_resource(api: Api, resource: Resource) -> dict[str, Any]:
    names, replies = resource.types, resource.replies
    return {
        "pages": sorted({m.operation.page for m in resource.methods if m.operation.page}),
        "params": by_part(api.requests, names - replies),
        "arguments": [
            (m.operation.part, name)
            for m in resource.methods
            for name in (m.arguments, m.run_arguments)
            if name
        ],
        "replies": by_part(api.responses, replies | (names - api.requests.keys())),
    }


def imports_of_errors(api: Api) -> dict[str, Any]:
    used = {name for error in api.errors for f in error.fields for name in schemas(f.annotation)}
    objects = {
        Named(name): schema.part
        for name, schema in api.responses.items()
        if schema.kind == "object"
    }
    lists = {ListOf(each): each for each in objects}
    return {"imports": by_part(api.responses, used), "objects": objects, "lists": lists}
