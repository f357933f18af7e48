"""`Connection`: an accepted connection, with the operations that a fault needs."""

import contextlib
import http
import socket
import struct
import sys
import threading
from collections.abc import Iterable

from ._request import Request

Headers = Iterable[tuple[str, str]]


class Connection:
    """An accepted connection. `closing` is set when the server shuts down."""

    def __init__(self, sock: socket.socket, closing: threading.Event) -> None:
        self.is_open = True
        self._sock = sock
        self._stream = sock.makefile("rb")
        self._closing = closing
        # Send each write immediately, in its own packet.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def read_request(self) -> Request | None:
        """Return the next request, or None if the client has disconnected."""
        return Request.read(self._stream)

    def send(self, data: bytes) -> None:
        """Send bytes unchanged."""
        self._sock.sendall(data)

    def send_head(self, status: int, headers: Headers, version: str = "1.1") -> None:
        """Send the status line and the headers."""
        lines = [f"HTTP/{version} {status} {_phrase(status)}"]
        lines += [f"{name}: {value}" for name, value in headers]
        self.send("\r\n".join([*lines, "", ""]).encode("ascii"))

    def send_chunk(self, data: bytes) -> None:
        """Send one chunk. An empty chunk ends the body."""
        self.send(b"%x\r\n%b\r\n" % (len(data), data))

    def reply(self, status: int, kind: str, body: bytes, headers: Headers = ()) -> None:
        """Send a complete, valid response. `kind` is the media type of its body."""
        length = ("content-length", str(len(body)))
        self.send_head(status, [("content-type", kind), length, *headers])
        self.send(body)

    def pause(self, seconds: float) -> None:
        """Wait for `seconds`, or until the server shuts down."""
        self._closing.wait(seconds)

    def stall(self) -> None:
        """Send nothing until the client disconnects or the server shuts down, then close."""
        with contextlib.suppress(OSError):
            while self._sock.recv(4096):
                pass
        self.close()

    def close(self) -> None:
        """Close the connection normally."""
        self.is_open = False
        self._stream.close()
        self._sock.close()

    def reset(self) -> None:
        """End the connection with a TCP reset (RST), like a crash of the server."""
        now = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, now)
        self.close()

    def interrupt(self) -> None:
        """Wake the thread that waits on this connection. Called from another thread."""
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)


def _phrase(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:  # 529 is not a registered status; Anthropic uses it
        return "Overloaded"
