"""`Exchanges`: the responses of an httpx client that are not closed yet."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Iterator
from types import FrameType
from typing import Any

from api_claude_runtime.http import fork


class Exchange:
    """A request that was sent with an httpx client, and what must be closed after it."""

    __slots__ = ("__weakref__", "opened")

    def __init__(self) -> None:
        self.opened: list[Any] = []
        """The response, and then its body. Empty until there is one, and after it is closed."""


def is_in_pool() -> bool:
    """Return whether this thread may hold the lock of a connection pool of httpx.

    A finalizer or a signal handler can run at any point. If it takes that lock while its thread
    holds it, it never gets it.
    """
    # From the caller on: a frame that has a reference to itself stays after an interrupt.
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - documented
    while frame is not None:
        if str(frame.f_globals.get("__name__", "")).startswith("httpcore"):  # also httpcore2
            return True
        frame = frame.f_back
    return False


class Exchanges:
    """Finds the exchanges that were dropped before their response was closed.

    httpx does not close a response that is dropped, and its connection then stays in use.
    An interrupt may end any function of this package that would close it. The callback of a weak
    reference is therefore a function in C, which no interrupt ends.
    """

    def __init__(self) -> None:
        self._opened: dict[weakref.ref[Exchange], list[Any]] = {}
        self._dropped: dict[weakref.ref[Exchange], None] = {}
        fork.renew_in_child(self)

    def begin(self) -> Exchange:
        """Return an exchange. It is dropped when nothing refers to it."""
        exchange = Exchange()
        self._opened[weakref.ref(exchange, self._dropped.setdefault)] = exchange.opened
        return exchange

    def left_open(self) -> Iterator[Any]:
        """Yield what must be closed of the exchanges that were dropped.

        Until it was closed, each call of this function yields it. To close it twice does nothing.
        """
        for key in self._dropped.copy() if self._dropped else ():
            yield from self._opened.get(key, ())
            self._opened.pop(key, None)
            self._dropped.pop(key, None)

    def after_fork(self) -> None:
        """Leave the responses open: a thread of the parent may hold the lock of httpx's pool."""
        for opened in list(self._opened.values()):
            opened.clear()
