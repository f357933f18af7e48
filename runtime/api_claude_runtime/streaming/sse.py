"""Server-sent events by the WHATWG rules, from bytes in chunks of any size."""

from __future__ import annotations

import re
from typing import TypeAlias

_BOM = b"\xef\xbb\xbf"
_WHOLE = re.compile(rb"event: ([^\r\n]+)\ndata: ([^\r\n]*)\n\n").fullmatch


SSE: TypeAlias = tuple[bytes, bytes]
"""One event as it was sent: its name (`message` if it has none) and its data."""


class SSEParser:
    """Feed it chunks, get the events that they complete.

    Each byte is looked at a bounded number of times whatever the chunking: what is kept between
    two chunks is the unfinished line, as a list of parts, and the fields of the unfinished event.
    An event that the stream ends in the middle of is dropped, as the rules ask.
    """

    __slots__ = ("_after_cr", "_data", "_event", "_parts", "_started")

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._event = b""
        self._data: list[bytes] = []
        self._after_cr = False
        self._started = False

    def feed(self, chunk: bytes) -> list[SSE]:
        # The API sends an event a chunk, which one search takes apart.
        if self._started and not (self._parts or self._data or self._after_cr):
            whole = _WHOLE(chunk)
            if whole is not None:
                self._event = b""
                return [(whole[1], whole[2])]
        if not self._started:
            chunk = self._start(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._only_lf(chunk)
        if b"\n" not in chunk:
            if chunk:
                self._parts.append(chunk)
            return []
        if self._parts:
            self._parts.append(chunk)
            chunk = b"".join(self._parts)
            self._parts.clear()
        return self._take(chunk)

    def _take(self, chunk: bytes) -> list[SSE]:
        """The events in text that is LF only; its unfinished line is kept."""
        events: list[SSE] = []
        position = 0
        while True:
            line = chunk.find(b"\n", position)
            if line < 0:
                break
            # The common event is two lines, `event: x` and `data: y`, and a blank one: three
            # searches and two slices.
            if chunk.startswith(b"event: ", position) and chunk.startswith(b"data: ", line + 1):
                end = chunk.find(b"\n", line + 7)
                if end >= 0 and chunk.startswith(b"\n", end + 1) and not self._data:
                    self._event = b""
                    events.append((chunk[position + 7 : line] or b"message", chunk[line + 7 : end]))
                    position = end + 2
                    continue
            self._line(chunk[position:line], events)
            position = line + 1
        if position < len(chunk):
            self._parts.append(chunk[position:])
        return events

    def _line(self, line: bytes, events: list[SSE]) -> None:
        if not line:
            if self._data:
                events.append((self._event or b"message", b"\n".join(self._data)))
                self._data.clear()
            self._event = b""
            return
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value
        # A comment has an empty name; `id` and `retry` are for reconnecting, which a reply that
        # was paid for must not do by itself.

    def _start(self, chunk: bytes) -> bytes:
        """Take off a byte order mark, which may itself come in pieces."""
        head = b"".join(self._parts) + chunk
        self._parts.clear()
        if len(head) < len(_BOM) and _BOM.startswith(head):
            if head:
                self._parts.append(head)
            return b""
        self._started = True
        return head.removeprefix(_BOM)

    def _only_lf(self, chunk: bytes) -> bytes:
        """CR and CRLF become LF; a CR at the end of a chunk may be half of a CRLF."""
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if chunk.endswith(b"\r"):
            self._after_cr = True
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
