"""The drivers run flows over an in-memory transport: steps, the attempt log, events and cleanup."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.timeout import Deadline
from api_claude_runtime.pipeline.async_drivers import arun_flow, asend
from api_claude_runtime.pipeline.attempt_log import AttemptLog
from api_claude_runtime.pipeline.drivers import run_flow, send
from api_claude_runtime.pipeline.events import BodyDone, CallDone, Wait
from api_claude_runtime.pipeline.flow import (
    Discard,
    Flow,
    Forward,
    Read,
    Respond,
    Sleep,
    WaitFor,
    pipeline,
)
from api_claude_runtime.pipeline.steps.signal import Signal
from support.flows_by_hand import REQUEST
from support.streams import AsyncMemoryResponse, MemoryResponse

Outcome = MemoryResponse | BaseException


class Transport:
    """Returns or raises the given outcomes in turn, and keeps the responses."""

    def __init__(self, *outcomes: Outcome, asynchronous: bool) -> None:
        self.outcomes = list(outcomes)
        self.asynchronous = asynchronous
        self.responses: list[Any] = []

    def send(self, request: Any) -> Any:
        return self._asend() if self.asynchronous else self._next()

    async def _asend(self) -> Any:
        return self._next()

    def _next(self) -> Any:
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        self.responses.append(AsyncMemoryResponse(b"x") if self.asynchronous else outcome)
        return self.responses[-1]


TRANSPORTS: list[Transport] = []
"""Every transport that `run` used, the latest last."""

Run = Callable[..., tuple[Any, AttemptLog, Transport]]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    """Run a policy over outcomes; return the response, the log and the transport."""
    asynchronous = request.param == "async"

    def run(
        policy: Any, *outcomes: Outcome, on_event: Any = None, deadline: float | None = None
    ) -> Any:
        request = REQUEST._replace(deadline=deadline)
        transport: Any = Transport(*outcomes, asynchronous=asynchronous)
        TRANSPORTS.append(transport)
        forward = pipeline([policy])
        if not asynchronous:
            return *send(forward, request, transport, on_event), transport

        async def main() -> Any:
            response, log = await asend(forward, request, transport, on_event)
            if on_event is not None:
                await response.close()
            return response, log

        return *asyncio.run(main()), transport

    return run


def plain(request: Any, forward: Forward) -> Flow:
    return (yield from forward(request))


def twice(request: Any, forward: Forward) -> Flow:
    try:
        response = yield from forward(request)
    except APIConnectionError:
        yield Sleep(0.001, "broken")
    else:
        yield Discard(response)
        yield Sleep(0.002, "again")
    return (yield from forward(request))


def test_one_attempt_is_logged(run: Run) -> None:
    response, log, _ = run(plain, MemoryResponse(b"x"))
    (attempt,) = log.attempts()
    assert response.status == attempt.status == 200
    assert (attempt.method, attempt.path, attempt.endpoint) == ("POST", "/v1/x", "http://a")
    assert (attempt.error, attempt.waited, attempt.reason) == (None, 0.0, "")


def test_a_discarded_response_is_closed_and_the_wait_is_logged(run: Run) -> None:
    _, log, transport = run(twice, MemoryResponse(b"x"), MemoryResponse(b"x"))
    assert [each.closed for each in transport.responses] == [True, False]
    assert [(a.waited, a.reason) for a in log.attempts()] == [(0.0, ""), (0.002, "again")]


def test_an_error_is_thrown_into_the_flow(run: Run) -> None:
    _, log, _ = run(twice, APIConnectionError("down"), MemoryResponse(b"x"))
    assert [(a.status, a.error) for a in log.attempts()] == [
        (None, "APIConnectionError"),
        (200, None),
    ]


def test_an_error_that_is_raised_carries_the_attempts(run: Run) -> None:
    with pytest.raises(APIConnectionError) as caught:
        run(twice, APIConnectionError("down"), APIConnectionError("down again"))
    assert [attempt.error for attempt in caught.value.attempts] == ["APIConnectionError"] * 2


def test_read_returns_the_body(run: Run) -> None:
    bodies: list[bytes] = []

    def reader(request: Any, forward: Forward) -> Flow:
        response = yield from forward(request)
        bodies.append((yield Read(response)))
        return (yield from forward(request))

    run(reader, MemoryResponse(b"x"), MemoryResponse(b"x"))
    assert bodies == [b"x"]


def test_a_policy_that_fails_leaves_no_response_open(run: Run) -> None:
    def broken(request: Any, forward: Forward) -> Flow:
        response = yield from forward(request)
        raise RuntimeError(f"a bug after {response.status}")

    with pytest.raises(RuntimeError, match="a bug after 200"):
        run(broken, MemoryResponse(b"x"))
    assert [response.closed for response in TRANSPORTS[-1].responses] == [True]


@pytest.mark.parametrize(
    "step, message", [("text", "'text'"), (None, "None")], ids=["text", "nothing"]
)
def test_an_unknown_step_is_an_error(run: Run, step: object, message: str) -> None:
    def odd(request: Any, forward: Forward) -> Flow:
        yield step  # type: ignore[misc]  # what a policy with a bug does
        return (yield from forward(request))

    with pytest.raises(TypeError, match=message):
        run(odd, MemoryResponse(b"x"))


def test_a_policy_without_return_is_an_error(run: Run) -> None:
    def forgetful(request: Any, forward: Forward) -> Flow:
        yield from forward(request)
        return None  # type: ignore[return-value]  # what a policy with a bug does

    with pytest.raises(TypeError, match="None"):
        run(forgetful, MemoryResponse(b"x"))


def test_events_are_sent_in_order(run: Run) -> None:
    events: list[Any] = []
    response, log, _ = run(
        twice, MemoryResponse(b"x"), MemoryResponse(b"x"), on_event=events.append
    )
    if not isinstance(events[-1], BodyDone):
        response.close()
    kinds = [type(event).__name__ for event in events]
    assert kinds == ["Attempt", "Wait", "Attempt", "CallDone", "BodyDone"]
    wait, done = events[1], events[3]
    assert isinstance(wait, Wait)
    assert (wait.seconds, wait.reason) == (0.002, "again")
    assert isinstance(done, CallDone)
    assert (done.status, done.error, done.attempts) == (200, None, 2)
    copy = pickle.loads(pickle.dumps(log))
    assert type(copy) is AttemptLog
    assert copy.attempts() == log.attempts()


def test_a_listener_that_raises_does_not_affect_the_call(
    run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    def listener(event: object) -> None:
        raise RuntimeError("a bug in the listener")

    response, _, _ = run(plain, MemoryResponse(b"x"), on_event=listener)
    assert response.status == 200
    assert "listener" in caplog.text


RunFlow = Callable[[Any, Callable[[Any], Any]], Any]


@pytest.fixture(params=["sync", "async"])
def flow_result(request: pytest.FixtureRequest) -> RunFlow:
    """Run a flow with a function for its steps, and return its result."""
    if request.param == "sync":
        return run_flow

    def run(flow: Any, execute: Callable[[Any], Any]) -> Any:
        async def executed(step: Any) -> Any:
            return execute(step)

        return asyncio.run(arun_flow(flow, executed))

    return run


def test_a_flow_gets_the_result_of_each_step(flow_result: RunFlow) -> None:
    def flow() -> Any:
        return [(yield 1), (yield 2)]

    assert flow_result(flow(), lambda step: step * 10) == [10, 20]


def test_a_flow_without_steps_returns_its_result(flow_result: RunFlow) -> None:
    def flow() -> Any:
        return 1
        yield

    assert flow_result(flow(), pytest.fail) == 1


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt("x")], ids=repr)
def test_a_flow_may_handle_the_exception_of_a_step(
    flow_result: RunFlow, error: BaseException
) -> None:
    def flow() -> Any:
        try:
            yield 1
        except (ValueError, KeyboardInterrupt) as caught:
            return caught, (yield 2)

    def execute(step: int) -> int:
        if step == 1:
            raise error
        return step

    assert flow_result(flow(), execute) == (error, 2)


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt("x")], ids=repr)
def test_a_flow_releases_what_it_acquired_if_a_step_fails(
    flow_result: RunFlow, error: BaseException
) -> None:
    released: list[str] = []

    def flow() -> Any:
        try:
            yield 1
        finally:
            released.append("lock")

    def execute(step: int) -> Any:
        raise error

    with pytest.raises(type(error)) as caught:
        flow_result(flow(), execute)
    assert caught.value is error
    assert released == ["lock"]


def sleeping(seconds: float, own: float | None = None, attempts: int = 0) -> Any:
    def policy(request: Any, forward: Forward) -> Flow:
        for _ in range(attempts):
            yield Discard((yield from forward(request)))
        yield Sleep(seconds, "a limit", own)
        return (yield from forward(request))

    return policy


@pytest.mark.parametrize(
    "attempts, count", [(0, "before the first attempt"), (2, "2 attempts before")]
)
def test_a_wait_that_would_end_after_the_deadline_does_not_begin(
    run: Run, attempts: int, count: str
) -> None:
    events: list[Any] = []
    outcomes = [MemoryResponse(b"x") for _ in range(3)]
    policy = sleeping(3600, attempts=attempts)
    with pytest.raises(APITimeoutError) as caught:
        run(policy, *outcomes, on_event=events.append, deadline=Deadline.after(60.0))
    error = caught.value
    assert (error.phase, error.sent, error.deadline) == ("wait", False, 60.0)
    assert str(error) == (
        "the deadline of 60 s would pass during a wait of 3.6e+03 s (a limit), "
        f"{count} (increase `deadline=`)"
    )
    assert len(error.attempts) == attempts
    assert not [event for event in events if isinstance(event, Wait)]


def test_the_deadline_of_a_policy_limits_the_waits_inside_of_it(run: Run) -> None:
    own = Deadline.for_head(60.0, "Retry(deadline=...)", None)
    with pytest.raises(APITimeoutError, match=r"increase `Retry\(deadline=\.\.\.\)`"):
        run(sleeping(3600, own), MemoryResponse(b"x"))
    later = Deadline.after(36000.0)
    with pytest.raises(APITimeoutError, match="the deadline of 60 s would pass"):
        run(sleeping(3600, later), MemoryResponse(b"x"), deadline=Deadline.after(60.0))


def test_a_wait_that_ends_before_the_deadline(run: Run) -> None:
    response, log, _ = run(sleeping(0.001), MemoryResponse(b"x"), deadline=Deadline.after(60.0))
    assert response.status == 200
    assert log.attempts()[0].waited == 0.001


def test_the_wait_for_a_signal_ends_at_the_deadline(run: Run) -> None:
    def policy(request: Any, forward: Forward) -> Flow:
        yield WaitFor(Signal(), "an equal call")
        return (yield from forward(request))

    with pytest.raises(APITimeoutError) as caught:
        run(policy, deadline=Deadline.after(0.05))
    assert caught.value.phase == "wait"
    assert "passed during a wait (an equal call), before the first attempt" in str(caught.value)


def test_the_delays_of_a_made_response_end_at_the_deadline(run: Run) -> None:
    def policy(request: Any, forward: Forward) -> Flow:
        return (yield Respond(200, Headers([]), [(0.0, b"a"), (3600.0, b"b")]))

    response, _, _ = run(policy, deadline=Deadline.after(60.0))
    with pytest.raises(APITimeoutError, match="a recorded delay"):
        if asyncio.iscoroutinefunction(response.read):
            asyncio.run(response.read())
        else:
            response.read()
