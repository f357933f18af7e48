"""Formatting of numbers in messages."""

from __future__ import annotations


def format_seconds(value: float) -> str:
    """Format seconds with at most three decimals and no exponent: `0.03`, `59.999`, `4,000,000`."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")
