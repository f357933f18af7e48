"""`Circuit`: the state machine of a circuit breaker. Pure: the time is passed in."""

from __future__ import annotations

import threading
from collections import deque
from enum import Enum
from typing import TypeAlias

from .circuit_rules import CircuitRules
from .window import CountWindow, TimeWindow, Window

__all__ = ("CircuitState",)


class CircuitState(Enum):
    """Closed lets all pass, open none, half-open a few at a time, to see whether it helps."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


CLOSED, OPEN, HALF_OPEN = CircuitState
Change: TypeAlias = "tuple[CircuitState, CircuitState]"
"""From which state to which."""


class Circuit:
    """The calls to one endpoint. Its lock guards arithmetic only, so that it serves threads and
    tasks alike.
    """

    def __init__(self, rules: CircuitRules) -> None:
        self._rules = rules
        self._counts = rules.failure_rate is None
        self._lock = threading.Lock()
        # Calls that said nothing, told without the lock: a task that is dropped does so from the
        # garbage collector, which may run in the middle of anything, in a thread that holds it.
        self._gone: deque[int] = deque()
        self._reset(CLOSED, 0.0)
        self.epoch = 0
        """Counts the changes of state: what a call brings home is for its own."""

    def _reset(self, state: CircuitState, now: float) -> None:
        self.state = state
        self._since = now
        seconds = self._rules.window_seconds
        self._window: Window = (
            CountWindow(self._rules.window) if seconds is None else TimeWindow(seconds)
        )
        self.is_untroubled = self._counts and state is CLOSED
        """Whether a success would change nothing, so that `leave` need not be told of it: the way
        of nearly every call.
        """
        self._probes = 0
        self._successes = 0
        self._gone.clear()

    def enter(self, now: float) -> tuple[int | None, Change | None]:
        """The epoch of a call that may go, `None` if it may not; and what that changed."""
        change = None
        with self._lock:
            if self.state is OPEN and now - self._since >= self._rules.open_for:
                change = self._change(HALF_OPEN, now)
            if self.state is OPEN:
                return None, change
            if self.state is HALF_OPEN:
                while self._gone:
                    self._probes -= self._gone.popleft() == self.epoch
                if self._probes >= self._rules.half_open_calls:
                    return None, change
                self._probes += 1
            return self.epoch, change

    def wait(self, now: float) -> float:
        """Seconds until a call may go, as far as that is known."""
        if self.state is not OPEN:
            return 0.0
        return max(0.0, self._since + self._rules.open_for - now)

    def leave(self, epoch: int, now: float, *, failed: bool | None) -> Change | None:
        """A call is over; `None` if it says nothing about the endpoint, as a cancelled one."""
        if failed is None:
            if self.state is HALF_OPEN:
                self._gone.append(epoch)
            return None
        with self._lock:
            if epoch != self.epoch:
                return None  # from before the state changed
            if self.state is CLOSED:
                self._window.add(now, failed=failed)
                self.is_untroubled = self._counts and not self._window.failed
                return self._opened(now) if failed else None
            self._probes -= 1
            if failed:
                return self._change(OPEN, now)
            self._successes += 1
            if self._successes >= self._rules.half_open_successes:
                return self._change(CLOSED, now)
            return None

    def broke(self, epoch: int, now: float) -> Change | None:
        """A call that had succeeded broke off in the middle of its reply."""
        with self._lock:
            if epoch != self.epoch:
                return None
            if self.state is HALF_OPEN:
                return self._change(OPEN, now)
            self._window.turn(now)  # and does not count twice
            self.is_untroubled = False
            return self._opened(now)

    def _opened(self, now: float) -> Change | None:
        return self._change(OPEN, now) if self._is_too_much(self._window) else None

    def _is_too_much(self, window: Window) -> bool:
        rules = self._rules
        if rules.failure_rate is None:
            return window.failed >= rules.failures
        return len(window) >= rules.minimum_calls and window.failed >= rules.failure_rate * len(
            window
        )

    def _change(self, state: CircuitState, now: float) -> Change:
        old = self.state
        self._reset(state, now)
        self.epoch += 1
        return old, state

    def reset(self, now: float) -> Change | None:
        """Close it, and forget."""
        with self._lock:
            old, new = self._change(CLOSED, now)
            return (old, new) if old is not new else None
