"""`client.messages.stream(...)`: a stream that also puts the message together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from api_claude_runtime.errors.base import ClaudeError

from .message_stream_state import MessageStreamState, input_json_in, text_in, text_of

if TYPE_CHECKING:
    from api_claude_runtime.streaming.stream import EventStream

    from .tool_input import ToolInput

__all__ = ("MessageStream", "MessageStreamManager")


E = TypeVar("E")
M = TypeVar("M")


class MessageStream(MessageStreamState[M], Generic[E, M]):
    """Iterate it for events, or `text_stream` for text; either way the message is put together.

    It can be read once, by one reader at a time; `get_final_message()` reads what is left. An
    error raised while reading carries the message so far as `partial`; of a `DecodeError`, which
    has none, it is the `snapshot`.
    """

    def __init__(self, stream: EventStream[E]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._events = self._run()

    def _run(self) -> Iterator[E]:
        feed = self._gathered.feed
        try:
            for event in self._stream:
                feed(event)
                yield event
        except ClaudeError as error:
            self._attach(error)
            raise

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call before iterating."""
        self._stream.with_pings()
        return self

    def __iter__(self) -> Iterator[E]:
        self._check()
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    @property
    def text_stream(self) -> Iterator[str]:
        """Pieces of text as they come, of all text blocks."""
        for event in self:
            if (text := text_in(event)) is not None:
                yield text

    @property
    def input_json_stream(self) -> Iterator[str]:
        """Pieces of tool input as they come: fragments of JSON text."""
        for event in self:
            if (text := input_json_in(event)) is not None:
                yield text

    @property
    def tool_input_stream(self) -> Iterator[ToolInput]:
        """Tool input as it comes, each fragment with what the JSON says so far, and once more when
        it is whole. See `ToolInput`.
        """
        feed = self._inputs().feed
        for event in self:
            if (value := feed(event)) is not None:
                yield value

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def get_final_message(self) -> M:
        """Read to the end; the whole message, with the reply's request id (`reply_of`)."""
        self.until_done()
        return self.final_message()

    def get_final_text(self) -> str:
        """Read to the end; the text of all text blocks."""
        return text_of(self.get_final_message())

    def close(self) -> None:
        """Free the connection; what arrived stays in `snapshot`. A reader that waits gets
        `Cancelled`.
        """
        self._stream.close()

    def cancel(self) -> None:
        """From any thread: end it now, whatever its reader does, who gets `Cancelled` with the
        message so far. `StreamControl` says more.
        """
        self._stream.cancel()


class MessageStreamManager(Generic[E, M]):
    """Sends the request when the `with` block begins and frees the connection when it ends."""

    def __init__(self, start: Callable[[], EventStream[E]]) -> None:
        self._start = start
        self._stream: MessageStream[E, M] | None = None

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
