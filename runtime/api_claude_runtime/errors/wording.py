"""Formatting of numbers and texts in messages."""

from __future__ import annotations

_EXCERPT_LENGTH = 200


def format_seconds(value: float) -> str:
    """Format seconds with at most three decimals and no exponent: `0.03`, `59.999`, `4,000,000`."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def excerpt(body: bytes | str) -> str:
    """Return the first 200 characters of a body, on one line."""
    if isinstance(body, bytes):
        # A character has at most four bytes. A body is not decoded as a whole: it may be large.
        body = body[: 4 * _EXCERPT_LENGTH].decode("utf-8", "replace")
    return " ".join(body.strip()[:_EXCERPT_LENGTH].split())
