"""Streams of typed values as they come: events, or lines. Nothing is kept."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.http.context_manager import ContextManager

from .stream_state import ChunkDecoder, StreamState, failed

if TYPE_CHECKING:
    from api_claude_runtime.http.response import Response

    from .event_decoder import EventDecoder

__all__ = ("EventStream", "Stream")

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Stream(StreamState, ContextManager, Generic[T]):
    """Values of one reply. Iterate once; memory stays flat however long it is. Leaving a `with`
    block, or `close()`, frees the connection at any point.

    Raises, while iterating:
        StreamInterrupted: the connection broke, or the stream ended before its end.
        StreamTimeout: nothing came for longer than the read timeout.
        Cancelled: somebody called `cancel()`, or, while this waited, `close()`.
        DecodeError: a value that is not JSON, or that is cut off.
    """

    def __init__(self, response: Response, decoder: ChunkDecoder[T]) -> None:
        super().__init__(response, decoder.reply)
        self._response = response
        self._decoder = decoder
        self._values = self._run()

    def _run(self) -> Generator[T, None, None]:
        feed = self._decoder.feed
        try:
            if self._stopped and self._over():
                return
            for chunk in self._response.chunks():
                if self._stopped and self._over():
                    return
                for value in feed(chunk):
                    yield value
                    if self._stopped and self._over():
                        return
            if self._stopped and self._over():
                return
            yield from self._decoder.finish()
            self.ended = True
        except ClaudeError as error:
            ours = failed(self._response, error, self._reply, cancelled=self.cancelled)
            if ours is error:
                raise
            raise ours from (None if self.cancelled else error)
        finally:
            self.closed = True
            self._response.close()

    def __iter__(self) -> Iterator[T]:
        if self._stopped and self.closed:
            self._over()
        return self._values

    def __next__(self) -> T:
        return next(self._values)

    def close(self) -> None:
        """Free the connection. A stream that has not ended cannot be resumed. From any thread: one
        that waits for the next value gets `Cancelled`, and frees the connection then.
        """
        self._stopped = True  # first: who reads on from here finds it
        values: Any = self._values  # whose `gi_running` only a concrete generator's type has
        if values.gi_running:
            self._stop()
            self.closed = True
            return
        self.closed = True
        # Not `_values.close()`, for which no other thread may go on meanwhile: it is dropped.
        self._values = _nothing()
        self._response.close()

    def cancel(self) -> None:
        """From any thread: end it now, whatever its reader does. The server sees the connection
        end, and the reader gets `Cancelled`, who then frees it. Without effect on a stream that is
        over. `StreamControl` says more.
        """
        self._stop()


def _nothing() -> Generator[Any, None, None]:
    yield from ()


class EventStream(Stream[T]):
    """A stream of server-sent events.

    Raises, beside what a `Stream` does:
        APIStatusError: the API sent `event: error`; the class is that of its HTTP twin.
    """

    _decoder: EventDecoder

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call before iterating."""
        self._decoder.pings = True
        return self
