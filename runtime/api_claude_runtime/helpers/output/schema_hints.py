"""What a schema asks for and the API does not take as a rule, in words for the model to read."""

from __future__ import annotations

import json
from typing import Any

SILENT = frozenset(
    ("$comment", "$defs", "$id", "$schema", "discriminator", "readOnly", "title", "writeOnly")
)
"""Keywords that nobody needs to hear of."""
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


def in_words(rest: dict[str, Any]) -> str:
    """What is left of a schema, in words, after what its author says."""
    rest = {key: value for key, value in rest.items() if key not in SILENT}
    said: str = rest.pop("description", "")
    words: list[str] = []
    for low, high, thing in _COUNTS:
        least, most = rest.pop(low, None), rest.pop(high, None)
        if least == most and least is not None:
            words.append(f"exactly {_counted(least, thing)}")
            continue
        words += [f"at least {_counted(least, thing)}"] if least else []
        words += [f"at most {_counted(most, thing)}"] if most is not None else []
    if rest.pop("uniqueItems", False):
        words.append("no item twice")
    if rest.pop("deprecated", False):
        words.append("deprecated")
    if examples := rest.pop("examples", None):
        words.append("for example " + " or ".join(map(_plain, examples)))
    if rest.get("default", ...) is None:
        del rest["default"]
    named = [(words_of, rest.pop(key), key) for key, words_of in _WORDS.items() if key in rest]
    words += [f"{before} {_plain(value, key)}" for before, value, key in named]
    words += [f"{key}: {_plain(value, key)}" for key, value in rest.items()]
    if not words:
        return said
    return f"{said} ({', '.join(words)})" if said else ", ".join(words)


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _plain(value: Any, key: str = "") -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, str) and key not in {"default", ""}:
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
