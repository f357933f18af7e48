"""Formatting of numbers and texts in messages."""

from __future__ import annotations

import re

_EXCERPT_LENGTH = 200
_KEY = re.compile(r"(?<![A-Za-z0-9])(?:sk-ant-|eyJ)|[\w+=-]{40}", re.ASCII)
"""The start of keys and of JSON Web Tokens, or so many characters as keys have."""


def shown(value: object) -> str:
    """Return the `repr` of an argument for a message, in at most 200 characters.

    A value that has none, such as a circular list of a million levels, is shown by its type: the
    message must say what is wrong with the argument, whatever it is.
    """
    try:
        text = repr(value[:_EXCERPT_LENGTH] if isinstance(value, (str, bytes)) else value)
    except Exception:  # noqa: BLE001 - `__repr__` of the caller's class may raise anything
        text = f"<{type(value).__name__}>"
    return text if len(text) <= _EXCERPT_LENGTH else f"{text[: _EXCERPT_LENGTH - 3]}..."


def may_be_key(text: str) -> bool:
    """Whether a text may be, or may contain, a key that was put in the wrong place."""
    return _KEY.search(text) is not None


def shown_unless_key(value: object) -> str:
    """Return what `shown` does, but only the length of a text that may be a key."""
    if isinstance(value, str) and may_be_key(value):
        return f"a text of {len(value):,} characters"
    return shown(value)


def format_seconds(value: float) -> str:
    """Format seconds with at most three decimals and no exponent: `0.03`, `59.999`, `4,000,000`."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def format_amount(value: float) -> str:
    """Format a number of things, or a cost: `100,000`, `0.0001`."""
    text = f"{value:,.12f}" if isinstance(value, float) else f"{value:,}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def excerpt(body: bytes | str) -> str:
    """Return the first 200 characters of a body, on one line."""
    if isinstance(body, bytes):
        # A character has at most four bytes. A body is not decoded as a whole: it may be large.
        body = body[: 4 * _EXCERPT_LENGTH].decode("utf-8", "replace")
    return " ".join(body.strip()[:_EXCERPT_LENGTH].split())
