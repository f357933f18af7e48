"""Shut down or detach a socket that another thread, or the parent process, may be using."""

from __future__ import annotations

import contextlib
import os
import socket
from typing import Any


def _socket_of(stream: Any) -> Any:
    """Return the socket of a network stream of httpcore, or `None`."""
    return stream.get_extra_info("socket") if stream is not None else None


def shut_down(response: Any) -> None:
    """Shut down the socket of an httpcore or httpx response, without closing it.

    A thread that is blocked in a read sees the end of the connection. Closing the socket would not
    wake that thread.
    """
    sock = _socket_of(response.extensions.get("network_stream"))
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


def detach(stream: Any) -> None:
    """Detach a network stream from its socket, in a child process of the socket's owner.

    The descriptor then leads to the null device. Whatever the child does with its copy of the
    stream, it sends and reads nothing, and the parent's event loop stays as it is.
    """
    sock = _socket_of(stream)
    # The sockets of uvloop do not show that they are closed, so their descriptor may be reused.
    if sock is None or type(sock).__name__ == "PseudoSocket" or sock.fileno() < 0:
        return
    null = os.open(os.devnull, os.O_RDWR)
    try:
        os.dup2(null, sock.fileno(), inheritable=False)
    finally:
        os.close(null)
