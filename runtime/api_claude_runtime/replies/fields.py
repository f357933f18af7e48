"""Fields of a response, read without trusting its shape."""

from __future__ import annotations


def number(counts: object, name: str) -> int:
    """The integer field `name` of `counts`; 0 if the response has no integer there."""
    value = getattr(counts, name, None)
    return value if isinstance(value, int) else 0
