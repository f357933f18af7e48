"""`PlainBody`: the body of a response that turns out not to be an event stream."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.errors.wording import excerpt
from api_claude_runtime.replies import error_body
from api_claude_runtime.replies.reply import with_attempts

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

_IGNORED = b"\xef\xbb\xbf \t\r\n"
_OTHER_FORMATS = (b"{", b"[", b"<", b'"')
"""First characters of JSON and HTML. No line of an event stream begins with one of them."""
_FRAMES = "application/vnd.amazon.eventstream"
_LARGEST_ERROR = 64 * 1024
"""Bytes up to which a body is parsed while it arrives. A larger body is parsed once, at its end."""
_LONGEST_START = 64 * 1024
"""Bytes of white space after which a body is no longer expected to have another format."""
_FIELD = re.compile(rb"(?:event|data|id|retry)?:|(?:event|data|id|retry)[\r\n]")
_FIELD_LENGTH = len(b"event:")


class PlainBody:
    """The start of a body until its format is known, and then the whole of it if it is not SSE."""

    __slots__ = ("_data", "_known", "_reply", "is_framed", "is_plain")

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        # Not a list: the chunks may be so short that the objects take far more than their bytes.
        self._data = bytearray()
        self._known = False
        self.is_plain = False
        """Whether the body has another format, such as JSON, HTML or text."""
        self.is_framed = False
        """Whether the body has the frames of Amazon's event streams."""

    def begin(self, chunk: bytes) -> bytes:
        """Return the bytes so far once their format is known; no bytes until then."""
        if self._known:
            return chunk
        self._data += chunk
        text = bytes(self._data)
        start = text.lstrip(_IGNORED)
        if start.startswith(_OTHER_FORMATS):
            self.is_plain = True
        elif not _is_event_stream(self._reply):
            self.is_framed = _is_framed(self._reply)  # the first byte of a length is mostly a 0
            least = 1 if self.is_framed else _FIELD_LENGTH
            if len(start) < least and len(text) < _LONGEST_START:
                return b""
            self.is_plain = not self.is_framed and not _FIELD.match(start)
        elif not start and len(text) < _LONGEST_START:
            return b""
        self._known = True
        self._data.clear()
        return text

    def add(self, chunk: bytes) -> None:
        """Add bytes of a body in another format. Raise its error as soon as it is complete."""
        self._data += chunk
        size, bounds = len(self._data), self._reply.bounds
        if size > bounds.body_bytes:
            self._data.clear()
            raise exceeded(bounds, "body_bytes")
        may_be_error = size <= _LARGEST_ERROR and chunk.rstrip().endswith(b"}")
        if may_be_error and (error := error_body.error_in(bytes(self._data), self._reply)):
            raise error

    def check(self) -> None:
        """Check a body that has ended.

        Raises:
            DecodeError: The body was not an event stream.
            APIStatusError: The body was an error of the API.
        """
        is_stream = _is_event_stream(self._reply) or _is_framed(self._reply)
        if not self.is_plain and (self._known or is_stream):
            return
        body = bytes(self._data)
        self._data.clear()  # the server may have repeated the key in it
        if found := error_body.error_in(body, self._reply):
            raise found
        content_type = self._reply.headers.get("content-type")
        what = "its body is not one" if is_stream else f"it is {content_type}"
        text = f"the response must be an event stream, but {what}: {excerpt(body)!r}"
        error = DecodeError(text, body=body, request_id=self._reply.request_id)
        raise with_attempts(error, self._reply)


def _is_event_stream(reply: Reply) -> bool:
    """Return whether the response is an event stream, by its `content-type` header.

    A response without that header is treated as an event stream.
    """
    content_type = reply.headers.first(b"content-type")
    return content_type is None or content_type.lstrip().lower().startswith("text/event-stream")


def _is_framed(reply: Reply) -> bool:
    """Return whether the response has the frames of Amazon, by its `content-type` header."""
    content_type = reply.headers.first(b"content-type") or ""
    return content_type.lstrip().lower().startswith(_FRAMES)
