"""`StreamState`: the state and the errors that synchronous and asynchronous streams share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from api_claude_runtime.errors.base import Cancelled, ClaudeError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    BoundExceeded,
    StreamInterrupted,
    StreamTimeout,
)
from api_claude_runtime.hints.hinted import HintedMisses
from api_claude_runtime.replies.reply import with_attempts

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.replies.reply import Reply

R = TypeVar("R", bound="Response | AsyncResponse")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ChunkDecoder(Protocol[T_co]):
    """A decoder that turns chunks of bytes into values.

    `finish` yields the values that remain, or raises if the stream was cut off.
    """

    reply: Reply

    @property
    def finished(self) -> bool:
        """Whether the last value was decoded, so that the rest of the body can be ignored."""
        ...

    def feed(self, chunk: bytes) -> Iterator[T_co]: ...
    def finish(self) -> Iterator[T_co]: ...


def interruption(
    response: Response | AsyncResponse, error: APIConnectionError, reply: Reply
) -> APIConnectionError:
    """Return the stream error for a connection that broke or timed out, and report it."""
    raised = error
    if not isinstance(error, (StreamInterrupted, BoundExceeded)):
        if isinstance(error, APITimeoutError):
            raised = StreamTimeout.of(error, reply.request_id)
        else:
            raised = StreamInterrupted(error.message, request_id=reply.request_id)
    response.report_failure(with_attempts(raised, reply))
    return raised


def cancellation(reply: Reply, message: Any = None) -> Cancelled:
    """Return the error for a reader of a cancelled stream. `message` is the message so far."""
    return with_attempts(Cancelled("the stream was cancelled", partial=message), reply)


class StreamState(Generic[R, T]):
    """The state of a stream: running, stopped or ended.

    The stream and the generator that reads it share this object, and it references neither. So a
    stream that its caller drops frees its connection at once, without the garbage collector.
    """

    def __init__(self, response: R, decoder: ChunkDecoder[T]) -> None:
        self.response: R = response
        self.decoder = decoder
        self.reply = decoder.reply
        self.ended = False
        self.closed = False
        self.cancelled = False
        self.stopped = False
        """Set by `close()` and `cancel()`. The reader checks it for each value."""
        self._drained = 0

    def may_drain(self, chunk: bytes) -> bool:
        """Return whether more chunks may be read after the last value, with `chunk`."""
        self._drained += len(chunk)
        return self._drained <= self.reply.bounds.drain_bytes

    def stop(self) -> None:
        if not self.closed:
            self.cancelled = self.stopped = True
            self.response.abort()

    def check_stopped(self) -> bool:
        """Return true, or raise `Cancelled` if the stream was cancelled before its end."""
        if self.cancelled and not self.ended:
            raise cancellation(self.reply)
        return True

    def end_if_finished(self) -> bool:
        """End the stream if its last value was decoded, so that a later error has no effect."""
        self.ended = self.decoder.finished and not self.cancelled
        return self.ended

    def error(self, error: ClaudeError) -> ClaudeError:
        """Return the error to raise for `error`, and report it to the policies.

        For a cancelled stream that is always `Cancelled`, whatever the cancellation caused.
        """
        if self.cancelled and not isinstance(error, Cancelled):
            error = cancellation(self.reply)
        self.response.hide_echo(error)
        if isinstance(error, APIConnectionError):
            return interruption(self.response, error, self.reply)
        self.response.report_failure(with_attempts(error, self.reply))
        return error


class _Stream(Protocol):
    @property
    def reply(self) -> Reply: ...
    @property
    def ended(self) -> bool: ...
    @property
    def closed(self) -> bool: ...
    @property
    def cancelled(self) -> bool: ...


def shown(stream: object, state: _Stream) -> str:
    """Return the `repr` of a stream: its state and the id of its request."""
    name = (
        "ended" if state.ended
        else "cancelled" if state.cancelled
        else "closed" if state.closed
        else "running"
    )  # fmt: skip
    return f"<{type(stream).__name__}, {name}, request id {state.reply.request_id}>"


class StreamProperties(HintedMisses):
    """The properties of a stream, which its state holds."""

    hint_group = "event_stream"

    _state: StreamState[Any, Any]

    @property
    def reply(self) -> Reply:
        """Status, headers, request id and rate limits of the response."""
        return self._state.reply

    # `reply_of` reads this name.
    _reply = reply

    @property
    def ended(self) -> bool:
        """Whether all values were delivered and the stream ended without an error."""
        return self._state.ended

    @property
    def closed(self) -> bool:
        """Whether no more values will be delivered, for whatever reason."""
        return self._state.closed

    @property
    def cancelled(self) -> bool:
        """Whether the stream was cancelled before it was closed."""
        return self._state.cancelled

    def __repr__(self) -> str:
        return shown(self, self)
