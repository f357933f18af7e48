"""`kind_of`: which kind of Python type a named schema becomes."""

from __future__ import annotations

from typing import Any, Literal

from codegen.ir.api import Kind
from codegen.spec.shapes import is_object

Direction = Literal["response", "request"]


def kind_of(value: dict[str, Any], direction: Direction = "response") -> Kind:
    """Return the kind of a schema in normal form."""
    if value.get("type") == "object" and not value.get("properties"):
        closed = value.get("additionalProperties")
        # A request type without fields would reject every key. A response type keeps them.
        free = closed is None and direction == "request"
        return "alias" if free or closed not in (None, False) else "object"
    if is_object(value):
        return "object"
    if is_open_enum(value) or "enum" in value:
        return "enum"
    branches = value.get("oneOf") or value.get("anyOf") or ()
    if len([b for b in branches if b.get("type") != "null"]) > 1:
        return "union"
    return "alias"


def is_open_enum(value: dict[str, Any]) -> bool:
    """Whether `value` is an enum that accepts other strings: `anyOf` a string and known values."""
    branches = value.get("anyOf", ())
    return (
        len(branches) == 2 and any("enum" in b for b in branches) and {"type": "string"} in branches
    )


def in_direction(value: dict[str, Any], direction: Direction) -> dict[str, Any]:
    """Return an object without the properties that the other direction has alone.

    A request does not send what is `readOnly`, and a response does not contain what is `writeOnly`.
    """
    other = "readOnly" if direction == "request" else "writeOnly"
    if "allOf" in value:
        branches = [in_direction(each, direction) for each in value["allOf"]]
        return {**value, "allOf": branches}
    properties: dict[str, Any] = value.get("properties", {})
    gone = {name for name, inner in properties.items() if inner.get(other)}
    if not gone:
        return value
    kept = {name: inner for name, inner in properties.items() if name not in gone}
    required = [name for name in value.get("required", ()) if name not in gone]
    return {**value, "properties": kept, "required": required}


def text_of(value: dict[str, Any]) -> str:
    """Return the description of a part of the document, with a note if it is deprecated."""
    description: str = value.get("description", "")
    return f"{description} Deprecated.".strip() if value.get("deprecated") else description
