"""`Circuit`: the state machine of a circuit breaker. Pure: the time is passed in."""

from __future__ import annotations

import threading
from collections import deque
from enum import Enum
from typing import NamedTuple

from api_claude_runtime.errors import ConfigurationError


class CircuitState(Enum):
    """Closed lets all pass, open none, half-open a few at a time, to see whether it helps."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class Rules(NamedTuple):
    """When a circuit opens, and when it closes again; see `CircuitBreaker`."""

    failures: int = 5
    window: int = 100
    window_seconds: float | None = None
    failure_rate: float | None = None
    minimum_calls: int = 10
    open_for: float = 60.0
    half_open_calls: int = 1
    half_open_successes: int = 3

    def checked(self) -> Rules:
        """Themselves.

        Raises:
            ConfigurationError: a value that makes no sense.
        """
        for name in (
            "failures",
            "window",
            "minimum_calls",
            "half_open_calls",
            "half_open_successes",
        ):
            if getattr(self, name) < 1:
                raise ConfigurationError(f"{name}={getattr(self, name)}: it is 1 at least")
        if not 0 < self.open_for < float("inf"):
            raise ConfigurationError(f"open_for={self.open_for:g}: seconds, more than none")
        if self.window_seconds is not None and not self.window_seconds > 0:
            raise ConfigurationError(f"window_seconds={self.window_seconds:g}: more than none")
        if self.failure_rate is not None and not 0 < self.failure_rate <= 1:
            raise ConfigurationError(f"failure_rate={self.failure_rate:g}: above 0, at most 1")
        return self


class Circuit:
    """The calls to one endpoint. Its lock guards arithmetic only, so that it serves threads and
    tasks alike.
    """

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._lock = threading.Lock()
        self._reset(CircuitState.CLOSED, 0.0)
        self.epoch = 0
        """Counts the changes of state: what a call brings home is for its own."""

    def _reset(self, state: CircuitState, now: float) -> None:
        self.state = state
        self._since = now
        self._calls: deque[tuple[float, bool]] = deque()
        self._failed = 0
        self._probes = 0
        self._successes = 0

    def enter(self, now: float) -> int | None:
        """The epoch of a call that may go; `None` if it may not."""
        epoch = (
            self.epoch
        )  # before the state: if that changes meanwhile, the call is of the old one
        if self.state is CircuitState.CLOSED:
            return epoch
        with self._lock:
            if self.state is CircuitState.OPEN and now - self._since >= self._rules.open_for:
                self._change(CircuitState.HALF_OPEN, now)
            if self.state is CircuitState.OPEN:
                return None
            if self.state is CircuitState.HALF_OPEN:
                if self._probes >= self._rules.half_open_calls:
                    return None
                self._probes += 1
            return self.epoch

    def wait(self, now: float) -> float:
        """Seconds until a call may go, as far as that is known."""
        if self.state is not CircuitState.OPEN:
            return 0.0
        return max(0.0, self._since + self._rules.open_for - now)

    def leave(self, epoch: int, now: float, *, failed: bool | None) -> None:
        """A call is over; `None` if it says nothing about the endpoint, as a cancelled one."""
        with self._lock:
            if epoch != self.epoch:
                return  # from before the state changed
            if self.state is CircuitState.HALF_OPEN:
                self._probes -= 1
                if failed:
                    self._change(CircuitState.OPEN, now)
                elif failed is False:
                    self._successes += 1
                    if self._successes >= self._rules.half_open_successes:
                        self._change(CircuitState.CLOSED, now)
            elif failed is not None:
                self._record(now, failed=failed)

    def broke(self, epoch: int, now: float) -> None:
        """A call that had succeeded broke off in the middle of its reply."""
        with self._lock:
            if epoch != self.epoch:
                return
            if self.state is CircuitState.HALF_OPEN:
                self._change(CircuitState.OPEN, now)
            else:
                self._record(now, failed=True)

    def _record(self, now: float, *, failed: bool) -> None:
        rules, calls = self._rules, self._calls
        calls.append((now, failed))
        self._failed += failed
        oldest = now - rules.window_seconds if rules.window_seconds is not None else None
        while (calls and oldest is not None and calls[0][0] <= oldest) or (
            oldest is None and len(calls) > rules.window
        ):
            self._failed -= calls.popleft()[1]
        if not failed:
            return
        if rules.failure_rate is None:
            if self._failed >= rules.failures:
                self._change(CircuitState.OPEN, now)
        elif len(calls) >= rules.minimum_calls and self._failed >= rules.failure_rate * len(calls):
            self._change(CircuitState.OPEN, now)

    def _change(self, state: CircuitState, now: float) -> None:
        self._reset(state, now)
        self.epoch += 1

    def reset(self, now: float) -> None:
        """Close it, and forget."""
        with self._lock:
            self._change(CircuitState.CLOSED, now)
