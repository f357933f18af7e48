"""Faults of servers that repeat the request in what they send, with its credentials."""

from . import bodies, events
from ._connection import Connection
from ._faults import fault
from ._request import Request

_JSON = "application/json"


def _line(request: Request) -> str:
    """Return the request in one line: its path, headers and body."""
    headers = " ".join(f"{name}: {value}" for name, value in request.headers)
    return f"{request.method} {request.path} {headers} {request.body.decode('utf-8', 'replace')}"


def _error(request: Request) -> bytes:
    error = {
        "type": "authentication_error",
        "message": f"cannot accept {_line(request)}",
        "details": {"request": {"headers": dict(request.headers)}},
    }
    return bodies.to_json({"type": "error", "error": error, "request_id": _line(request)})


@fault
def echo_error(connection: Connection, request: Request) -> None:
    """An error of the API whose message, details and request id contain the request."""
    header = ("x-seen", _line(request)[:4000])
    connection.reply(401, _JSON, _error(request), [header])


@fault
def echo_text(connection: Connection, request: Request) -> None:
    """A page with the request, as some frameworks send it in debug mode."""
    connection.reply(500, "text/plain", _line(request).encode())


@fault
def echo_redirect(connection: Connection, request: Request) -> None:
    """A redirect and a request id that contain the request."""
    key = request.header("authorization") or request.header("x-api-key") or ""
    location = ("location", f"https://elsewhere.example{request.rest}&key={key}")
    connection.send_head(307, [location, ("request-id", _line(request)), ("content-length", "0")])


@fault
def echo_html(connection: Connection, request: Request) -> None:
    """A page with status 200 that contains the request."""
    connection.reply(
        200, "text/html", f"<p>{_line(request)}</p>".encode(), [("request-id", _line(request))]
    )


@fault
def echo_json(connection: Connection, request: Request) -> None:
    """JSON with status 200 that is not a message, and contains the request."""
    connection.reply(200, _JSON, bodies.to_json([_line(request)]))


@fault
def echo_garbage(connection: Connection, request: Request) -> None:
    """A response that is not HTTP and contains the request."""
    connection.send(_line(request).encode() + b"\r\n\r\n")


@fault
def echo_header(connection: Connection, request: Request) -> None:
    """A header that is not valid and contains the request."""
    connection.send(b"HTTP/1.1 200 OK\r\nbad header " + _line(request).encode() + b"\r\n\r\n")


def _stream(connection: Connection, *chunks: bytes) -> None:
    kind = ("content-type", "text/event-stream")
    connection.send_head(200, [kind, ("transfer-encoding", "chunked")])
    for chunk in (*events.HALF, *chunks, b""):
        connection.send_chunk(chunk)


@fault
def echo_event(connection: Connection, request: Request) -> None:
    """A stream with an error event that contains the request."""
    _stream(connection, b"event: error\ndata: " + _error(request) + b"\n\n")


@fault
def echo_event_text(connection: Connection, request: Request) -> None:
    """A stream with an event that is not JSON and contains the request."""
    _stream(connection, f"event: content_block_delta\ndata: {_line(request)}\n\n".encode())
