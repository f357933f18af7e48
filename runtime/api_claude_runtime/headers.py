"""Reply headers, and what is read from them: rate limits, and how long to wait."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

_HIDDEN = frozenset({"authorization", "x-api-key", "proxy-authorization", "set-cookie", "cookie"})


class Headers(Mapping[str, str]):
    """Headers by name, whatever the case; a repeated one is joined with commas."""

    __slots__ = ("_raw", "_values")

    def __init__(self, raw: list[tuple[bytes, bytes]] | None = None) -> None:
        self._raw = raw or []
        self._values: dict[str, str] | None = None

    @property
    def _map(self) -> dict[str, str]:
        # Decoded on first use: most replies are never asked for their headers.
        if self._values is None:
            values: dict[str, str] = {}
            for name, value in self._raw:
                key, text = name.decode("ascii").lower(), value.decode("latin-1")
                values[key] = f"{values[key]}, {text}" if key in values else text
            self._values = values
        return self._values

    def first(self, name: bytes) -> str | None:
        """One header by its lower-case name, without decoding the rest: for the hot path."""
        for key, value in self._raw:
            if key.lower() == name:
                return value.decode("latin-1")
        return None

    def __getitem__(self, name: str) -> str:
        return self._map[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._map)

    def __len__(self) -> int:
        return len(self._map)

    def __repr__(self) -> str:
        return f"Headers({dict(self.without_secrets()._map)!r})"

    def without_secrets(self) -> Headers:
        """A copy that can be logged and pickled."""
        return Headers([(n, v) for n, v in self._raw if n.decode("ascii").lower() not in _HIDDEN])


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
