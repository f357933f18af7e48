"""Formats of strings, such as `date-time`. An unknown format accepts every string."""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from uuid import UUID

_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]*")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def is_date_time(text: str) -> bool:
    """Return whether `text` is a date and time with a zone, as RFC 3339 defines it."""
    match = _DATE_TIME.fullmatch(text)
    if not match:
        return False
    day, clock, _, zone = match.groups()
    # A leap second is valid, but Python has none.
    clock = f"{clock[:-2]}59" if clock.endswith(":60") else clock
    try:
        datetime.fromisoformat(f"{day}T{clock}{zone.upper().replace('Z', '+00:00')}")
    except ValueError:
        return False
    return True


def is_date(text: str) -> bool:
    """Return whether `text` is a date such as `2026-01-31`."""
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def is_base64(text: str) -> bool:
    """Return whether `text` is base64 with padding, without line breaks and without a prefix."""
    try:
        a2b_base64(text, strict_mode=True)
    except (Error, ValueError):
        return False
    return True


def is_uuid(text: str) -> bool:
    """Return whether `text` is a UUID with hyphens."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


FORMATS: dict[str, tuple[Callable[[str], bool], str]] = {
    "date-time": (is_date_time, "a date and time with a zone, such as '2026-01-31T12:00:00Z'"),
    "date": (is_date, "a date, such as '2026-01-31'"),
    "byte": (is_base64, "base64 without line breaks and without a prefix such as 'data:'"),
    "uuid": (is_uuid, "a UUID"),
    "uri": (lambda text: bool(_URI.fullmatch(text)), "a URL"),
    "email": (lambda text: bool(_EMAIL.fullmatch(text)), "an email address"),
}
"""Format -> its check, and what a string of it is."""


@cache
def pattern(text: str) -> re.Pattern[str] | None:
    """Return the pattern of a spec; `None` if Python does not support it.

    In JSON Schema, `$` matches only at the end of the string, and not before a line break there.
    """
    if text.endswith("$") and not text.endswith("\\$"):
        text = rf"{text[:-1]}\Z"
    try:
        return re.compile(text)
    except re.error:
        return None
