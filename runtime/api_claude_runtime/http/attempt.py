"""`Attempt`: one request that was sent on behalf of a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

__all__ = ("Attempt",)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request that was sent, or could not be. Also what the log of attempts consists of."""

    method: str
    path: str
    """Without the query."""
    endpoint: str
    """Scheme, host and port."""
    status: int | None
    """Of the reply; `None` if none came."""
    error: str | None
    """The class of what went wrong instead."""
    seconds: float
    """From sending to the reply's headers, or to the failure."""
    waited: float
    """Seconds of waiting before it, since the attempt before."""
    reason: str
    """What that waiting was for; empty without any."""


class AttemptHistory(Protocol):
    """The log of a call's attempts, read when somebody asks for it."""

    def attempts(self) -> tuple[Attempt, ...]: ...
