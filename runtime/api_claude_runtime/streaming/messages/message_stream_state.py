"""What `MessageStream` and `AsyncMessageStream` share: the message so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.errors.base import Cancelled, ClaudeError, DecodeError
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.status import APIStatusError
from api_claude_runtime.replies.reply import attach, marked
from api_claude_runtime.streaming.stream_state import cancellation

from .accumulator import Accumulator

if TYPE_CHECKING:
    from api_claude_runtime.streaming.async_stream import AsyncEventStream
    from api_claude_runtime.streaming.stream import EventStream

    from .tool_input import ToolInputReader

M = TypeVar("M")


_CARRYING = (StreamInterrupted, APIStatusError, Cancelled)


class MessageStreamState(Generic[M]):
    """What both kinds share: the message so far, and what an error takes along of it."""

    def __init__(self, source: EventStream[Any] | AsyncEventStream[Any]) -> None:
        self._source = source
        self.reply = self._reply = source.reply
        """Status, headers, request id and rate limits of the reply."""
        self._gathered = Accumulator()

    @property
    def ended(self) -> bool:
        """Whether all of it came."""
        return self._source.ended

    @property
    def is_whole(self) -> bool:
        """Whether all of the message came, be it that its reader did not ask for more."""
        return self.ended or self._gathered.done

    @property
    def closed(self) -> bool:
        """Whether nothing more comes, for whatever reason."""
        return self._source.closed

    @property
    def cancelled(self) -> bool:
        return self._source.cancelled

    @property
    def snapshot(self) -> M | None:
        """The message so far, built when asked: linear in what has arrived, so ask now and then
        and not per event. `None` before the first event. Tool input that is still arriving is
        parsed as far as it goes.
        """
        snapshot: M | None = self._gathered.build()
        return snapshot

    def _attach(self, error: ClaudeError) -> None:
        marked(error, self._reply)
        if isinstance(error, _CARRYING) and error.partial is None:
            error.partial = self._gathered.build()

    def _check(self) -> None:
        """Who comes when a stream was cancelled and is over is told so, like who was there."""
        if self.cancelled and self.closed and not self.ended:
            raise cancellation(self._reply, self._gathered.build())

    def _inputs(self) -> ToolInputReader:
        from .tool_input import ToolInputReader

        reader = ToolInputReader()
        for index, (block, text) in self._gathered.unfinished().items():
            reader.begin(index, block, text)
        return reader

    def final_message(self) -> M:
        """The whole message of a stream that was read to its end. Nothing is read here.

        Raises:
            StreamInterrupted: the stream was not read to its end.
            Cancelled: it was cancelled.
            DecodeError: it had no message.
        """
        message: Any = self._gathered.build()
        reply = self._reply
        if not self.is_whole:
            if self.cancelled:
                raise cancellation(reply, message)
            text = "the stream was closed before its end"
            error = StreamInterrupted(text, partial=message, request_id=reply.request_id)
            raise marked(error, reply)
        if message is None:
            text = "the stream came to its end without a message_start"
            raise marked(DecodeError(text, request_id=reply.request_id), reply)
        final: M = attach(message, reply)
        return final


def text_in(event: Any) -> str | None:
    if event.type == "content_block_delta":
        delta = event.delta
        if getattr(delta, "type", None) == "text_delta":
            text: str | None = delta.text
            return text
    return None


def input_json_in(event: Any) -> str | None:
    if event.type == "content_block_delta":
        delta = event.delta
        if getattr(delta, "type", None) == "input_json_delta":
            text: str | None = delta.partial_json
            return text
    return None


def text_of(message: Any) -> str:
    texts = (b.text for b in message.content if getattr(b, "type", None) == "text")
    return "".join(text for text in texts if text)
