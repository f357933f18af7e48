"""`PlatformServer`: answers like a platform, and checks that each request has the form it needs.

Nothing here uses the client. A reading turns a request of a platform back into the operation of
the API, by what the platforms document; see `platform_readings`.
"""

import json
import re
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import urlsplit

from . import bodies, events
from .canned import Canned, Received

JSON = "application/json"


class Refused(Exception):
    """A request that the platform would not understand.

    Args:
        reason: Why.
        reply: How the platform answers, if that is known.
    """

    def __init__(self, reason: str, reply: Canned | None = None) -> None:
        super().__init__(reason)
        body = bodies.to_json({"error": {"message": f"refused: {reason}"}})
        self.reply = reply or Canned(body, status=400)


class Operation(NamedTuple):
    """What a request asks for: an operation of the API, and whether it is to be streamed."""

    method: str
    path: str
    streams: bool = False


Reading = Callable[[Received], Operation]


def fields(request: Received) -> dict[str, Any]:
    """Return the JSON body of a request."""
    if request.headers.get("content-type") != JSON:
        raise Refused(f"the content type is {request.headers.get('content-type')}")
    if int(request.headers.get("content-length", -1)) != len(request.body):
        raise Refused("the length is wrong")
    found: dict[str, Any] = json.loads(request.body)
    return found


def plain(request: Received) -> Operation:
    """Read a request that has the form of the API itself."""
    path = urlsplit(request.path).path
    streams = False
    if path in {"/v1/messages", "/v1/messages/count_tokens"}:
        body = fields(request)
        if not body.get("model"):
            raise Refused("the body has no model")
        streams = body.get("stream") is True
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", request.headers.get("anthropic-version", "")):
        raise Refused("the header anthropic-version is missing")
    return Operation(request.method, path, streams)


def _page(*items: Any) -> bytes:
    return bodies.to_json({"data": items, "has_more": False, "first_id": None, "last_id": None})


def framed_as_events() -> Canned:
    """Return a stream of messages as server-sent events."""
    return Canned(b"".join(events.STREAM), "text/event-stream")


def answer(operation: Operation, stream: Callable[[], Canned] = framed_as_events) -> Canned:
    """Return the response of the API to an operation."""
    path = operation.path
    if operation.method == "POST" and path == "/v1/messages":
        return stream() if operation.streams else Canned(bodies.to_json(bodies.MESSAGE))
    if operation.method == "POST" and path == "/v1/messages/count_tokens":
        return Canned(bodies.to_json({"input_tokens": 12}))
    if operation.method == "GET" and path == "/v1/files":
        return Canned(_page(bodies.FILE_METADATA))
    if operation.method == "GET":
        return Canned(_page())
    return Canned(bodies.to_json({"id": "id_1", "type": "created"}))


class PlatformServer:
    """A server that runs inside a `with` block.

    Args:
        reading: Checks a request, and returns its operation. It raises `Refused` with the reason,
            which becomes a response of status 400.
        stream: Returns the response to a request that is to be streamed.
    """

    def __init__(
        self, reading: Reading = plain, stream: Callable[[], Canned] = framed_as_events
    ) -> None:
        self.reading = reading
        self._stream = stream
        self.clock_error = timedelta()
        """By how much the clock of the server is ahead of that of this machine."""
        self.headers: dict[str, str] = {}
        """Headers of all responses."""
        self.tls: ssl.SSLContext | None = None
        """Set it before the `with` block for a server that uses TLS."""
        self.requests: list[Received] = []
        self.replies: list[Canned] = []
        """What the next requests get, before all others. They are not checked."""

    def __enter__(self) -> Self:
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        if self.tls is not None:
            self._http.socket = self.tls.wrap_socket(self._http.socket, server_side=True)
        scheme = "http" if self.tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def respond(self, request: Received) -> Canned:
        """Return the response to a request."""
        self.requests.append(request)
        if self.replies:
            return self.replies.pop(0)
        try:
            return answer(self.reading(request), self._stream)
        except Refused as refused:
            return refused.reply

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                now = datetime.now(UTC) + server.clock_error
                reply = server.respond(Received(self.command, self.path, headers, body, now))
                self.send_response(reply.status)
                self.send_header("content-type", reply.media_type)
                self.send_header("content-length", str(len(reply.body)))
                for name, value in {**server.headers, **reply.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(reply.body)

            # The names that http.server requires.
            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815

            def date_time_string(self, timestamp: float | None = None) -> str:
                """Return the header `date`."""
                seconds = time.time() if timestamp is None else timestamp
                return super().date_time_string(seconds + server.clock_error.total_seconds())

            def log_message(self, *args: Any) -> None:
                """Print nothing."""

        return Handler
