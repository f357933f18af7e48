"""Faults of complete HTTP responses: only the content is wrong, if anything is."""

import gzip

from . import bodies
from ._connection import Connection
from ._faults import FAULTS, Fault, fault
from ._request import Request

_JSON = "application/json"
_HTML = "text/html; charset=UTF-8"
_MESSAGE = bodies.to_json(bodies.MESSAGE)


def _send_json(connection: Connection, body: bytes, *headers: tuple[str, str]) -> None:
    connection.reply(200, _JSON, body, [*bodies.COMMON_HEADERS, *headers])


@fault
def json_ok(connection: Connection, request: Request) -> None:
    """No fault."""
    _send_json(connection, _MESSAGE)


@fault
def json_cut(connection: Connection, request: Request) -> None:
    """The content length is correct, but the JSON is incomplete."""
    _send_json(connection, _MESSAGE[: len(_MESSAGE) // 2])


@fault
def json_unknown(connection: Connection, request: Request) -> None:
    """A valid message with a block type, fields and a stop reason from a future API version."""
    _send_json(connection, bodies.to_json(bodies.UNKNOWN_MESSAGE))


@fault
def invalid_utf8(connection: Connection, request: Request) -> None:
    """JSON with one byte that is not valid UTF-8."""
    _send_json(connection, _MESSAGE.replace("ö".encode(), "ö".encode("latin-1")))


@fault
def gzip_json(connection: Connection, request: Request) -> None:
    """No fault: a gzip response."""
    _send_json(connection, gzip.compress(_MESSAGE), ("content-encoding", "gzip"))


@fault
def brotli_json(connection: Connection, request: Request) -> None:
    """A content encoding that the client did not accept."""
    _send_json(connection, b"\x0b\x02\x80{}\x03", ("content-encoding", "br"))


@fault
def early_hints(connection: Connection, request: Request) -> None:
    """No fault: an interim response before the final one, as some proxies send it."""
    connection.send_head(103, [("link", "</style.css>; rel=preload")])
    _send_json(connection, _MESSAGE)


@fault
def html_502(connection: Connection, request: Request) -> None:
    """The error page of a proxy."""
    connection.reply(502, _HTML, bodies.HTML)


@fault
def error_200_html(connection: Connection, request: Request) -> None:
    """An HTML page with status 200, such as a login page."""
    connection.reply(200, _HTML, bodies.HTML)


@fault
def empty_503(connection: Connection, request: Request) -> None:
    """An error of a load balancer, without a body."""
    connection.send_head(503, [("content-length", "0")])


@fault
def redirect(connection: Connection, request: Request) -> None:
    """A redirect to `echo`, which returns what a client that follows it sends."""
    location = ("location", f"/echo{request.rest}")
    connection.send_head(307, [location, ("content-length", "0")])


@fault
def echo(connection: Connection, request: Request) -> None:
    """No fault: returns the request as JSON."""
    text = request.body.decode("utf-8", errors="replace")
    seen = {"method": request.method, "path": request.path, "headers": request.headers}
    _send_json(connection, bodies.to_json({**seen, "body": text}))


def _error_reply(status: int) -> Fault:
    limits = bodies.RATE_LIMIT_HEADERS if status == 429 else ()
    body = bodies.to_json(bodies.error(status))

    def reply(connection: Connection, request: Request) -> None:
        connection.reply(status, _JSON, body, [*bodies.COMMON_HEADERS, *limits])

    return reply


# A fault for each documented error status: json-400, json-429, json-529 and so on.
FAULTS.update({f"json-{status}": _error_reply(status) for status in bodies.ERRORS})


def _busy_reply(*wait: tuple[str, str]) -> Fault:
    body = bodies.to_json(bodies.error(429))

    def reply(connection: Connection, request: Request) -> None:
        connection.reply(429, _JSON, body, [*bodies.COMMON_HEADERS, *wait])

    return reply


# Rate limit errors with a short waiting time, one of weeks, and an invalid one.
FAULTS["busy-briefly"] = _busy_reply(("retry-after-ms", "30"))
FAULTS["busy-for-weeks"] = _busy_reply(("retry-after", "4000000"))
FAULTS["busy-unreadably"] = _busy_reply(("retry-after", "soon"), ("retry-after-ms", "NaN"))


@fault
def file_ok(connection: Connection, request: Request) -> None:
    """No fault: a file download with a file name."""
    name = ("content-disposition", 'attachment; filename="../report.txt"')
    connection.reply(200, "text/plain", bodies.FILE, [*bodies.COMMON_HEADERS, name])


@fault
def uploaded(connection: Connection, request: Request) -> None:
    """No fault: the metadata of an uploaded file."""
    _send_json(connection, bodies.to_json(bodies.FILE_METADATA))


@fault
def too_large(connection: Connection, request: Request) -> None:
    """A 413 error, after which the server closes the connection."""
    connection.reply(413, _JSON, bodies.to_json(bodies.error(413)), bodies.COMMON_HEADERS)
    connection.close()
