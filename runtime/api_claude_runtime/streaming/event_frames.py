"""`FrameParser`: parses `application/vnd.amazon.eventstream`, in which Bedrock sends events.

A frame is a prelude (its length, the length of its headers, a CRC-32 of both), the headers, a
payload, and a CRC-32 of all of it. The numbers are big-endian, with four bytes each.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from zlib import crc32

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.bounds import bound_exceeded
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.wording import format_amount
from api_claude_runtime.http.bounds import UNBOUNDED

from .frame_headers import parse_headers
from .frame_payloads import common_event, error_data, event_in

if TYPE_CHECKING:
    from .sse import SSE

_unpack = struct.Struct(">III").unpack_from
_unpack_checksum = struct.Struct(">I").unpack_from
_PRELUDE = 12
_SMALLEST = _PRELUDE + 4
_MOST_HEADERS = 128 << 10
"""Bytes that the headers of a frame may have. It is the limit of Amazon's own libraries."""


class FrameParser:
    """Parser that takes chunks and yields the events that they complete, as `SSEParser` does.

    The name of an event is the `type` in its data. An exception becomes an event of the name
    `error`, whose `error.type` is Amazon's name, such as `ThrottlingException`. Frames that contain
    no event are ignored. Between two chunks it keeps only the unfinished frame.

    Args:
        most: Bytes that a frame may have. A longer one raises `BoundExceeded` for the bound
            `event_bytes`.
    """

    __slots__ = ("_known", "_most", "_needed", "_rest")

    def __init__(self, most: int = UNBOUNDED) -> None:
        # Not a list: the parts may be so short that the objects take far more than their bytes.
        self._rest = bytearray()
        self._needed = _PRELUDE
        """Bytes that `_rest` must have before it is worth a look."""
        self._most = most
        # Nearly all frames of a stream have the same headers, which are parsed once.
        self._known: bytes | None = None
        """The headers of the last chunk; `None` before the first."""

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
        position, size, unpack, unpack_checksum = 0, len(chunk), _unpack, _unpack_checksum
        self._needed = _PRELUDE
        while size - position >= _PRELUDE:
            total, headers, expected = unpack(chunk, position)
            end = position + total
            if end > size or total < _SMALLEST or headers > total - _SMALLEST or total > self._most:
                if crc32(chunk[position : position + 8]) != expected:
                    raise _damaged()
                self._check(total, headers)
                self._needed = total
                break
            # It covers the prelude too, whose own checksum matters only until the rest is there.
            if crc32(chunk[position : end - 4]) != unpack_checksum(chunk, end - 4)[0]:
                raise _damaged()
            start = position + _PRELUDE + headers
            # Fast path: the headers of the frame before, and the common payload.
            block, payload = chunk[position + _PRELUDE : start], chunk[start : end - 4]
            event = common_event(payload) if block == self._known else None
            if event is None:
                event = self._event(block, payload)
            position = end
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

    def _event(self, block: bytes, payload: bytes) -> SSE | None:
        """Return the event in a frame with these headers; `None` if it has none."""
        if len(block) > _MOST_HEADERS:
            raise _too_many(len(block))
        headers: dict[str, Any] = parse_headers(block)
        if headers.get(":message-type") in ("exception", "error"):
            return b"error", error_data(headers, payload)
        if headers.get(":event-type") != "chunk":
            return None
        self._known = block
        return event_in(payload)


def _damaged() -> DecodeError:
    return DecodeError("a frame of the event stream is damaged: its checksum does not match")


def _too_many(headers: int) -> DecodeError:
    return DecodeError(
        f"a frame of the event stream has {format_amount(headers)} bytes of headers, and at most"
        f" {format_amount(_MOST_HEADERS)} are accepted"
    )
