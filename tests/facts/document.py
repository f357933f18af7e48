"""The spec, converted to shapes that can be compared with those of the facts."""

import functools
from collections.abc import Mapping
from typing import Any

from facts import shapes
from facts.claims import Field
from facts.shapes import Shape
from support.operations import bundle

PREFIX = "#/components/schemas/"


def document() -> dict[str, Any]:
    found: dict[str, Any] = bundle().document
    return found


def schemas() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = document()["components"]["schemas"]
    return found


@functools.cache
def parts_of_schemas() -> dict[str, str]:
    """Return schema -> the part of the spec that defines it."""
    return {name: part.name for part in bundle().parts for name in part.schemas}


def part(schema: str) -> str:
    """Return the file of a schema, for messages."""
    return f"spec/parts/{parts_of_schemas().get(schema, '?')}.yaml"


def part_of_operation(method: str, path: str) -> str:
    """Return the file of an operation, for messages."""
    for each in bundle().parts:
        if {(method.lower(), path), (path, method.lower())} & {*each.operations}:
            return f"spec/parts/{each.name}.yaml"
    return "spec/parts/?.yaml"


def is_object(schema: Mapping[str, Any]) -> bool:
    if "allOf" in schema:
        return True
    return schema.get("type") == "object" and (
        "properties" in schema or not schema.get("additionalProperties")
    )


def shape(schema: Mapping[str, Any]) -> Shape:
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(PREFIX)
        if is_object(schemas()[name]):
            return shapes.of(("ref", name))
        return shape(schemas()[name])
    if branches := schema.get("oneOf") or schema.get("anyOf"):
        return shapes.union(map(shape, branches))
    if "const" in schema or "enum" in schema:
        return shapes.of(*(("value", v) for v in schema.get("enum", [schema.get("const")])))
    kinds = schema.get("type")
    if kinds is None:
        return shapes.ANY
    return shapes.union(
        _plain(schema, kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _plain(schema: Mapping[str, Any], kind: str) -> Shape:
    if kind == "array":
        return shapes.of(("array", shape(schema["items"])))
    if kind == "object":
        others = schema.get("additionalProperties", True)
        return shapes.of(("map", shape(others) if isinstance(others, dict) else shapes.ANY))
    return shapes.scalar(kind, schema.get("format"))


def resolved(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a parameter or response, with a `$ref` resolved."""
    if "$ref" not in value:
        return value
    _, _, section, name = value["$ref"].split("/")
    found: Mapping[str, Any] = document()["components"][section][name]
    return found


def properties(schema: Mapping[str, Any]) -> dict[str, tuple[Mapping[str, Any], bool]]:
    """Return property -> schema and whether it is required, including those of an `allOf`."""
    found: dict[str, tuple[Mapping[str, Any], bool]] = {}
    for part in (*schema.get("allOf", ()), schema):
        if "$ref" in part:
            found |= properties(schemas()[part["$ref"].removeprefix(PREFIX)])
        for name, inner in part.get("properties", {}).items():
            found[name] = inner, name in part.get("required", ())
    return found


def fields(schema: Mapping[str, Any]) -> dict[str, Field]:
    return {name: Field(shape(s), required) for name, (s, required) in properties(schema).items()}


def without(names: Any, schema_shape: Shape) -> Shape:
    """Return the shape of an enum or union without the given values or members."""
    return frozenset(
        atom for atom in schema_shape if not (isinstance(atom, tuple) and atom[1] in names)
    )
