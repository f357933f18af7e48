"""`Tracked`: what the responses that report the end of their body have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from api_claude_runtime.errors.base import Cancelled, ClaudeError

from .listeners import call_listener

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response

    from .attempt_log import AttemptLog
    from .usage.used import Used

R = TypeVar("R", bound="Response | AsyncResponse")

Callbacks: TypeAlias = "tuple[tuple[Callable[..., None], tuple[Any, ...]], ...]"


class Tracked(Generic[R]):
    """Base class of `TrackedResponse` and `AsyncTrackedResponse`."""

    __slots__ = (
        "__weakref__",
        "_aborted",
        "_log",
        "_response",
        "_when_broken",
        "_when_done",
        "_when_used",
        "headers",
        "status",
    )

    def __init__(self, response: R, log: AttemptLog) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response: R = response
        self._log = log
        self._aborted = False
        # Tuples and not lists, since nearly all of them stay empty.
        self._when_done: Callbacks = ()
        self._when_broken: Callbacks = ()
        self._when_used: Callbacks = ()

    def when_done(self, function: Callable[..., None], *arguments: Any) -> None:
        """Register `function(*arguments, error)` to be called when the body has ended.

        `error` is the exception that cut the body off, `Cancelled` if the caller cancelled it, and
        `None` if the body was read to its end or closed early. An exception that `function` raises
        is logged and does not affect the call.
        """
        self._when_done += ((function, arguments),)

    def when_broken(self, function: Callable[..., None], *arguments: Any) -> None:
        """Register a callback as `when_done` does, but only for a body that fails.

        A body that the caller cancelled or closed did not fail.
        """
        self._when_broken += ((function, arguments),)

    def when_used(self, function: Callable[..., None], *arguments: Any) -> None:
        """Register `function(*arguments, used)` to be called with each `Used` of the response.

        Most responses have one `Used` or none. The results of a batch have one for each message.
        When no more will come, the function is called a last time, with `None`.
        """
        self._when_used += ((function, arguments),)

    @property
    def wants_usage(self) -> bool:
        """Whether a function waits for the usage of the response."""
        return bool(self._when_used)

    @property
    def is_watched(self) -> bool:
        """Whether a function waits for the usage, the end or a failure of the response."""
        return bool(self._when_used or self._when_done or self._when_broken)

    def note(self, text: str) -> None:
        """Add a note to the error that is made of this response."""
        self._log.note = text

    def report_used(self, used: Used | None) -> None:
        """Report a usage that the reader found in the body, or `None` when no more will come."""
        callbacks = self._when_used
        if used is None:
            self._when_used = ()
        for function, arguments in callbacks:
            call_listener(function, *arguments, used)

    def report_failure(self, error: BaseException) -> None:
        """Report an error that the reader found in the body although all bytes arrived.

        Such a body is incomplete or contains an error.
        """
        self._notify(error)

    def hide_echo(self, error: BaseException) -> None:
        """Mask credentials of the request that the server repeated."""
        self._response.hide_echo(error)

    def abort(self) -> None:
        """Abort the body for the caller. An error that this causes does not count as a failure."""
        self._aborted = True
        self._response.abort()

    def _notify(self, error: BaseException | None = None) -> None:
        """Call each registered callback once."""
        callbacks = self._when_done
        if self._aborted and not isinstance(error, Cancelled):
            error = Cancelled("the stream was cancelled")
        if isinstance(error, ClaudeError):
            error.attempts = self._log.attempts()
        self._when_done = ()
        # Kept after a body that ended well: its reader may still find an error in it.
        if error is not None:
            if not isinstance(error, Cancelled):
                callbacks += self._when_broken
            self._when_broken = ()
        for function, arguments in callbacks:
            call_listener(function, *arguments, error)
        if error is not None and self._when_used:
            self.report_used(None)
