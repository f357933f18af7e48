"""One accepted connection, and what a fault can do with it."""

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
    """Reads requests and writes bytes; `closing` is set when the server wants to end."""

    def __init__(self, sock: socket.socket, closing: threading.Event) -> None:
        self.is_open = True
        self._sock = sock
        self._stream = sock.makefile("rb")
        self._closing = closing
        # Each write is to leave at once, in its own packet.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def read_request(self) -> Request | None:
        """The next request, or nothing when the client has left."""
        return Request.read(self._stream)

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._sock.sendall(data)

    def send_head(self, status: int, headers: Headers, version: str = "1.1") -> None:
        """Send the status line and the headers."""
        lines = [f"HTTP/{version} {status} {_phrase(status)}"]
        lines += [f"{name}: {value}" for name, value in headers]
        self.send("\r\n".join([*lines, "", ""]).encode("ascii"))

    def send_chunk(self, data: bytes) -> None:
        """Send one chunk; an empty one ends the body."""
        self.send(b"%x\r\n%b\r\n" % (len(data), data))

    def reply(self, status: int, kind: str, body: bytes, headers: Headers = ()) -> None:
        """Send a whole and valid reply, whose body has the media type `kind`."""
        length = ("content-length", str(len(body)))
        self.send_head(status, [("content-type", kind), length, *headers])
        self.send(body)

    def pause(self, seconds: float) -> None:
        """Wait, unless the server ends."""
        self._closing.wait(seconds)

    def stall(self) -> None:
        """Send nothing more, until the client leaves or the server ends; then close."""
        with contextlib.suppress(OSError):
            while self._sock.recv(4096):
                pass
        self.close()

    def close(self) -> None:
        """End the connection in good order."""
        self.is_open = False
        self._stream.close()
        self._sock.close()

    def reset(self) -> None:
        """End the connection with a reset (RST), as a crash of the other side would."""
        now = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, now)
        self.close()

    def interrupt(self) -> None:
        """From another thread: let each wait of this connection end now."""
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)


def _phrase(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:  # 529 is nobody's but Anthropic's
        return "Overloaded"
