"""Streams of typed values as they come: events, or lines. Nothing is kept."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from api_claude_runtime.errors.base import Cancelled, ClaudeError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    StreamInterrupted,
    StreamTimeout,
)
from api_claude_runtime.http.context_manager import AsyncContextManager, ContextManager
from api_claude_runtime.replies.reply import marked

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.replies.reply import Reply

    from .event_decoder import EventDecoder

T = TypeVar("T")
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


class _State:
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


class Stream(_State, ContextManager, Generic[T]):
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


class AsyncStream(_State, AsyncContextManager, Generic[T]):
    """The same for asyncio: `async for`, `async with`, `await stream.close()`."""

    def __init__(self, response: AsyncResponse, decoder: ChunkDecoder[T]) -> None:
        super().__init__(response, decoder.reply)
        self._response = response
        self._decoder = decoder
        self._values = self._run()

    async def _run(self) -> AsyncGenerator[T, None]:
        feed = self._decoder.feed
        try:
            if self._stopped and self._over():
                return
            async for chunk in self._response.chunks():
                if self._stopped and self._over():
                    return
                for value in feed(chunk):
                    yield value
                    if self._stopped and self._over():
                        return
            if self._stopped and self._over():
                return
            for value in self._decoder.finish():
                yield value
            self.ended = True
        except ClaudeError as error:
            ours = failed(self._response, error, self._reply, cancelled=self.cancelled)
            if ours is error:
                raise
            raise ours from (None if self.cancelled else error)
        finally:
            self.closed = True
            await self._response.close()

    def __aiter__(self) -> AsyncIterator[T]:
        if self._stopped and self.closed:
            self._over()
        return self._values

    async def __anext__(self) -> T:
        return await anext(self._values)

    async def close(self) -> None:
        """Free the connection. A stream that has not ended cannot be resumed. Another task that
        waits for the next value gets `Cancelled`, and frees the connection then.
        """
        self._stopped = True
        values: Any = self._values
        if values.ag_running:
            self._stop()
            self.closed = True
            return
        self.closed = True
        await self._response.close()
        if not values.ag_running:  # another task may have gone on, to find it stopped
            await values.aclose()

    def cancel(self) -> None:
        """From any task of the same event loop: end it now; the reader gets `Cancelled`."""
        self._stop()


class AsyncEventStream(AsyncStream[T]):
    """The same for asyncio."""

    _decoder: EventDecoder

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call before iterating."""
        self._decoder.pings = True
        return self
