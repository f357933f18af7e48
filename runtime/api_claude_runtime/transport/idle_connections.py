"""`IdleConnections`: connections that wait for their next request."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from api_claude_runtime.http.request import Origin


class Reusable(Protocol):
    def is_available(self) -> bool: ...
    def has_expired(self) -> bool: ...


C = TypeVar("C", bound=Reusable)

REST = 0.1
"""Seconds that a connection rests after a stream. Some servers close it right after the last chunk
(llama.cpp does): a request that is sent into that gap is lost, and a POST cannot be sent twice."""


class IdleConnections(Generic[C]):
    """Last in, first out, so that a quiet pool shrinks; every step takes constant time.

    The deques' `append` and `pop` are atomic, so that threads need no lock. It never closes
    anything, because closing is I/O: it hands out what has to be closed.
    """

    __slots__ = ("_clock", "_most", "_resting", "_stacks")

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._clock = clock
        self._stacks: dict[Origin, deque[C]] = {}
        self._resting: deque[tuple[float, Origin, C]] = deque()

    def take(self, origin: Origin) -> tuple[C | None, list[C]]:
        """A connection that is still open, if there is one, and those found dead on the way."""
        dead = self._wake()
        stack = self._stacks.get(origin)
        while stack:
            try:
                connection = stack.pop()
            except IndexError:  # another thread was faster
                break
            if connection.is_available() and not connection.has_expired():
                return connection, dead
            dead.append(connection)
        return None, dead

    def put(self, origin: Origin, connection: C, *, rest: bool = False) -> C | None:
        """Keep `connection`; returns one to close when there are too many, or an old one died."""
        if rest:
            self._resting.append((self._clock() + REST, origin, connection))
            return None
        stack = self._stacks.setdefault(origin, deque())
        stack.append(connection)
        try:
            if len(stack) > self._most or (len(stack) > 1 and stack[0].has_expired()):
                return stack.popleft()
        except IndexError:  # another thread was faster
            pass
        return None

    def drain(self) -> list[C]:
        """All of them; none is left."""
        stacks, self._stacks = self._stacks, {}
        resting, self._resting = self._resting, deque()
        return [c for stack in stacks.values() for c in stack] + [c for _, _, c in resting]

    def _wake(self) -> list[C]:
        """Put those that have rested among the others; gives those that there is no room for."""
        spare: list[C] = []
        while self._resting:
            try:
                if self._resting[0][0] > self._clock():
                    break
                _, origin, connection = self._resting.popleft()
            except IndexError:  # another thread was faster
                break
            over = self.put(origin, connection)
            if over is not None:
                spare.append(over)
        return spare
