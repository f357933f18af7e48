"""Rate limits and waiting times that the API states in response headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit: how much there is, how much is left, when it is full again (aware, UTC)."""

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The `anthropic-ratelimit-*` headers. A limit that the reply does not name is `None`."""

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
    try:
        return int(text) if text is not None else None
    except ValueError:
        return None


def _instant(text: str | None) -> datetime | None:
    try:
        when = datetime.fromisoformat(text) if text is not None else None
    except ValueError:
        return None
    if when is None:
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds to wait by `retry-after-ms`, else `retry-after` (seconds or an HTTP date).

    `None` when neither is there, or what is there is malformed or not positive.
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
