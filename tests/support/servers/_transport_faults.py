"""Faults of the connection: it ends at the wrong time, or in the wrong way."""

from . import bodies
from ._connection import Connection
from ._faults import fault
from ._request import Request

_MESSAGE = bodies.to_json(bodies.MESSAGE)
_HALF = _MESSAGE[: len(_MESSAGE) // 2]
_HEAD = (*bodies.COMMON_HEADERS, ("content-type", "application/json"))
_LENGTH = ("content-length", str(len(_MESSAGE)))


@fault
def no_length(connection: Connection, request: Request) -> None:
    """No fault: an HTTP/1.0 response whose body ends when the connection closes."""
    connection.send_head(200, [*_HEAD], version="1.0")
    connection.send(_MESSAGE)
    connection.close()


@fault
def keepalive_close(connection: Connection, request: Request) -> None:
    """No fault: a complete keep-alive response, but the connection is closed immediately."""
    connection.send_head(200, [*_HEAD, _LENGTH, ("connection", "keep-alive")])
    connection.send(_MESSAGE)
    connection.close()


@fault
def short_body(connection: Connection, request: Request) -> None:
    """The connection closes normally after half of the declared content length."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.send(_HALF)
    connection.close()


@fault
def long_body(connection: Connection, request: Request) -> None:
    """The body is longer than its content length, which ends in the middle of the JSON."""
    connection.send_head(200, [*_HEAD, ("content-length", str(len(_HALF)))])
    connection.send(_MESSAGE)


@fault
def reset_before_headers(connection: Connection, request: Request) -> None:
    """The connection is reset before a response."""
    connection.reset()


@fault
def reset_after_headers(connection: Connection, request: Request) -> None:
    """The connection is reset after the headers, before the first byte of the body."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.pause(0.05)  # a reset may discard bytes that the client has not read yet
    connection.reset()


@fault
def reset_mid_body(connection: Connection, request: Request) -> None:
    """The connection is reset after half of the body."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.send(_HALF)
    connection.pause(0.05)  # a reset may discard bytes that the client has not read yet
    connection.reset()


@fault
def stall_mid_body(connection: Connection, request: Request) -> None:
    """The server stops sending after half of the body."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.send(_HALF)
    connection.stall()


@fault
def stall_before_headers(connection: Connection, request: Request) -> None:
    """The server sends nothing."""
    connection.stall()


@fault
def cut_chunk(connection: Connection, request: Request) -> None:
    """The connection closes normally in the middle of an HTTP chunk of JSON."""
    connection.send_head(200, [*_HEAD, ("transfer-encoding", "chunked")])
    connection.send(b"%x\r\n" % len(_MESSAGE) + _HALF)
    connection.close()


@fault
def garbage(connection: Connection, request: Request) -> None:
    """The response is not HTTP."""
    connection.send(b"\x16\x03\x01\x02\x00\x01\x00\xff\xfe garbage\r\n\r\n")
    connection.close()
