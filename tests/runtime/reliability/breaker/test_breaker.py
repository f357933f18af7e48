"""`CircuitBreaker`, run step by step, and its state machine compared with a model."""

from __future__ import annotations

import pickle
import threading
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    StreamInterrupted,
)
from api_claude_runtime.errors.policies import CircuitOpen, RetryAfterTooLong
from api_claude_runtime.http.request import Origin
from api_claude_runtime.pipeline.flow import Send
from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker
from api_claude_runtime.reliability.breaker.circuit import Circuit, CircuitState, Trial
from api_claude_runtime.reliability.breaker.circuit_rules import CircuitRules
from api_claude_runtime.reliability.retry.retry import Retry
from support.flows_by_hand import REQUEST, Answer, Clock, returned, send, start

CLOSED, OPEN, HALF_OPEN = CircuitState.CLOSED, CircuitState.OPEN, CircuitState.HALF_OPEN
ENDPOINT = "http://a"
ORIGIN = REQUEST.origin


def breaker(**options: Any) -> tuple[CircuitBreaker, Clock]:
    clock = Clock()
    return CircuitBreaker(**{"failures": 2, "open_for": 10.0, "clock": clock, **options}), clock


def call(policy: CircuitBreaker, outcome: Any) -> Any:
    """Make one call with the given outcome; return its response if there is one."""
    flow = start(policy)
    assert next(flow) == Send(REQUEST)
    if isinstance(outcome, BaseException):
        with pytest.raises(type(outcome)):
            flow.throw(outcome)
        return None
    answer = Answer(outcome)
    assert returned(flow, answer) is answer
    return answer


def refused(policy: CircuitBreaker) -> CircuitOpen:
    with pytest.raises(CircuitOpen) as caught:
        next(start(policy))
    return caught.value


@pytest.mark.parametrize("outcome", [500, 503, 529, APIConnectionError("broken")])
def test_failures_open_the_circuit(outcome: Any) -> None:
    policy, _ = breaker()
    call(policy, outcome)
    assert policy.states == {ENDPOINT: CLOSED}
    call(policy, outcome)
    assert policy.states == {ENDPOINT: OPEN}
    error = refused(policy)
    assert (error.endpoint, error.wait) == (ENDPOINT, 10.0)
    assert not isinstance(error, APIConnectionError)
    assert pickle.loads(pickle.dumps(error)).wait == 10.0


@pytest.mark.parametrize("outcome", [200, 400, 401, 404, 429, ValueError(), KeyboardInterrupt()])
def test_other_outcomes_are_no_failures(outcome: Any) -> None:
    policy, _ = breaker(failures=1)
    for _ in range(3):
        call(policy, outcome)
    assert policy.states == {ENDPOINT: CLOSED}


def test_successful_trial_calls_close_the_circuit() -> None:
    policy, clock = breaker(half_open_successes=2)
    call(policy, 500)
    call(policy, 500)
    clock.now += 9.9
    refused(policy)
    clock.now += 0.1
    call(policy, 200)
    assert policy.states == {ENDPOINT: HALF_OPEN}
    call(policy, 200)
    assert policy.states == {ENDPOINT: CLOSED}
    call(policy, 500)
    assert policy.states == {ENDPOINT: CLOSED}  # earlier failures are forgotten


def test_a_failed_trial_call_opens_the_circuit_again() -> None:
    policy, clock = breaker()
    call(policy, 500)
    call(policy, 500)
    clock.now += 10
    call(policy, 200)
    call(policy, 500)
    assert policy.states == {ENDPOINT: OPEN}
    assert refused(policy).wait == 10.0


def test_half_open_calls_limits_concurrent_trial_calls() -> None:
    policy, clock = breaker(half_open_calls=2)
    call(policy, 500)
    call(policy, 500)
    clock.now += 10
    first, second = start(policy), start(policy)
    assert next(first) == next(second) == Send(REQUEST)
    assert refused(policy).wait == 0.0
    returned(first, Answer(200))
    assert next(start(policy)) == Send(REQUEST)  # a trial call has ended


@pytest.mark.parametrize("error", [KeyboardInterrupt(), GeneratorExit()])
def test_a_cancelled_trial_call_allows_another_one(error: BaseException) -> None:
    policy, clock = breaker()
    call(policy, 500)
    call(policy, 500)
    clock.now += 10
    flow = start(policy)
    next(flow)
    with pytest.raises(type(error)):
        flow.throw(error)
    assert policy.states == {ENDPOINT: HALF_OPEN}
    assert next(start(policy)) == Send(REQUEST)


def test_a_trial_call_is_dropped_while_the_lock_is_held() -> None:
    """The garbage collector may end a dropped task in a thread that holds the lock."""
    circuit = Circuit(CircuitRules(failures=1, open_for=1.0))
    circuit.leave(0, 0.0, failed=True)
    trial = circuit.enter(1.0)[0]
    assert trial is not None

    def drop() -> None:
        with circuit._lock:
            circuit.leave(trial.epoch, 1.0, failed=None, trial=trial)

    thread = threading.Thread(target=drop, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
    assert circuit.enter(1.0)[0] is not None


def test_a_trial_call_that_an_interrupt_ended_allows_another_one() -> None:
    circuit = Circuit(CircuitRules(failures=1, open_for=1.0))
    circuit.leave(0, 0.0, failed=True)
    trial = circuit.enter(1.0)[0]
    assert trial is not None
    assert circuit.enter(1.0)[0] is None
    del trial  # without `leave`
    assert circuit.enter(1.0)[0] is not None


def test_a_signal_handler_may_call_while_the_lock_is_held() -> None:
    """It runs in the thread that it interrupts."""
    policy = CircuitBreaker(failures=1)

    def interrupted() -> None:
        with policy._lock, policy._circuit(ORIGIN)._lock:
            call(policy, 500)

    thread = threading.Thread(target=interrupted, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
    assert policy.states == {ENDPOINT: OPEN}


def test_a_trial_call_interrupted_in_a_listener_allows_another_one() -> None:
    def listener(endpoint: str, old: CircuitState, new: CircuitState) -> None:
        if new is HALF_OPEN:
            raise KeyboardInterrupt

    policy, clock = breaker(failures=1, on_change=listener)
    call(policy, 500)
    clock.now += 10
    with pytest.raises(KeyboardInterrupt):
        next(start(policy))
    assert next(start(policy)) == Send(REQUEST)


def test_is_failure_may_return_none_instead_of_false() -> None:
    policy, clock = breaker(
        failures=1, half_open_successes=1, is_failure=lambda o: o == 500 or None
    )
    call(policy, 500)
    clock.now += 10
    call(policy, 200)
    assert policy.states == {ENDPOINT: CLOSED}


def test_retry_after_too_long_counts_as_its_status() -> None:
    for status, state in ((503, OPEN), (429, CLOSED)):
        policy, _ = breaker(failures=1)
        call(policy, RetryAfterTooLong("weeks", retry_after=1e6, status=status))
        assert policy.states == {ENDPOINT: state}


def test_on_change_must_not_be_asynchronous() -> None:
    async def later(*_: object) -> None: ...

    with pytest.raises(ConfigurationError, match="asynchronous"):
        CircuitBreaker(on_change=later)


def test_a_dropped_trial_call_allows_another_one() -> None:
    policy, clock = breaker()
    call(policy, 500)
    call(policy, 500)
    clock.now += 10
    flow = start(policy)
    next(flow)
    flow.close()
    assert next(start(policy)) == Send(REQUEST)


def test_a_stream_that_breaks_is_a_failure() -> None:
    policy, _ = breaker(failures=1)
    answer = call(policy, 200)
    answer.end()
    assert policy.states == {ENDPOINT: CLOSED}
    answer = call(policy, 200)
    answer.end(StreamInterrupted("broken"))
    assert policy.states == {ENDPOINT: OPEN}


def test_a_stream_that_breaks_does_not_count_twice() -> None:
    """If it counted as a success too, the failure rate would never exceed one half."""
    for options in ({}, {"window_seconds": 60.0}):
        policy, _ = breaker(failure_rate=0.8, minimum_calls=10, **options)
        for number in range(10):
            assert policy.states.get(ENDPOINT) in {None, CLOSED}, number
            answer = call(policy, 200)
            answer.end(StreamInterrupted("broken"))
        assert policy.states == {ENDPOINT: OPEN}


def test_a_full_pool_is_no_failure() -> None:
    policy, _ = breaker(failures=1)
    call(policy, APITimeoutError("full", phase="pool", sent=False))
    assert policy.states == {ENDPOINT: CLOSED}


def test_a_stream_from_before_a_reset_does_not_count() -> None:
    policy, _ = breaker(failures=1)
    answer = call(policy, 200)
    policy.reset()
    answer.end(StreamInterrupted("broken"))
    assert policy.states == {ENDPOINT: CLOSED}


def test_a_slow_call_is_a_failure() -> None:
    policy, clock = breaker(failures=1, slow=5.0)
    flow = start(policy)
    next(flow)
    clock.now += 5.0
    answer = Answer(200)
    assert returned(flow, answer) is answer
    assert policy.states == {ENDPOINT: OPEN}


def test_each_endpoint_has_its_own_circuit() -> None:
    policy, _ = breaker(failures=1)
    call(policy, 500)
    other = REQUEST._replace(origin=Origin(b"https", b"b", 8443))
    assert next(start(policy, other)) == Send(other)
    assert policy.states == {ENDPOINT: OPEN, "https://b:8443": CLOSED}


def test_a_window_of_calls_forgets_old_failures() -> None:
    policy, _ = breaker(failures=2, window=3)
    for outcome in (500, 200, 200, 200, 500):
        call(policy, outcome)
    assert policy.states == {ENDPOINT: CLOSED}
    call(policy, 500)
    assert policy.states == {ENDPOINT: OPEN}


def test_a_window_of_time_forgets_old_failures() -> None:
    policy, clock = breaker(failures=2, window_seconds=30.0)
    call(policy, 500)
    clock.now += 30
    call(policy, 500)
    assert policy.states == {ENDPOINT: CLOSED}
    clock.now += 29
    call(policy, 500)
    assert policy.states == {ENDPOINT: OPEN}


def test_failure_rate() -> None:
    policy, _ = breaker(failure_rate=0.5, minimum_calls=4)
    for outcome in (500, 500, 200):
        call(policy, outcome)
    assert policy.states == {ENDPOINT: CLOSED}  # three calls, below `minimum_calls`
    call(policy, 500)
    assert policy.states == {ENDPOINT: OPEN}


def test_on_change_is_called_for_each_change() -> None:
    changes: list[Any] = []
    policy, clock = breaker(
        failures=1, half_open_successes=1, on_change=lambda *change: changes.append(change)
    )
    call(policy, 500)
    clock.now += 10
    call(policy, 200)
    assert changes == [
        (ENDPOINT, CLOSED, OPEN),
        (ENDPOINT, OPEN, HALF_OPEN),
        (ENDPOINT, HALF_OPEN, CLOSED),
    ]


def test_an_exception_of_on_change_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def listener(*_: object) -> None:
        raise LookupError("of the listener")

    policy, _ = breaker(failures=1, on_change=listener)
    assert call(policy, 500).status == 500
    assert policy.states == {ENDPOINT: OPEN}
    assert "LookupError: of the listener" in caplog.text


def test_reset_calls_on_change() -> None:
    changes: list[Any] = []
    policy, _ = breaker(failures=1, on_change=lambda *change: changes.append(change))
    call(policy, 500)
    policy.reset()
    policy.reset()  # already closed
    assert changes == [(ENDPOINT, CLOSED, OPEN), (ENDPOINT, OPEN, CLOSED)]


def test_retry_does_not_retry_circuit_open() -> None:
    policy, _ = breaker(failures=1)
    call(policy, 500)
    flow = Retry()(REQUEST, lambda request: policy(request, send))
    with pytest.raises(CircuitOpen):
        next(flow)


@pytest.mark.parametrize(
    "options",
    [
        {"failures": 0},
        {"failures": 2.5},
        {"failures": 10, "window": 5},
        {"failure_rate": 0.5, "window": 5},  # minimum_calls is 10
        {"slow": 0.0},
        {"slow": float("nan")},
        {"window_seconds": float("inf")},
        {"window": 0},
        {"open_for": 0.0},
        {"open_for": float("inf")},
        {"window_seconds": 0.0},
        {"failure_rate": 0.0},
        {"failure_rate": 1.1},
        {"half_open_calls": 0},
        {"half_open_successes": 0},
    ],
    ids=str,
)
def test_invalid_settings(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        breaker(**options)


def test_repr_shows_the_settings() -> None:
    assert "failures=5, window=100, window_seconds=None" in repr(CircuitBreaker())


def test_one_of_many_threads_makes_the_trial_call() -> None:
    circuit = Circuit(CircuitRules(failures=1, open_for=1.0))
    circuit.leave(circuit.epoch, 0.0, failed=True)
    admitted: list[Trial] = []
    barrier = threading.Barrier(8)

    def try_enter() -> None:
        barrier.wait()
        found = circuit.enter(2.0)[0]
        if found is not None:
            admitted.append(found)

    threads = [threading.Thread(target=try_enter) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(admitted) == 1


class Machine(RuleBasedStateMachine):
    """Compares `Circuit` with a model that keeps all calls and recounts them each time."""

    rules_ = CircuitRules(
        failures=3, window=5, open_for=10.0, half_open_calls=2, half_open_successes=2
    )

    def __init__(self) -> None:
        super().__init__()
        self.circuit = Circuit(self.rules_)
        self.now = 0.0
        self.state = CLOSED
        self.history: list[bool] = []
        self.since = 0.0
        self.successes = 0
        self.running: list[tuple[Trial, int]] = []
        self.changes = 0

    def _change_to(self, state: CircuitState) -> None:
        self.state, self.since, self.history, self.successes = state, self.now, [], 0
        self.changes += 1

    def _trial_calls(self) -> int:
        return sum(change == self.changes for _, change in self.running)

    @rule(seconds=st.floats(0, 12))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def enter(self) -> None:
        trial = self.circuit.enter(self.now)[0]
        if self.state is OPEN and self.now - self.since >= 10.0:
            self._change_to(HALF_OPEN)
        may = self.state is CLOSED or (self.state is HALF_OPEN and self._trial_calls() < 2)
        assert (trial is not None) is may
        if trial is not None:
            self.running.append((trial, self.changes))

    @rule(outcome=st.sampled_from([True, False, None]), pick=st.integers(0, 50))
    def leave(self, outcome: bool | None, pick: int) -> None:
        if not self.running:
            return
        trial, change = self.running.pop(pick % len(self.running))
        if outcome is not False or not self.circuit.ignores_success:  # as `CircuitBreaker` does
            self.circuit.leave(trial.epoch, self.now, failed=outcome, trial=trial)
        if change != self.changes or outcome is None:
            return
        if self.state is HALF_OPEN:
            self.successes += not outcome
            if outcome:
                self._change_to(OPEN)
            elif self.successes >= 2:
                self._change_to(CLOSED)
        else:
            self.history.append(outcome)
            if outcome and sum(self.history[-5:]) >= 3:
                self._change_to(OPEN)

    @invariant()
    def same_state(self) -> None:
        assert self.circuit.state is self.state


TestMachine = Machine.TestCase
