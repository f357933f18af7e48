"""`with_nulls`: null as a type of its own, in schemas of OpenAPI 3.0 and of nullable objects."""

from __future__ import annotations

from typing import Any

from codegen.spec.normal import NULL, TEXTS
from codegen.spec.shapes import PREFIX


def with_nulls(value: Any) -> Any:
    """Return a value without `nullable`: each nullable schema accepts null in its types."""
    if isinstance(value, list):
        return [with_nulls(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {key: with_nulls(child) for key, child in value.items()}
    if not isinstance(found.get("nullable"), bool):  # a property may have this name
        return found
    return _nullable(found) if found.pop("nullable") else found


def _nullable(value: dict[str, Any]) -> dict[str, Any]:
    if accepts_null(value):
        return value
    for key in ("anyOf", "oneOf"):
        if key in value:
            return {**value, key: [*value[key], dict(NULL)]}
    texts = {key: child for key, child in value.items() if key in TEXTS}
    rest = {key: child for key, child in value.items() if key not in TEXTS}
    return {**texts, "anyOf": [rest, dict(NULL)]} if rest else value


def accepts_null(value: dict[str, Any]) -> bool:
    """Whether null is one of the types that a schema names."""
    kinds = value.get("type")
    return kinds == "null" or (isinstance(kinds, list) and "null" in kinds)


def nullable_objects(schemas: dict[str, Any]) -> None:
    """Move null out of named objects, to each place that refers to them.

    A class cannot be null, so a reference to it states that null is accepted.
    """
    nullable = {name for name, each in schemas.items() if _is_nullable_object(each)}
    if not nullable:
        return
    for name in nullable:
        schemas[name] = _without_null(schemas[name])
    for name, each in schemas.items():
        schemas[name] = _referring(each, nullable)


def _is_nullable_object(value: dict[str, Any]) -> bool:
    branches = value.get("anyOf", [])
    if len(branches) == 2 and NULL in branches:
        value = next(each for each in branches if each != NULL)
        return bool(value.get("properties")) or "allOf" in value
    return accepts_null(value) and bool(value.get("properties"))


def _without_null(value: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" in value:
        inner = next(each for each in value["anyOf"] if each != NULL)
        return {**{key: child for key, child in value.items() if key != "anyOf"}, **inner}
    return {**value, "type": "object"}


def _referring(value: Any, nullable: set[str]) -> Any:
    if isinstance(value, list):
        return [_referring(each, nullable) for each in value]
    if not isinstance(value, dict):
        return value
    target = value.get("$ref")
    if isinstance(target, str) and target.removeprefix(PREFIX) in nullable:
        texts = {key: child for key, child in value.items() if key != "$ref"}
        return {**texts, "anyOf": [{"$ref": target}, dict(NULL)]}
    return {
        # The members of a union and the bases of an object are never null themselves.
        key: child if key in {"oneOf", "anyOf", "allOf"} else _referring(child, nullable)
        for key, child in value.items()
    }
