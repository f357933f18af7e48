"""`EventDecoder`: decodes an event stream into typed events and checks how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.from_response import error_from_event
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import Unknown
from api_claude_runtime.replies.reply import with_attempts

from .sse import SSEParser

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

    from api_claude_runtime.replies.reply import Reply

__all__ = ("Ping",)


class Ping(Unknown):
    """A keep-alive event. It carries no content and only shows that the stream is alive."""

    type: Literal["ping"] = "ping"  # type: ignore[assignment]


def is_event_stream(reply: Reply) -> bool:
    """Return whether the response is an event stream, by its `content-type` header.

    A response without that header is treated as an event stream.
    """
    content_type = reply.headers.first(b"content-type")
    return content_type is None or content_type.lstrip().lower().startswith("text/event-stream")


def not_event_stream_error(body: bytes, reply: Reply) -> DecodeError:
    """Return the error for a successful response that is not the requested event stream."""
    start = " ".join(body[:200].decode("utf-8", "replace").split())
    content_type = reply.headers.get("content-type")
    text = f"the response must be an event stream, not {content_type}: {start!r}"
    return with_attempts(DecodeError(text, body=body, request_id=reply.request_id), reply)


class EventDecoder:
    """A decoder for the events of one stream. `done` is the type of the event that ends it.

    `feed` is an iterator that decodes lazily, so that the events that precede an error in the same
    chunk are delivered before it is raised.
    """

    __slots__ = ("_done", "_finished", "_kind", "_parser", "_validator", "pings", "reply")

    def __init__(self, kind: Any, done: str | None, reply: Reply) -> None:
        self._kind = kind
        self._done = done.encode() if done else None
        self._finished = False
        self._parser = SSEParser()
        self._validator: SchemaValidator = decode.adapter(kind).validator  # type: ignore[assignment]
        self.pings = False
        self.reply = reply

    def feed(self, chunk: bytes) -> Iterator[Any]:
        validate = self._validator.validate_json
        for name, data in self._parser.feed(chunk):
            if name == b"ping":
                if self.pings:
                    yield decode.value(Ping, data or b"{}")
                continue
            if name == b"error":
                raise error_from_event(self.reply.headers, data)
            if not data:
                continue
            try:
                event = validate(data)
            except ValueError:
                event = decode.value(self._kind, data, self.reply)
            if name == self._done:
                self._finished = True
            elif isinstance(event, Unknown) or name == b"message":
                event = self._resolve_type(event, name, data)
            if event is not None:
                yield event

    def _resolve_type(self, event: Any, name: bytes, data: bytes) -> Any:
        """Handle an event that lacks a name or a type, by using the one that is present."""
        kind = getattr(event, "type", None)
        if kind is None:
            return event.model_copy(update={"type": name.decode("utf-8", "replace")})
        if name == b"message":
            if kind == "error":
                raise error_from_event(self.reply.headers, data)
            if kind == "ping":
                return decode.value(Ping, data) if self.pings else None
            if self._done and isinstance(kind, str) and kind.encode() == self._done:
                self._finished = True
        return event

    def finish(self) -> Iterator[Any]:
        """Check that the last event arrived. Return an empty iterator, since no data is buffered.

        Raises:
            StreamInterrupted: The stream ended without its last event.
        """
        if self._done and not self._finished:
            raise StreamInterrupted(
                f"the stream ended without its last event, {self._done.decode()}",
                request_id=self.reply.request_id,
            )
        return iter(())
