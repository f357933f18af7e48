"""`AsyncStream` and `AsyncEventStream`: iterators over the typed values of a streamed response."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.http.context_manager import AsyncContextManager

from .finalizer import AsyncFinalizer
from .stream_state import ChunkDecoder, StreamProperties, StreamState

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse

    from .event_decoder import EventDecoder

__all__ = ("AsyncEventStream", "AsyncStream")

T = TypeVar("T")


class _State(StreamState["AsyncResponse", T]):
    def __init__(self, response: AsyncResponse, decoder: ChunkDecoder[T]) -> None:
        # First, because an interrupt may end this method, and `__del__` needs it.
        self._finalizer = AsyncFinalizer(response)
        super().__init__(response, decoder)

    def __del__(self) -> None:
        # The stream was dropped before it was read, so no generator closes the response.
        if not getattr(self, "closed", True):
            self._finalizer.close()


async def _read(state: _State[T]) -> AsyncGenerator[T, None]:
    feed = state.decoder.feed
    try:
        if state.stopped and state.check_stopped():
            return
        async for chunk in state.response.chunks():
            if state.stopped and state.check_stopped():
                return
            for value in feed(chunk):
                yield value
                if state.stopped and state.check_stopped():
                    return
            if state.decoder.finished and not (
                state.may_drain(chunk) and await state.response.ends_soon()
            ):
                await state.response.close()
                break
        if state.stopped and state.check_stopped():
            return
        for value in state.decoder.finish():
            yield value
        state.ended = True
    except ClaudeError as error:
        chunk = b""  # the server may have repeated the key in it
        if state.end_if_finished():
            return
        raised = state.error(error)
        if raised is error:
            raise
        raise raised from (None if state.cancelled else error)
    finally:
        state.closed = True
        await state.response.close()


class AsyncStream(StreamProperties, AsyncContextManager, Generic[T]):
    """An iterator over the values of one response, delivered as they arrive.

    Iterate it once. It keeps no values, so memory use does not grow with the length of the stream.
    Leaving an `async with` block or calling `close()` frees the connection at any point. So does
    dropping the last reference to the stream, in the next step of the event loop.

    Raises, while iterating:
        StreamInterrupted: The connection broke, or the stream ended early.
        StreamTimeout: No bytes arrived for longer than the read timeout.
        Cancelled: `cancel()` was called, or `close()` was called while this iterator was waiting.
        DecodeError: A value is not JSON or is cut off.
        APIStatusError: The body is an error of the API, although its status is 200.
    """

    def __init__(self, response: AsyncResponse, decoder: ChunkDecoder[T]) -> None:
        self._state = _State(response, decoder)
        self._values: AsyncGenerator[T, None] = _read(self._state)

    def __aiter__(self) -> AsyncIterator[T]:
        if self._state.stopped and self._state.closed:
            self._state.check_stopped()
        return self._values

    async def __anext__(self) -> T:
        return await anext(self._values)

    async def close(self) -> None:
        """Free the connection. A stream that has not ended cannot be resumed.

        Can be called from any task of the same event loop. If another task is waiting for the next
        value, that task gets `Cancelled` and then frees the connection.
        """
        state = self._state
        state.stopped = True  # set first, so that a reader that continues sees it
        values: Any = self._values  # `Any`, since generators do not declare `ag_running`
        if values.ag_running:
            state.stop()
            state.closed = True
            return
        state.closed = True
        await state.response.close()
        if not values.ag_running:  # another task may have resumed it and will find it stopped
            await values.aclose()

    def cancel(self) -> None:
        """End the stream now, whatever its reader is doing.

        Can be called from any task of the same event loop. The server sees the connection close.
        The reader gets `Cancelled` and then frees the connection. Has no effect on a stream that is
        already closed. See `AsyncStreamControl` for details.
        """
        self._state.stop()


class AsyncEventStream(AsyncStream[T]):
    """A stream of server-sent events.

    It ends with its last event, such as `message_stop`, whatever the server sends after that.

    Raises, in addition to the errors of `AsyncStream`:
        APIStatusError: The API sent an `error` event. The class is the one for the HTTP status of
            that error, such as `OverloadedError`.
        DecodeError: The response is not an event stream.
    """

    def __init__(self, response: AsyncResponse, decoder: EventDecoder) -> None:
        super().__init__(response, decoder)
        self._decoder = decoder
        self.event_type = decoder.kind
        """The union of the types of its events."""

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call this before iterating."""
        self._decoder.pings = True
        return self
