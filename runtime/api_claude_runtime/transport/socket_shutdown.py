"""Shut down the socket of a response that another thread may be reading."""

from __future__ import annotations

import contextlib
import socket
from typing import Any


def shut_down(response: Any) -> None:
    """Shut down the socket of an httpcore or httpx response, without closing it.

    A thread that is blocked in a read sees the end of the connection. Closing the socket would not
    wake that thread.
    """
    stream = response.extensions.get("network_stream")
    sock = stream.get_extra_info("socket") if stream is not None else None
    if sock is None:
        return
    descriptor = sock.fileno()
    with contextlib.suppress(OSError):  # the socket is already closed
        duplicate = socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM)
        with duplicate:
            # A socket object drops its descriptor before it closes it. If `sock` still has the
            # descriptor, no other connection reuses it, and the duplicate is the same socket.
            if sock.fileno() == descriptor:
                duplicate.shutdown(socket.SHUT_RDWR)
