"""`WireTimeout`: the timeouts of one request, in the form that transports accept.

A request can also have a deadline. Each wait then ends at its timeout or at the deadline, whichever
comes first.
"""

from __future__ import annotations

from time import monotonic
from typing import TypedDict


class WireTimeout(TypedDict):
    """Seconds for each phase, or `None` for no limit.

    httpx accepts this dictionary in the extensions of a request.
    """

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


_TOLERANCE = 0.002
"""Seconds by which a timer may end too early."""


def limited(seconds: float | None, deadline: float | None) -> float | None:
    """Return how long a wait may take: `seconds`, or the time that is left until `deadline`.

    Args:
        seconds: The timeout of the wait; `None` for no limit.
        deadline: A time on the monotonic clock; `None` for no limit.
    """
    if deadline is None:
        return seconds
    left = max(0.0, deadline - monotonic())
    return left if seconds is None or left < seconds else seconds


def has_passed(deadline: float | None) -> bool:
    """Return whether `deadline`, a time on the monotonic clock, has passed."""
    return deadline is not None and monotonic() >= deadline - _TOLERANCE


def limited_timeout(timeout: WireTimeout, deadline: float | None) -> WireTimeout:
    """Return `timeout` with each wait limited to the time that is left until `deadline`."""
    if deadline is None:
        return timeout
    return {
        "connect": limited(timeout["connect"], deadline),
        "read": limited(timeout["read"], deadline),
        "write": limited(timeout["write"], deadline),
        "pool": limited(timeout["pool"], deadline),
    }
