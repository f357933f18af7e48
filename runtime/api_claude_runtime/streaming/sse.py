"""`SSEParser`: parses server-sent events, by the WHATWG rules, from chunks of any size."""

from __future__ import annotations

import re
from typing import NoReturn, TypeAlias

from api_claude_runtime.errors.bounds import bound_exceeded
from api_claude_runtime.http.bounds import UNBOUNDED

_BOM = b"\xef\xbb\xbf"
_SINGLE_EVENT = re.compile(rb"event: ([^\r\n]+)\ndata: ([^\r\n]*)\n\n").fullmatch
# Lines of data that follow one another. A single line is parsed faster without.
_DATA = b"data:"
_DATA_LINES = re.compile(rb"(?:data:[^\n]*+\n)++").match


SSE: TypeAlias = tuple[bytes, bytes]
"""The name of one event (`message` if it has none) and its data, as they were sent."""


class SSEParser:
    """Parser that takes chunks and returns the events that they complete.

    It looks at each byte a bounded number of times, whatever the chunk sizes. Between two chunks it
    keeps only the unfinished line and the fields of the unfinished event.

    Args:
        most: Bytes that a line or the data of an event may have. What is longer raises
            `BoundExceeded` for the bound `event_bytes`.
    """

    __slots__ = ("_after_cr", "_data", "_event", "_line", "_most", "_size", "_started")

    def __init__(self, most: int = UNBOUNDED) -> None:
        # Not lists: the parts may be so short that the objects take far more than their bytes.
        self._line = bytearray()
        self._data = bytearray()
        """The lines of the data, each with a line break."""
        self._size = 0
        """Bytes of the lines of the data as they were sent."""
        self._event = b""
        self._most = most
        self._after_cr = False
        self._started = False

    def feed(self, chunk: bytes) -> list[SSE]:
        # Fast path: the API sends one event per chunk, which a single match splits.
        if self._started and not (self._line or self._data or self._after_cr):
            event = _SINGLE_EVENT(chunk)
            if event is not None and len(chunk) <= self._most:
                self._event = b""
                return [(event[1], event[2])]
        if not self._started:
            chunk = self._skip_bom(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._normalize_newlines(chunk)
        if b"\n" not in chunk:
            self._keep(chunk)
            return []
        if self._line:
            chunk = b"".join((self._line, chunk))
            self._line.clear()
        return self._parse(chunk)

    def finish(self) -> list[SSE]:
        """Return the event that the end of the stream completes: it lacks only its blank line.

        The rules of SSE drop it. Some servers end a stream in this way, so the caller decides by
        its data whether it is whole.
        """
        rest = bytes(self._line)
        self._line.clear()
        return self._parse(rest + b"\n\n") if rest or self._data else []

    def _keep(self, part: bytes) -> None:
        """Keep a part of a line until the rest arrives."""
        self._line += part
        if len(self._line) > self._most:
            self._raise_too_long()

    def _raise_too_long(self) -> NoReturn:
        self._line.clear()
        self._data.clear()
        raise bound_exceeded("event_bytes", self._most)

    def _parse(self, chunk: bytes) -> list[SSE]:
        """Return the events in a chunk with LF newlines only. Keep its unfinished line."""
        events: list[SSE] = []
        position = 0
        is_long = len(chunk) > self._most
        while True:
            line = chunk.find(b"\n", position)
            if line < 0:
                break
            # Fast path: the common event is `event: x`, `data: y` and a blank line. It takes three
            # searches and two slices.
            if chunk.startswith(b"event: ", position) and chunk.startswith(b"data: ", line + 1):
                end = chunk.find(b"\n", line + 7)
                if (
                    end >= 0
                    and chunk.startswith(b"\n", end + 1)
                    and not self._data
                    and not (is_long and end - position > self._most)
                ):
                    self._event = b""
                    events.append((chunk[position + 7 : line] or b"message", chunk[line + 7 : end]))
                    position = end + 2
                    continue
            if chunk.startswith(_DATA, position) and chunk.startswith(_DATA, line + 1):
                run = _DATA_LINES(chunk, position)
                assert run is not None
                # Without a regular expression, whose parts take ten times the memory of the lines.
                lines = b"\n" + run[0]
                self._data += lines.replace(b"\ndata:", b"\n").replace(b"\n ", b"\n")[1:]
                self._size += run.end() - position
                if self._size > self._most:
                    self._raise_too_long()
                position = run.end()
                continue
            self._parse_line(chunk[position:line], events)
            position = line + 1
        if position < len(chunk):
            self._keep(chunk[position:])
        return events

    def _parse_line(self, line: bytes, events: list[SSE]) -> None:
        if not line:
            if self._data:
                del self._data[-1]
                events.append((self._event or b"message", bytes(self._data)))
                self._data.clear()
                self._size = 0
            self._event = b""
            return
        if len(line) > self._most:
            self._raise_too_long()
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if name == b"data":
            self._size += len(line)
            self._data += value
            self._data += b"\n"
            if self._size > self._most:
                self._raise_too_long()
        elif name == b"event":
            self._event = value
        # All other fields are ignored. A comment has an empty name. `id` and `retry` are for
        # reconnecting, which must not happen automatically for a response that is billed.

    def _skip_bom(self, chunk: bytes) -> bytes:
        """Remove a byte order mark, which may itself be split between chunks."""
        head = bytes(self._line) + chunk
        self._line.clear()
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._line += head
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
