"""`WireTimeout`: the timeouts of one request, in the form that transports accept.

A request can also have a deadline. Each wait then ends at its timeout or at the deadline, whichever
comes first.
"""

from __future__ import annotations

from time import monotonic
from typing import Self, TypedDict


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


class Deadline(float):
    """A time on the clock of `time.monotonic`, for `Request.deadline`.

    It knows what has set it, for the text of an error.
    """

    __slots__ = ("body", "is_for_head", "name", "seconds")

    seconds: float
    """The seconds from the begin of the call to the deadline, as the caller has set them."""
    name: str
    """The setting, such as `deadline=`; empty if there is none."""
    is_for_head: bool
    """Whether it ends with the headers of the response, as policies do."""
    body: float | None
    """The deadline of the body if `is_for_head`."""

    @classmethod
    def after(cls, seconds: float, name: str = "deadline=") -> Self:
        """Return the deadline of a call that begins now."""
        made = cls(monotonic() + seconds)
        made.seconds, made.name, made.is_for_head, made.body = seconds, name, False, None
        return made

    @classmethod
    def for_head(cls, seconds: float, name: str, body: float | None) -> Self:
        """Return the deadline that a policy sets for the headers of a response.

        Args:
            seconds: The seconds from now.
            name: The setting, such as `Retry(deadline=...)`.
            body: The deadline of the request so far, which stays that of the body.
        """
        made = cls(monotonic() + seconds)
        made.seconds, made.name, made.is_for_head, made.body = seconds, name, True, body
        return made

    def __reduce__(self) -> tuple[type[float], tuple[float]]:
        return float, (float(self),)


def earlier(one: float | None, other: float | None) -> float | None:
    """Return the earlier of two deadlines, each of which may be `None`."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def body_deadline(deadline: float | None) -> float | None:
    """Return the deadline of the body of a response to a request with this deadline."""
    if isinstance(deadline, Deadline) and deadline.is_for_head:
        return deadline.body
    return deadline


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
