"""`BatchModel`: sends the requests of a `BatchService` to its model server."""

import contextlib
import http.client
import json
import secrets
import socket
import threading
from collections.abc import Generator, Mapping
from typing import Any
from urllib.parse import urlsplit

from . import bodies
from ._batch_checks import error_body, validation_error

_ANSWER_SECONDS = 300.0


class BatchModel:
    """A thread-safe client of the model server at `url`. `sent` counts its requests."""

    def __init__(self, url: str, key: str) -> None:
        self.sent = 0
        self._url = urlsplit(url)
        self._headers = {"content-type": "application/json", "x-api-key": key}
        self._closing = False
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    def result(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """Execute a request and return its `result`, of type `succeeded` or `errored`."""
        if text := validation_error(params):
            return {"type": "errored", "error": error_body(400, text, None)}
        status, body = self._send(bodies.to_json(params))
        try:
            answer: Any = json.loads(body)
        except ValueError:
            answer = body.decode(errors="replace")
        if status == http.HTTPStatus.OK:
            return {"type": "succeeded", "message": answer}
        # llama.cpp has its own error types, so the status determines the type.
        message = answer if isinstance(answer, str) else answer["error"]["message"]
        error = error_body(status, message, f"workerreq_{secrets.token_hex(12)}")
        return {"type": "errored", "error": error}

    def close(self) -> None:
        """Interrupt all running requests."""
        with self._lock:
            self._closing = True
            for sock in self._open:
                _interrupt(sock)

    def _send(self, data: bytes) -> tuple[int, bytes]:
        # One connection per request: llama.cpp closes connections that are idle or had an error.
        connection = http.client.HTTPConnection(self._url.netloc, timeout=_ANSWER_SECONDS)
        try:
            connection.connect()
            with self._tracked(connection.sock):
                connection.request("POST", f"{self._url.path}/v1/messages", data, self._headers)
                response = connection.getresponse()
                return response.status, response.read()
        except (OSError, http.client.HTTPException) as error:
            return 500, f"the model server is not available: {error!r}".encode()
        finally:
            connection.close()

    @contextlib.contextmanager
    def _tracked(self, sock: socket.socket) -> Generator[None, None, None]:
        with self._lock:
            self.sent += 1
            self._open.add(sock)
            if self._closing:
                _interrupt(sock)
        try:
            yield
        finally:
            with self._lock:
                self._open.discard(sock)


def _interrupt(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
