"""`constraints`: the limits and the default that a schema states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NAMES = (
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
# These formats are part of the type, and not a limit of it.
FORMATS = {"date-time", "date", "binary", "byte"}


def constraints(schema: object) -> dict[str, Any]:
    """Return name -> value, including those of the only branch that is not null, and of items.

    A limit of a nullable value stands in a branch of `anyOf` in some documents, and beside it in
    others. Both are the limit of the value.
    """
    if not isinstance(schema, Mapping):
        return {}
    found = {name: schema[name] for name in NAMES if name in schema}
    if "format" in schema and schema["format"] not in FORMATS:
        found["format"] = schema["format"]
    branches = [
        each
        for each in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ()))
        if isinstance(each, Mapping) and each.get("type") != "null"
    ]
    if len(branches) == 1:
        found = {**constraints(branches[0]), **found}
    if isinstance(items := schema.get("items"), Mapping):
        inner = constraints(items)
        found |= {f"items.{name}": value for name, value in inner.items() if "." not in name}
    return found
