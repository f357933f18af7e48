"""Faults of streams: server-sent events in HTTP chunks."""

import zlib
from collections.abc import Iterable

from . import bodies, events
from ._connection import Connection
from ._faults import fault
from ._request import Request


def _start(connection: Connection, *headers: tuple[str, str]) -> None:
    kind = ("content-type", "text/event-stream; charset=utf-8")
    chunked = ("transfer-encoding", "chunked")
    still = ("cache-control", "no-cache")
    connection.send_head(200, [kind, still, chunked, *bodies.COMMON_HEADERS, *headers])


def _send(connection: Connection, chunks: Iterable[bytes]) -> None:
    for chunk in chunks:
        connection.send_chunk(chunk)


def _stream(connection: Connection, chunks: Iterable[bytes]) -> None:
    """Send a stream that is a complete HTTP response."""
    _start(connection)
    _send(connection, chunks)
    connection.send_chunk(b"")


@fault
def sse_ok(connection: Connection, request: Request) -> None:
    """No fault: a text block, with pings and a comment between its events."""
    _stream(connection, events.STREAM)


@fault
def sse_unknown(connection: Connection, request: Request) -> None:
    """A valid stream with an event, block, delta and stop reason from a future API version."""
    _stream(connection, events.UNKNOWN_STREAM)


@fault
def sse_overloaded(connection: Connection, request: Request) -> None:
    """An error event instead of the second half."""
    _stream(connection, [*events.HALF, events.OVERLOADED])


@fault
def sse_cut(connection: Connection, request: Request) -> None:
    """The second half is missing, although the HTTP response is complete."""
    _stream(connection, events.HALF)


@fault
def sse_invalid_json(connection: Connection, request: Request) -> None:
    """The JSON data of an event is incomplete."""
    _stream(connection, [*events.HALF, b'event: content_block_delta\ndata: {"type":"cont\n\n'])


@fault
def sse_invalid_utf8(connection: Connection, request: Request) -> None:
    """An event contains a byte that is not valid UTF-8."""
    wrong = "ö".encode("latin-1")
    _stream(connection, [event.replace("ö".encode(), wrong) for event in events.STREAM])


@fault
def sse_reset_at_once(connection: Connection, request: Request) -> None:
    """The connection is reset after the headers, before the first event."""
    _start(connection)
    connection.pause(0.05)  # a reset may discard bytes that the client has not read yet
    connection.reset()


@fault
def sse_reset(connection: Connection, request: Request) -> None:
    """The connection is reset after the first half."""
    _start(connection)
    _send(connection, events.HALF)
    connection.pause(0.05)  # a reset may discard bytes that the client has not read yet
    connection.reset()


@fault
def stall_mid_stream(connection: Connection, request: Request) -> None:
    """The server stops sending after the first half."""
    _start(connection)
    _send(connection, events.HALF)
    connection.stall()


@fault
def truncated_chunk(connection: Connection, request: Request) -> None:
    """The connection closes normally in the middle of an HTTP chunk."""
    _start(connection)
    _send(connection, events.HALF)
    connection.send(b"400\r\nevent: content_block_delta\nda")
    connection.close()


@fault
def slow_drip(connection: Connection, request: Request) -> None:
    """No fault: each byte in its own HTTP chunk and its own packet."""
    _start(connection)
    for byte in b"".join(events.STREAM):
        connection.send_chunk(bytes([byte]))
        connection.pause(0.0002)
    connection.send_chunk(b"")


@fault
def sse_pings(connection: Connection, request: Request) -> None:
    """No fault: 0.8 seconds with only pings between the two halves."""
    _start(connection)
    _send(connection, events.HALF)
    for _ in range(8):
        connection.pause(0.1)
        connection.send_chunk(events.PING)
    _send(connection, events.STREAM[len(events.HALF) :])
    connection.send_chunk(b"")


@fault
def gzip_sse(connection: Connection, request: Request) -> None:
    """No fault: a gzip stream that is flushed after each event."""
    packer = zlib.compressobj(wbits=31)
    _start(connection, ("content-encoding", "gzip"))
    for event in events.STREAM:
        connection.send_chunk(packer.compress(event) + packer.flush(zlib.Z_SYNC_FLUSH))
    connection.send_chunk(packer.flush())
    connection.send_chunk(b"")


@fault
def lines_then_stall(connection: Connection, request: Request) -> None:
    """Batch results whose second line does not arrive."""
    result = {"type": "succeeded", "message": bodies.MESSAGE}
    line = bodies.to_json({"custom_id": "a", "result": result})
    connection.send_head(
        200, [("content-type", "application/x-jsonl"), ("transfer-encoding", "chunked")]
    )
    connection.send_chunk(line + b"\n")
    connection.stall()
