"""`ReportingLog`: a record whose events are told to a listener as they happen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .attempt_log import AttemptLog, path
from .events import BodyDone, CallDone, EventListener, Wait
from .listeners import tell

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request


class ReportingLog(AttemptLog):
    """Of one call."""

    def __init__(self, request: Request, listener: EventListener) -> None:
        super().__init__()
        self._method = request.method
        self._path = path(request.target)
        self._listener = listener
        self._since = time.perf_counter()

    def sleeps(self, seconds: float, reason: str) -> None:
        super().sleeps(seconds, reason)
        tell(self._listener, Wait(self._method, self._path, seconds, reason))

    def sent(self, request: Request, seconds: float, outcome: int | str) -> None:
        super().sent(request, seconds, outcome)
        tell(self._listener, self.attempts()[-1])

    def call_done(self, status: int | None, error: BaseException | None = None) -> None:
        """The headers of a reply are there, or `error` is raised."""
        event = CallDone(
            self._method, self._path, status, _name(error), self._elapsed(), len(self.attempts())
        )
        tell(self._listener, event)

    def body_done(self, status: int, error: BaseException | None) -> None:
        """The body has ended; `error` is what cut it off."""
        event = BodyDone(self._method, self._path, status, _name(error), self._elapsed())
        tell(self._listener, event)

    def __reduce__(self) -> tuple[Any, ...]:
        """What is copied or pickled with a reply is what happened, and not who heard of it."""
        return AttemptLog, (), None, iter(self)

    def _elapsed(self) -> float:
        """Since it was asked last, or since the call began."""
        began, self._since = self._since, time.perf_counter()
        return self._since - began


def _name(error: BaseException | None) -> str | None:
    return type(error).__name__ if error is not None else None
