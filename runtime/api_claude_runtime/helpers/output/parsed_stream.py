"""`client.messages.stream_parsed(...)`: a stream whose text is a value that grows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.streaming.messages.async_message_stream import (
    AsyncMessageStream,
    AsyncMessageStreamManager,
)
from api_claude_runtime.streaming.messages.incremental_text import IncrementalText
from api_claude_runtime.streaming.messages.message_stream import MessageStream, MessageStreamManager
from api_claude_runtime.streaming.messages.message_stream_state import text_in

from .parsed import Parsed, parsed

if TYPE_CHECKING:
    from api_claude_runtime.streaming.async_stream import AsyncEventStream
    from api_claude_runtime.streaming.stream import EventStream

    from .output import Output

__all__ = ("AsyncParsedStream", "AsyncParsedStreamManager", "ParsedStream", "ParsedStreamManager")

E = TypeVar("E")
M = TypeVar("M")
T = TypeVar("T")


class _Answer:
    """The answer so far: the text of the text blocks at the end. It goes on from `message`, which
    is what has come before.
    """

    def __init__(self, output: Output[Any], message: Any) -> None:
        self._output = output
        self._growing = self._empty()
        self._hold(message)

    def _empty(self) -> IncrementalText[object]:
        return IncrementalText(self._output.partial, None)

    def _hold(self, message: Any) -> bool:
        new = False
        for block in getattr(message, "content", None) or ():
            new = self._begin(block)
        return new

    def _begin(self, block: Any) -> bool:
        if getattr(block, "type", None) == "text":
            return self._growing.add(block.text or "")
        self._growing = self._empty()
        return False

    def feed(self, event: Any) -> bool:
        """Whether there is something new to show."""
        new = False
        if text := text_in(event):
            new = self._growing.add(text)
        elif event.type == "content_block_stop":
            new = self._growing.finish()
        elif event.type == "content_block_start":
            new = self._begin(event.content_block)
        elif event.type == "message_start":
            new = self._hold(event.message)
        return new and self.value is not None

    @property
    def value(self) -> object:
        return self._growing.value


class ParsedStream(MessageStream[E, M], Generic[E, M, T]):
    """A `MessageStream` that knows what its text is to be."""

    def __init__(self, stream: EventStream[E], output: Output[T]) -> None:
        super().__init__(stream)
        self._output = output

    @property
    def partials(self) -> Iterator[object]:
        """The output as far as it has come, as plain JSON, unchecked: its last string or number may
        go on. Short ones come with each piece of text, long ones each time they have grown by an
        eighth, so that reading them all is linear.
        """
        answer = _Answer(self._output, self.snapshot)
        for event in self:
            if answer.feed(event):
                yield answer.value

    def get_parsed(self) -> Parsed[M, T]:
        """Read to the end; the message with its text checked.

        Raises:
            OutputError: the text is not of the type; the message is its `reply`.
        """
        return parsed(self._output, self.get_final_message())


class AsyncParsedStream(AsyncMessageStream[E, M], Generic[E, M, T]):
    """The same for asyncio."""

    def __init__(self, stream: AsyncEventStream[E], output: Output[T]) -> None:
        super().__init__(stream)
        self._output = output

    @property
    async def partials(self) -> AsyncIterator[object]:
        """The output as far as it has come, as plain JSON, unchecked: its last string or number may
        go on. Short ones come with each piece of text, long ones each time they have grown by an
        eighth, so that reading them all is linear.
        """
        answer = _Answer(self._output, self.snapshot)
        async for event in self:
            if answer.feed(event):
                yield answer.value

    async def get_parsed(self) -> Parsed[M, T]:
        """Read to the end; the message with its text checked.

        Raises:
            OutputError: the text is not of the type; the message is its `reply`.
        """
        return parsed(self._output, await self.get_final_message())


class ParsedStreamManager(MessageStreamManager[E, M], Generic[E, M, T]):
    """Sends the request when the `with` block begins and frees the connection when it ends."""

    def __init__(self, start: Callable[[], EventStream[E]], output: Output[T]) -> None:
        super().__init__(start)
        self._output = output

    def __enter__(self) -> ParsedStream[E, M, T]:
        stream = ParsedStream[E, M, T](self._start(), self._output)
        self._stream = stream
        return stream


class AsyncParsedStreamManager(AsyncMessageStreamManager[E, M], Generic[E, M, T]):
    """The same for asyncio: `async with client.messages.stream_parsed(...) as stream`."""

    def __init__(
        self, start: Callable[[], Awaitable[AsyncEventStream[E]]], output: Output[T]
    ) -> None:
        super().__init__(start)
        self._output = output

    async def __aenter__(self) -> AsyncParsedStream[E, M, T]:
        stream = AsyncParsedStream[E, M, T](await self._start(), self._output)
        self._stream = stream
        return stream
