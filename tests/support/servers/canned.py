"""`CannedServer`: an HTTP server that answers each path with a response that a test has set."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import MappingProxyType, TracebackType
from typing import Any, NamedTuple, Self


class Canned(NamedTuple):
    """A response: a body, and how it is announced."""

    body: bytes
    media_type: str = "application/json"
    status: int = 200
    headers: Mapping[str, str] = MappingProxyType({})
    """Further headers."""


@dataclass(frozen=True)
class Received:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    """When it arrived, by the clock of the server."""


class CannedServer:
    """A server that runs inside a `with` block. `responses` maps a path with its query to a response.

    `request_id` is the name of the header with the id of the request, which is `req_canned`.
    """

    def __init__(
        self, responses: dict[str, Canned] | None = None, *, request_id: str = "request-id"
    ) -> None:
        self.responses = responses or {}
        self.request_id = request_id
        self.requests: list[Received] = []

    def __enter__(self) -> Self:
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        self.base_url = f"http://127.0.0.1:{self._http.server_address[1]}"
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

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                server.requests.append(Received(self.command, self.path, headers, body))
                missing = Canned(b'{"type":"error","error":{"type":"not_found_error"}}', status=404)
                reply = server.responses.get(self.path, missing)
                self.send_response(reply.status)
                self.send_header("content-type", reply.media_type)
                self.send_header("content-length", str(len(reply.body)))
                self.send_header(server.request_id, "req_canned")
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(reply.body)

            # The names that http.server requires.
            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815

            def log_message(self, *args: Any) -> None:
                """Print nothing."""

        return Handler
