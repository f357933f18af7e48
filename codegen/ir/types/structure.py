"""`structure`: the part of a schema that decides its Python type.

This is the input of datamodel-code-generator.
"""

from __future__ import annotations

from typing import Any

from codegen.ir.parse.kinds import Direction, is_open_enum

_STRUCTURE = {"type", "items", "properties", "enum", "const", "allOf"}
_FORMATS: dict[Direction, set[str]] = {
    "response": {"date-time", "date"},
    "request": {"date-time", "date", "binary"},
}


def structure(value: Any, direction: Direction) -> Any:
    """Return `value` without descriptions, limits, defaults, tags and extensions."""
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        return {"$ref": value["$ref"]}
    if is_open_enum(value) or ("enum" in value and direction == "response"):
        return _open_enum(value)
    branches = value.get("oneOf") or value.get("anyOf")
    if branches:
        return {"anyOf": _each(branches, direction)}
    if isinstance(value.get("type"), list):
        # Expanded, because `additionalProperties: {type: [string, 'null']}` would become Any.
        kinds = [
            {**value, "type": each} if each != "null" else {"type": each} for each in value["type"]
        ]
        return {"anyOf": _each(kinds, direction)}
    return _plain(value, direction)


def _plain(value: dict[str, Any], direction: Direction) -> dict[str, Any]:
    """Return the structure of a schema with one type."""
    kept = {key: child for key, child in value.items() if key in _STRUCTURE}
    if value.get("format") in _FORMATS[direction]:
        kept["format"] = value["format"]
    for key in ("items", "allOf"):
        if key in kept:
            kept[key] = _each(kept[key], direction)
    if "properties" not in kept and "additionalProperties" in value:
        kept["additionalProperties"] = structure(value["additionalProperties"], direction)
    elif kept.get("type") == "object" and "properties" not in kept:
        kept["additionalProperties"] = True
    return kept


def _each(value: Any, direction: Direction) -> Any:
    if isinstance(value, list):
        return [structure(child, direction) for child in value]
    return structure(value, direction)


def _open_enum(value: dict[str, Any]) -> dict[str, Any]:
    """Return an enum that accepts any value: the API may add values after this spec."""
    known = next((branch for branch in value.get("anyOf", ()) if "enum" in branch), value)
    kind = known.get("type", "string")
    return {"anyOf": [{"type": kind, "enum": known["enum"]}, {"type": kind}]}
