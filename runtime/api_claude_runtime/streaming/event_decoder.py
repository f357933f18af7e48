"""`EventDecoder`: decodes an event stream into typed events and checks how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.from_response import error_from_event
from api_claude_runtime.replies import decode, error_body
from api_claude_runtime.replies.models import Unknown
from api_claude_runtime.replies.reply import with_attempts

from .plain_body import PlainBody
from .sse import SSEParser

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

    from api_claude_runtime.replies.reply import Reply

    from .event_frames import FrameParser

__all__ = ("Ping",)

_EVENT = "an event of the stream"


class Ping(Unknown):
    """A keep-alive event. It carries no content and only shows that the stream is alive."""

    type: Literal["ping"] = "ping"  # type: ignore[assignment]


class EventDecoder:
    """A decoder for the events of one stream. `done` is the type of the event that ends it.

    `feed` is an iterator that decodes lazily, so that the events that precede an error in the same
    chunk are delivered before it is raised. The field `type` of the data decides what an event is.
    Its name is used if there is no `type`: some gateways use other names, or none.

    A response that is not an event stream is recognized by its first character, because gateways
    send event streams with other content types, and errors with the content type of a stream.
    Bedrock sends its events in frames, which the content type tells.
    """

    __slots__ = (
        "_body",
        "_done",
        "_names",
        "_parser",
        "_started",
        "_validator",
        "finished",
        "kind",
        "pings",
        "reply",
    )

    def __init__(self, kind: Any, done: str | None, reply: Reply) -> None:
        self.kind = kind
        self._done = done or ""  # no event has the type ""
        self._names = decode.tags(kind)
        self._parser: SSEParser | FrameParser = SSEParser(reply.bounds.event_bytes)
        self._validator: SchemaValidator = decode.adapter(kind).validator  # type: ignore[assignment]
        self._body = PlainBody(reply)
        self._started = False
        self.finished = False
        """Whether the last event has arrived. What the body contains after it is ignored."""
        self.pings = False
        self.reply = reply

    def feed(self, chunk: bytes) -> Iterator[Any]:
        if self.finished:
            return
        if not self._started:
            chunk = self._start(chunk)
        validate = self._validator.validate_json
        for name, data in self._parser.feed(chunk):
            if name in self._names and data:
                try:
                    event = validate(data)
                except ValueError:
                    event = decode.value(self.kind, data, self.reply, _EVENT)
                if event.__class__ is Unknown:
                    event = self._resolve_type(event, name, data)
                elif event.type == self._done:
                    self.finished = True
            else:
                event = self._decode_other(name, data)
            if event is not None:
                yield event
                if self.finished:
                    return

    def _start(self, chunk: bytes) -> bytes:
        """Return the bytes to parse: none for a body that is not an event stream."""
        chunk = self._body.begin(chunk)
        if self._body.is_plain:
            self._body.add(chunk)
            return b""
        if self._body.is_framed:
            from .event_frames import FrameParser

            self._parser = FrameParser(self.reply.bounds.event_bytes)
        self._started = bool(chunk)
        return chunk

    def _decode_other(self, name: bytes, data: bytes) -> Any:
        """Decode an event with any name. `None` if it is ignored."""
        if name == b"ping":
            return self._ping(data or b"{}")
        if name == b"error":
            raise error_from_event(self.reply.headers, data)
        if self._is_foreign(data):
            return None
        return self._resolve_type(self._decode_value(data), name, data)

    def _ping(self, data: bytes) -> Ping | None:
        """Return a `ping` event; `None` if its reader did not ask for pings."""
        ping: Ping | None = decode.value(Ping, data) if self.pings else None
        return ping

    def _is_foreign(self, data: bytes) -> bool:
        """Return whether the data is of another protocol, such as `[DONE]`."""
        return not data.lstrip().startswith(b"{")

    def _decode_value(self, data: bytes) -> Any:
        return decode.value(self.kind, data, self.reply, _EVENT)

    def _resolve_type(self, event: Any, name: bytes, data: bytes) -> Any:
        """Handle an event that lacks a known name or a type, by using the one that is present."""
        kind = getattr(event, "type", None)
        if kind == "error" or (kind is None and error_body.has_error(event)):
            raise error_from_event(self.reply.headers, data)
        if kind == "ping":
            return self._ping(data)
        if kind is None and isinstance(event, Unknown):
            text = name.decode("utf-8", "replace")
            if name not in self._names:
                return event.model_copy(update={"type": text})
            event = decode.member(self.kind, {**(event.model_extra or {}), "type": text})
            kind = text
        if kind == self._done:
            self.finished = True
        return event

    def finish(self) -> Iterator[Any]:
        """Yield the last event, which does not need a blank line, and check how the stream ended.

        Raises:
            DecodeError: The response is not an event stream.
            APIStatusError: The body is an error of the API.
            StreamInterrupted: The stream ended without its last event.
        """
        if self.finished:
            return
        for name, data in self._parser.finish():
            if name == b"error" or decode.is_json(data):
                event = self._decode_other(name, data)
                if event is not None:
                    yield event
        if self.finished:  # by an event above
            return  # type: ignore[unreachable]  # mypy does not see that a method sets it
        self._body.check()
        if self._done:
            error = StreamInterrupted(
                f"the stream ended without its last event, {self._done}",
                request_id=self.reply.request_id,
            )
            raise with_attempts(error, self.reply)
