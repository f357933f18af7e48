"""`AsyncMessageStream`: `message_stream.py` for asyncio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError

from .message_stream_state import MessageStreamState, input_json_in, text_in, text_of

if TYPE_CHECKING:
    from api_claude_runtime.streaming.async_stream import AsyncEventStream

    from .tool_input import ToolInput

__all__ = ("AsyncMessageStream", "AsyncMessageStreamManager")

E = TypeVar("E")
M = TypeVar("M")


class AsyncMessageStream(MessageStreamState[M], Generic[E, M]):
    """The same for asyncio."""

    def __init__(self, stream: AsyncEventStream[E]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._events = self._run()

    async def _run(self) -> AsyncIterator[E]:
        feed = self._gathered.feed
        try:
            async for event in self._stream:
                feed(event)
                yield event
        except ClaudeError as error:
            self._attach(error)
            raise

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call before iterating."""
        self._stream.with_pings()
        return self

    def __aiter__(self) -> AsyncIterator[E]:
        self._check()
        return self._events

    async def __anext__(self) -> E:
        return await anext(self._events)

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        """Pieces of text as they come, of all text blocks."""
        async for event in self:
            if (text := text_in(event)) is not None:
                yield text

    @property
    async def input_json_stream(self) -> AsyncIterator[str]:
        """Pieces of tool input as they come: fragments of JSON text."""
        async for event in self:
            if (text := input_json_in(event)) is not None:
                yield text

    @property
    async def tool_input_stream(self) -> AsyncIterator[ToolInput]:
        """Tool input as it comes, each fragment with what the JSON says so far, and once more when
        it is whole. See `ToolInput`.
        """
        feed = self._inputs().feed
        async for event in self:
            if (value := feed(event)) is not None:
                yield value

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def get_final_message(self) -> M:
        """Read to the end; the whole message, with the reply's request id (`reply_of`)."""
        await self.until_done()
        return self.final_message()

    async def get_final_text(self) -> str:
        """Read to the end; the text of all text blocks."""
        return text_of(await self.get_final_message())

    async def close(self) -> None:
        """Free the connection; what arrived stays in `snapshot`. A reader that waits gets
        `Cancelled`.
        """
        await self._stream.close()

    def cancel(self) -> None:
        """From any task of the same event loop: end it now; the reader gets `Cancelled`."""
        self._stream.cancel()


class AsyncMessageStreamManager(Generic[E, M]):
    """The same for asyncio: `async with client.messages.stream(...) as stream`."""

    def __init__(self, start: Callable[[], Awaitable[AsyncEventStream[E]]]) -> None:
        self._start = start
        self._stream: AsyncMessageStream[E, M] | None = None

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
