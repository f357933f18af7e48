"""The policy step by step: it passes every step and every answer of the inner policies on."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.http.headers import Headers
from api_claude_runtime.pipeline.flow import (
    Discard,
    Flow,
    Forward,
    Read,
    Respond,
    Send,
    Sleep,
    WaitFor,
    pipeline,
)
from api_claude_runtime.pipeline.steps.signal import Signal
from support.flows_by_hand import REQUEST, Answer, Clock
from support.telemetry import Telemetry, attributes


def policy_of(*steps: Any) -> Any:
    """Return a policy that yields `steps` and then sends. It records the answers in `seen`."""

    def policy(request: Any, forward: Forward) -> Flow:
        for step in steps:
            policy.seen.append((yield step))  # type: ignore[attr-defined]
        return (yield from forward(request))

    policy.seen = []  # type: ignore[attr-defined]
    return policy


def finish(flow: Any, answer: Any) -> Any:
    with pytest.raises(StopIteration) as stopped:
        flow.send(answer)
    return stopped.value.value


def test_steps_and_answers_are_passed_on() -> None:
    response: Any = Answer(529)
    steps = [
        Sleep(1.5, "retry after 529"),
        Discard(response),
        Read(response),
        Respond(200, Headers(), ()),
    ]
    inner = policy_of(*steps)
    telemetry = Telemetry()
    flow: Any = pipeline([telemetry.policy, inner])(REQUEST)
    assert next(flow) is steps[0]
    for number, step in enumerate(steps[1:]):
        assert flow.send(number) is step
    sent = flow.send("last")
    assert inner.seen == [0, 1, 2, "last"]
    assert isinstance(sent, Send)
    assert sent.request[:3] == REQUEST[:3]
    good = Answer(200)
    assert finish(flow, good) is good
    (attempt,) = [each for each in telemetry.spans if each.parent is not None]
    assert attributes(attempt)["api_claude.wait.seconds"] == 1.5
    assert attributes(attempt)["api_claude.wait.reason"] == "retry after 529"


def test_a_wait_for_another_call_is_measured() -> None:
    clock = Clock()
    telemetry = Telemetry(clock=clock)
    flow: Any = pipeline([telemetry.policy, policy_of(WaitFor(Signal(), "reply cache"))])(REQUEST)
    next(flow)
    clock.now += 2.5
    flow.send(True)
    finish(flow, Answer(200))
    (attempt,) = [each for each in telemetry.spans if each.parent is not None]
    assert attributes(attempt)["api_claude.wait.seconds"] == 2.5
    assert attributes(attempt)["api_claude.wait.reason"] == "reply cache"


def test_waits_before_one_attempt_add_up() -> None:
    telemetry = Telemetry()
    inner = policy_of(Sleep(1.0, "retry after 529"), Sleep(0.5, "rate limit"))
    flow: Any = pipeline([telemetry.policy, inner])(REQUEST)
    next(flow)
    flow.send(None)
    flow.send(None)
    finish(flow, Answer(200))
    (attempt,) = [each for each in telemetry.spans if each.parent is not None]
    assert attributes(attempt)["api_claude.wait.seconds"] == 1.5
    assert attributes(attempt)["api_claude.wait.reason"] == "rate limit"


def test_an_inner_policy_handles_an_exception() -> None:
    def twice(request: Any, forward: Forward) -> Flow:
        try:
            return (yield from forward(request))
        except OSError:
            return (yield from forward(request))

    telemetry = Telemetry()
    flow: Any = pipeline([telemetry.policy, twice])(REQUEST)
    next(flow)
    assert isinstance(flow.throw(OSError("reset")), Send)
    finish(flow, Answer(200))
    call, first, second = telemetry.spans
    assert "error.type" not in attributes(call)
    assert attributes(call)["api_claude.attempts"] == 2
    assert attributes(first)["error.type"] == "OSError"
    assert attributes(second)["http.request.resend_count"] == 1


def test_an_exception_during_a_wait_ends_the_span() -> None:
    telemetry = Telemetry()
    flow: Any = pipeline([telemetry.policy, policy_of(Sleep(1.0, "rate limit"))])(REQUEST)
    next(flow)
    with pytest.raises(KeyboardInterrupt):
        flow.throw(KeyboardInterrupt())
    (call,) = telemetry.spans
    assert attributes(call)["error.type"] == "KeyboardInterrupt"


def test_closing_the_flow_ends_its_spans() -> None:
    telemetry = Telemetry()
    flow: Any = pipeline([telemetry.policy])(REQUEST)
    next(flow)
    flow.close()
    assert [attributes(each)["error.type"] for each in telemetry.spans] == ["GeneratorExit"] * 2
