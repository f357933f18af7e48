"""`log_events`: writes a log line for each attempt, retry and failure."""

from __future__ import annotations

import logging
from collections.abc import Callable

from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.pipeline.events import BodyDone, CallDone, Event, Wait

from .fields import fields_of, printable, subject

__all__ = ("log_events",)

_CANCELLED = frozenset(("Cancelled", "CancelledError", "GeneratorExit", "KeyboardInterrupt"))


def log_events() -> Callable[[Event], None]:
    """Return an `on_event` listener that writes log lines with the standard library's `logging`.

    Example: `Client(policies=[Retry()], on_event=log_events())`.

    - `api_claude.attempts`: one line for each attempt at `DEBUG`, and one for each call that
      failed, at `WARNING`.
    - `api_claude.retries`: one line for each wait before a retry, and for each retry without a
      wait, at `INFO`. Other waits, such as those of a rate limit, are logged at `DEBUG`.
    - `api_claude.streams`: one line for each body that was cut off, at `WARNING`, and one for each
      other body at `DEBUG`.

    No line has a header or a body. The fields of the event are attributes of the record, such as
    `claude_status` and `claude_request_id`. Nothing is printed until the program configures
    `logging`.
    """
    return _EventLog()


class _EventLog:
    def __init__(self) -> None:
        self._attempts = _logger("attempts")
        self._retries = _logger("retries")
        self._streams = _logger("streams")
        # The calls that had an attempt and have not ended, and whether they waited after it.
        self._waited: dict[int, bool] = {}

    def __call__(self, event: Event) -> None:
        if isinstance(event, Attempt):
            self._attempt(event)
        elif isinstance(event, Wait):
            self._wait(event)
        elif isinstance(event, CallDone):
            self._waited.pop(event.call, None)
            if event.error is not None or (event.status or 0) >= 400:
                self._failure(event)
        elif isinstance(event, BodyDone):
            self._body(event)

    def _attempt(self, event: Attempt) -> None:
        if self._waited.get(event.call) is False:
            text = "%s is sent again, to %s"
            _write(self._retries, logging.INFO, event, text, event.endpoint)
        self._waited[event.call] = False
        wait = f" after a wait of {event.waited:.3f} s" if event.waited else ""
        reason = f" ({printable(event.reason)})" if event.reason else ""
        _write(
            self._attempts,
            logging.DEBUG,
            event,
            "%s: %s%s, %.3f s%s%s",
            event.status or event.error,
            _request_id(event),
            event.seconds,
            wait,
            reason,
        )

    def _wait(self, event: Wait) -> None:
        is_retry = event.call in self._waited
        if is_retry:
            self._waited[event.call] = True
        level = logging.INFO if is_retry else logging.DEBUG
        reason = printable(event.reason)
        text = "%s waits %.3f s: %s"
        _write(self._retries, level, event, text, event.seconds, reason)

    def _failure(self, event: CallDone) -> None:
        level = logging.DEBUG if event.error in _CANCELLED else logging.WARNING
        _write(
            self._attempts,
            level,
            event,
            "%s failed: %s%s, %.3f s, attempts: %d",
            event.error or event.status,
            _request_id(event),
            event.seconds,
            event.attempts,
        )

    def _body(self, event: BodyDone) -> None:
        failed = event.error is not None and event.error not in _CANCELLED
        level = logging.WARNING if failed else logging.DEBUG
        text = "%s: the body ended after %.3f s%s%s"
        end = "" if event.error is None else f" with {event.error}"
        _write(self._streams, level, event, text, event.seconds, end, _request_id(event))


def _write(logger: logging.Logger, level: int, event: Event, text: str, *arguments: object) -> None:
    """Write a line. The first `%s` of `text` is the method, the path and the model."""
    if logger.isEnabledFor(level):
        logger.log(level, text, subject(event), *arguments, extra=fields_of(event))


def _request_id(event: Attempt | CallDone | BodyDone) -> str:
    """Return the part of a line with the request id; empty if the server gave none."""
    return "" if event.request_id is None else f", request id {event.request_id}"


def _logger(name: str) -> logging.Logger:
    """Return a logger that prints nothing unless the program configures logging.

    The handler is not added to `api_claude` itself: that logger reports exceptions of listeners,
    which a program should see even if it does not configure logging.
    """
    logger = logging.getLogger(f"api_claude.{name}")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    return logger
