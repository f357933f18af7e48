"""Numbers in messages."""

from __future__ import annotations


def seconds(value: float) -> str:
    """`0.03`, `59.999` or `4,000,000`: no more than three decimals, and no exponent."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")
