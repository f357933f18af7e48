"""`CircuitBreaker`: a policy that stops calls to an endpoint that fails too often."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.arguments import check_function, check_optional_numbers
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.errors.policies import CircuitOpen, RetryAfterTooLong
from api_claude_runtime.errors.status import InternalServerError
from api_claude_runtime.errors.wording import format_seconds
from api_claude_runtime.http import fork
from api_claude_runtime.pipeline.flow import Flow, Forward
from api_claude_runtime.pipeline.listeners import call_listener
from api_claude_runtime.reliability.configured import Configured

from .circuit import CLOSED, Change, Circuit, CircuitState, Trial
from .circuit_rules import CircuitRules

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("CircuitBreaker", "is_failure")

CircuitListener = Callable[[str, CircuitState, CircuitState], object]


def is_failure(outcome: int | BaseException) -> bool:
    """Return whether an outcome counts as a failure. This is the default of `CircuitBreaker`.

    Failures are server errors (5xx, 529), also within a stream, and connection errors. Other
    statuses (4xx), rate limits included, are no failures, because the endpoint works. A timeout for
    a free connection in this client's own pool, or for the wait of a policy, is no failure either.

    Args:
        outcome: The status of a response, or the exception of a call.
    """
    if isinstance(outcome, int):
        return outcome >= 500
    if isinstance(outcome, APITimeoutError) and outcome.phase in {"pool", "wait"}:
        return False
    if isinstance(outcome, RetryAfterTooLong):
        return outcome.status >= 500
    return isinstance(outcome, APIConnectionError | InternalServerError)


class CircuitBreaker(Configured):
    """A policy that refuses calls to an endpoint that has failed too often.

    Each endpoint (scheme, host, port) has its own circuit. A refused call is not sent and raises
    `CircuitOpen`. This is not a connection error, so a `Retry` outside of this policy does not
    retry it.

    Args:
        failures: Number of failures within the window that opens the circuit; at most `window`.
        window: Number of latest calls that are considered.
        window_seconds: Consider the calls of this many seconds instead of the latest `window`.
        failure_rate: Open at this share of failures instead of at `failures`, once the window has
            `minimum_calls` calls.
        minimum_calls: See `failure_rate`.
        open_for: Seconds for which an open circuit refuses calls before it lets trial calls pass.
        half_open_calls: Number of trial calls that may run at the same time.
        half_open_successes: Number of trial calls in a row that must succeed to close the circuit.
            One failure opens it again.
        slow: A call counts as failed if its response headers take at least this many seconds. By
            default time does not count.
        is_failure: Function of a status or an exception that returns whether it is a failure.
        on_change: Called as `(endpoint, old, new)` after each change of state. If it raises, the
            exception is logged and the call continues.
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
        check_optional_numbers(slow=slow)
        check_function("is_failure", is_failure)
        if on_change is not None:
            check_function("on_change", on_change)
        if slow is not None and not 0 < slow < float("inf"):
            raise ConfigurationError(
                f"slow must be a number of seconds above 0 and finite, not {slow:g}"
            )
        self.slow = slow
        # Whether the clock has to be read for a successful call.
        self._is_timed = slow is not None or window_seconds is not None
        self._is_failure = is_failure
        self._on_change = on_change
        self._clock = clock
        self._lock = fork.new_rlock()
        self._circuits: dict[Origin, Circuit] = {}

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        return {
            **self.rules._asdict(),
            "slow": self.slow,
            "is_failure": self._is_failure,
            "on_change": self._on_change,
            "clock": self._clock,
        }

    def __repr__(self) -> str:
        rules = ", ".join(f"{name}={value}" for name, value in self.rules._asdict().items())
        return f"CircuitBreaker({rules}, slow={self.slow})"

    @property
    def states(self) -> dict[str, CircuitState]:
        """The state of each endpoint that was called, by its URL (scheme, host, port)."""
        return {str(origin): circuit.state for origin, circuit in [*self._circuits.items()]}

    def reset(self) -> None:
        """Close all circuits and forget all outcomes."""
        for origin, circuit in [*self._circuits.items()]:
            self._notify(origin, circuit.reset(self._clock()))

    def __call__(self, request: Request, forward: Forward) -> Flow:
        origin = request.origin
        circuit = self._circuits.get(origin) or self._circuit(origin)
        began = self._clock() if self._is_timed else 0.0
        # Read before the state: if the state changes in between, the call belongs to the old epoch.
        epoch = circuit.epoch
        change: Change | None = None
        trial: Trial | None = None
        if circuit.state is not CLOSED:
            trial, change = circuit.enter(self._clock())
            if trial is None:
                self._notify(origin, change)
                raise _refusal(str(origin), circuit.wait(self._clock()))
            epoch = trial.epoch
        failed: bool | None = None
        try:
            if change is not None:
                self._notify(origin, change)
            response = yield from forward(request)
            failed = bool(self._is_failure(response.status))
            if self.slow is not None and not failed:
                failed = self._clock() - began >= self.slow
        except Exception as error:
            failed = True if self._is_failure(error) else None
            raise
        finally:
            # A cancelled call has no outcome, but must end its trial in a half-open circuit.
            if failed is not False or not circuit.ignores_success:
                now = self._clock() if failed or self._is_timed else 0.0
                if change := circuit.leave(epoch, now, failed=failed, trial=trial):
                    self._notify(origin, change)
        if not failed:
            response.when_broken(self._body_failed, origin, circuit, epoch)
        return response

    def _body_failed(
        self, origin: Origin, circuit: Circuit, epoch: int, error: BaseException
    ) -> None:
        if isinstance(error, Exception) and self._is_failure(error):
            self._notify(origin, circuit.fail_body(epoch, self._clock()))

    def _circuit(self, origin: Origin) -> Circuit:
        circuit = self._circuits.get(origin)
        if circuit is None:
            with self._lock:
                circuit = self._circuits.setdefault(origin, Circuit(self.rules))
        return circuit

    def _notify(self, origin: Origin, change: Change | None) -> None:
        if change is not None and self._on_change is not None:
            call_listener(self._on_change, str(origin), *change)


def _refusal(endpoint: str, wait: float) -> CircuitOpen:
    state = (
        f"open for another {format_seconds(wait)} s"
        if wait
        else "half-open, with the maximum of trial calls running"
    )
    text = f"CircuitBreaker refused the call: the circuit of {endpoint} is {state}"
    return CircuitOpen(text, endpoint=endpoint, wait=wait)
