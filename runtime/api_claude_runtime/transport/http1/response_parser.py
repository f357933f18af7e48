"""`ResponseParser`: parses the bytes of one response. It does no I/O.

llhttp, the parser of Node.js, checks the head and decodes the body. This module adds what llhttp
leaves to its callers: limits, the end of the response, and what the end of the connection means.
"""

from __future__ import annotations

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.http.bounds import DEFAULT_BOUNDS, ResolvedBounds

from .callbacks import Callbacks
from .failures import RemoteProtocolError
from .framing import framing_of
from .head_bounds import bound_of

# llhttp accepts these in the reason phrase.
_CONTROLS = bytes([*range(9), *range(10, 32), 127])
_START = b"HTTP/1."
_HEAD_END = b"\r\n\r\n"


class ResponseParser:
    """The parser of one response. `feed` never raises: see `error`.

    Args:
        method: The method of the request. A response to HEAD has no body.
        bounds: How much is accepted.
    """

    __slots__ = (
        "_bounds",
        "_buffer",
        "_exceeded",
        "_in_body",
        "_is_framed",
        "_is_persistent",
        "_method",
        "_parser",
        "_unparsed",
        "error",
        "has_surplus",
        "head",
        "informational",
        "is_encoded",
        "is_streamed",
        "parts",
        "status",
    )

    def __init__(self, method: str, bounds: ResolvedBounds = DEFAULT_BOUNDS) -> None:
        self.status = 0
        self.head: bytes | None = None
        """The header lines, each after a line break; `None` until the head has arrived."""
        self.parts: list[bytes] = []
        """The pieces of the body that have arrived and were not taken yet."""
        self.error: str | None = None
        """Why the response is invalid or incomplete. It contains no bytes of the server."""
        self.has_surplus = False
        """Whether the server sent bytes after the end of the response."""
        self.is_streamed = False
        """Whether the body is sent in chunks, without its length."""
        self.is_encoded = False
        """Whether the head has a `content-encoding`."""
        self.informational = 0
        """The number of 1xx responses so far."""
        self._method = method
        self._bounds = bounds
        self._exceeded: str | None = None
        self._buffer = bytearray()
        self._is_framed = self._is_persistent = False
        self._unparsed = 0
        self._in_body: list[bool] = [True]
        self._parser: HttpResponseParser | None = None

    @property
    def is_complete(self) -> bool:
        """Whether the whole response has arrived."""
        return not self._in_body

    @property
    def is_reusable(self) -> bool:
        """Whether the connection can carry another request."""
        return self._is_persistent and not self._in_body and not self.has_surplus

    def take(self) -> bytes:
        """Remove and return the pieces of the body that have arrived."""
        parts = self.parts
        data = parts[0] if len(parts) == 1 else b"".join(parts)
        parts.clear()
        return data

    def failure(self) -> Exception:
        """Return the exception for `error`, which must be set."""
        if self._exceeded is not None:
            return exceeded(self._bounds, self._exceeded)
        return RemoteProtocolError(self.error)

    def _exceed(self, bound: str) -> None:
        self._exceeded = bound
        self.error = exceeded(self._bounds, bound).message

    def fail(self, reason: str) -> None:
        """Make the rest of the response unreadable, unless it is complete and taken."""
        self.error = reason
        self.parts.clear()
        self._in_body.append(True)

    def feed(self, data: bytes) -> None:
        """Parse bytes of the connection; `b""` is its end."""
        if self.error is not None:
            return
        if not data:
            self._feed_end()
            return
        if self.head is None:
            data = self._feed_head(data)
        if data and self.head is not None:
            self._feed_body(data)

    def _feed_body(self, data: bytes) -> None:
        if not self._in_body:
            self.has_surplus = True
            return
        count = len(self.parts)
        try:
            assert self._parser is not None
            self._parser.feed_data(data)
        except HttpParserError as error:
            if self._in_body:
                self.error = _text(error)
            else:
                self.has_surplus = True
        if not self._in_body:
            self._parser = None  # it refers to the callbacks, which refer to the lists
        elif len(self.parts) > count:
            self._unparsed = 0
        else:  # the size of a chunk, its extensions, or trailers
            self._unparsed += len(data)
            if self._unparsed > self._bounds.head_bytes:
                self._exceed("head_bytes")

    def _feed_end(self) -> None:
        if not self._in_body:
            return
        if self.head is None:
            what = "in the middle of the head" if self._buffer else "without a response"
            self.error = f"the server closed the connection {what}"
        elif self._is_framed:
            self.error = "the server closed the connection before the end of the body"
        else:
            self._in_body.clear()
            self._is_persistent = False
        self._parser = None

    def _feed_head(self, data: bytes) -> bytes:
        """Parse heads until the final one. Return the bytes that follow it."""
        if self._buffer:
            searched = max(0, len(self._buffer) - len(_HEAD_END) + 1)
            self._buffer += data
            data, end = b"", self._buffer.find(_HEAD_END, searched)
            if end >= 0:
                data, self._buffer = bytes(self._buffer), bytearray()
        else:
            end = data.find(_HEAD_END)
        while end >= 0:
            end += len(_HEAD_END)
            head, data = data[:end], data[end:]
            self._parse_head(head)
            if self.error is not None or self.head is not None:
                return data
            end = data.find(_HEAD_END)
        self._buffer += data
        self._check_buffer()
        return b""

    def _check_buffer(self) -> None:
        """Reject an incomplete head as soon as it is clear that it cannot become a valid one."""
        start = self._buffer[: len(_START)]
        if not _START.startswith(start):
            self.error = "the response does not begin with HTTP/1"
        elif len(self._buffer) > self._bounds.head_bytes:
            self._exceed("head_bytes")
        elif self._buffer.count(b"\n") != self._buffer.count(b"\r\n"):
            self.error = "a header line ends without a carriage return"

    def _parse_head(self, head: bytes) -> None:
        if not head.startswith(_START):
            self.error = "the response does not begin with HTTP/1"
            return
        if (bound := bound_of(head, self._bounds)) is not None:
            self._exceed(bound)
            return
        in_head = [True]
        self._in_body = [True]
        callbacks = Callbacks(self.parts, in_head, self._in_body)
        self._parser = HttpResponseParser(callbacks)
        try:
            self._parser.feed_data(head)
        except HttpParserUpgrade:
            self.error = "the server switched to another protocol"
            return
        except HttpParserError as error:
            self.error = _text(error)
            return
        status = self._parser.get_status_code()
        line = head[: head.find(b"\r\n")]
        if in_head or status < 100 or line.translate(None, _CONTROLS) != line:
            self.error = "the server sent an invalid response: Invalid status line"
        elif status >= 200:
            self.status = status
            self._end_head(head)
        else:
            self._in_body = [True]
            self.informational += 1
            if self.informational > self._bounds.informational_count:
                self._exceed("informational_count")

    def _end_head(self, head: bytes) -> None:
        """Find out how the body ends, and whether the connection persists."""
        self.head = block = head[head.find(b"\r\n") : -len(_HEAD_END)]
        framing = framing_of(block)
        if framing is None:
            # llhttp would take everything up to the end of the connection for the body.
            self.head, self.error = None, "the transfer-encoding of the response is not chunked"
            return
        self.is_streamed, self._is_framed, closes, self.is_encoded = framing
        if self._method == "HEAD":
            self._in_body.clear()
        # Some servers send a body where there must be none. The next response would begin with it
        # if it arrives later.
        is_forbidden = self._method == "HEAD" or self.status in (204, 304)
        self._is_persistent = head.startswith(b"HTTP/1.1") and not closes and not is_forbidden
        if not self._in_body:
            self._parser = None


def _text(error: HttpParserError) -> str:
    """Return the reason of llhttp, which is one of a fixed set and quotes no bytes."""
    return f"the server sent an invalid response: {error}"
