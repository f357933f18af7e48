"""Responses of a hostile server: too much, without an end, or a byte now and then.

A function that never returns ends when the client disconnects.
"""

import functools
import gzip
import threading
import zlib
from typing import NoReturn

from . import bodies, events
from ._connection import Connection
from ._faults import fault
from ._request import Request

_CHUNKED = ("transfer-encoding", "chunked")
_GZIP = ("content-encoding", "gzip")
_JSON = ("content-type", "application/json")
_LAST = events.event({"type": "message_stop"})
BOMB_SIZE = 40_000_000
"""Bytes of a body after decompression. It is sent as a thousandth of them."""
DRIP_SECONDS = 0.1
"""Seconds between two bytes of a drip."""
_AT_ONCE = 65536


@functools.cache
def bomb(start: bytes, unit: bytes, times: int = 1) -> bytes:
    """Return `start` and many `unit`, compressed so many times. It takes little memory."""
    packer = zlib.compressobj(wbits=31)
    block = unit * (_AT_ONCE // len(unit))
    parts = [packer.compress(start)]
    parts += [packer.compress(block) for _ in range(BOMB_SIZE // len(block))]
    data = b"".join([*parts, packer.flush()])
    for _ in range(times - 1):
        data = gzip.compress(data)
    return data


def _start(
    connection: Connection,
    *headers: tuple[str, str],
    status: int = 200,
    kind: str = "application/json",
) -> None:
    head = [("content-type", kind), _CHUNKED, *bodies.COMMON_HEADERS, *headers]
    connection.send_head(status, head)


def _start_stream(connection: Connection, *headers: tuple[str, str]) -> None:
    _start(connection, *headers, kind="text/event-stream")


SURPLUS_SENT = threading.Event()
"""Whether the surplus of `endless-surplus` has begun. No client can tell a surplus that arrives
after its next request from the response to it, so a test waits for this."""


def _flood(connection: Connection, data: bytes) -> NoReturn:
    data *= max(1, _AT_ONCE // len(data))
    while True:
        connection.send(data)


def _flood_chunks(connection: Connection, data: bytes) -> NoReturn:
    data *= max(1, _AT_ONCE // len(data))
    while True:
        connection.send_chunk(data)


def _drip(connection: Connection, data: bytes) -> NoReturn:
    while True:
        connection.send(data)
        connection.pause(DRIP_SECONDS)


# Compressed


@fault
def gzip_bomb(connection: Connection, request: Request) -> None:
    """A small body that becomes large."""
    _start(connection, _GZIP)
    connection.send_chunk(bomb(b'{"id":"', b"a"))
    connection.send_chunk(b"")


@fault
def gzip_bomb_nested(connection: Connection, request: Request) -> None:
    """A body that is compressed three times, and becomes large the last time."""
    _start(connection, ("content-encoding", "gzip, gzip, gzip"))
    connection.send_chunk(bomb(b'{"id":"', b"a", 3))
    connection.send_chunk(b"")


@fault
def gzip_bomb_error(connection: Connection, request: Request) -> None:
    """An error whose body becomes large."""
    _start(connection, _GZIP, status=400)
    connection.send_chunk(bomb(b'{"id":"', b"a"))
    connection.send_chunk(b"")


@fault
def gzip_bomb_event(connection: Connection, request: Request) -> None:
    """An event that becomes large."""
    _start_stream(connection, _GZIP)
    connection.send_chunk(bomb(events.START + b"event: x\ndata: ", b"a"))
    connection.send_chunk(b"")


@fault
def gzip_bomb_line(connection: Connection, request: Request) -> None:
    """A line of JSON Lines that becomes large."""
    _start(connection, _GZIP, kind="application/x-jsonl")
    connection.send_chunk(bomb(b'{"custom_id":"', b"a"))
    connection.send_chunk(b"")


@fault
def gzip_bomb_after_last_event(connection: Connection, request: Request) -> None:
    """Comments after the last event that become large."""
    _start_stream(connection, _GZIP)
    connection.send_chunk(bomb(events.START + _LAST, b": a\n"))
    connection.send_chunk(b"")


@fault
def gzip_without_content(connection: Connection, request: Request) -> None:
    """Gzip members without content, without an end."""
    _start(connection, _GZIP)
    _flood_chunks(connection, gzip.compress(b""))


@fault
def gzip_of_empty_blocks(connection: Connection, request: Request) -> None:
    """Blocks of one gzip member that have no content, without an end."""
    _start(connection, _GZIP)
    packer = zlib.compressobj(wbits=31)
    connection.send_chunk(packer.flush(zlib.Z_FULL_FLUSH))
    _flood_chunks(connection, b"\x00\x00\x00\xff\xff")


# Without an end


@fault
def endless_body(connection: Connection, request: Request) -> None:
    """A body without an end."""
    _start(connection)
    _flood_chunks(connection, b'{"id":"aaaaaaaaaaaaaaaa"}')


@fault
def endless_spaces(connection: Connection, request: Request) -> None:
    """A body of white space, whose format cannot be known."""
    _start(connection, kind="text/plain")
    _flood_chunks(connection, b" \n")


@fault
def endless_tiny_chunks(connection: Connection, request: Request) -> None:
    """A body without an end, in chunks of two bytes."""
    _start(connection)
    _flood(connection, b"2\r\n  \r\n")


@fault
def endless_until_close(connection: Connection, request: Request) -> None:
    """A body without an end and without a length."""
    connection.send_head(200, [_JSON, *bodies.COMMON_HEADERS], version="1.0")
    _flood(connection, b" ")


@fault
def endless_error(connection: Connection, request: Request) -> None:
    """An error page without an end."""
    _start(connection, status=500, kind="text/html")
    _flood_chunks(connection, b"<p>no</p>")


@fault
def endless_event(connection: Connection, request: Request) -> None:
    """A line of an event without an end."""
    _start_stream(connection)
    connection.send_chunk(events.START + b"event: x\ndata: ")
    _flood_chunks(connection, b"a")


@fault
def endless_data(connection: Connection, request: Request) -> None:
    """Lines of data of one event without an end."""
    _start_stream(connection)
    connection.send_chunk(events.START + b"event: x\n")
    _flood_chunks(connection, b"data: ab\n")


@fault
def endless_comment(connection: Connection, request: Request) -> None:
    """A comment of an event stream without an end."""
    _start_stream(connection)
    connection.send_chunk(events.START + b": ")
    _flood_chunks(connection, b"a")


@fault
def endless_line(connection: Connection, request: Request) -> None:
    """A line of JSON Lines without an end."""
    _start(connection, kind="application/x-jsonl")
    connection.send_chunk(b'{"custom_id":"')
    _flood_chunks(connection, b"a")


@fault
def endless_after_last_event(connection: Connection, request: Request) -> None:
    """Comments without an end after the last event."""
    _start_stream(connection)
    connection.send_chunk(events.START + _LAST)
    _flood_chunks(connection, b": a\n")


@fault
def endless_surplus(connection: Connection, request: Request) -> None:
    """A complete response, and bytes without an end after it."""
    connection.reply(200, "application/json", bodies.to_json(bodies.MESSAGE))
    surplus = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"
    connection.send(surplus * (_AT_ONCE // len(surplus)))
    SURPLUS_SENT.set()
    _flood(connection, surplus)


@fault
def endless_informational(connection: Connection, request: Request) -> None:
    """Responses of status 103 without an end."""
    _flood(connection, b"HTTP/1.1 103 Early Hints\r\n\r\n")


@fault
def endless_headers(connection: Connection, request: Request) -> None:
    """Header lines without an end."""
    connection.send(b"HTTP/1.1 200 OK\r\n")
    _flood(connection, b"a: b\r\n")


@fault
def endless_header(connection: Connection, request: Request) -> None:
    """One header line without an end."""
    connection.send(b"HTTP/1.1 200 OK\r\na: ")
    _flood(connection, b"b")


@fault
def endless_trailers(connection: Connection, request: Request) -> None:
    """Trailers without an end."""
    _start(connection)
    connection.send_chunk(b"{}")
    connection.send(b"0\r\n")
    _flood(connection, b"a: b\r\n")


@fault
def endless_chunk_size(connection: Connection, request: Request) -> None:
    """The size of a chunk with an extension without an end."""
    _start(connection)
    connection.send(b"5;")
    _flood(connection, b"a")


# Too much


@fault
def many_headers(connection: Connection, request: Request) -> None:
    """A valid response with too many header lines."""
    many = [(f"x-{number}", "a") for number in range(600)]
    connection.reply(200, "application/json", bodies.to_json(bodies.MESSAGE), many)


@fault
def long_header(connection: Connection, request: Request) -> None:
    """A valid response with a header line that is too long."""
    message = bodies.to_json(bodies.MESSAGE)
    connection.reply(200, "application/json", message, [("x-long", "a" * 70_000)])


# A byte now and then


@fault
def dripping_head(connection: Connection, request: Request) -> None:
    """A head of which a byte arrives now and then."""
    connection.send(b"HTTP/1.1 200 OK\r\na: ")
    _drip(connection, b"b")


@fault
def dripping_body(connection: Connection, request: Request) -> None:
    """A body with a length of which a byte arrives now and then."""
    connection.send_head(200, [_JSON, ("content-length", "100000"), *bodies.COMMON_HEADERS])
    _drip(connection, b" ")


@fault
def dripping_chunks(connection: Connection, request: Request) -> None:
    """A chunk of one byte now and then."""
    _start(connection)
    _drip(connection, b"1\r\n \r\n")


@fault
def dripping_chunk_size(connection: Connection, request: Request) -> None:
    """The size of a chunk of which a byte arrives now and then."""
    _start(connection)
    connection.send(b"5;")
    _drip(connection, b"a")


@fault
def dripping_error(connection: Connection, request: Request) -> None:
    """An error whose body arrives byte by byte."""
    _start(connection, status=429)
    _drip(connection, b"1\r\n \r\n")


@fault
def dripping_informational(connection: Connection, request: Request) -> None:
    """A response of status 103 now and then."""
    _drip(connection, b"HTTP/1.1 103 Early Hints\r\n\r\n")
