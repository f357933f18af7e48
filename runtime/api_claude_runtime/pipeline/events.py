"""Events: the values that the `on_event` listener of a client receives.

No event holds a key or a body. The events of one call have the same number, `call`, which counts
the calls of this process from 1. `model` is the model in the body of the request.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from api_claude_runtime.http.attempt import Attempt

from .usage.used import Used

__all__ = ("BodyDone", "CallDone", "Event", "Wait")


@dataclass(frozen=True, slots=True)
class Wait:
    """A policy begins to wait."""

    method: str
    path: str
    seconds: float
    reason: str
    """Reason for the wait: `retry after 529`, `rate limit`, or the text that a policy gives."""
    request_id: str | None = None
    """The id of the attempt before the wait; `None` if there was none, or no response."""
    model: str | None = None
    call: int = 0


@dataclass(frozen=True, slots=True)
class CallDone:
    """The response headers have arrived, also for an error status, or the call has failed."""

    method: str
    path: str
    status: int | None
    error: str | None
    """Name of the class of the exception that is raised. `None` if there is a status."""
    seconds: float
    """Seconds for all attempts and waits together."""
    attempts: int
    request_id: str | None = None
    model: str | None = None
    call: int = 0


@dataclass(frozen=True, slots=True)
class BodyDone:
    """The response body has been read, closed early, or cut off."""

    method: str
    path: str
    status: int
    error: str | None
    """Name of the class of the error that cut the body off, else `None`."""
    seconds: float
    """Seconds from the response headers to the end of the body."""
    request_id: str | None = None
    model: str | None = None
    call: int = 0
    first_byte: float | None = None
    """Seconds from sending the request until the reader got the first chunk of the body.

    `None` if the reader did not ask for chunks, as for a message without a stream, or got none.
    """


Event: TypeAlias = "Attempt | Wait | CallDone | BodyDone | Used"
EventListener: TypeAlias = "Callable[[Event], object]"
