"""Reads fields of a response that may differ from the spec."""

from __future__ import annotations


def number(counts: object, name: str) -> int:
    """Return the integer field `name` of `counts`; 0 if the field is missing or not an integer."""
    value = getattr(counts, name, None)
    return value if isinstance(value, int) else 0
