"""`IdleConnections`: the idle connections of a pool."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from api_claude_runtime.http.request import Origin

if TYPE_CHECKING:
    from .connection_settings import Limits


class Idle(Protocol):
    """An idle connection. `idle_since` is when it became idle, on the clock of the pool."""

    idle_since: float


C = TypeVar("C", bound=Idle)

REUSE_DELAY = 0.1
"""Seconds that a connection rests after a stream, if its origin is known to close it then.

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
        idle_seconds: Seconds until an idle connection expires.
        clock: Returns the time in seconds. Default `time.monotonic`.
    """

    __slots__ = ("_clock", "_idle_seconds", "_max_idle", "_resting", "_stacks")

    def __init__(
        self, max_idle: int, idle_seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._max_idle = max_idle
        self._idle_seconds = idle_seconds
        self._clock = clock
        self._stacks: dict[Origin, deque[C]] = {}
        self._resting: deque[tuple[float, Origin, C]] = deque()

    def take(self, origin: Origin) -> tuple[C | None, list[C]]:
        """Return an idle connection to `origin`, or `None`, and connections to close.

        The caller checks whether the server has closed the connection.
        """
        expired = self._end_rests() if self._resting else []
        stack = self._stacks.get(origin)
        while stack:
            try:
                connection = stack.pop()
            except IndexError:  # another thread took the last one
                break
            if not self._is_expired(connection):
                return connection, expired
            expired.append(connection)
        return None, expired

    def put(self, origin: Origin, connection: C, *, rests: bool = False) -> C | None:
        """Add an idle connection.

        Args:
            origin: The origin that `connection` leads to.
            connection: The connection to keep.
            rests: Whether to keep the connection from reuse for `REUSE_DELAY` seconds.

        Returns:
            A connection to close, if there are too many or the oldest has expired; else `None`.
        """
        connection.idle_since = self._clock()
        if rests:
            self._resting.append((connection.idle_since + REUSE_DELAY, origin, connection))
            return None
        return self._push(origin, connection)

    def _push(self, origin: Origin, connection: C) -> C | None:
        stack = self._stacks.get(origin)
        if stack is None:
            stack = self._stacks.setdefault(origin, deque())
        stack.append(connection)
        try:
            if len(stack) > self._max_idle or (len(stack) > 1 and self._is_expired(stack[0])):
                return stack.popleft()
        except IndexError:  # another thread took the last one
            pass
        return None

    def seconds_idle(self, connection: C) -> float:
        """Return how long `connection` has been idle."""
        return self._clock() - connection.idle_since

    def drain(self) -> list[C]:
        """Remove and return all connections."""
        stacks, self._stacks = self._stacks, {}
        resting, self._resting = self._resting, deque()
        return [c for stack in stacks.values() for c in stack] + [c for _, _, c in resting]

    def _is_expired(self, connection: C) -> bool:
        return self._clock() - connection.idle_since > self._idle_seconds

    def _end_rests(self) -> list[C]:
        """Make connections available after their rest. Return the connections to close."""
        evicted: list[C] = []
        while self._resting:
            try:
                if self._resting[0][0] > self._clock():
                    break
                _, origin, connection = self._resting.popleft()
            except IndexError:  # another thread took the last one
                break
            excess = self._push(origin, connection)
            if excess is not None:
                evicted.append(excess)
        return evicted


def idle_connections(limits: Limits) -> IdleConnections[Any]:
    """Return the idle connections of a pool with these limits."""
    most = limits.connections if limits.idle is None else limits.idle
    return IdleConnections(most, limits.idle_seconds)
