"""A server in a separate process that answers with the number of a request, or with a fault.

The number of a request is its `metadata.user_id`. The faults are drawn from a seeded generator.
"""

import asyncio
import gzip
import random
import re
import socket
import ssl
import struct
import sys
from collections.abc import Iterator
from typing import Any

from . import payloads
from .server import run_server

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_NUMBER = re.compile(rb'"user_id": ?"(\d+)"')
_STREAM = re.compile(rb'"stream": ?true')
_ABRUPT = struct.pack("ii", 1, 0)
_BODY = payloads.message().replace(payloads.text(160)[1].strip().encode(), b"call %d")
_EVENTS = [each.replace(payloads.WORDS[0].encode(), b"call %d") for each in payloads.text(1)[0]]
_BUSY = b'{"type":"error","error":{"type":"overloaded_error","message":"later"}}'

WHOLE = {
    "ok": 70, "dripping": 3, "gzip": 5, "no length": 3, "closing": 3, "surplus": 3, "early hints": 2,
    "429": 3, "529": 3, "reset": 1, "closed": 1, "cut": 1, "cut chunk": 1, "reset in the body": 1,
}  # fmt: skip
"""The weight of each response to a plain call."""
STREAMED = {
    "ok": 60, "dripping": 8, "held open": 2, "closing": 5, "no length": 5, "529": 3,
    "error event": 3, "cut": 3, "cut chunk": 4, "reset": 3, "reset in the body": 4,
}  # fmt: skip
"""The weight of each response to a call for a stream."""


def _head(kind: bytes, *headers: bytes, status: int = 200) -> bytes:
    lines = [b"HTTP/1.1 %d X" % status, b"content-type: " + kind, *headers]
    return b"\r\n".join([*lines, b"", b""])


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


class _Reply:
    """The pieces of a response, and what happens after the last one."""

    def __init__(self, pieces: list[bytes], end: str = "", pause: float = 0.0) -> None:
        self.pieces = pieces
        self.end = end
        """`close`, `reset`, or nothing."""
        self.pause = pause
        """Seconds between two pieces."""


def _whole(fault: str, number: int) -> _Reply:
    body = _BODY % number
    if fault == "gzip":
        body = gzip.compress(body, 1)
    length = b"content-length: %d" % len(body)
    head = _head(b"application/json", length, *[b"content-encoding: gzip"] * (fault == "gzip"))
    if fault == "dripping":
        return _Reply([head, *(body[at : at + 300] for at in range(0, len(body), 300))], "", 0.003)
    if fault == "no length":
        return _Reply([_head(b"application/json") + body], "close")
    if fault == "closing":
        return _Reply([_head(b"application/json", length, b"connection: close") + body], "close")
    if fault == "surplus":
        return _Reply([head + body + head + body.replace(b"call", b"surplus")])
    if fault == "early hints":
        return _Reply([b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" + head + body])
    if fault == "cut":
        return _Reply([head + body[:-50]], "close")
    if fault == "cut chunk":
        chunked = _head(b"application/json", b"transfer-encoding: chunked")
        return _Reply([chunked + _chunk(body)[:-100]], "close")
    if fault == "reset in the body":
        return _Reply([head + body[:100]], "reset", 0.002)
    return _Reply([head + body])


def _streamed(fault: str, number: int) -> _Reply:
    events = [each.replace(b"%d", b"%d" % number) for each in _EVENTS]
    if fault == "no length":
        return _Reply([_head(b"text/event-stream"), *events], "close")
    closes = [b"connection: close"] * (fault == "closing")
    head = _head(b"text/event-stream", b"transfer-encoding: chunked", *closes)
    chunks = [_chunk(each) for each in events]
    if fault == "dripping":
        return _Reply([head, *chunks, b"0\r\n\r\n"], "", 0.003)
    if fault == "held open":
        return _Reply([head, *chunks])
    if fault == "error event":
        return _Reply([head, *chunks[:3], _chunk(b"event: error\ndata: %b\n\n" % _BUSY)], "close")
    if fault == "cut":
        return _Reply([head, *chunks[:4], b"0\r\n\r\n"])
    if fault == "cut chunk":
        return _Reply([head, *chunks[:4], chunks[4][:-9]], "close")
    if fault == "reset in the body":
        return _Reply([head, *chunks[:4]], "reset", 0.001)
    return _Reply([head, *chunks, b"0\r\n\r\n"], "close" if closes else "")


class _Faulty(asyncio.Protocol):
    random = random.Random(17)

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._buffer = bytearray()
        self._transport: Any = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (head := self._buffer.find(b"\r\n\r\n") + 4) > 3:
            length = _LENGTH.search(self._buffer, 0, head)
            end = head + (int(length[1]) if length else 0)
            if len(self._buffer) < end:
                return
            request = bytes(self._buffer[:end])
            del self._buffer[:end]
            self._answer(request)

    def _answer(self, request: bytes) -> None:
        found = _NUMBER.search(request)
        assert found is not None
        is_stream = _STREAM.search(request) is not None
        weights = STREAMED if is_stream else WHOLE
        (fault,) = self.random.choices([*weights], [*weights.values()])
        if fault in ("reset", "closed"):
            self._end("reset" if fault == "reset" else "close")
        elif fault in ("429", "529"):
            length = b"content-length: %d" % len(_BUSY)
            headers = (length, b"retry-after-ms: 2")
            self._transport.write(_head(b"application/json", *headers, status=int(fault)) + _BUSY)
        else:
            reply = (_streamed if is_stream else _whole)(fault, int(found[1]))
            self._send(iter(reply.pieces), reply)

    def _send(self, pieces: Iterator[bytes], reply: _Reply) -> None:
        if self._transport.is_closing():
            return
        for piece in pieces:
            self._transport.write(piece)
            if reply.pause:
                loop = asyncio.get_running_loop()
                self._timer = loop.call_later(reply.pause, self._send, pieces, reply)
                return
        self._end(reply.end)

    def _end(self, end: str) -> None:
        if end == "reset":
            sock = self._transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABRUPT)
            self._transport.abort()
        elif end == "close":
            self._transport.close()


if __name__ == "__main__":
    run_server(_Faulty, sys.argv[1])
