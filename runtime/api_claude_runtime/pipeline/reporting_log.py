"""`ReportingLog`: an attempt log that also sends events to a listener as they happen."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.wording import shown

from .attempt_log import AttemptLog, path
from .events import BodyDone, CallDone, EventListener, Wait
from .listeners import call_listener

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.request import Request

    from .flow import AnyResponse
    from .usage.used import Used

_numbers = itertools.count(1)


class ReportingLog(AttemptLog):
    """The log of one call of a client that has an `on_event` listener."""

    def __init__(self, request: Request, listener: EventListener) -> None:
        super().__init__()
        self.call = next(_numbers)
        self._model = request.model
        self._method = request.method
        self._path = path(request.target)
        self._listener = listener
        self._since = time.perf_counter()
        self._sent_at: float | None = None
        self._first_byte: float | None = None

    def record_wait(self, seconds: float, reason: str) -> None:
        super().record_wait(seconds, reason)
        event = Wait(self._method, self._path, seconds, reason, *self._join())
        call_listener(self._listener, event)

    def record_attempt(
        self, request: Request, seconds: float, outcome: int | str, headers: Headers | None = None
    ) -> None:
        super().record_attempt(request, seconds, outcome, headers)
        self._sent_at = time.perf_counter() - seconds
        call_listener(self._listener, self.attempts()[-1])

    def record_first_chunk(self) -> None:
        if self._sent_at is not None and self._first_byte is None:
            self._first_byte = time.perf_counter() - self._sent_at

    def call_done(self, status: int | None, error: BaseException | None = None) -> None:
        """Send `CallDone`: the response headers have arrived, or `error` is raised."""
        event = CallDone(
            self._method,
            self._path,
            status,
            _name(error),
            self._elapsed(),
            len(self.attempts()),
            *self._join(),
        )
        call_listener(self._listener, event)

    def body_done(self, status: int, error: BaseException | None) -> None:
        """Send `BodyDone`: the body has ended. `error` is the exception that cut it off, if any."""
        event = BodyDone(
            self._method,
            self._path,
            status,
            _name(error),
            self._elapsed(),
            *self._join(),
            self._first_byte,
        )
        call_listener(self._listener, event)

    def used(self, used: Used | None) -> None:
        """Send `Used`. `None` ends the usage of a response and is not sent."""
        if used is not None:
            call_listener(self._listener, used)

    def _join(self) -> tuple[str | None, str | None, int]:
        """Return the request id, the model and the number of the call."""
        return self.request_id, self._model, self.call

    def _elapsed(self) -> float:
        """Return the seconds since the last call of this method, or since the call began."""
        began, self._since = self._since, time.perf_counter()
        return self._since - began


def _name(error: BaseException | None) -> str | None:
    return type(error).__name__ if error is not None else None


def record_failure(error: BaseException, log: AttemptLog) -> None:
    """Report the error of a call to the listener, and attach the attempts to it."""
    if isinstance(log, ReportingLog):
        log.call_done(None, error)
    if isinstance(error, ClaudeError):
        error.attempts = log.attempts()


def report_response(response: AnyResponse, log: AttemptLog) -> None:
    """Report the response of a call to the listener.

    Raises:
        TypeError: The policy returned no response, for example because it lacks a `return`.
    """
    if not hasattr(response, "status"):
        raise TypeError(f"a policy must return a response, not {shown(response)}")
    if isinstance(log, ReportingLog):
        log.call_done(response.status)
        response.when_done(log.body_done, response.status)
        if 200 <= response.status < 300:
            response.when_used(log.used)
