"""The shape of schemas: what is inside of one, and whether it is an object with properties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

PREFIX = "#/components/schemas/"


def is_object(value: dict[str, Any]) -> bool:
    """Whether a schema in normal form has properties of its own or inherits them."""
    return "allOf" in value or (value.get("type") == "object" and "properties" in value)


def children(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the schemas that are directly inside of a schema."""
    yield from value.get("properties", {}).values()
    for key in ("items", "additionalProperties"):
        if isinstance(value.get(key), dict):
            yield value[key]
    for key in ("oneOf", "anyOf", "allOf"):
        yield from value.get(key, ())
