"""Streams of typed values as they come: events, or lines. Nothing is kept."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from .abort import abort
from .closing import AsyncClosing, Closing
from .errors import (
    APIConnectionError,
    APITimeoutError,
    Cancelled,
    ClaudeError,
    StreamInterrupted,
    StreamTimeout,
)
from .reply import marked

if TYPE_CHECKING:
    from .events import EventDecoder
    from .reply import Reply
    from .request import AsyncResponse, Response

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Decoder(Protocol[T_co]):
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


def cancellation(reply: Reply, partial: Any = None) -> Cancelled:
    """The error for who reads a stream that was cancelled."""
    return marked(Cancelled("the stream was cancelled", partial=partial), reply)


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
    broke = getattr(response, "broke", None)  # not there without policies
    if broke is not None:
        broke(error)


class Stream(Closing, Generic[T]):
    """Values of one reply. Iterate once; memory stays flat however long it is. Leaving a `with`
    block, or `close()`, frees the connection at any point.

    Raises, while iterating:
        StreamInterrupted: the connection broke, or the stream ended before its end.
        StreamTimeout: nothing came for longer than the read timeout.
        Cancelled: somebody called `cancel()`.
        DecodeError: a value that is not JSON, or that is cut off.
    """

    def __init__(self, response: Response, decoder: Decoder[T]) -> None:
        self._response = response
        self._decoder = decoder
        self.reply = self._reply = decoder.reply
        """Status, headers, request id and rate limits of the reply."""
        self.ended = False
        """Whether it came to its end, and that was a good one."""
        self.closed = False
        """Whether nothing more comes, for whatever reason."""
        self.cancelled = False
        self._values = self._run()

    def _run(self) -> Generator[T, None, None]:
        try:
            for chunk in self._response.chunks():
                if self.cancelled:
                    break
                yield from self._decoder.feed(chunk)
            if self.cancelled:
                raise cancellation(self._reply)
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
        return self._values

    def __next__(self) -> T:
        return next(self._values)

    def close(self) -> None:
        """Free the connection. A stream that has not ended cannot be resumed."""
        self._values.close()
        self.closed = True
        self._response.close()

    def cancel(self) -> None:
        """From any thread: end it now, whatever its reader does. The server sees the connection
        end, and the reader gets `Cancelled`, who then frees it. Without effect on a stream that is
        over. `StreamControl` says more.
        """
        if not self.closed:
            self.cancelled = True
            abort(self._response)


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


class AsyncStream(AsyncClosing, Generic[T]):
    """The same for asyncio: `async for`, `async with`, `await stream.close()`."""

    def __init__(self, response: AsyncResponse, decoder: Decoder[T]) -> None:
        self._response = response
        self._decoder = decoder
        self.reply = self._reply = decoder.reply
        """Status, headers, request id and rate limits of the reply."""
        self.ended = False
        """Whether it came to its end, and that was a good one."""
        self.closed = False
        """Whether nothing more comes, for whatever reason."""
        self.cancelled = False
        self._values = self._run()

    async def _run(self) -> AsyncGenerator[T, None]:
        try:
            async for chunk in self._response.chunks():
                if self.cancelled:
                    break
                for value in self._decoder.feed(chunk):
                    yield value
            if self.cancelled:
                raise cancellation(self._reply)
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
        return self._values

    async def __anext__(self) -> T:
        return await anext(self._values)

    async def close(self) -> None:
        """Free the connection. A stream that has not ended cannot be resumed."""
        await self._values.aclose()
        self.closed = True
        await self._response.close()

    def cancel(self) -> None:
        """From any task of the same event loop: end it now; the reader gets `Cancelled`."""
        if not self.closed:
            self.cancelled = True
            abort(self._response)


class AsyncEventStream(AsyncStream[T]):
    """The same for asyncio."""

    _decoder: EventDecoder

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call before iterating."""
        self._decoder.pings = True
        return self
