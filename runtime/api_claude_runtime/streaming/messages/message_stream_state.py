"""`MessageStreamState`: the accumulated message that both kinds of message stream share."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from api_claude_runtime.errors.base import Cancelled, ClaudeError, DecodeError
from api_claude_runtime.errors.connection import BoundExceeded, StreamInterrupted
from api_claude_runtime.errors.status import APIStatusError
from api_claude_runtime.hints.hinted import HintedMisses
from api_claude_runtime.replies.reply import attach, with_attempts
from api_claude_runtime.replies.warning import warn_shape
from api_claude_runtime.streaming.stream_state import cancellation, shown

from .accumulator import Accumulator
from .block import piece_of

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply
    from api_claude_runtime.streaming.async_stream import AsyncEventStream
    from api_claude_runtime.streaming.stream import EventStream

    from .tool_input import ToolInputReader

M = TypeVar("M")


_ERRORS_WITH_PARTIAL = (StreamInterrupted, APIStatusError, Cancelled, DecodeError, BoundExceeded)


class MessageStreamState(HintedMisses, Generic[M]):
    """The message so far of a stream, and the state of that stream."""

    hint_group = "message_stream"

    def __init__(self, source: EventStream[Any] | AsyncEventStream[Any]) -> None:
        self._source = source
        self.reply = self._reply = source.reply
        """Status, headers, request id and rate limits of the response."""
        self._accumulator = Accumulator(source.event_type)

    @property
    def ended(self) -> bool:
        """Whether all events were delivered and the stream ended without an error."""
        return self._source.ended

    @property
    def is_whole(self) -> bool:
        """Whether the whole message has arrived, even if the reader stopped at its last event."""
        return self.ended or self._accumulator.done

    @property
    def closed(self) -> bool:
        """Whether no more events will be delivered, for whatever reason."""
        return self._source.closed

    @property
    def cancelled(self) -> bool:
        """Whether the stream was cancelled before it was closed."""
        return self._source.cancelled

    @property
    def snapshot(self) -> M | None:
        """The message so far. `None` before the first event.

        It is built on each access, in time linear in what has arrived. Read it occasionally, not
        once per event. Tool input that is still arriving is parsed as far as possible: its last
        string may be incomplete. In `final_message()` and in the `partial` of an error, an
        incomplete value is left out.
        """
        snapshot: M | None = self._accumulator.build(live=True)
        return snapshot

    @property
    def invocation_metrics(self) -> dict[str, Any] | None:
        """The tokens and latencies as Amazon Bedrock counts them, such as `firstByteLatency` in ms.

        `None` before the last event, and on other platforms.
        """
        extra: dict[str, Any] | None = getattr(self._accumulator.last, "model_extra", None)
        metrics = (extra or {}).get("amazon-bedrock-invocationMetrics")
        return cast("dict[str, Any]", metrics) if isinstance(metrics, dict) else None

    def __repr__(self) -> str:
        return shown(self, self._source)

    def _raise_if_cancelled(self) -> None:
        """Raise `Cancelled` for a reader that starts after a cancelled stream was closed."""
        if self.cancelled and self.closed and not self.ended:
            raise cancellation(self._reply, self._accumulator.build())

    def _tool_input_reader(self) -> ToolInputReader:
        from .tool_input import ToolInputReader

        reader = ToolInputReader()
        for index, (block, text) in self._accumulator.unfinished().items():
            reader.begin(index, block, text)
        return reader

    def final_message(self) -> M:
        """Return the whole message of a stream that was read to its end. Reads nothing itself.

        Raises:
            StreamInterrupted: The stream was not read to its end.
            Cancelled: The stream was cancelled.
            DecodeError: The stream contained no message.
        """
        message: Any = self._accumulator.build()
        reply = self._reply
        if not self.is_whole:
            if self.cancelled:
                raise cancellation(reply, message)
            text = "the stream was closed before its end"
            error = StreamInterrupted(text, partial=message, request_id=reply.request_id)
            raise with_attempts(error, reply)
        if message is None:
            kinds, body = self._accumulator.without_message()
            text = f"the stream ended without a message_start event; it began with {kinds}"
            raise with_attempts(DecodeError(text, body=body, request_id=reply.request_id), reply)
        if not self._accumulator.started:
            warn_shape("the stream has no message_start: its message has no id, model or usage")
        final: M = attach(message, reply)
        return final


def add_partial(error: ClaudeError, accumulator: Accumulator, reply: Reply) -> None:
    """Store the attempts and the message so far on an error of a stream."""
    with_attempts(error, reply)
    if isinstance(error, _ERRORS_WITH_PARTIAL) and error.partial is None:
        with contextlib.suppress(DecodeError):
            error.partial = accumulator.build()


def text_in(event: Any) -> str | None:
    """Return the text of a text delta, or `None` for any other event."""
    if event.type == "content_block_delta":
        delta = event.delta
        if getattr(delta, "type", None) == "text_delta":
            text: Any = delta.text
            return text if text.__class__ is str else piece_of(text) or None
    return None


def input_json_in(event: Any) -> str | None:
    """Return the JSON text of a tool input delta, or `None` for any other event."""
    if event.type == "content_block_delta":
        delta = event.delta
        if getattr(delta, "type", None) == "input_json_delta":
            text: Any = delta.partial_json
            return text if text.__class__ is str else piece_of(text) or None
    return None
