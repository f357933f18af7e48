"""`SSEParser`: parses server-sent events, by the WHATWG rules, from chunks of any size."""

from __future__ import annotations

import re
from typing import TypeAlias

_BOM = b"\xef\xbb\xbf"
_SINGLE_EVENT = re.compile(rb"event: ([^\r\n]+)\ndata: ([^\r\n]*)\n\n").fullmatch


SSE: TypeAlias = tuple[bytes, bytes]
"""The name of one event (`message` if it has none) and its data, as they were sent."""


class SSEParser:
    """Parser that takes chunks and returns the events that they complete.

    It looks at each byte a bounded number of times, whatever the chunk sizes. Between two chunks it
    keeps only the unfinished line, as a list of parts, and the fields of the unfinished event.
    """

    __slots__ = ("_after_cr", "_data", "_event", "_parts", "_started")

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._event = b""
        self._data: list[bytes] = []
        self._after_cr = False
        self._started = False

    def feed(self, chunk: bytes) -> list[SSE]:
        # Fast path: the API sends one event per chunk, which a single match splits.
        if self._started and not (self._parts or self._data or self._after_cr):
            event = _SINGLE_EVENT(chunk)
            if event is not None:
                self._event = b""
                return [(event[1], event[2])]
        if not self._started:
            chunk = self._skip_bom(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._normalize_newlines(chunk)
        if b"\n" not in chunk:
            if chunk:
                self._parts.append(chunk)
            return []
        if self._parts:
            self._parts.append(chunk)
            chunk = b"".join(self._parts)
            self._parts.clear()
        return self._parse(chunk)

    def finish(self) -> list[SSE]:
        """Return the event that the end of the stream completes: it lacks only its blank line.

        The rules of SSE drop it. Some servers end a stream in this way, so the caller decides by
        its data whether it is whole.
        """
        rest = b"".join(self._parts)
        self._parts.clear()
        return self._parse(rest + b"\n\n") if rest or self._data else []

    def _parse(self, chunk: bytes) -> list[SSE]:
        """Return the events in a chunk with LF newlines only. Keep its unfinished line."""
        events: list[SSE] = []
        position = 0
        while True:
            line = chunk.find(b"\n", position)
            if line < 0:
                break
            # Fast path: the common event is `event: x`, `data: y` and a blank line. It takes three
            # searches and two slices.
            if chunk.startswith(b"event: ", position) and chunk.startswith(b"data: ", line + 1):
                end = chunk.find(b"\n", line + 7)
                if end >= 0 and chunk.startswith(b"\n", end + 1) and not self._data:
                    self._event = b""
                    events.append((chunk[position + 7 : line] or b"message", chunk[line + 7 : end]))
                    position = end + 2
                    continue
            self._parse_line(chunk[position:line], events)
            position = line + 1
        if position < len(chunk):
            self._parts.append(chunk[position:])
        return events

    def _parse_line(self, line: bytes, events: list[SSE]) -> None:
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
        # All other fields are ignored. A comment has an empty name. `id` and `retry` are for
        # reconnecting, which must not happen automatically for a response that is billed.

    def _skip_bom(self, chunk: bytes) -> bytes:
        """Remove a byte order mark, which may itself be split between chunks."""
        head = b"".join(self._parts) + chunk
        self._parts.clear()
        if len(head) < len(_BOM) and _BOM.startswith(head):
            if head:
                self._parts.append(head)
            return b""
        self._started = True
        return head.removeprefix(_BOM)

    def _normalize_newlines(self, chunk: bytes) -> bytes:
        """Replace CR and CRLF by LF. A CR at the end of a chunk may be the first half of a CRLF."""
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if chunk.endswith(b"\r"):
            self._after_cr = True
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
