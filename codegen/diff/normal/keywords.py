"""The keywords of a schema, sorted by what they mean for a comparison."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

IGNORED = frozenset(
    ("title", "example", "examples", "$comment", "xml", "$schema", "$id", "$anchor", "externalDocs")
) | {"x-hot", "x-later"}
"""Keywords that change neither types nor documentation."""

META = frozenset(
    (
        "description",
        "default",
        "deprecated",
        "nullable",
        "readOnly",
        "writeOnly",
        "x-beta-only",
        "x-deprecated-values",
        "x-send-null",
        "x-python-name",
        "discriminator",
    )
)
"""Keywords that describe a value of any type."""

LIMITS: dict[str, frozenset[str]] = {
    "string": frozenset(("minLength", "maxLength", "pattern")),
    "integer": frozenset(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
    ),
    "array": frozenset(("minItems", "maxItems", "uniqueItems")),
    "object": frozenset(("minProperties", "maxProperties")),
}
LIMITS["number"] = LIMITS["integer"]

STRUCTURE: dict[str, frozenset[str]] = {
    "array": frozenset(("items",)),
    "object": frozenset(("properties", "required", "additionalProperties")),
    "string": frozenset(("format",)),
    "integer": frozenset(("format",)),
    "number": frozenset(("format",)),
}

RESTRICTIONS = frozenset(("type", "format")).union(*LIMITS.values())
"""Keywords that mean the same next to `anyOf` as in each of its members."""


def restricted(branch: Any, beside: dict[str, Any]) -> Any:
    """Return a member of `anyOf` with the keywords next to `anyOf` that apply to it."""
    if not isinstance(branch, dict) or "$ref" in branch or not beside:
        return branch
    merged = {"type": beside["type"], **branch} if "type" in beside else dict(branch)
    for kind in inferred(merged):
        for key in LIMITS.get(kind, frozenset()) | STRUCTURE.get(kind, frozenset()) & {"format"}:
            if key in beside:
                merged.setdefault(key, beside[key])
    return merged


def limits(schema: dict[str, Any], kind: str) -> dict[str, Any]:
    """Return the limits on values of type `kind`, in the spelling of OpenAPI 3.1."""
    found = {key: schema[key] for key in sorted(LIMITS.get(kind, ())) if key in schema}
    for bound in ("Minimum", "Maximum"):
        exclusive = found.get(f"exclusive{bound}")
        if isinstance(exclusive, bool):
            # OpenAPI 3.0: a flag beside `minimum` or `maximum`.
            del found[f"exclusive{bound}"]
            if exclusive and bound.lower() in found:
                found[f"exclusive{bound}"] = found.pop(bound.lower())
    for bound, step in (("Minimum", 1), ("Maximum", -1)):
        exclusive = found.get(f"exclusive{bound}")
        if kind == "integer" and type(exclusive) is int and bound.lower() not in found:
            del found[f"exclusive{bound}"]
            found[bound.lower()] = exclusive + step
    if found.get("uniqueItems") is False:
        del found["uniqueItems"]
    for key in ("minLength", "minItems", "minProperties"):
        if found.get(key) == 0:
            del found[key]
    return found


def inferred(schema: dict[str, Any]) -> list[str]:
    """Return the types that a schema allows, derived from other keywords if `type` is missing."""
    given = schema.get("type")
    if isinstance(given, str):
        return [given]
    if isinstance(given, list):
        return [str(each) for each in given]
    if "enum" in schema or "const" in schema:
        return list(dict.fromkeys(json_type(each) for each in known_values(schema)))
    for kind in ("object", "array", "string", "integer"):
        if schema.keys() & (STRUCTURE[kind] - {"format"} | LIMITS[kind]):
            return ["number" if kind == "integer" else kind]
    return []


def known_values(schema: dict[str, Any]) -> list[Any]:
    """Return the values of `enum` and `const`."""
    values = schema.get("enum", ())
    found = list(values) if isinstance(values, (list, tuple)) else [values]
    return [*found, schema["const"]] if "const" in schema else found


def json_type(value: Any) -> str:
    """Return the JSON type of a value."""
    names: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}
    if value is None:
        return "null"
    return names.get(type(value), "array" if isinstance(value, list) else "object")


def unused(schema: dict[str, Any], kinds: Iterable[str]) -> dict[str, Any]:
    """Return the keywords that no rule knows, or that do not apply to the types `kinds`."""
    known = IGNORED | META | {"type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf"}
    for kind in kinds:
        known |= LIMITS.get(kind, frozenset()) | STRUCTURE.get(kind, frozenset())
    return {key: value for key, value in schema.items() if key not in known}
