"""Functions for JSON Schemas as plain data: traverse, close and check them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, cast

from pydantic_core import to_json

from api_claude_runtime.errors.wording import shown

Schema: TypeAlias = dict[str, Any]

_SUBSCHEMAS = frozenset(
    (
        *("additionalItems", "additionalProperties", "contains", "else", "if", "items", "not"),
        *("propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"),
    )
)
_SUBSCHEMA_LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
_SUBSCHEMA_MAPS = frozenset(
    ("$defs", "definitions", "dependentSchemas", "patternProperties", "properties")
)
_TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))
_NUMBERS = frozenset(("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"))
_COUNTS = frozenset(
    (
        *("maxItems", "maxLength", "maxProperties"),
        *("minItems", "minLength", "minProperties"),
    )
)
_STRINGS = frozenset(("$ref", "description", "format", "pattern", "title"))


def walk(schema: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield `schema` and every schema inside it, each with its path, such as `properties.city`."""
    yield path, schema
    if not isinstance(schema, Mapping):
        return
    for key, value in cast("Mapping[str, Any]", schema).items():
        here = f"{path}.{key}" if path else str(key)
        if key in _SUBSCHEMAS:
            yield from walk(value, here)
        elif key in _SUBSCHEMA_LISTS:
            for index, member in enumerate(_list(value) or ()):
                yield from walk(member, f"{here}[{index}]")
        elif key in _SUBSCHEMA_MAPS and isinstance(value, Mapping):
            for name, member in cast("Mapping[str, Any]", value).items():
                yield from walk(member, f"{here}.{name}")


def close(schema: Schema) -> None:
    """Forbid additional properties in every object that does not define them already."""
    for _, part in walk(schema):
        if is_open(part):
            part.setdefault("additionalProperties", False)


def is_open(part: Any) -> bool:
    """Return whether `part` lists properties and also allows others."""
    if not isinstance(part, Mapping):
        return False
    schema = cast("Mapping[str, Any]", part)
    return "properties" in schema and schema.get("additionalProperties") is not False


def schema_problems(schema: Any) -> list[str]:
    """Return the problems of the JSON Schema of a tool's input; empty if none is found."""
    if not isinstance(schema, Mapping):
        return [f"must be an object, not {type(schema).__name__}"]
    root = cast("Mapping[str, Any]", schema)
    try:
        to_json(root)
    except ValueError as error:  # a value that is not JSON, or a circular reference
        return [f"cannot be encoded as JSON: {error}"]
    problems: list[str] = []
    if root.get("type") != "object":
        problems.append(f"must have type 'object' at the top level, not {root.get('type')!r}")
    problems += [
        f"must not have {key!r} at the top level"
        for key in ("allOf", "anyOf", "oneOf")
        if key in root
    ]
    for path, part in walk(root):
        problems += [f"{path}: {text}" if path else text for text in _problems(part, root)]
    return problems


def _problems(part: Any, root: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(part, bool):
        return
    if not isinstance(part, Mapping):
        yield f"must be a schema, not {type(part).__name__}"
        return
    schema = cast("Mapping[str, Any]", part)
    for key, value in schema.items():
        if key in _NUMBERS and (not isinstance(value, (int, float)) or isinstance(value, bool)):
            yield f"{key} must be a number"
        elif key in _COUNTS and (type(value) is not int or value < 0):
            yield f"{key} must be a non-negative integer"
        elif key in _STRINGS and not isinstance(value, str):
            yield f"{key} must be a string"
        elif key in _SUBSCHEMA_MAPS and not isinstance(value, Mapping):
            yield f"{key} must be an object"
        elif (key in _SUBSCHEMA_LISTS or key == "enum") and (not _list(value)):
            yield f"{key} must be a non-empty list"
    yield from _type_problems(schema.get("type"))
    yield from _required_problems(schema)
    ref = schema.get("$ref")
    if isinstance(ref, str) and not _resolves(ref, root):
        yield f"$ref {ref!r} does not resolve within the schema"


def _type_problems(kind: Any) -> Iterator[str]:
    kinds = _list(kind)
    for one in [kind] if kinds is None else kinds:
        if one is not None and not (isinstance(one, str) and one in _TYPES):
            yield f"type must be one of {', '.join(sorted(_TYPES))}, not {shown(one)}"


def _required_problems(schema: Mapping[str, Any]) -> Iterator[str]:
    required: Any = schema.get("required")
    if required is None:
        return
    names = _list(required)
    if names is None:
        yield "required must be a list"
        return
    if not all(isinstance(name, str) for name in names) or len(set(names)) < len(names):
        yield "required must be a list of distinct strings"
        return
    properties: Any = schema.get("properties")
    if isinstance(properties, Mapping):
        for name in names:
            if name not in properties:
                yield f"required contains {name!r}, which is not in properties"


def _list(value: Any) -> list[Any] | None:
    return list(cast("list[Any]", value)) if isinstance(value, (list, tuple)) else None


def _resolves(ref: str, root: Mapping[str, Any]) -> bool:
    if ref == "#":
        return True
    if not ref.startswith("#/"):
        return False
    part: Any = root
    for step in ref[2:].split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(part, Mapping) or name not in part:
            return False
        part = cast("Mapping[str, Any]", part)[name]
    return True
