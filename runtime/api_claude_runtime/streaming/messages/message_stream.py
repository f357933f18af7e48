# Made from async_message_stream.py by `nox -s codegen`. Do not edit.
"""`MessageStream`: the result of `client.messages.stream(...)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.hints.hinted import HintedManager
from api_claude_runtime.replies.text import text_of

from .message_stream_state import MessageStreamState, add_partial, input_json_in, text_in

if TYPE_CHECKING:
    from api_claude_runtime.streaming.stream import EventStream

    from .accumulator import Accumulator
    from .tool_input import ToolInput

__all__ = ("MessageStream", "MessageStreamManager")

E = TypeVar("E")
M = TypeVar("M")


def _read(stream: EventStream[E], accumulator: Accumulator) -> Iterator[E]:
    # Not a method: a generator that references its stream would keep a dropped stream alive.
    feed = accumulator.feed
    try:
        for event in stream:
            feed(event)
            yield event
    except ClaudeError as error:
        add_partial(error, accumulator, stream.reply)
        raise


class MessageStream(MessageStreamState[M], Generic[E, M]):
    """A stream of events that also accumulates the message.

    Iterate it for events, or iterate `text_stream` for text. The message is accumulated either way.
    A stream can be read once, by one reader at a time. `get_final_message()` reads what is left.

    An error raised while reading carries the message so far as `partial`.
    """

    def __init__(self, stream: EventStream[E]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._events = _read(stream, self._accumulator)

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call this before iterating."""
        self._stream.with_pings()
        return self

    def __iter__(self) -> Iterator[E]:
        self._raise_if_cancelled()
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    @property
    def text_stream(self) -> Iterator[str]:
        """The text of all text blocks, in pieces as they arrive."""
        for event in self:
            if (text := text_in(event)) is not None:
                yield text

    @property
    def input_json_stream(self) -> Iterator[str]:
        """The tool input, in fragments of JSON text as they arrive."""
        for event in self:
            if (text := input_json_in(event)) is not None:
                yield text

    @property
    def tool_input_stream(self) -> Iterator[ToolInput]:
        """One `ToolInput` per fragment of tool input, with the value parsed so far.

        At the end of each input, one more `ToolInput` has the final value.
        """
        feed = self._tool_input_reader().feed
        for event in self:
            if (value := feed(event)) is not None:
                yield value

    def until_done(self) -> None:
        """Read the stream to its end."""
        for _ in self:
            pass

    def get_final_message(self) -> M:
        """Read the stream to its end and return the whole message.

        `reply_of(message).request_id` is the request id of the response.
        """
        self.until_done()
        return self.final_message()

    def get_final_text(self) -> str:
        """Read the stream to its end and return the text of all text blocks."""
        return text_of(self.get_final_message())

    def close(self) -> None:
        """Free the connection. What arrived stays in `snapshot`.

        A reader in another thread that is waiting gets `Cancelled`.
        """
        self._stream.close()

    def cancel(self) -> None:
        """End the stream now, whatever its reader is doing.

        Can be called from any thread. The reader gets `Cancelled` with the
        message so far. See `StreamControl` for details.
        """
        self._stream.cancel()


class MessageStreamManager(HintedManager, Generic[E, M]):
    """A context manager that opens and closes a stream.

    It sends the request on entry and frees the connection on exit. Inside the block, iterate over
    the stream for events or over its `text_stream` for text, then call `get_final_message()`.
    """

    def __init__(self, start: Callable[[], EventStream[E]]) -> None:
        """Stream `start`, and assemble the message while it arrives.

        Args:
            start: Sends the request and returns its events.

        Raises:
            StreamInterrupted: While the stream is read: it broke off. `partial` of the error is the
                message so far.
        """
        self._start = start
        self._stream: MessageStream[E, M] | None = None

    def __repr__(self) -> str:
        state = "not started" if self._stream is None else repr(self._stream)
        return f"<{type(self).__name__}, {state}>"

    def __enter__(self) -> MessageStream[E, M]:
        self._stream = MessageStream(self._start())
        return self._stream

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()
