"""From the bytes of a stream to typed events, and the verdict on how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.from_response import error_from_event
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import Unknown
from api_claude_runtime.replies.reply import marked

from .sse import SSEParser

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

    from api_claude_runtime.replies.reply import Reply

__all__ = ("Ping",)


class Ping(Unknown):
    """A sign of life between events: it says nothing but that the stream is not dead."""

    type: Literal["ping"] = "ping"  # type: ignore[assignment]


def is_event_stream(reply: Reply) -> bool:
    """Whether the reply says that it is one; one that says nothing is believed to be."""
    said = reply.headers.first(b"content-type")
    return said is None or said.lstrip().lower().startswith("text/event-stream")


def no_event_stream(body: bytes, reply: Reply) -> DecodeError:
    """The error of a good status with another content than was asked for."""
    start = " ".join(body[:200].decode("utf-8", "replace").split())
    text = f"a stream was asked for, and {reply.headers.get('content-type')} came: {start!r}"
    return marked(DecodeError(text, body=body, request_id=reply.request_id), reply)


class EventDecoder:
    """Typed events of one stream; `done` is the type of the event that ends it.

    `feed` is an iterator and decodes as it is asked, so that the events before an error that came
    in the same chunk are delivered before it.
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
                event = self._unnamed(event, name, data)
            if event is not None:
                yield event

    def _unnamed(self, event: Any, name: bytes, data: bytes) -> Any:
        """An event whose name or type is missing: each can say what the other leaves out."""
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
        """The stream has ended: rightly, or in the middle. Nothing is left to deliver.

        Raises:
            StreamInterrupted: it never came to its last event.
        """
        if self._done and not self._finished:
            raise StreamInterrupted(
                f"the stream ended without {self._done.decode()}", request_id=self.reply.request_id
            )
        return iter(())
