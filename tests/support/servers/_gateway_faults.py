"""Faults of gateways and proxies: valid replies in a form that the API itself does not use."""

import gzip
import zlib

from . import bodies, events
from ._connection import Connection
from ._faults import fault
from ._request import Request

_ERROR = bodies.to_json(bodies.error(529))
_FOREIGN_ERROR = {"error": {"message": "No credits left", "code": 402}}
_WHOLE = b"".join(events.STREAM)
_SSE = "text/event-stream"
_JSON = "application/json"


def _body(request: Request) -> bytes:
    """Return the reply that the request asks for: a stream or a message."""
    return _WHOLE if b'"stream":true' in request.body else bodies.to_json(bodies.MESSAGE)


def _kind(request: Request) -> str:
    return _SSE if b'"stream":true' in request.body else _JSON


def _start(connection: Connection, kind: str = _SSE) -> None:
    connection.send_head(200, [("content-type", kind), ("transfer-encoding", "chunked")])


def _stream(connection: Connection, data: bytes) -> None:
    _start(connection)
    connection.send_chunk(data)
    connection.send_chunk(b"")


@fault
def error_200(connection: Connection, request: Request) -> None:
    """An error of the API with status 200."""
    connection.reply(200, _JSON, _ERROR)


@fault
def error_200_foreign(connection: Connection, request: Request) -> None:
    """An error in the form of another API, with status 200."""
    connection.reply(200, _JSON, bodies.to_json(_FOREIGN_ERROR))


@fault
def error_200_as_stream(connection: Connection, request: Request) -> None:
    """An error of the API with status 200 and the content type of a stream."""
    connection.reply(200, _SSE, _ERROR)


@fault
def error_200_held_open(connection: Connection, request: Request) -> None:
    """An error with status 200, in pieces, in a body that does not end."""
    _start(connection)
    for at in range(0, len(_ERROR), 7):
        connection.send_chunk(_ERROR[at : at + 7])
    connection.stall()


@fault
def sse_unnamed_error(connection: Connection, request: Request) -> None:
    """An error without a name and a type instead of the second half."""
    error = {"error": {"type": "overloaded_error", "message": "Overloaded"}}
    _stream(connection, b"".join(events.HALF) + b"data: " + bodies.to_json(error) + b"\n\n")


@fault
def sse_error_without_end(connection: Connection, request: Request) -> None:
    """An error event without a blank line instead of the second half."""
    _stream(connection, b"".join([*events.HALF, events.OVERLOADED]).rstrip(b"\n"))


@fault
def sse_as_json(connection: Connection, request: Request) -> None:
    """No fault: a stream with the content type of JSON."""
    connection.reply(200, _JSON, _WHOLE)


@fault
def sse_as_text(connection: Connection, request: Request) -> None:
    """No fault: a stream with the content type of text, one byte in each packet at first."""
    _start(connection, "text/plain; charset=utf-8")
    for at in range(12):
        connection.send_chunk(_WHOLE[at : at + 1])
    connection.send_chunk(_WHOLE[12:])
    connection.send_chunk(b"")


@fault
def sse_done(connection: Connection, request: Request) -> None:
    """No fault: the end marker of another API after the last event."""
    _stream(connection, _WHOLE + b"data: [DONE]\n\nevent: done\ndata: {}\n\n")


@fault
def sse_foreign(connection: Connection, request: Request) -> None:
    """No fault: events of another protocol between the events."""
    foreign = b"event: keepalive\ndata: ok\n\ndata: [1]\n\nid: 7\nretry: 10\n\n"
    _stream(connection, foreign + foreign.join(events.STREAM) + foreign)


@fault
def sse_one_name(connection: Connection, request: Request) -> None:
    """No fault: all events have the same name."""
    lines = _WHOLE.split(b"\n")
    renamed = [b"event: chunk" if line.startswith(b"event:") else line for line in lines]
    _stream(connection, b"\n".join(renamed))


@fault
def sse_without_end(connection: Connection, request: Request) -> None:
    """No fault: the last event has no blank line."""
    _stream(connection, _WHOLE.rstrip(b"\n"))


@fault
def sse_held_open(connection: Connection, request: Request) -> None:
    """No fault: the body does not end after the last event."""
    _start(connection)
    connection.send_chunk(_WHOLE)
    connection.stall()


@fault
def sse_endless_pings(connection: Connection, request: Request) -> None:
    """No fault: pings follow the last event for three seconds."""
    _start(connection)
    connection.send_chunk(_WHOLE)
    for _ in range(60):
        connection.send_chunk(events.PING)
        connection.pause(0.05)
    connection.send_chunk(b"")


@fault
def sse_reset_after_end(connection: Connection, request: Request) -> None:
    """No fault: the connection breaks after the last event."""
    _start(connection)
    connection.send_chunk(_WHOLE)
    connection.pause(0.05)  # a reset may discard bytes that the client has not read yet
    connection.reset()


@fault
def sse_bad_chunk_after_end(connection: Connection, request: Request) -> None:
    """No fault: bytes that are no HTTP chunk follow the last event."""
    _start(connection)
    connection.send_chunk(_WHOLE)
    connection.send(b"nonsense\r\n")
    connection.close()


@fault
def byte_order_mark(connection: Connection, request: Request) -> None:
    """No fault: a byte order mark before the body."""
    connection.reply(200, _kind(request), b"\xef\xbb\xbf" + _body(request))


def _encoded(connection: Connection, request: Request, encoding: str, body: bytes) -> None:
    connection.reply(200, _kind(request), body, [("content-encoding", encoding)])


@fault
def encoding_utf_8(connection: Connection, request: Request) -> None:
    """No fault: a character set as the content encoding."""
    _encoded(connection, request, "UTF-8", _body(request))


@fault
def encoding_none(connection: Connection, request: Request) -> None:
    """No fault: the content encoding `none`, in two headers."""
    headers = [("content-encoding", "none"), ("content-encoding", "identity")]
    connection.reply(200, _kind(request), _body(request), headers)


@fault
def encoding_twice(connection: Connection, request: Request) -> None:
    """No fault: two content encodings."""
    body = zlib.compress(gzip.compress(_body(request)))
    _encoded(connection, request, "gzip, identity, deflate", body)


@fault
def gzip_padded(connection: Connection, request: Request) -> None:
    """No fault: zeros after the end of the gzip data."""
    _encoded(connection, request, "gzip", gzip.compress(_body(request)) + bytes(512))
