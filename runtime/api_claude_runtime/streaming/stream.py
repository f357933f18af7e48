"""`Stream` and `EventStream`: iterators over the typed values of a streamed response."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.http.context_manager import ContextManager

from .stream_state import ChunkDecoder, StreamState, stream_error

if TYPE_CHECKING:
    from api_claude_runtime.http.response import Response

    from .event_decoder import EventDecoder

__all__ = ("EventStream", "Stream")

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Stream(StreamState, ContextManager, Generic[T]):
    """An iterator over the values of one response, delivered as they arrive.

    Iterate it once. It keeps no values, so memory use does not grow with the length of the stream.
    Leaving a `with` block or calling `close()` frees the connection at any point.

    Raises, while iterating:
        StreamInterrupted: The connection broke, or the stream ended early.
        StreamTimeout: No bytes arrived for longer than the read timeout.
        Cancelled: `cancel()` was called, or `close()` was called while this iterator was waiting.
        DecodeError: A value is not JSON or is cut off.
    """

    def __init__(self, response: Response, decoder: ChunkDecoder[T]) -> None:
        super().__init__(response, decoder.reply)
        self._response = response
        self._decoder = decoder
        self._values = self._run()

    def _run(self) -> Generator[T, None, None]:
        feed = self._decoder.feed
        try:
            if self._stopped and self._check_stopped():
                return
            for chunk in self._response.chunks():
                if self._stopped and self._check_stopped():
                    return
                for value in feed(chunk):
                    yield value
                    if self._stopped and self._check_stopped():
                        return
            if self._stopped and self._check_stopped():
                return
            yield from self._decoder.finish()
            self.ended = True
        except ClaudeError as error:
            raised = stream_error(self._response, error, self._reply, cancelled=self.cancelled)
            if raised is error:
                raise
            raise raised from (None if self.cancelled else error)
        finally:
            self.closed = True
            self._response.close()

    def __iter__(self) -> Iterator[T]:
        if self._stopped and self.closed:
            self._check_stopped()
        return self._values

    def __next__(self) -> T:
        return next(self._values)

    def close(self) -> None:
        """Free the connection. A stream that has not ended cannot be resumed.

        Can be called from any thread. If another thread is waiting for the next value, that thread
        gets `Cancelled` and then frees the connection.
        """
        self._stopped = True  # set first, so that a reader that continues sees it
        values: Any = self._values  # `Any`, since `Generator` does not declare `gi_running`
        if values.gi_running:
            self._stop()
            self.closed = True
            return
        self.closed = True
        # Replaced and not closed: `_values.close()` fails if another thread resumes it meanwhile.
        self._values = _empty()
        self._response.close()

    def cancel(self) -> None:
        """End the stream now, whatever its reader is doing. Can be called from any thread.

        The server sees the connection close. The reader gets `Cancelled` and then frees the
        connection. Has no effect on a stream that is already closed. See `StreamControl` for
        details.
        """
        self._stop()


def _empty() -> Generator[Any, None, None]:
    yield from ()


class EventStream(Stream[T]):
    """A stream of server-sent events.

    Raises, in addition to the errors of `Stream`:
        APIStatusError: The API sent an `error` event. The class is the one for the HTTP status of
            that error, such as `OverloadedError`.
    """

    _decoder: EventDecoder

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call this before iterating."""
        self._decoder.pings = True
        return self
