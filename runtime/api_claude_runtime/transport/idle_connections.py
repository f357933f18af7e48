"""`IdleConnections`: the idle connections of a pool."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from api_claude_runtime.http.request import Origin


class Reusable(Protocol):
    """A connection that reports whether it can be reused."""

    def is_available(self) -> bool: ...
    def has_expired(self) -> bool: ...


C = TypeVar("C", bound=Reusable)

REUSE_DELAY = 0.1
"""Seconds before a connection is reused after a stream.

Some servers, such as llama.cpp, close the connection right after the last chunk. A request that is
sent just before the close is lost, and a POST cannot be sent twice.
"""


class IdleConnections(Generic[C]):
    """Idle connections, grouped by origin. Each operation takes constant time.

    The last connection in is the first out, so that unneeded connections expire. Threads need no
    lock, because `append` and `pop` of a deque are atomic. This class never closes a connection,
    because closing is I/O. It returns the connections that the caller must close.

    Args:
        max_idle: Maximum number of connections kept per origin.
        clock: Returns the time in seconds. Default `time.monotonic`.
    """

    __slots__ = ("_clock", "_delayed", "_max_idle", "_stacks")

    def __init__(self, max_idle: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._max_idle = max_idle
        self._clock = clock
        self._stacks: dict[Origin, deque[C]] = {}
        self._delayed: deque[tuple[float, Origin, C]] = deque()

    def take(self, origin: Origin) -> tuple[C | None, list[C]]:
        """Return an open connection to `origin`, or `None`, and connections to close."""
        dead = self._end_delays()
        stack = self._stacks.get(origin)
        while stack:
            try:
                connection = stack.pop()
            except IndexError:  # another thread took the last one
                break
            if connection.is_available() and not connection.has_expired():
                return connection, dead
            dead.append(connection)
        return None, dead

    def put(self, origin: Origin, connection: C, *, delayed: bool = False) -> C | None:
        """Add an idle connection.

        Args:
            origin: The origin that `connection` leads to.
            connection: The connection to keep.
            delayed: Whether to keep the connection from reuse for `REUSE_DELAY` seconds.

        Returns:
            A connection to close, if there are too many or the oldest has expired; else `None`.
        """
        if delayed:
            self._delayed.append((self._clock() + REUSE_DELAY, origin, connection))
            return None
        stack = self._stacks.setdefault(origin, deque())
        stack.append(connection)
        try:
            if len(stack) > self._max_idle or (len(stack) > 1 and stack[0].has_expired()):
                return stack.popleft()
        except IndexError:  # another thread took the last one
            pass
        return None

    def drain(self) -> list[C]:
        """Remove and return all connections."""
        stacks, self._stacks = self._stacks, {}
        delayed, self._delayed = self._delayed, deque()
        return [c for stack in stacks.values() for c in stack] + [c for _, _, c in delayed]

    def _end_delays(self) -> list[C]:
        """Make connections available after their delay. Return the connections to close."""
        evicted: list[C] = []
        while self._delayed:
            try:
                if self._delayed[0][0] > self._clock():
                    break
                _, origin, connection = self._delayed.popleft()
            except IndexError:  # another thread took the last one
                break
            excess = self.put(origin, connection)
            if excess is not None:
                evicted.append(excess)
        return evicted
