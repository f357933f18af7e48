"""What happened on the way to a reply, attempt by attempt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api_claude_runtime.request import Request


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request that was sent, or could not be."""

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


@dataclass(slots=True)
class Record:
    """Of one call: its attempts, and who wants to know how its reply ends."""

    attempts: list[Attempt] = field(default_factory=list[Attempt])
    watchers: list[Callable[[BaseException | None], None]] = field(
        default_factory=list[Callable[[BaseException | None], None]]
    )
    _waited: float = 0.0
    _reason: str = ""

    def sleeps(self, seconds: float, reason: str) -> None:
        self._waited += seconds
        self._reason = reason

    def sent(self, request: Request, seconds: float, outcome: int | BaseException) -> None:
        self.attempts.append(
            Attempt(
                endpoint=f"{request.origin.scheme.decode()}://{request.origin.host_header.decode()}",
                status=outcome if isinstance(outcome, int) else None,
                error=None if isinstance(outcome, int) else type(outcome).__name__,
                seconds=seconds,
                waited=self._waited,
                reason=self._reason,
            )
        )
        self._waited, self._reason = 0.0, ""

    def ended(self, error: BaseException | None = None) -> None:
        """Tell the watchers, once."""
        watchers, self.watchers = self.watchers, []
        for done in watchers:
            done(error)
