"""`FrameParser`: parses `application/vnd.amazon.eventstream`, in which Bedrock sends events.

A frame is a prelude (its length, the length of its headers, a CRC-32 of both), the headers, a
payload, and a CRC-32 of all of it. The numbers are big-endian, with four bytes each.
"""

from __future__ import annotations

import json
import re
import struct
from binascii import a2b_base64
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast
from zlib import crc32

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.bounds import bound_exceeded
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.wording import excerpt, format_amount
from api_claude_runtime.http import json_text
from api_claude_runtime.http.bounds import UNBOUNDED

from .frame_headers import parse_headers

if TYPE_CHECKING:
    from .sse import SSE

_PRELUDE = struct.Struct(">III")
_CHECKSUM = struct.Struct(">I")
_SMALLEST = _PRELUDE.size + _CHECKSUM.size
_MOST_HEADERS = 128 << 10
"""Bytes that the headers of a frame may have. It is the limit of Amazon's own libraries."""
_MOST_OF_AN_ERROR = 64 << 10
# The common payload. Its padding hides the length of the text from observers of the connection.
_PAYLOAD = b'{"bytes":"'
_PADDING = re.compile(rb'"(?:,"p":"[A-Za-z0-9]*")?\}').fullmatch
_TYPE = b'{"type":"'


class FrameParser:
    """Parser that takes chunks and yields the events that they complete, as `SSEParser` does.

    The name of an event is the `type` in its data. An exception becomes an event of the name
    `error`, whose `error.type` is Amazon's name, such as `ThrottlingException`. Frames that contain
    no event are ignored. Between two chunks it keeps only the unfinished frame.

    Args:
        most: Bytes that a frame may have. A longer one raises `BoundExceeded` for the bound
            `event_bytes`.
    """

    __slots__ = ("_block", "_headers", "_most", "_needed", "_rest")

    def __init__(self, most: int = UNBOUNDED) -> None:
        # Not a list: the parts may be so short that the objects take far more than their bytes.
        self._rest = bytearray()
        self._needed = _PRELUDE.size
        """Bytes that `_rest` must have before it is worth a look."""
        self._most = most
        # Nearly all frames of a stream have the same headers, which are parsed once.
        self._block = b""
        self._headers: dict[str, Any] = {}

    def feed(self, chunk: bytes) -> Iterator[SSE]:
        """Yield the events that `chunk` completes, so that those before an error are delivered.

        Raises:
            DecodeError: A frame is malformed.
            BoundExceeded: A frame is too long.
        """
        if self._rest:
            self._rest += chunk
            if len(self._rest) < self._needed:
                return
            chunk = bytes(self._rest)
            self._rest.clear()
        position, size = 0, len(chunk)
        self._needed = _PRELUDE.size
        while size - position >= _PRELUDE.size:
            total, headers, expected = _PRELUDE.unpack_from(chunk, position)
            checksum = crc32(chunk[position : position + 8])
            if checksum != expected:
                raise _damaged("the checksum of its length")
            end = position + total
            if end > size or total < _SMALLEST or headers > total - _SMALLEST or total > self._most:
                self._check(total, headers)
                self._needed = total
                break
            frame = chunk[position:end]
            if crc32(frame[8:-4], checksum) != _CHECKSUM.unpack_from(frame, total - 4)[0]:
                raise _damaged("its checksum")
            position = end
            event = self._event(frame, _PRELUDE.size + headers)
            if event is not None:
                yield event
        if position < size:
            self._rest += chunk[position:]

    def finish(self) -> Iterator[SSE]:
        """Check that the stream did not end inside a frame. There is never an event left.

        Raises:
            StreamInterrupted: It ended inside a frame.
        """
        if self._rest:
            count = format_amount(len(self._rest))
            self._rest.clear()
            raise StreamInterrupted(f"the stream ended inside a frame, after {count} bytes of it")
        return iter(())

    def _check(self, total: int, headers: int) -> None:
        """Check the lengths of a frame before it is kept."""
        if total < _SMALLEST or headers > total - _SMALLEST:
            raise DecodeError(
                f"a frame of the event stream has a length of {total} bytes, and headers of"
                f" {headers}, which do not fit"
            )
        if total > self._most:
            raise bound_exceeded("event_bytes", self._most)
        if headers > _MOST_HEADERS:
            raise _too_many(headers)

    def _event(self, frame: bytes, start: int) -> SSE | None:
        """Return the event in a whole frame, whose payload begins at `start`."""
        block = frame[_PRELUDE.size : start]
        if block != self._block:
            if len(block) > _MOST_HEADERS:
                raise _too_many(len(block))
            self._headers, self._block = parse_headers(block), block
        headers, payload = self._headers, frame[start:-4]
        kind = headers.get(":message-type")
        if kind in ("exception", "error"):
            return b"error", _error(headers, payload)
        return _unwrapped(payload) if headers.get(":event-type") == "chunk" else None


def _damaged(what: str) -> DecodeError:
    return DecodeError(f"a frame of the event stream is damaged: {what} does not match")


def _too_many(headers: int) -> DecodeError:
    return DecodeError(
        f"a frame of the event stream has {format_amount(headers)} bytes of headers, and at most"
        f" {format_amount(_MOST_HEADERS)} are accepted"
    )


def _unwrapped(payload: bytes) -> SSE | None:
    """Return the event in the payload of a chunk; `None` if it has none."""
    if payload.startswith(_PAYLOAD):
        end = payload.find(b'"', len(_PAYLOAD))
        if _PADDING(payload, end):
            try:
                return _named(a2b_base64(payload[len(_PAYLOAD) : end], strict_mode=True))
            except ValueError:
                pass
    fields = _fields(payload)
    if fields is None:
        raise DecodeError(f"a chunk of the event stream is not a JSON object: {excerpt(payload)!r}")
    encoded = fields.get("bytes")
    if not isinstance(encoded, str):
        return None
    try:
        return _named(a2b_base64(encoded.encode("ascii"), strict_mode=True))
    except ValueError:
        raise DecodeError(
            f"a chunk of the event stream is not base64: {excerpt(encoded)!r}"
        ) from None


def _named(data: bytes) -> SSE | None:
    """Return an event with its type as its name; `None` if it has no type."""
    if data.startswith(_TYPE):
        end = data.find(b'"', len(_TYPE))
        name = data[len(_TYPE) : end]
        if end > 0 and b"\\" not in name:
            return name, data
    fields = _fields(data)
    if fields is None:
        return b"message", data  # decoding it raises an error, or ignores it as for SSE
    kind = fields.get("type")
    if isinstance(kind, str):
        return kind.encode("utf-8", "replace"), data
    return (b"message", data) if "error" in fields else None


def _fields(data: bytes) -> dict[str, Any] | None:
    """Return a JSON object; `None` if `data` is something else."""
    try:
        value = json_text.parse(data)
    except ValueError:
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _error(headers: dict[str, Any], payload: bytes) -> bytes:
    """Return the data of an event `error` for an exception of Amazon."""
    fields = (_fields(payload) if len(payload) <= _MOST_OF_AN_ERROR else None) or {}
    name = headers.get(":exception-type") or headers.get(":error-code")
    text = headers.get(":error-message")
    for each in ("message", "Message"):
        text = text or fields.pop(each, None)
    error = {
        # The name of a class, of which some services send the name of a field.
        "type": name[:1].upper() + name[1:] if isinstance(name, str) else "api_error",
        "message": text if isinstance(text, str) else excerpt(payload) or "it has no message",
        "details": fields,  # such as the status of the model behind Bedrock
    }
    return json.dumps({"type": "error", "error": error}).encode()
