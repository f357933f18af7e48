"""Formatting of a request: its head, and the framing of its body."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .failures import LocalProtocolError

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_TOKEN = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_TARGET = re.compile(rb"[\x21-\x7e]+")
# All control characters except the tab, which may occur in a value. CR and LF are counted.
_CONTROLS = bytes([*range(9), *range(10, 32), 127])


def head_of(request: Request, prefix: bytes = b"", extra: bytes = b"") -> bytes:
    """Return the request line and the headers of `request`.

    Args:
        request: The request.
        prefix: Precedes the target in a request to a proxy.
        extra: Header lines, each with its line break, that follow the others.

    Raises:
        LocalProtocolError: A header, the method or the target is not valid in HTTP. The message
            does not quote it, because it may contain the key.
    """
    method = request.method.encode("ascii", "replace")
    reason = _invalid_names(method, tuple([name for name, _ in request.headers]))
    if reason is None and _TARGET.fullmatch(request.target) is None:
        reason = "the path or query has a character that a URL must not have"
    if reason is not None:
        del extra  # crash reporters show local variables
        raise LocalProtocolError(reason)
    head = b"%s %s%s HTTP/1.1\r\n%s\r\n%s\r\n" % (
        method,
        prefix,
        request.target,
        # `join` takes a third of the time of `%`.
        b"\r\n".join([b": ".join(header) for header in request.headers]),
        extra,
    )
    lines = len(request.headers) + extra.count(b"\n") + 2
    if len(head.translate(None, _CONTROLS)) != len(head) - 2 * lines:
        del head, extra  # see above
        raise LocalProtocolError("a header has a line break or a control character")
    return head


@lru_cache(maxsize=64)  # a client sends the same names again and again
def _invalid_names(method: bytes, names: tuple[bytes, ...]) -> str | None:
    """Return what is wrong with the method or the names of the headers, or `None`."""
    if not all(map(_TOKEN.fullmatch, (method, *names))):
        return "the method or the name of a header is not a token"
    if b"host" not in {name.lower() for name in names}:
        return "the request has no host header"
    return None


class BodyFraming:
    """Frames the pieces of a streamed body as the headers of its request announce it.

    A body without a `content-length` is sent in chunks.
    """

    def __init__(self, length: int | None) -> None:
        self._left = length

    def piece(self, data: bytes) -> bytes:
        """Return the bytes to send for a piece of the body.

        Raises:
            LocalProtocolError: The body is longer than announced.
        """
        if self._left is None:
            return b"%x\r\n%s\r\n" % (len(data), data) if data else b""
        self._left -= len(data)
        if self._left < 0:
            raise LocalProtocolError("the body is longer than its content-length")
        return data

    def end(self) -> bytes:
        """Return the bytes to send after the last piece.

        Raises:
            LocalProtocolError: The body is shorter than announced.
        """
        if self._left is None:
            return b"0\r\n\r\n"
        if self._left > 0:
            raise LocalProtocolError("the body is shorter than its content-length")
        return b""


def framing_of(request: Request) -> BodyFraming:
    """Return the framing of the streamed body of `request`."""
    for name, value in request.headers:
        if name.lower() == b"content-length":
            return BodyFraming(int(value))
    return BodyFraming(None)
