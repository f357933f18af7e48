"""`Circuit`: the state machine of a circuit breaker.

The circuit does no I/O and reads no clock: the current time is passed in.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias
from weakref import WeakSet

from api_claude_runtime.http import fork

from .circuit_rules import CircuitRules
from .window import CountWindow, TimeWindow, Window

__all__ = ("CircuitState",)


class CircuitState(Enum):
    """The state of a circuit.

    A closed circuit lets all calls pass and an open one refuses all. A half-open circuit lets a few
    trial calls pass at a time to find out whether the endpoint works again.
    """

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


CLOSED, OPEN, HALF_OPEN = CircuitState
Change: TypeAlias = "tuple[CircuitState, CircuitState]"
"""The old and the new state."""


class Trial:
    """A call that a circuit let pass while it was not closed."""

    __slots__ = ("__weakref__", "epoch")

    def __init__(self, epoch: int) -> None:
        self.epoch = epoch


class Circuit:
    """The state machine for the calls to one endpoint.

    Its lock guards arithmetic only and is never held during a wait, so threads and tasks can share
    a circuit.
    """

    def __init__(self, rules: CircuitRules) -> None:
        self._rules = rules
        self._counts = rules.failure_rate is None
        self._lock = fork.new_rlock()
        self._reset(CLOSED, 0.0)
        self.epoch = 0
        """The number of state changes so far. An outcome from an earlier epoch is ignored."""
        fork.renew_in_child(self)

    def after_fork(self) -> None:
        """Forget the trial calls in a child process: they end in the parent."""
        self._trials.clear()

    def _reset(self, state: CircuitState, now: float) -> None:
        self.state = state
        self._since = now
        seconds = self._rules.window_seconds
        self._window: Window = (
            CountWindow(self._rules.window) if seconds is None else TimeWindow(seconds)
        )
        self.ignores_success = self._counts and state is CLOSED
        """Whether a success would change nothing, so that the caller can skip `leave`.

        This is the fast path: it holds for nearly every call.
        """
        # A call that an interrupt ended without `leave` drops its trial.
        self._trials: WeakSet[Trial] = WeakSet()
        self._successes = 0

    def enter(self, now: float) -> tuple[Trial | None, Change | None]:
        """Ask to send a call.

        Return a trial with the current epoch, or `None` if the call is refused, and the change of
        state, if any.
        """
        change = None
        with self._lock:
            if self.state is OPEN and now - self._since >= self._rules.open_for:
                change = self._change(HALF_OPEN, now)
            if self.state is OPEN:
                return None, change
            trial = Trial(self.epoch)
            if self.state is HALF_OPEN:
                if len(self._trials) >= self._rules.half_open_calls:
                    return None, change
                self._trials.add(trial)
            return trial, change

    def wait(self, now: float) -> float:
        """Return the seconds until an open circuit lets a call pass; 0 in other states."""
        if self.state is not OPEN:
            return 0.0
        return max(0.0, self._since + self._rules.open_for - now)

    def leave(
        self, epoch: int, now: float, *, failed: bool | None, trial: Trial | None = None
    ) -> Change | None:
        """Record the outcome of a call and return the change of state, if any.

        Args:
            epoch: The epoch in which the call began.
            now: The current time.
            failed: `None` if the outcome does not depend on the endpoint, as for a cancelled call.
            trial: What `enter` returned, if it was called.
        """
        if trial is not None:
            self._trials.discard(trial)
        if failed is None:
            return None
        with self._lock:
            if epoch != self.epoch:
                return None  # the call began before the state changed
            if self.state is CLOSED:
                self._window.add(now, failed=failed)
                self.ignores_success = self._counts and not self._window.failed
                return self._open_if_exceeded(now) if failed else None
            if failed:
                return self._change(OPEN, now)
            self._successes += 1
            if self._successes >= self._rules.half_open_successes:
                return self._change(CLOSED, now)
            return None

    def fail_body(self, epoch: int, now: float) -> Change | None:
        """Record that the body of a successful response failed; return the change, if any."""
        with self._lock:
            if epoch != self.epoch:
                return None
            if self.state is HALF_OPEN:
                return self._change(OPEN, now)
            self._window.fail_latest_success(now)  # so that the call does not count twice
            self.ignores_success = False
            return self._open_if_exceeded(now)

    def _open_if_exceeded(self, now: float) -> Change | None:
        return self._change(OPEN, now) if self._is_exceeded(self._window) else None

    def _is_exceeded(self, window: Window) -> bool:
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
        """Close the circuit and clear its window."""
        with self._lock:
            old, new = self._change(CLOSED, now)
            return (old, new) if old is not new else None
