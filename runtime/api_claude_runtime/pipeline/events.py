"""Events: what `on_event` of a client hears of. Values only; none holds a key or a body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from api_claude_runtime.http.attempt import Attempt

__all__ = ("BodyDone", "CallDone", "Event", "Wait")


@dataclass(frozen=True, slots=True)
class Wait:
    """A policy begins to wait."""

    method: str
    path: str
    seconds: float
    reason: str
    """`retry after 529`, `rate limit`, or whatever a policy calls it."""


@dataclass(frozen=True, slots=True)
class CallDone:
    """The headers of the reply are there, a bad status included; or the call has failed."""

    method: str
    path: str
    status: int | None
    error: str | None
    """The class of what is raised; `None` with a status."""
    seconds: float
    """Attempts and waits together."""
    attempts: int


@dataclass(frozen=True, slots=True)
class BodyDone:
    """The body of a reply has been read, left, or broken off."""

    method: str
    path: str
    status: int
    error: str | None
    """The class of what cut it off."""
    seconds: float
    """From the reply's headers to its end."""


Event: TypeAlias = "Attempt | Wait | CallDone | BodyDone"
EventListener: TypeAlias = "Callable[[Event], object]"
