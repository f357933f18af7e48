"""JSON Schemas as plain data: walking them, closing them, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, cast

from pydantic_core import to_json

Schema: TypeAlias = dict[str, Any]

_ONE = frozenset(
    (
        *("additionalItems", "additionalProperties", "contains", "else", "if", "items", "not"),
        *("propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"),
    )
)
_MANY = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
_NAMED = frozenset(("$defs", "definitions", "dependentSchemas", "patternProperties", "properties"))
_TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))
_NUMBERS = frozenset(("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"))
_COUNTS = frozenset(
    (
        *("maxItems", "maxLength", "maxProperties"),
        *("minItems", "minLength", "minProperties"),
    )
)
_TEXTS = frozenset(("$ref", "description", "format", "pattern", "title"))


def walk(schema: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """`schema` and every schema in it, each with where it stands (`properties.city`)."""
    yield path, schema
    if not isinstance(schema, Mapping):
        return
    for key, value in cast("Mapping[str, Any]", schema).items():
        here = f"{path}.{key}" if path else str(key)
        if key in _ONE:
            yield from walk(value, here)
        elif key in _MANY:
            for index, member in enumerate(_list(value) or ()):
                yield from walk(member, f"{here}[{index}]")
        elif key in _NAMED and isinstance(value, Mapping):
            for name, member in cast("Mapping[str, Any]", value).items():
                yield from walk(member, f"{here}.{name}")


def close(schema: Schema) -> None:
    """Let no object have properties other than those it names, unless it says what they are."""
    for _, part in walk(schema):
        if is_open(part):
            part.setdefault("additionalProperties", False)


def is_open(part: Any) -> bool:
    """Whether it names properties and lets others be."""
    if not isinstance(part, Mapping):
        return False
    schema = cast("Mapping[str, Any]", part)
    return "properties" in schema and schema.get("additionalProperties") is not False


def schema_problems(schema: Any) -> list[str]:
    """What is wrong with the JSON Schema of a tool's input; empty if nothing is seen."""
    if not isinstance(schema, Mapping):
        return [f"is {type(schema).__name__}, not an object"]
    root = cast("Mapping[str, Any]", schema)
    try:
        to_json(root)
    except ValueError as error:  # a value that JSON cannot say, or a circle
        return [f"is no JSON: {error}"]
    problems: list[str] = []
    if root.get("type") != "object":
        problems.append(f"has type {root.get('type')!r} at the top, not 'object'")
    problems += [f"has {key!r} at the top" for key in ("allOf", "anyOf", "oneOf") if key in root]
    for path, part in walk(root):
        problems += [f"{path}: {text}" if path else text for text in _wrong(part, root)]
    return problems


def _wrong(part: Any, root: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(part, bool):
        return
    if not isinstance(part, Mapping):
        yield f"is {type(part).__name__}, not a schema"
        return
    schema = cast("Mapping[str, Any]", part)
    for key, value in schema.items():
        if key in _NUMBERS and (not isinstance(value, (int, float)) or isinstance(value, bool)):
            yield f"{key} is no number"
        elif key in _COUNTS and (type(value) is not int or value < 0):
            yield f"{key} is no count"
        elif key in _TEXTS and not isinstance(value, str):
            yield f"{key} is no text"
        elif key in _NAMED and not isinstance(value, Mapping):
            yield f"{key} is no object"
        elif (key in _MANY or key == "enum") and (not _list(value)):
            yield f"{key} is no list, or empty"
    yield from _wrong_type(schema.get("type"))
    yield from _wrong_required(schema)
    ref = schema.get("$ref")
    if isinstance(ref, str) and not _resolves(ref, root):
        yield f"$ref {ref!r} leads nowhere"


def _wrong_type(kind: Any) -> Iterator[str]:
    kinds = _list(kind)
    for one in [kind] if kinds is None else kinds:
        if one is not None and not (isinstance(one, str) and one in _TYPES):
            yield f"type {one!r} is none of {', '.join(sorted(_TYPES))}"


def _wrong_required(schema: Mapping[str, Any]) -> Iterator[str]:
    required: Any = schema.get("required")
    if required is None:
        return
    names = _list(required)
    if names is None:
        yield "required is no list"
        return
    if not all(isinstance(name, str) for name in names) or len(set(names)) < len(names):
        yield "required is no list of different names"
        return
    properties: Any = schema.get("properties")
    if isinstance(properties, Mapping):
        for name in names:
            if name not in properties:
                yield f"required names {name!r}, which is no property"


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
