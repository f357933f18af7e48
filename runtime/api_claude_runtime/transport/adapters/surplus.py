"""`SurplusGuard`: finds responses that an httpx client took from the bytes after an earlier one."""

from __future__ import annotations

import contextlib
import functools
import importlib
import socket
import struct
import weakref
from typing import TYPE_CHECKING, Any

from api_claude_runtime.transport.http1.failures import RemoteProtocolError
from api_claude_runtime.transport.sockets.shutdown import shut_down, socket_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

_NO_BODY = frozenset((204, 304))

# `struct tcp_info` of Linux: the number of bytes that have arrived, since version 4.1.
_TCP_INFO = getattr(socket, "TCP_INFO", None)
_SIZE, _BYTES_RECEIVED = 136, 128


class SurplusGuard:
    """Compares what was read from a connection at the end of a response and at the next head.

    A server may send bytes after the end of a response, such as a second one. The parser of httpx
    keeps what it has read of them, and takes it for the response to the next request. It then reads
    nothing after that request was sent, which only Linux can tell. Bytes that were not read are
    noticed by httpx itself, on all platforms.
    """

    def __init__(self) -> None:
        self._read: weakref.WeakKeyDictionary[Any, int] = weakref.WeakKeyDictionary()

    def check(self, response: httpx.Response) -> None:
        """Check the head of a response.

        Raises:
            RemoteProtocolError: The response was sent before the request.
        """
        if not response.http_version.startswith("HTTP/1"):
            return
        stream = response.extensions.get("network_stream")
        if stream is None:
            return  # a test's transport has no connections
        with contextlib.suppress(TypeError):  # of another library, without weak references
            before = self._read.pop(stream, None)
            if before is not None and before == _bytes_read(stream.get_extra_info("socket")):
                shut_down(response)
                raise RemoteProtocolError(
                    "the server had sent more than one response to an earlier request"
                )
        if response.status_code in _NO_BODY or response.request.method == "HEAD":
            # A body would be taken for the next response. httpx does not reuse what is shut down.
            shut_down(response)

    def note_end(self, response: httpx.Response) -> None:
        """Note that a response was read to its end."""
        if not response.http_version.startswith("HTTP/1"):
            return
        sock = socket_of(response)
        if sock is not None and (count := _bytes_read(sock)) is not None:
            with contextlib.suppress(TypeError):  # see above
                self._read[response.extensions["network_stream"]] = count


def _bytes_read(sock: Any) -> int | None:
    """Return how many bytes were read from a socket so far; `None` if that is unknown."""
    unread = _unread()
    if _TCP_INFO is None or unread is None:
        return None
    try:
        while True:
            arrived = _arrived(sock)
            waiting = unread(sock.fileno())
            if _arrived(sock) == arrived:  # nothing has arrived between the two
                return arrived - waiting
    except (OSError, ValueError, struct.error):  # closed, no TCP, or an older version of Linux
        return None


def _arrived(sock: Any) -> int:
    info: bytes = sock.getsockopt(socket.IPPROTO_TCP, _TCP_INFO, _SIZE)
    (count,) = struct.unpack_from("=Q", info, _BYTES_RECEIVED)
    return int(count)


@functools.cache
def _unread() -> Callable[[int], int] | None:
    """Return a function of a descriptor that returns how many bytes wait to be read."""
    try:
        fcntl: Any = importlib.import_module("fcntl")
        termios: Any = importlib.import_module("termios")
    except ImportError:
        return None

    def count(descriptor: int) -> int:
        answer: bytes = fcntl.ioctl(descriptor, termios.FIONREAD, b"\0\0\0\0")
        (found,) = struct.unpack("=i", answer)
        return int(found)

    return count
