"""Opening of a TCP connection: tries the addresses of a host as "happy eyeballs" (RFC 8305)."""

from __future__ import annotations

import errno
import itertools
import os
import selectors
import socket
from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Any, Self

ATTEMPT_DELAY = 0.25
"""Seconds until the next address is tried beside those that have not answered (RFC 8305, 5)."""

_LONGEST_WAIT = 86400.0
"""Seconds. Selectors do not accept a time limit of a month."""

Address = tuple[int, Any]
"""A family, and the address in the form that sockets of this family accept."""


def addresses(host: str, port: int) -> list[Address]:
    """Return the addresses of `host`, the families in turn, first the one that the system prefers.

    Raises:
        OSError: There is none.
    """
    return in_turn(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def in_turn(found: Sequence[tuple[Any, ...]]) -> list[Address]:
    """Return the addresses of a result of `getaddrinfo`, as `addresses` returns them."""
    families: dict[int, list[Address]] = {}
    for family, _, _, _, address in found:
        families.setdefault(int(family), []).append((int(family), address))
    rounds = itertools.zip_longest(*families.values())
    return [each for one in rounds for each in one if each is not None]


def dial(host: str, port: int, seconds: float | None) -> socket.socket:
    """Connect to the first address of `host` that answers.

    Args:
        host: A name or an address.
        port: The port.
        seconds: Time limit for all addresses together; `None` for no limit.

    Raises:
        TimeoutError: No address answered in time.
        OSError: No address could be reached. It is the error of the last one.
    """
    deadline = None if seconds is None else monotonic() + seconds
    found = addresses(host, port)
    if len(found) == 1:
        return _connect(*found[0], deadline)
    with _Race(iter(found), deadline) as race:
        return race.run()


def _left(deadline: float | None) -> float | None:
    return None if deadline is None else max(0.001, deadline - monotonic())


def _connect(family: int, address: Any, deadline: float | None) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.settimeout(_left(deadline))
        sock.connect(address)
        sock.settimeout(None)
    except BaseException:
        sock.close()
        raise
    return sock


class _Race:
    """Connects to several addresses at the same time. All sockets but the winner are closed."""

    def __init__(self, remaining: Iterator[Address], deadline: float | None) -> None:
        self._remaining = remaining
        self._deadline = deadline
        self._selector = selectors.DefaultSelector()
        self._open: set[socket.socket] = set()
        self._error: OSError | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._selector.close()
        for sock in self._open:
            sock.close()

    def run(self) -> socket.socket:
        is_last = not self._start_next()
        while self._open or not is_last:
            now = monotonic()
            if self._deadline is not None and now >= self._deadline:
                raise TimeoutError
            wait = ATTEMPT_DELAY if not is_last else _LONGEST_WAIT
            if (left := _left(self._deadline)) is not None:
                wait = min(wait, left)
            ready = self._selector.select(wait if self._open else 0)
            for key, _ in ready:
                if (winner := self._finish(key.fileobj)) is not None:
                    return winner
            if not is_last:
                is_last = not self._start_next()
        raise self._error or no_address()

    def _start_next(self) -> bool:
        """Begin to connect to the next address. Return `False` if there is none."""
        for family, address in self._remaining:
            try:
                sock = socket.socket(family, socket.SOCK_STREAM)
            except OSError as error:  # such as a system without IPv6
                self._error = error
                continue
            self._open.add(sock)
            sock.setblocking(False)
            code = sock.connect_ex(address)
            if code in (0, errno.EINPROGRESS, errno.EWOULDBLOCK):
                self._selector.register(sock, selectors.EVENT_WRITE)
                return True
            self._fail(sock, code)
        return False

    def _finish(self, sock: Any) -> socket.socket | None:
        """Return `sock` if it is connected."""
        self._selector.unregister(sock)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            self._fail(sock, code)
            return None
        self._open.discard(sock)
        sock.setblocking(True)
        winner: socket.socket = sock
        return winner

    def _fail(self, sock: socket.socket, code: int) -> None:
        self._error = OSError(code, os.strerror(code))
        self._open.discard(sock)
        sock.close()


def no_address() -> OSError:
    """Return the error for a host of which no address was tried."""
    return OSError(errno.EHOSTUNREACH, os.strerror(errno.EHOSTUNREACH))
