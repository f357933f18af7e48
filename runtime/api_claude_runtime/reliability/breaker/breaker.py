"""`CircuitBreaker`: leave an endpoint alone that fails, and look again later."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.errors.policies import CircuitOpen, RetryAfterTooLong
from api_claude_runtime.errors.status import InternalServerError
from api_claude_runtime.errors.wording import seconds
from api_claude_runtime.pipeline.flow import Flow, Forward, Policy
from api_claude_runtime.pipeline.listeners import tell

from .circuit import CLOSED, Change, Circuit, CircuitState
from .circuit_rules import CircuitRules

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("CircuitBreaker", "is_failure")

CircuitListener = Callable[[str, CircuitState, CircuitState], object]


def is_failure(outcome: int | BaseException) -> bool:
    """The default: the server's own faults (5xx, 529), within a stream too, and a connection that
    fails. Not what the caller did (4xx), and not a rate limit: that endpoint works. Nor that all
    connections of this client are in use.
    """
    if isinstance(outcome, int):
        return outcome >= 500
    if isinstance(outcome, APITimeoutError) and outcome.phase == "pool":
        return False
    if isinstance(outcome, RetryAfterTooLong):
        return outcome.status >= 500
    return isinstance(outcome, APIConnectionError | InternalServerError)


class CircuitBreaker(Policy):
    """Refuse calls to an endpoint that has failed too often, without sending them.

    Each endpoint (scheme, host, port) has a circuit of its own. Refused calls raise `CircuitOpen`,
    which is no transport error: `Retry` around it does not sleep on it.

    Args:
        failures: Failures within the window that open the circuit; no more than `window`.
        window: Calls that count, the latest.
        window_seconds: Count the calls of so many seconds instead.
        failure_rate: Open at this share of failures instead of `failures`, once there are
            `minimum_calls` in the window.
        minimum_calls: See `failure_rate`.
        open_for: Seconds until it is looked again.
        half_open_calls: Calls at once that may look.
        half_open_successes: Of those, so many in a row close the circuit; one failure opens it.
        slow: Seconds to the reply's headers from which on a call counts as failed.
        is_failure: What counts as failed, of a status or an exception.
        on_change: Called as `(endpoint, old, new)` after each change of state. What it raises is
            logged, and harms no call.
    """

    def __init__(
        self,
        failures: int = 5,
        *,
        window: int = 100,
        window_seconds: float | None = None,
        failure_rate: float | None = None,
        minimum_calls: int = 10,
        open_for: float = 60.0,
        half_open_calls: int = 1,
        half_open_successes: int = 3,
        slow: float | None = None,
        is_failure: Callable[[int | BaseException], bool] = is_failure,
        on_change: CircuitListener | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.rules = CircuitRules(
            failures,
            window,
            window_seconds,
            failure_rate,
            minimum_calls,
            open_for,
            half_open_calls,
            half_open_successes,
        ).checked()
        if slow is not None and not 0 < slow < float("inf"):
            raise ConfigurationError(f"slow={slow:g}: seconds, more than none, and finite")
        self.slow = slow
        # Whether the time of a success matters, to save asking for it.
        self._is_timed = slow is not None or window_seconds is not None
        self._is_failure = is_failure
        if iscoroutinefunction(on_change):
            raise ConfigurationError("on_change is asynchronous: nobody would await it")
        self._on_change = on_change
        self._clock = clock
        self._lock = threading.Lock()
        self._circuits: dict[Origin, Circuit] = {}

    def __repr__(self) -> str:
        rules = ", ".join(f"{name}={value}" for name, value in self.rules._asdict().items())
        return f"CircuitBreaker({rules}, slow={self.slow})"

    @property
    def states(self) -> dict[str, CircuitState]:
        """Endpoint -> state, of those that were called."""
        return {str(origin): circuit.state for origin, circuit in [*self._circuits.items()]}

    def reset(self) -> None:
        """Close all circuits, and forget what happened."""
        for origin, circuit in [*self._circuits.items()]:
            self._tell(origin, circuit.reset(self._clock()))

    def __call__(self, request: Request, forward: Forward) -> Flow:
        origin = request.origin
        circuit = self._circuits.get(origin) or self._circuit(origin)
        began = self._clock() if self._is_timed else 0.0
        # Before the state: if that changes meanwhile, the call is of the old one.
        epoch = circuit.epoch
        change: Change | None = None
        if circuit.state is not CLOSED:
            entered, change = circuit.enter(self._clock())
            if entered is None:
                self._tell(origin, change)
                raise _refusal(str(origin), circuit.wait(self._clock()))
            epoch = entered
        failed: bool | None = None
        try:
            if change is not None:
                self._tell(origin, change)
            response = yield from forward(request)
            failed = bool(self._is_failure(response.status))
            if self.slow is not None and not failed:
                failed = self._clock() - began >= self.slow
        except Exception as error:
            failed = True if self._is_failure(error) else None
            raise
        finally:
            # A cancelled call says nothing, and gives its place back.
            if failed is not False or not circuit.is_untroubled:
                now = self._clock() if failed or self._is_timed else 0.0
                if change := circuit.leave(epoch, now, failed=failed):
                    self._tell(origin, change)
        if not failed:
            response.when_broken(self._broken, origin, circuit, epoch)
        return response

    def _broken(self, origin: Origin, circuit: Circuit, epoch: int, error: BaseException) -> None:
        if isinstance(error, Exception) and self._is_failure(error):
            self._tell(origin, circuit.broke(epoch, self._clock()))

    def _circuit(self, origin: Origin) -> Circuit:
        circuit = self._circuits.get(origin)
        if circuit is None:
            with self._lock:
                circuit = self._circuits.setdefault(origin, Circuit(self.rules))
        return circuit

    def _tell(self, origin: Origin, change: Change | None) -> None:
        if change is not None and self._on_change is not None:
            tell(self._on_change, str(origin), *change)


def _refusal(endpoint: str, wait: float) -> CircuitOpen:
    when = f"for another {seconds(wait)} s" if wait else "but for calls that see if it is back"
    return CircuitOpen(f"the circuit of {endpoint} is open, {when}", endpoint=endpoint, wait=wait)
