"""`AsyncMessageStream`: the result of `client.messages.stream(...)`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.hints.hinted import HintedManager
from api_claude_runtime.replies.text import text_of

from .message_stream_state import (
    MessageStreamState,
    add_partial,
    input_json_in,
    text_in,
)

if TYPE_CHECKING:
    from api_claude_runtime.streaming.async_stream import AsyncEventStream

    from .accumulator import Accumulator
    from .tool_input import ToolInput

__all__ = ("AsyncMessageStream", "AsyncMessageStreamManager")

E = TypeVar("E")
M = TypeVar("M")


async def _read(stream: AsyncEventStream[E], accumulator: Accumulator) -> AsyncIterator[E]:
    # Not a method: a generator that references its stream would keep a dropped stream alive.
    feed = accumulator.feed
    try:
        async for event in stream:
            feed(event)
            yield event
    except ClaudeError as error:
        add_partial(error, accumulator, stream.reply)
        raise


class AsyncMessageStream(MessageStreamState[M], Generic[E, M]):
    """A stream of events that also accumulates the message.

    Iterate it for events, or iterate `text_stream` for text. The message is accumulated either way.
    A stream can be read once, by one reader at a time. `get_final_message()` reads what is left.

    An error raised while reading carries the message so far as `partial`.
    """

    def __init__(self, stream: AsyncEventStream[E]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._events = _read(stream, self._accumulator)

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call this before iterating."""
        self._stream.with_pings()
        return self

    def __aiter__(self) -> AsyncIterator[E]:
        self._raise_if_cancelled()
        return self._events

    async def __anext__(self) -> E:
        return await anext(self._events)

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        """The text of all text blocks, in pieces as they arrive."""
        async for event in self:
            if (text := text_in(event)) is not None:
                yield text

    @property
    async def input_json_stream(self) -> AsyncIterator[str]:
        """The tool input, in fragments of JSON text as they arrive."""
        async for event in self:
            if (text := input_json_in(event)) is not None:
                yield text

    @property
    async def tool_input_stream(self) -> AsyncIterator[ToolInput]:
        """One `ToolInput` per fragment of tool input, with the value parsed so far.

        At the end of each input, one more `ToolInput` has the final value.
        """
        feed = self._tool_input_reader().feed
        async for event in self:
            if (value := feed(event)) is not None:
                yield value

    async def until_done(self) -> None:
        """Read the stream to its end."""
        async for _ in self:
            pass

    async def get_final_message(self) -> M:
        """Read the stream to its end and return the whole message.

        `reply_of(message).request_id` is the request id of the response.
        """
        await self.until_done()
        return self.final_message()

    async def get_final_text(self) -> str:
        """Read the stream to its end and return the text of all text blocks."""
        return text_of(await self.get_final_message())

    async def close(self) -> None:
        """Free the connection. What arrived stays in `snapshot`.

        A reader in another task that is waiting gets `Cancelled`.
        """
        await self._stream.close()

    def cancel(self) -> None:
        """End the stream now, whatever its reader is doing.

        Can be called from any task of the same event loop. The reader gets `Cancelled` with the
        message so far. See `AsyncStreamControl` for details.
        """
        self._stream.cancel()


class AsyncMessageStreamManager(HintedManager, Generic[E, M]):
    """An asynchronous context manager that opens and closes a stream.

    It sends the request on entry and frees the connection on exit. Inside the block, iterate over
    the stream for events or over its `text_stream` for text, then call `get_final_message()`.
    """

    def __init__(self, start: Callable[[], Awaitable[AsyncEventStream[E]]]) -> None:
        """Stream `start`, and assemble the message while it arrives.

        Args:
            start: Sends the request and returns its events.

        Raises:
            StreamInterrupted: While the stream is read: it broke off. `partial` of the error is the
                message so far.
        """
        self._start = start
        self._stream: AsyncMessageStream[E, M] | None = None

    def __repr__(self) -> str:
        state = "not started" if self._stream is None else repr(self._stream)
        return f"<{type(self).__name__}, {state}>"

    async def __aenter__(self) -> AsyncMessageStream[E, M]:
        self._stream = AsyncMessageStream(await self._start())
        return self._stream

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
