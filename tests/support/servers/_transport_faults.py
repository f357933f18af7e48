"""The faults of the connection: what is wrong is when, or how, it ends."""

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
    """No fault, from HTTP/1.0: the body ends where the connection does."""
    connection.send_head(200, [*_HEAD], version="1.0")
    connection.send(_MESSAGE)
    connection.close()


@fault
def keepalive_close(connection: Connection, request: Request) -> None:
    """A whole reply that lets the client keep the connection, which is then closed at once."""
    connection.send_head(200, [*_HEAD, _LENGTH, ("connection", "keep-alive")])
    connection.send(_MESSAGE)
    connection.close()


@fault
def short_body(connection: Connection, request: Request) -> None:
    """The connection ends in good order, half way through the promised length."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.send(_HALF)
    connection.close()


@fault
def long_body(connection: Connection, request: Request) -> None:
    """More than the promised length, which ends in the middle of the JSON."""
    connection.send_head(200, [*_HEAD, ("content-length", str(len(_HALF)))])
    connection.send(_MESSAGE)


@fault
def reset_before_headers(connection: Connection, request: Request) -> None:
    """The connection breaks in place of a reply."""
    connection.reset()


@fault
def reset_after_headers(connection: Connection, request: Request) -> None:
    """The connection breaks before the first byte of the promised length."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.pause(0.05)  # a reset may overtake what the client has not read
    connection.reset()


@fault
def reset_mid_body(connection: Connection, request: Request) -> None:
    """The connection breaks half way through the promised length."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.send(_HALF)
    connection.pause(0.05)  # a reset may overtake what the client has not read
    connection.reset()


@fault
def stall_mid_body(connection: Connection, request: Request) -> None:
    """Half way through the promised length, nothing more comes."""
    connection.send_head(200, [*_HEAD, _LENGTH])
    connection.send(_HALF)
    connection.stall()


@fault
def stall_before_headers(connection: Connection, request: Request) -> None:
    """Nothing ever comes."""
    connection.stall()


@fault
def cut_chunk(connection: Connection, request: Request) -> None:
    """The connection ends in good order, in the middle of a chunk of JSON."""
    connection.send_head(200, [*_HEAD, ("transfer-encoding", "chunked")])
    connection.send(b"%x\r\n" % len(_MESSAGE) + _HALF)
    connection.close()


@fault
def garbage(connection: Connection, request: Request) -> None:
    """What comes is not HTTP."""
    connection.send(b"\x16\x03\x01\x02\x00\x01\x00\xff\xfe garbage\r\n\r\n")
    connection.close()
