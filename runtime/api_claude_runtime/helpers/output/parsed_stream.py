"""`ParsedStream`: a message stream that parses its text, for `client.messages.stream_parsed`."""

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


class _PartialAnswer:
    """The answer received so far: the text of the last text blocks. It starts with the text of
    `message`, which was received earlier.
    """

    def __init__(self, output: Output[Any], message: Any) -> None:
        self._output = output
        self._growing = self._empty()
        self._load(message)

    def _empty(self) -> IncrementalText[object]:
        return IncrementalText(self._output.partial, None)

    def _load(self, message: Any) -> bool:
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
        """Read an event; return whether there is a new value to yield."""
        new = False
        if text := text_in(event):
            new = self._growing.add(text)
        elif event.type == "content_block_stop":
            new = self._growing.finish()
        elif event.type == "content_block_start":
            new = self._begin(event.content_block)
        elif event.type == "message_start":
            new = self._load(event.message)
        return new and self.value is not None

    @property
    def value(self) -> object:
        return self._growing.value


class ParsedStream(MessageStream[E, M], Generic[E, M, T]):
    """A `MessageStream` that parses its text into a value of the requested type."""

    def __init__(self, stream: EventStream[E], output: Output[T]) -> None:
        super().__init__(stream)
        self._output = output

    @property
    def partials(self) -> Iterator[object]:
        """Iterator over the output received so far, as plain JSON without checks.

        The last string or number of a partial output may be incomplete. A short output is yielded
        for each piece of text. A long one is yielded each time that its text has grown by an
        eighth. The total time is therefore proportional to the length of the text.
        """
        answer = _PartialAnswer(self._output, self.snapshot)
        for event in self:
            if answer.feed(event):
                yield answer.value

    def get_parsed(self) -> Parsed[M, T]:
        """Read the stream to its end and return the message with its parsed text.

        Raises:
            OutputError: The text does not match the type. Its `reply` is the message.
        """
        return parsed(self._output, self.get_final_message())


class AsyncParsedStream(AsyncMessageStream[E, M], Generic[E, M, T]):
    """Asynchronous version of `ParsedStream`."""

    def __init__(self, stream: AsyncEventStream[E], output: Output[T]) -> None:
        super().__init__(stream)
        self._output = output

    @property
    async def partials(self) -> AsyncIterator[object]:
        """Asynchronous version of `ParsedStream.partials`."""
        answer = _PartialAnswer(self._output, self.snapshot)
        async for event in self:
            if answer.feed(event):
                yield answer.value

    async def get_parsed(self) -> Parsed[M, T]:
        """Asynchronous version of `ParsedStream.get_parsed`."""
        return parsed(self._output, await self.get_final_message())


class ParsedStreamManager(MessageStreamManager[E, M], Generic[E, M, T]):
    """The result of `stream_parsed`: a context manager that opens and closes the stream.

    It sends the request on entry and releases the connection on exit.
    """

    def __init__(self, start: Callable[[], EventStream[E]], output: Output[T]) -> None:
        super().__init__(start)
        self._output = output

    def __enter__(self) -> ParsedStream[E, M, T]:
        stream = ParsedStream[E, M, T](self._start(), self._output)
        self._stream = stream
        return stream


class AsyncParsedStreamManager(AsyncMessageStreamManager[E, M], Generic[E, M, T]):
    """Asynchronous version of `ParsedStreamManager`, for `async with`."""

    def __init__(
        self, start: Callable[[], Awaitable[AsyncEventStream[E]]], output: Output[T]
    ) -> None:
        super().__init__(start)
        self._output = output

    async def __aenter__(self) -> AsyncParsedStream[E, M, T]:
        stream = AsyncParsedStream[E, M, T](await self._start(), self._output)
        self._stream = stream
        return stream
