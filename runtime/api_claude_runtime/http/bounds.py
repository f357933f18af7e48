"""`Bounds`: how much of a response is accepted."""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

__all__ = ("Bounds",)

_KB, _MB = 1 << 10, 1 << 20

UNBOUNDED = sys.maxsize
"""What a field without a bound has after `resolved`."""


class Bounds(NamedTuple):
    """Bounds on what a server may send. `None` is no bound.

    A response that exceeds a bound raises `BoundExceeded`, and its connection is closed. The
    defaults are far above what the API sends. Sizes of bodies, events and lines are those after
    decompression.

    Args:
        body_bytes: Bytes of a body that is read as a whole, such as that of a message. Streams and
            downloads of any length are possible. Default 64 MiB.
        error_bytes: Bytes that are read of the body of an error. The rest is not read, and the
            error of the API is raised. Default 64 KiB.
        event_bytes: Bytes of one server-sent event, or of one line of an event stream. Default 64
            MiB.
        line_bytes: Bytes of one line of JSON Lines, such as the results of a batch. Default 64 MiB.
        head_bytes: Bytes of the status line and the headers, or of the trailers. Default 100 KiB.
        header_line_bytes: Bytes of one header line. Default 64 KiB.
        header_count: Number of header lines. Default 500.
        informational_count: Number of responses of status 1xx before the final one. Default 32.
        drain_bytes: Bytes that are read after the last event of a stream, so that the connection
            can be used again. If more arrive, the connection is closed. This raises no error.
            Default 1 MiB.
        min_bytes_per_second: Bytes of a body that is read as a whole must arrive at this rate on
            average, after twice the read timeout. The head of a response must arrive within twice
            the read timeout, counted from its first byte. Default 100.
    """

    body_bytes: int | None = 64 * _MB
    error_bytes: int | None = 64 * _KB
    event_bytes: int | None = 64 * _MB
    line_bytes: int | None = 64 * _MB
    head_bytes: int | None = 100 * _KB
    header_line_bytes: int | None = 64 * _KB
    header_count: int | None = 500
    informational_count: int | None = 32
    drain_bytes: int | None = _MB
    min_bytes_per_second: float | None = 100.0


class ResolvedBounds(NamedTuple):
    """The fields of `Bounds` as numbers, so that code that compares needs no check for `None`."""

    body_bytes: int
    error_bytes: int
    event_bytes: int
    line_bytes: int
    head_bytes: int
    header_line_bytes: int
    header_count: int
    informational_count: int
    drain_bytes: int
    min_bytes_per_second: float


def resolved(bounds: Bounds) -> ResolvedBounds:
    """Return `bounds` with the largest integer for no bound, and a rate of 0 for no rate."""
    values: list[Any] = [UNBOUNDED if value is None else value for value in bounds]
    if bounds.min_bytes_per_second is None:
        values[-1] = 0.0
    return ResolvedBounds(*values)


def given(bounds: ResolvedBounds) -> Bounds:
    """Return the `Bounds` that `bounds` were made of."""
    values: list[Any] = [None if value == UNBOUNDED else value for value in bounds]
    return Bounds._make(values)._replace(min_bytes_per_second=bounds.min_bytes_per_second or None)


DEFAULT_BOUNDS = resolved(Bounds())
