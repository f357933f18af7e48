"""`BodyWatch`: reports the usage and the errors in a body that another client reads."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.base import ClaudeError, DecodeError
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.from_response import error_from_event, error_from_json
from api_claude_runtime.errors.json_problem import json_problem
from api_claude_runtime.helpers.usage.charge import as_object
from api_claude_runtime.http import json_text
from api_claude_runtime.pipeline.usage.used import Message, message_in, used
from api_claude_runtime.streaming.sse import SSEParser

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

_UNNAMED = b"message"
_EVENTS = frozenset((b"message_start", b"message_delta", b"message_stop", b"error", _UNNAMED))


def watch(response: Any, reply: Reply) -> BodyWatch | None:
    """Return the watch for a response; `None` if no policy or listener needs one."""
    kind = reply.headers.first(b"content-type") or ""
    if not 200 <= reply.status < 300 or not getattr(response, "is_watched", False):
        return None
    found: BodyWatch | None = None
    if "event-stream" in kind:
        found = _Events(response, reply)
    elif "jsonl" in kind or "ndjson" in kind:
        found = _Lines(response, reply)
    elif "json" in kind:
        found = _Json(response, reply)
    if found is not None:
        response.when_done(found.done)
    return found


class BodyWatch:
    """Collects what it is fed, and reports it once, as the methods of this package do.

    An error in a body that arrived completely is reported as a failure, so that a `CircuitBreaker`
    counts it.
    """

    def __init__(self, response: Any, reply: Reply) -> None:
        self._response = response
        self._reply = reply
        self._is_reported = False

    def feed(self, chunk: bytes) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """Report a body that was read to its end."""
        self._report_once(complete=True)

    def done(self, _: BaseException | None) -> None:
        """Report a body that broke off or was closed early."""
        self._report_once(complete=False)

    def _report_once(self, *, complete: bool) -> None:
        if not self._is_reported:
            self._is_reported = True
            self._report(complete=complete)

    def _report(self, *, complete: bool) -> None:
        raise NotImplementedError

    def _used(self, message: Message | None, *, partial: bool = False) -> None:
        if message is not None:
            message = message._replace(usage=as_object(message.usage))
            self._response.report_used(used(self._reply, message, partial=partial))

    def _failed(self, error: ClaudeError) -> None:
        self._response.report_failure(error)


class _Json(BodyWatch):
    """The watch of a JSON body."""

    def __init__(self, response: Any, reply: Reply) -> None:
        super().__init__(response, reply)
        self._data = bytearray()

    def feed(self, chunk: bytes) -> None:
        if len(self._data) <= self._reply.bounds.body_bytes:
            self._data += chunk

    def _report(self, *, complete: bool) -> None:
        if not complete or len(self._data) > self._reply.bounds.body_bytes:
            return
        body = bytes(self._data)
        try:
            value: Any = json_text.parse(body)
        except ValueError:
            text = f"the response {json_problem(body)}"
            self._failed(DecodeError(text, request_id=self._reply.request_id))
            return
        if _object(value).get("type") == "error":
            self._failed(error_from_json(self._reply.headers, value))
        else:
            self._used(message_in(value))


class _Lines(BodyWatch):
    """The watch of JSON Lines, such as the results of a batch."""

    def __init__(self, response: Any, reply: Reply) -> None:
        super().__init__(response, reply)
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> None:
        *lines, rest = chunk.split(b"\n")
        for line in lines:
            self._rest += line
            self._line(bytes(self._rest))
            self._rest.clear()
        if len(self._rest) <= self._reply.bounds.line_bytes:
            self._rest += rest

    def _line(self, line: bytes) -> None:
        with contextlib.suppress(ValueError):
            self._used(message_in(json_text.parse(line)))

    def _report(self, *, complete: bool) -> None:
        if complete and self._rest:
            self._line(bytes(self._rest))


class _Events(BodyWatch):
    """The watch of an event stream. It keeps only what the usage is made of."""

    def __init__(self, response: Any, reply: Reply) -> None:
        super().__init__(response, reply)
        self._parser = SSEParser(reply.bounds.event_bytes)
        self._message: dict[str, Any] | None = None
        self._stopped = self._broken = False

    def feed(self, chunk: bytes) -> None:
        for name, data in self._parser.feed(chunk):
            if name in _EVENTS:
                self._event(name, data)

    def _event(self, name: bytes, data: bytes) -> None:
        try:
            value = json_text.parse(data)
        except ValueError:
            return
        event = _object(value)
        kind = event.get("type")
        if kind == "message_start":
            self._message = {**_object(event.get("message"))}
        elif kind == "message_delta" and self._message is not None:
            found = _object(event.get("usage"))
            counts = {name: count for name, count in found.items() if count is not None}
            self._message["usage"] = {**_object(self._message.get("usage")), **counts}
            self._message["stop_reason"] = _object(event.get("delta")).get("stop_reason")
        elif kind == "message_stop":
            self._stopped = True
        elif kind == "error" or name == b"error":
            self._broken = True
            self._failed(error_from_event(self._reply.headers, data))

    def _report(self, *, complete: bool) -> None:
        if complete:
            for name, data in self._parser.finish():
                self._event(name, data)
        self._used(message_in(self._message), partial=not self._stopped)
        if complete and self._message is not None and not (self._stopped or self._broken):
            text = "the stream ended before its last event, message_stop"
            self._failed(StreamInterrupted(text, request_id=self._reply.request_id))


def _object(value: object) -> dict[str, Any]:
    """Return a JSON object; for another value, which a server may send, an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
