"""`AsyncStream` and `AsyncEventStream`: `stream.py` for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.http.context_manager import AsyncContextManager

from .stream_state import ChunkDecoder, StreamState, failed

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse

    from .event_decoder import EventDecoder

__all__ = ("AsyncEventStream", "AsyncStream")

T = TypeVar("T")


class AsyncStream(StreamState, AsyncContextManager, Generic[T]):
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
