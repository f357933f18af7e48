"""Parsing of the rate limits and retry delays in response headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

_DIGITS = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Limit:
    """One rate limit: its size, what remains of it, and when it is full again (aware, in UTC)."""

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The limits in the `anthropic-ratelimit-*` headers; `None` for a limit that is not stated."""

    requests: Limit | None = None
    tokens: Limit | None = None
    input_tokens: Limit | None = None
    output_tokens: Limit | None = None

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> Self:
        return cls(
            requests=_limit(headers, "requests"),
            tokens=_limit(headers, "tokens"),
            input_tokens=_limit(headers, "input-tokens"),
            output_tokens=_limit(headers, "output-tokens"),
        )


def _limit(headers: Mapping[str, str], name: str) -> Limit | None:
    limit, remaining, reset = (
        headers.get(f"anthropic-ratelimit-{name}-{part}")
        for part in ("limit", "remaining", "reset")
    )
    if limit is None and remaining is None and reset is None:
        return None
    return Limit(_integer(limit), _integer(remaining), _instant(reset))


def _integer(text: str | None) -> int | None:
    # `int` would also accept other digits, underscores and numbers of any length.
    return int(text) if text is not None and _DIGITS.fullmatch(text.strip()) else None


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        when = datetime.fromisoformat(text)
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (
        ValueError,
        OverflowError,
    ):  # OverflowError: in UTC, it is not between the years 1 and 9999
        return None


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Return the seconds to wait before a retry, or `None` if no header states a valid delay.

    `retry-after-ms` takes precedence over `retry-after` (seconds or an HTTP date). A value that is
    malformed, infinite or not positive is ignored.
    """
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name)
        if text is None:
            continue
        try:
            seconds = float(text) * unit
        except ValueError:
            seconds = _until(text, now or datetime.now(UTC)) if unit == 1.0 else 0.0
        if 0 < seconds < float("inf"):
            return seconds
    return None


def _until(text: str, now: datetime) -> float:
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return 0.0
    return ((when if when.tzinfo else when.replace(tzinfo=UTC)) - now).total_seconds()
