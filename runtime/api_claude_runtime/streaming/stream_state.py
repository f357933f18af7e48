"""What synchronous and asynchronous streams share: their state, and the errors they raise."""

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
from api_claude_runtime.replies.reply import marked

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.replies.reply import Reply

T_co = TypeVar("T_co", covariant=True)


class ChunkDecoder(Protocol[T_co]):
    """Chunks in, values out. `finish` gives what is left, or raises if the stream is cut short."""

    reply: Reply

    def feed(self, chunk: bytes) -> Iterator[T_co]: ...
    def finish(self) -> Iterator[T_co]: ...


def broken(
    response: Response | AsyncResponse, error: APIConnectionError, reply: Reply
) -> APIConnectionError:
    """The stream's own error for a connection that broke or fell silent under it."""
    ours = error
    if not isinstance(error, StreamInterrupted):
        kind = StreamTimeout if isinstance(error, APITimeoutError) else StreamInterrupted
        ours = kind(error.message, request_id=reply.request_id)
    tell(response, ours)
    return ours


def cancellation(reply: Reply, message: Any = None) -> Cancelled:
    """The error for who reads a stream that was cancelled; `message` is what came of it."""
    return marked(Cancelled("the stream was cancelled", partial=message), reply)


def failed(
    response: Response | AsyncResponse, error: ClaudeError, reply: Reply, *, cancelled: bool
) -> ClaudeError:
    """What to raise for `error`; whatever it looked like, a cancelled stream has not failed."""
    if cancelled and not isinstance(error, Cancelled):
        error = cancellation(reply)
    if isinstance(error, APIConnectionError):
        return broken(response, error, reply)
    tell(response, error)
    return error


def tell(response: Response | AsyncResponse, error: ClaudeError) -> None:
    """Policies want to know of an error of a reply whose bytes all came; it gets their log."""
    response.broke(error)


class StreamState:
    """What both kinds share: whether it goes on, and who says so."""

    def __init__(self, response: Response | AsyncResponse, reply: Reply) -> None:
        self._abort = response.abort
        self.reply = self._reply = reply
        """Status, headers, request id and rate limits of the reply."""
        self.ended = False
        """Whether it came to its end, and that was a good one."""
        self.closed = False
        """Whether nothing more comes, for whatever reason."""
        self.cancelled = False
        self._stopped = False  # by `close()` or `cancel()`; the reader looks after each value

    def _stop(self) -> None:
        if not self.closed:
            self.cancelled = self._stopped = True
            self._abort()

    def _over(self) -> bool:
        """Of a stream that was stopped: true, or the error."""
        if self.cancelled and not self.ended:
            raise cancellation(self._reply)
        return True
