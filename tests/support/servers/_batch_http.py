"""The HTTP layer of `BatchService`: routes requests and writes responses."""

import contextlib
import secrets
import socket
import sys
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, BinaryIO, cast
from urllib.parse import parse_qsl, urlsplit

from . import bodies
from ._batch_book import BatchBook
from ._batch_checks import ApiError, error_body
from ._request import _read_body

_PATH = "/v1/messages/batches"
_MOST_BYTES = 256 * 1024 * 1024
_CHUNK = 64 * 1024


class BatchServer(ThreadingHTTPServer):
    """An HTTP server that can end its connections, and records its own errors in `failures`."""

    daemon_threads = False
    request_queue_size = 128

    def __init__(self, book: BatchBook, api_key: str, failures: list[Exception]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.base_url = f"http://127.0.0.1:{self.server_port}"
        book.url = f"{self.base_url}{_PATH}"
        self.book = book
        self.api_key = api_key
        self._failures = failures
        self.log: list[str] = []
        self.lose_next_response = False
        self._open: set[socket.socket] = set()

    def get_request(self) -> tuple[socket.socket, Any]:
        sock, address = super().get_request()
        self._open.add(sock)
        return sock, address

    def close_request(self, request: Any) -> None:
        self._open.discard(request)
        super().close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        error = sys.exception()
        # An OSError only means that the client has disconnected.
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self._failures.append(error)

    def stop(self) -> None:
        """Stop the server, close all connections and end their threads."""
        self.shutdown()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: BatchServer
    wbufsize = -1  # send the headers together with the body
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name in the base class
        """Print nothing to stderr; see `log_request`."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        text = code.value if isinstance(code, HTTPStatus) else code
        self.server.log.append(f"{self.command} {self.path} {text}")

    def _serve(self) -> None:
        self._request_id = f"req_{secrets.token_hex(12)}"
        try:
            response = self._answer()
        except ApiError as error:
            self._send(error.status, error_body(error.status, str(error), self._request_id))
        else:
            if isinstance(response, list):
                self._send_lines(response)
            elif response is None:
                self.log_request()
                self.close_connection = True
            else:
                self._send(200, response)

    def _answer(self) -> dict[str, Any] | list[bytes] | None:
        body = self._body()  # also for a rejected request: the next one follows it
        server, url = self.server, urlsplit(self.path)
        bearer = (self.headers.get("authorization") or "").removeprefix("Bearer ")
        if server.api_key not in {self.headers.get("x-api-key"), bearer}:
            raise ApiError(401, "invalid x-api-key")
        if "anthropic-version" not in self.headers:
            raise ApiError(400, "anthropic-version: header is required")
        root, _, rest = url.path.partition(_PATH)
        match self.command, [root, *rest.split("/")]:
            case "POST", ["", ""]:
                created = server.book.create(body)
                lost, server.lose_next_response = server.lose_next_response, False
                return None if lost else created
            case "GET", ["", ""]:
                return server.book.page(dict(parse_qsl(url.query)))
            case "GET", ["", "", name]:
                return server.book.retrieve(name)
            case "DELETE", ["", "", name]:
                return server.book.delete(name)
            case "POST", ["", "", name, "cancel"]:
                return server.book.cancel(name)
            case "GET", ["", "", name, "results"]:
                return server.book.results(name)
            case _:
                raise ApiError(404, "Not Found")

    def _body(self) -> bytes:
        if int(self.headers.get("content-length") or 0) > _MOST_BYTES:
            self.close_connection = True
            raise ApiError(413, "Request exceeds the maximum size")
        try:
            return _read_body(cast("BinaryIO", self.rfile), tuple(self.headers.items()))
        except ValueError as error:
            raise ConnectionError("the client disconnected during a request") from error

    def _send(self, status: int, value: dict[str, Any]) -> None:
        body = bodies.to_json(value)
        self._send_head(status, "application/json", ("content-length", str(len(body))))
        self.wfile.write(body)

    def _send_lines(self, lines: list[bytes]) -> None:
        self._send_head(200, "application/x-jsonl", ("transfer-encoding", "chunked"))
        for chunk in _chunks(lines):
            self.wfile.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))
        self.wfile.write(b"0\r\n\r\n")

    def _send_head(self, status: int, kind: str, length: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in (("content-type", kind), length, ("request-id", self._request_id)):
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("connection", "close")
        self.end_headers()


def _chunks(lines: list[bytes]) -> Iterator[bytes]:
    chunk = bytearray()
    for line in lines:
        chunk += line
        if len(chunk) >= _CHUNK:
            yield bytes(chunk)
            chunk.clear()
    if chunk:
        yield bytes(chunk)
