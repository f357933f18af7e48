"""`AsyncParsedStream`: a message stream that parses its text, for `messages.stream_parsed`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.streaming.messages.async_message_stream import (
    AsyncMessageStream,
    AsyncMessageStreamManager,
)

from .parsed import Parsed, output_of, parsed, with_format
from .partial_answer import PartialAnswer

if TYPE_CHECKING:
    from api_claude_runtime.streaming.async_stream import AsyncEventStream

    from .output import Output

__all__ = ("AsyncParsedStream", "AsyncParsedStreamManager")

E = TypeVar("E")
M = TypeVar("M")
T = TypeVar("T")
A = TypeVar("A", bound=Mapping[str, Any])


class AsyncParsedStream(AsyncMessageStream[E, M], Generic[E, M, T]):
    """An `AsyncMessageStream` that parses its text into a value of the requested type."""

    def __init__(self, stream: AsyncEventStream[E], output: Output[T]) -> None:
        super().__init__(stream)
        self._output = output

    @property
    async def partials(self) -> AsyncIterator[object]:
        """Iterator over the output received so far, as plain JSON without checks.

        The last string or number of a partial output may be incomplete. A short output is yielded
        for each piece of text. A long one is yielded each time that its text has grown by an
        eighth. The total time is therefore proportional to the length of the text.
        """
        answer = PartialAnswer(self._output, self.snapshot)
        async for event in self:
            if answer.feed(event):
                yield answer.value

    async def get_parsed(self) -> Parsed[M, T]:
        """Read the stream to its end and return the message with its parsed text.

        Raises:
            OutputError: The text does not match the type. Its `reply` is the message.
        """
        return parsed(self._output, await self.get_final_message())


class AsyncParsedStreamManager(AsyncMessageStreamManager[E, M], Generic[E, M, T]):
    """The result of `stream_parsed`: a context manager that opens and closes the stream.

    It sends the request on entry and releases the connection on exit.
    """

    def __init__(
        self, start: Callable[[], Awaitable[AsyncEventStream[E]]], output: Output[T]
    ) -> None:
        super().__init__(start)
        self._output = output

    async def __aenter__(self) -> AsyncParsedStream[E, M, T]:
        stream = AsyncParsedStream[E, M, T](await self._start(), self._output)
        self._stream = stream
        return stream


def stream_parsed(
    start: Callable[[A], Awaitable[AsyncEventStream[E]]],
    arguments: A,
    *,
    output: type[T] | Output[T],
) -> AsyncParsedStreamManager[E, Any, T]:
    """Stream the response of `parse`, with partial values while it arrives.

    Args:
        start: Sends a request with arguments of `create`, and returns its events.
        arguments: Arguments of `create`. They are not modified. See `parse` for `output`.

    Returns:
        A context manager for `async with`, as for `stream`. Inside the block, iterate over
        `partials` for the output received so far, as plain JSON, then call `get_parsed()`.

    Raises:
        OutputError: By `get_parsed()`: the text is not a valid value of the type.
        StreamInterrupted: While the stream is read: it broke off. `partial` of the error is the
            message so far.
    """
    expected = output_of(output)
    prepared = with_format(expected, arguments)
    return AsyncParsedStreamManager(lambda: start(prepared), expected)
