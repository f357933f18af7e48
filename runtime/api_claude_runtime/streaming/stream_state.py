"""`StreamState`: the state and the errors that synchronous and asynchronous streams share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from api_claude_runtime.errors.base import Cancelled, ClaudeError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    StreamInterrupted,
    StreamTimeout,
)
from api_claude_runtime.replies.reply import with_attempts

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.replies.reply import Reply

T_co = TypeVar("T_co", covariant=True)


class ChunkDecoder(Protocol[T_co]):
    """A decoder that turns chunks of bytes into values.

    `finish` yields the values that remain, or raises if the stream was cut off.
    """

    reply: Reply

    def feed(self, chunk: bytes) -> Iterator[T_co]: ...
    def finish(self) -> Iterator[T_co]: ...


def interruption(
    response: Response | AsyncResponse, error: APIConnectionError, reply: Reply
) -> APIConnectionError:
    """Return the stream error for a connection that broke or timed out, and report it."""
    raised = error
    if not isinstance(error, StreamInterrupted):
        kind = StreamTimeout if isinstance(error, APITimeoutError) else StreamInterrupted
        raised = kind(error.message, request_id=reply.request_id)
    _report(response, raised)
    return raised


def cancellation(reply: Reply, message: Any = None) -> Cancelled:
    """Return the error for a reader of a cancelled stream. `message` is the message so far."""
    return with_attempts(Cancelled("the stream was cancelled", partial=message), reply)


def stream_error(
    response: Response | AsyncResponse, error: ClaudeError, reply: Reply, *, cancelled: bool
) -> ClaudeError:
    """Return the error to raise for `error`, and report it.

    For a cancelled stream that is always `Cancelled`, whatever the cancellation caused.
    """
    if cancelled and not isinstance(error, Cancelled):
        error = cancellation(reply)
    if isinstance(error, APIConnectionError):
        return interruption(response, error, reply)
    _report(response, error)
    return error


def _report(response: Response | AsyncResponse, error: ClaudeError) -> None:
    """Report `error` to the policies and give it the log of attempts."""
    response.report_failure(error)


class StreamState:
    """The state of a stream: running, stopped or ended."""

    def __init__(self, response: Response | AsyncResponse, reply: Reply) -> None:
        self._abort = response.abort
        self.reply = self._reply = reply
        """Status, headers, request id and rate limits of the response."""
        self.ended = False
        """Whether all values were delivered and the stream ended without an error."""
        self.closed = False
        """Whether no more values will be delivered, for whatever reason."""
        self.cancelled = False
        """Whether the stream was cancelled before it was closed."""
        self._stopped = False  # set by `close()` and `cancel()`; the reader checks it per value

    def _stop(self) -> None:
        if not self.closed:
            self.cancelled = self._stopped = True
            self._abort()

    def _check_stopped(self) -> bool:
        """Return true, or raise `Cancelled` if the stream was cancelled before its end."""
        if self.cancelled and not self.ended:
            raise cancellation(self._reply)
        return True
