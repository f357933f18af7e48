"""Shut down or detach a socket that another thread, or the parent process, may be using."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator
from typing import Any


def socket_of(response: Any) -> Any:
    """Return the socket of an httpx response, or `None`."""
    stream = response.extensions.get("network_stream")
    return stream.get_extra_info("socket") if stream is not None else None


def shut_down(response: Any) -> None:
    """Shut down the socket of an httpx response, without closing it.

    A thread that is blocked in a read sees the end of the connection. Closing the socket would not
    wake that thread.
    """
    sock = socket_of(response)
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


def _has_descriptor(sock: Any) -> bool:
    """Return whether the descriptor of a socket is certainly its own."""
    # The sockets of uvloop do not show that they are closed, so their descriptor may be reused.
    return sock is not None and type(sock).__name__ != "PseudoSocket" and sock.fileno() >= 0


def unread(sock: Any) -> Iterator[bytes]:
    """Read what has arrived on a socket that its event loop is about to close."""
    if not _has_descriptor(sock):
        return
    with contextlib.suppress(OSError), socket.socket(fileno=os.dup(sock.fileno())) as duplicate:
        duplicate.setblocking(False)
        while data := duplicate.recv(65536):
            yield data


def detach(sock: Any) -> None:
    """Detach a socket from its connection, in a child process of the socket's owner.

    The descriptor then leads to the null device. Whatever the child does with its copy of the
    socket, it sends and reads nothing, and the parent's event loop stays as it is.
    """
    if not _has_descriptor(sock):
        return
    null = os.open(os.devnull, os.O_RDWR)
    try:
        os.dup2(null, sock.fileno(), inheritable=False)
    finally:
        os.close(null)
