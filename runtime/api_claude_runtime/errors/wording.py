"""Formatting of numbers and texts in messages."""

from __future__ import annotations

_EXCERPT_LENGTH = 200


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
