"""`ScriptedServer`: a TCP server whose connections are handled by a function of the test."""

import contextlib
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

_STOP_SECONDS = 30.0


def response(body: bytes, *headers: bytes) -> bytes:
    """Return a JSON response with its length."""
    lines = [b"content-type: application/json", b"content-length: %d" % len(body), *headers]
    return b"HTTP/1.1 200 OK\r\n" + b"\r\n".join(lines) + b"\r\n\r\n" + body


def read_request(sock: socket.socket) -> bytes | None:
    """Return the next request, or `None` if the client has disconnected."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (received := sock.recv(65536)):
            return None
        data += received
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            while len(body) < int(line.partition(b":")[2]):
                body += sock.recv(65536)
    return head + b"\r\n\r\n" + body


def reset(sock: socket.socket) -> None:
    """Close the connection with a reset."""
    now = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, now)
    sock.close()


class ScriptedServer:
    """A server that runs inside a `with` block.

    Args:
        script: Handles one connection, in a thread. The connection is closed when it returns.
        tls: The TLS settings of the server.
    """

    def __init__(
        self, script: Callable[[socket.socket], object], tls: ssl.SSLContext | None = None
    ) -> None:
        self._script = script
        self._tls = tls
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self._is_closing = False
        self.accepted = 0
        """Number of connections so far."""

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        scheme = "https" if self._tls else "http"
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{scheme}://127.0.0.1:{self.port}"
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_closing = True
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()  # wakes `accept`
        self._threads[0].join(_STOP_SECONDS)
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_STOP_SECONDS)

    def _start(self, target: Callable[..., object], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with self._listener:
            while True:
                sock, _ = self._listener.accept()
                if self._is_closing:
                    sock.close()
                    return
                self.accepted += 1
                self._open.add(sock)
                self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the client has disconnected
            plain = sock
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._open.discard(plain)
                self._open.add(sock)
            with sock:
                self._script(sock)
        self._open.discard(sock)
