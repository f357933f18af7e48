"""Paths of values, and values as text: how a problem names what it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from api_claude_runtime.http.credential_names import MASK, is_credential

_IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)
# Keys of this API, bearer tokens and JSON web tokens, wherever they are.
_KEY = re.compile(r"sk-ant-|bearer |eyJ[A-Za-z0-9_-]{10}", re.IGNORECASE)
_LONGEST_NAME = 60
_LONGEST_VALUE = 60
_LARGE = 10**40


def field_path(path: str, name: object) -> str:
    """Return the path of a field: `a.b`, or `a["b c"]` if the name is no identifier."""
    text = str(name)
    if _IDENTIFIER.fullmatch(text) and len(text) <= _LONGEST_NAME:
        return f"{path}.{text}" if path else text
    short = text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 3]}..."
    if _KEY.search(text):
        short = MASK
    return f"{path}[{short!r}]"


def shown(value: Any, path: str) -> str:
    """Return a value as Python code of at most 60 characters; masked if it may be a secret.

    The result is empty for a list and for an object, because a secret may be inside of it.
    """
    if isinstance(value, (list, Mapping)):
        return ""
    if isinstance(value, int) and abs(value) >= _LARGE:
        return "an integer of many digits"  # `repr` raises an error for thousands of them
    if not isinstance(value, str):
        return repr(value)[:_LONGEST_VALUE]
    if is_credential(path) or _KEY.search(value[:10_000]):
        return MASK
    text = repr(value[: _LONGEST_VALUE + 1])
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."
