"""The faults of streams: server-sent events in chunks."""

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
    """A stream that HTTP finds whole."""
    _start(connection)
    _send(connection, chunks)
    connection.send_chunk(b"")


@fault
def sse_ok(connection: Connection, request: Request) -> None:
    """No fault: a text, with pings and a comment in between."""
    _stream(connection, events.STREAM)


@fault
def sse_unknown(connection: Connection, request: Request) -> None:
    """A valid stream with an event, a block, a delta and a stop reason of a later date."""
    _stream(connection, events.UNKNOWN_STREAM)


@fault
def sse_overloaded(connection: Connection, request: Request) -> None:
    """An error in place of the second half."""
    _stream(connection, [*events.HALF, events.OVERLOADED])


@fault
def sse_cut(connection: Connection, request: Request) -> None:
    """The second half is missing, and yet HTTP finds the reply whole."""
    _stream(connection, events.HALF)


@fault
def sse_invalid_json(connection: Connection, request: Request) -> None:
    """One event's data is cut."""
    _stream(connection, [*events.HALF, b'event: content_block_delta\ndata: {"type":"cont\n\n'])


@fault
def sse_invalid_utf8(connection: Connection, request: Request) -> None:
    """A byte of one event is not UTF-8."""
    wrong = "ö".encode("latin-1")
    _stream(connection, [event.replace("ö".encode(), wrong) for event in events.STREAM])


@fault
def sse_reset_at_once(connection: Connection, request: Request) -> None:
    """The connection breaks after the headers, before the first event."""
    _start(connection)
    connection.pause(0.05)  # a reset may overtake what the client has not read
    connection.reset()


@fault
def sse_reset(connection: Connection, request: Request) -> None:
    """The connection breaks after the first half."""
    _start(connection)
    _send(connection, events.HALF)
    connection.pause(0.05)  # a reset may overtake what the client has not read
    connection.reset()


@fault
def stall_mid_stream(connection: Connection, request: Request) -> None:
    """After the first half, nothing comes."""
    _start(connection)
    _send(connection, events.HALF)
    connection.stall()


@fault
def truncated_chunk(connection: Connection, request: Request) -> None:
    """The connection ends in good order, in the middle of a chunk."""
    _start(connection)
    _send(connection, events.HALF)
    connection.send(b"400\r\nevent: content_block_delta\nda")
    connection.close()


@fault
def slow_drip(connection: Connection, request: Request) -> None:
    """No fault: each byte in its own chunk, and its own packet."""
    _start(connection)
    for byte in b"".join(events.STREAM):
        connection.send_chunk(bytes([byte]))
        connection.pause(0.0002)
    connection.send_chunk(b"")


@fault
def sse_pings(connection: Connection, request: Request) -> None:
    """No fault: most of a second with nothing but pings, in the middle."""
    _start(connection)
    _send(connection, events.HALF)
    for _ in range(8):
        connection.pause(0.1)
        connection.send_chunk(events.PING)
    _send(connection, events.STREAM[len(events.HALF) :])
    connection.send_chunk(b"")


@fault
def gzip_sse(connection: Connection, request: Request) -> None:
    """No fault, compressed: each event can be read as soon as it comes."""
    packer = zlib.compressobj(wbits=31)
    _start(connection, ("content-encoding", "gzip"))
    for event in events.STREAM:
        connection.send_chunk(packer.compress(event) + packer.flush(zlib.Z_SYNC_FLUSH))
    connection.send_chunk(packer.flush())
    connection.send_chunk(b"")
