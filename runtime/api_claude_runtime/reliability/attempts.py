"""What happened on the way to a reply, attempt by attempt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api_claude_runtime.request import Origin, Request


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


class Record:
    """Of one call: its attempts, and who wants to know how its reply ends. Notes only what is at
    hand, since most calls are never asked for it.
    """

    __slots__ = ("_notes", "_reason", "_waited", "watchers")

    def __init__(self) -> None:
        self._notes: list[tuple[Origin, int | str, float, float, str]] = []
        self.watchers: list[Callable[[BaseException | None], None]] = []
        self._waited = 0.0
        self._reason = ""

    def sleeps(self, seconds: float, reason: str) -> None:
        self._waited += seconds
        self._reason = reason

    def sent(self, request: Request, seconds: float, outcome: int | BaseException) -> None:
        what = outcome if isinstance(outcome, int) else type(outcome).__name__
        self._notes.append((request.origin, what, seconds, self._waited, self._reason))
        self._waited, self._reason = 0.0, ""

    def attempts(self) -> tuple[Attempt, ...]:
        """In order."""
        return tuple(
            Attempt(
                endpoint=f"{origin.scheme.decode()}://{origin.host_header.decode()}",
                status=outcome if isinstance(outcome, int) else None,
                error=None if isinstance(outcome, int) else outcome,
                seconds=seconds,
                waited=waited,
                reason=reason,
            )
            for origin, outcome, seconds, waited, reason in self._notes
        )

    def ended(self, error: BaseException | None = None) -> None:
        """Tell the watchers, once."""
        watchers, self.watchers = self.watchers, []
        for done in watchers:
            done(error)
