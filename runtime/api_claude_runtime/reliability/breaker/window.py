"""Windows: the recent calls by which a circuit decides whether to open.

A window reads no clock: the current time is passed in.
"""

from __future__ import annotations

from collections import deque
from typing import Protocol


class Window(Protocol):
    """The outcomes of recent calls. `len()` is the number of calls in the window."""

    failed: int
    """The number of failed calls in the window."""

    def add(self, now: float, *, failed: bool) -> None:
        """Add the outcome of a call that ended at `now`."""

    def fail_latest_success(self, now: float) -> None:
        """Turn the latest success into a failure. If there is no success, add a failure."""

    def __len__(self) -> int: ...


class CountWindow:
    """The latest `size` calls."""

    def __init__(self, size: int) -> None:
        self.failed = 0
        self._size = size
        self._calls: deque[bool] = deque()

    def add(self, now: float, *, failed: bool) -> None:  # noqa: ARG002 - the signature of `Window`
        calls = self._calls
        calls.append(failed)
        self.failed += failed
        if len(calls) > self._size:
            # A signal handler may add another call after `popleft`, but not within `-=`.
            oldest = calls.popleft()
            self.failed -= oldest

    def fail_latest_success(self, now: float) -> None:
        for index in range(len(self._calls) - 1, -1, -1):
            if not self._calls[index]:
                self._calls[index] = True
                self.failed += 1
                return
        self.add(now, failed=True)

    def __len__(self) -> int:
        return len(self._calls)


class TimeWindow:
    """The calls of the latest `seconds` seconds."""

    def __init__(self, seconds: float) -> None:
        self.failed = 0
        self._seconds = seconds
        self._calls: deque[tuple[float, bool]] = deque()

    def add(self, now: float, *, failed: bool) -> None:
        calls = self._calls
        calls.append((now, failed))
        self.failed += failed
        while calls[0][0] <= now - self._seconds:
            _, oldest = calls.popleft()  # see `CountWindow.add`
            self.failed -= oldest

    def fail_latest_success(self, now: float) -> None:
        for index in range(len(self._calls) - 1, -1, -1):
            if not self._calls[index][1]:
                del self._calls[index]
                break
        self.add(now, failed=True)

    def __len__(self) -> int:
        return len(self._calls)
