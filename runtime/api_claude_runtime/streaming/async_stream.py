"""`AsyncStream` and `AsyncEventStream`: asynchronous versions of `Stream` and `EventStream`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.http.context_manager import AsyncContextManager

from .stream_state import ChunkDecoder, StreamState, stream_error

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse

    from .event_decoder import EventDecoder

__all__ = ("AsyncEventStream", "AsyncStream")

T = TypeVar("T")


class AsyncStream(StreamState, AsyncContextManager, Generic[T]):
    """Asynchronous version of `Stream`: `async for`, `async with`, `await stream.close()`."""

    def __init__(self, response: AsyncResponse, decoder: ChunkDecoder[T]) -> None:
        super().__init__(response, decoder.reply)
        self._response = response
        self._decoder = decoder
        self._values = self._run()

    async def _run(self) -> AsyncGenerator[T, None]:
        feed = self._decoder.feed
        try:
            if self._stopped and self._check_stopped():
                return
            async for chunk in self._response.chunks():
                if self._stopped and self._check_stopped():
                    return
                for value in feed(chunk):
                    yield value
                    if self._stopped and self._check_stopped():
                        return
            if self._stopped and self._check_stopped():
                return
            for value in self._decoder.finish():
                yield value
            self.ended = True
        except ClaudeError as error:
            raised = stream_error(self._response, error, self._reply, cancelled=self.cancelled)
            if raised is error:
                raise
            raise raised from (None if self.cancelled else error)
        finally:
            self.closed = True
            await self._response.close()

    def __aiter__(self) -> AsyncIterator[T]:
        if self._stopped and self.closed:
            self._check_stopped()
        return self._values

    async def __anext__(self) -> T:
        return await anext(self._values)

    async def close(self) -> None:
        """Free the connection. A stream that has not ended cannot be resumed.

        If another task is waiting for the next value, that task gets `Cancelled` and then frees the
        connection.
        """
        self._stopped = True
        values: Any = self._values
        if values.ag_running:
            self._stop()
            self.closed = True
            return
        self.closed = True
        await self._response.close()
        if not values.ag_running:  # another task may have resumed it and will find it stopped
            await values.aclose()

    def cancel(self) -> None:
        """End the stream now. The reader gets `Cancelled`.

        Can be called from any task of the same event loop.
        """
        self._stop()


class AsyncEventStream(AsyncStream[T]):
    """Asynchronous version of `EventStream`."""

    _decoder: EventDecoder

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call this before iterating."""
        self._decoder.pings = True
        return self
