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


class AttemptHistory(Protocol):
    """The attempt log of a call. `Attempt` objects are built only when `attempts` is called."""

    def attempts(self) -> tuple[Attempt, ...]: ...
