"""Describe in words the schema rules that the API does not support, for the model to read."""

from __future__ import annotations

import json
from typing import Any

IGNORED = frozenset(
    ("$comment", "$defs", "$id", "$schema", "discriminator", "readOnly", "title", "writeOnly")
)
"""Keywords that are left out of the description."""
_WORDS = {
    "minimum": "at least",
    "exclusiveMinimum": "greater than",
    "maximum": "at most",
    "exclusiveMaximum": "less than",
    "multipleOf": "a multiple of",
    "pattern": "matching the regular expression",
    "format": "in the format",
    "contentEncoding": "encoded as",
    "contentMediaType": "text of the type",
    "contentSchema": "following the JSON schema",
    "in order": "in order:",
    "default": "by default",
}
_COUNTS = (("minLength", "maxLength", "character"), ("minItems", "maxItems", "item"))


def description_of(rest: dict[str, Any]) -> str:
    """Return the description of a schema followed by its other keywords `rest` in words."""
    rest = {key: value for key, value in rest.items() if key not in IGNORED}
    description: str = rest.pop("description", "")
    words: list[str] = []
    for low, high, thing in _COUNTS:
        least, most = rest.pop(low, None), rest.pop(high, None)
        if least == most and least is not None:
            words.append(f"exactly {_counted(least, thing)}")
            continue
        words += [f"at least {_counted(least, thing)}"] if least else []
        words += [f"at most {_counted(most, thing)}"] if most is not None else []
    if rest.pop("uniqueItems", False):
        words.append("unique items")
    if rest.pop("deprecated", False):
        words.append("deprecated")
    if examples := rest.pop("examples", None):
        words.append("for example " + " or ".join(map(_plain, examples)))
    if rest.get("default", ...) is None:
        del rest["default"]
    named = [(phrase, rest.pop(key), key) for key, phrase in _WORDS.items() if key in rest]
    words += [f"{phrase} {_plain(value, key)}" for phrase, value, key in named]
    words += [f"{key}: {_plain(value, key)}" for key, value in rest.items()]
    if not words:
        return description
    return f"{description} ({', '.join(words)})" if description else ", ".join(words)


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _plain(value: Any, key: str = "") -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, str) and key not in {"default", ""}:
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
