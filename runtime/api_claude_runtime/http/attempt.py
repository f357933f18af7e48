"""`Attempt`: the record of one HTTP request made for a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

__all__ = ("Attempt",)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One entry in the attempt log of a call: a request that was sent or failed to be sent."""

    method: str
    path: str
    """Path of the request, without the query."""
    endpoint: str
    """Scheme, host and port of the server."""
    status: int | None
    """HTTP status of the response; `None` if there was no response."""
    error: str | None
    """Name of the exception class if there was no response, else `None`."""
    seconds: float
    """Seconds from sending the request to receiving the response headers, or to the failure."""
    waited: float
    """Seconds of delay before this attempt, after the previous one."""
    reason: str
    """Reason for the delay; empty if there was none."""
    request_id: str | None = None
    """The id that the server gave to the request; `None` if there was no response, or no id."""
    model: str | None = None
    """The model in the body of the request; `None` if it has none."""
    call: int = 0
    """The number of the call in this process, from 1, to join events; 0 without a listener."""


class AttemptHistory(Protocol):
    """The attempt log of a call. `Attempt` objects are built only when `attempts` is called."""

    @property
    def call(self) -> int: ...
    @property
    def model(self) -> str | None: ...
    def attempts(self) -> tuple[Attempt, ...]: ...
