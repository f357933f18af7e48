"""Waiting until a socket can be read or written, with a time limit."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket


_MOST_MILLISECONDS = (1 << 31) - 1
"""The longest time limit of `poll`: 24 days."""


def wait(
    sock: socket.socket, *, read: bool = False, write: bool = False, seconds: float | None = 0.0
) -> tuple[bool, bool]:
    """Wait until `sock` is readable or writable, and return which it is.

    An error and the end of the connection count as both. After the time limit, it is neither.

    Args:
        sock: The socket.
        read: Whether to wait until it is readable.
        write: Whether to wait until it is writable.
        seconds: Time limit; `None` waits without a limit.
    """
    if not hasattr(select, "poll"):  # Windows, where `select` accepts any descriptor
        reads, writes, errors = select.select(
            [sock] * read, [sock] * write, [sock] * write, seconds
        )
        return bool(reads or errors), bool(writes or errors)
    poller = select.poll()
    poller.register(sock, select.POLLIN * read | select.POLLOUT * write)
    found = poller.poll(
        None if seconds is None else min(max(0, seconds * 1000), _MOST_MILLISECONDS)
    )
    events = found[0][1] if found else 0
    failed = events & (select.POLLERR | select.POLLHUP | select.POLLNVAL)
    return bool(events & select.POLLIN or failed), bool(events & select.POLLOUT or failed)


def is_readable(sock: socket.socket, seconds: float = 0.0) -> bool:
    """Return whether bytes, an error or the end of the connection arrive within some seconds."""
    if not hasattr(select, "poll"):
        return wait(sock, read=True, seconds=seconds)[0]
    poller = select.poll()  # every call passes here, and needs less than `wait` does
    poller.register(sock, select.POLLIN)
    return bool(poller.poll(max(0, seconds * 1000)))
