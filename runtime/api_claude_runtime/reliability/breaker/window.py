"""Windows: the calls that a circuit looks back at. Pure: the time is passed in."""

from __future__ import annotations

from collections import deque
from typing import Protocol


class Window(Protocol):
    """`failed` and `len()` are of the calls that still count."""

    failed: int

    def add(self, now: float, *, failed: bool) -> None: ...
    def turn(self, now: float) -> None:
        """The latest success was none; if none is left, add a failure."""

    def __len__(self) -> int: ...


class CountWindow:
    """The latest so many."""

    def __init__(self, size: int) -> None:
        self.failed = 0
        self._size = size
        self._calls: deque[bool] = deque(maxlen=size)

    def add(self, now: float, *, failed: bool) -> None:  # noqa: ARG002 - as a window of time
        calls = self._calls
        if len(calls) == self._size:
            self.failed -= calls[0]
        calls.append(failed)
        self.failed += failed

    def turn(self, now: float) -> None:
        for index in range(len(self._calls) - 1, -1, -1):
            if not self._calls[index]:
                self._calls[index] = True
                self.failed += 1
                return
        self.add(now, failed=True)

    def __len__(self) -> int:
        return len(self._calls)


class TimeWindow:
    """Those of the latest so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.failed = 0
        self._seconds = seconds
        self._calls: deque[tuple[float, bool]] = deque()

    def add(self, now: float, *, failed: bool) -> None:
        calls = self._calls
        calls.append((now, failed))
        self.failed += failed
        while calls[0][0] <= now - self._seconds:
            self.failed -= calls.popleft()[1]

    def turn(self, now: float) -> None:
        for index in range(len(self._calls) - 1, -1, -1):
            if not self._calls[index][1]:
                del self._calls[index]
                break
        self.add(now, failed=True)

    def __len__(self) -> int:
        return len(self._calls)
