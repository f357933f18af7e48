"""`parse`: the value of a JSON text, without duplicate keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .document_error import DocumentError


class NotJsonError(Exception):
    """A text is not JSON. It may still be YAML."""


class _GivenTwiceError(Exception):
    """An object has a key twice."""


_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_HALF = re.compile("[\ud800-\udfff]")
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?|[{}\n]')


def parse(text: str) -> Any:
    """Return the value of a JSON text.

    Raises:
        NotJsonError: The text is not JSON.
        DocumentError: A key is given twice, or a value cannot be represented.
        RecursionError: It is nested too deeply.
    """
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse)
        if _ESCAPE.search(text):
            # It may be half of a pair, which cannot be encoded as UTF-8.
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise NotJsonError(f"is not valid JSON: {error.msg} ({where})") from None
    except _GivenTwiceError:
        key, line = _repeated(text)
        raise DocumentError(f"key {key!r} is given twice (line {line})") from None
    except UnicodeEncodeError:
        what = f"half of a surrogate pair (line {_half_line(text)})"
        raise DocumentError(f"has an escape that is {what}") from None
    except ValueError as error:
        raise DocumentError(str(error)) from None
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _GivenTwiceError
    return found


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not a value of JSON")


def _strings(text: str) -> Iterator[tuple[str, int, set[str] | None]]:
    """Yield each string of a JSON text and its line, and for a key the keys before it."""
    line = 1
    objects: list[set[str]] = []
    for token in _TOKEN.finditer(text):
        if token[0] == "{":
            objects.append(set())
        elif token[0] == "}":
            objects.pop()
        elif token[1] is not None:
            yield json.loads(f'"{token[1]}"'), line, objects[-1] if token[2] else None
        line += token[0].count("\n")


def _repeated(text: str) -> tuple[str, int]:
    """Return the first key that an object of a JSON text has twice, and its line."""
    for key, line, seen in _strings(text):
        if seen is not None:
            if key in seen:
                return key, line
            seen.add(key)
    raise AssertionError("json.loads found a key that is given twice")


def _half_line(text: str) -> int:
    """Return the line of the first half of a surrogate pair in a JSON text."""
    return next(line for each, line, _ in _strings(text) if _HALF.search(each))
