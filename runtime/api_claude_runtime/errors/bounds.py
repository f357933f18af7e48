"""The error for a response that exceeds a bound, and the check of the option `bounds`."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.http.bounds import DEFAULT_BOUNDS, Bounds, ResolvedBounds, resolved

from .base import ConfigurationError
from .connection import BoundExceeded
from .wording import format_amount

_TEXTS = {
    "body_bytes": "the body of the response has more than {} bytes",
    "event_bytes": "an event or a line of the event stream has more than {} bytes",
    "line_bytes": "a line of the response has more than {} bytes",
    "head_bytes": "the headers, trailers or a chunk size of the response have more than {} bytes",
    "header_line_bytes": "a header line of the response has more than {} bytes",
    "header_count": "the response has more than {} header lines",
    "informational_count": "the server sent more than {} responses of status 1xx",
    "min_bytes_per_second": (
        "the response arrives too slowly: it took more than twice the read timeout, at less than"
        " {} bytes per second"
    ),
    "max_bytes": "the download has more than {} bytes",
}


_MOST_PER_SECOND = 1_000_000


def bound_exceeded(bound: str, limit: float) -> BoundExceeded:
    """Return the error for a response that exceeds the bound of this name."""
    text = _TEXTS[bound].format(format_amount(limit))
    return BoundExceeded(text, bound=bound, limit=limit)


def exceeded(bounds: ResolvedBounds, bound: str) -> BoundExceeded:
    """Return the error for a response that exceeds a field of `bounds`."""
    return bound_exceeded(bound, getattr(bounds, bound))


def checked(bounds: Bounds | None) -> ResolvedBounds:
    """Return `bounds`, or the defaults, in the form that transports and decoders use.

    Raises:
        ConfigurationError: `bounds` is not a `Bounds`, or has an invalid value.
    """
    if bounds is None:
        return DEFAULT_BOUNDS
    if not isinstance(bounds, Bounds):
        raise ConfigurationError(
            "bounds must be an api_claude.Bounds(body_bytes=..., ...), not a"
            f" {type(bounds).__module__}.{type(bounds).__name__}"
        )
    for name, value in bounds._asdict().items():
        _check(name, value)
    return resolved(bounds)


def _check(name: str, value: Any) -> None:
    is_rate = name == "min_bytes_per_second"
    is_number = isinstance(value, (int, float) if is_rate else int) and not isinstance(value, bool)
    if value is None or (is_number and (0 < value <= _MOST_PER_SECOND if is_rate else value >= 0)):
        return
    number = "a number above 0 and at most 1,000,000" if is_rate else "an integer of at least 0"
    raise ConfigurationError(f"bounds.{name} must be {number}, or None, not {value!r}")
