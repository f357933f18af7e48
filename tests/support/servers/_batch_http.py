"""HTTP for `BatchService`: which request is which, and what its reply looks like."""

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
from ._batch_checks import Refused, error_body
from ._request import _read_body

_PATH = "/v1/messages/batches"
_MOST_BYTES = 256 * 1024 * 1024
_PIECE = 64 * 1024


class BatchServer(ThreadingHTTPServer):
    """Its threads can be ended, whatever the clients do; its own mistakes go to `failures`."""

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
        self.lose_next_reply = False
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
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self._failures.append(error)  # else the client has left, which is its own affair

    def stop(self) -> None:
        """End every connection and its thread."""
        self.shutdown()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: BatchServer
    wbufsize = -1  # a head leaves together with its body
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Nothing on stderr; see `log_request`."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        text = code.value if isinstance(code, HTTPStatus) else code
        self.server.log.append(f"{self.command} {self.path} {text}")

    def _serve(self) -> None:
        self._request_id = f"req_{secrets.token_hex(12)}"
        try:
            reply = self._answer()
        except Refused as error:
            self._send(error.status, error_body(error.status, str(error), self._request_id))
        else:
            if isinstance(reply, list):
                self._send_lines(reply)
            elif reply is None:
                self.log_request()
                self.close_connection = True
            else:
                self._send(200, reply)

    def _answer(self) -> dict[str, Any] | list[bytes] | None:
        body = self._body()  # also of a request that is refused: the next one follows it
        server, url = self.server, urlsplit(self.path)
        bearer = (self.headers.get("authorization") or "").removeprefix("Bearer ")
        if server.api_key not in {self.headers.get("x-api-key"), bearer}:
            raise Refused(401, "invalid x-api-key")
        if "anthropic-version" not in self.headers:
            raise Refused(400, "anthropic-version: header is required")
        root, _, rest = url.path.partition(_PATH)
        match self.command, [root, *rest.split("/")]:
            case "POST", ["", ""]:
                created = server.book.create(body)
                lost, server.lose_next_reply = server.lose_next_reply, False
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
                raise Refused(404, "Not Found")

    def _body(self) -> bytes:
        if int(self.headers.get("content-length") or 0) > _MOST_BYTES:
            self.close_connection = True
            raise Refused(413, "Request exceeds the maximum size")
        try:
            return _read_body(cast("BinaryIO", self.rfile), tuple(self.headers.items()))
        except ValueError as error:
            raise ConnectionError("the client has left in the middle") from error

    def _send(self, status: int, value: dict[str, Any]) -> None:
        body = bodies.to_json(value)
        self._send_head(status, "application/json", ("content-length", str(len(body))))
        self.wfile.write(body)

    def _send_lines(self, lines: list[bytes]) -> None:
        self._send_head(200, "application/x-jsonl", ("transfer-encoding", "chunked"))
        for piece in _pieces(lines):
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")

    def _send_head(self, status: int, kind: str, length: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in (("content-type", kind), length, ("request-id", self._request_id)):
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("connection", "close")
        self.end_headers()


def _pieces(lines: list[bytes]) -> Iterator[bytes]:
    piece = bytearray()
    for line in lines:
        piece += line
        if len(piece) >= _PIECE:
            yield bytes(piece)
            piece.clear()
    if piece:
        yield bytes(piece)
