"""Words for problems: types and lists of values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from api_claude_runtime.hints.nearest import nearest
from api_claude_runtime.http.credential_names import MASK

from .paths import shown

_MOST_VALUES = 8
_NAMES = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


def kind_of(value: Any) -> str:
    """Return the JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "object" if isinstance(value, Mapping) else "array"


def is_of(kind: str, value: Any) -> bool:
    """Return whether a value has a JSON type. An integer is a number, and 1.0 is an integer."""
    found = kind_of(value)
    if found == kind:
        return True
    if kind == "number":
        return found == "integer"
    return kind == "integer" and found == "number" and float(value).is_integer()


def type_text(kinds: Iterable[str], value: Any, path: str) -> str:
    """Return the message for a value of another type."""
    given = shown(value, path) if isinstance(value, (str, float)) else _NAMES[kind_of(value)]
    if isinstance(value, bool):
        given = repr(value)
    return f"must be {either(_NAMES[kind] for kind in dict.fromkeys(kinds))}, not {given}"


def either(texts: Iterable[str]) -> str:
    """Return texts as a list with "or" before the last one."""
    *most, last = texts
    return f"{', '.join(most)} or {last}" if most else last


def choice_text(value: Any, allowed: Iterable[Any], path: str) -> str:
    """Return the message for a value that is not one of the accepted ones."""
    accepted = list(allowed)
    texts = [each for each in accepted if isinstance(each, str)]
    text = shown(value, path)
    if text != MASK and (near := nearest(value, texts)):
        return f"is {text}: did you mean {near!r}?"
    return f"must be {values_text(accepted)}, not {text or type(value).__name__}"


def values_text(accepted: list[Any]) -> str:
    """Return accepted values as text: all of them, or the first ones of many."""
    if len(accepted) <= _MOST_VALUES:
        return either(map(repr, accepted))
    listed = ", ".join(map(repr, accepted[:_MOST_VALUES]))
    return f"one of {len(accepted)} values such as {listed}"
