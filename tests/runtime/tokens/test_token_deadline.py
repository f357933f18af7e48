"""Requests for a token end at the deadline of the call, and those that must not be lost a bit later."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic
from typing import Any

import pytest

from api_claude_runtime.pipeline.flow import Exchange, Run, Send
from api_claude_runtime.tokens.token_deadline import PATIENCE, within
from support.flows_by_hand import REQUEST


def steps(deadline: float | None, *given: Any) -> list[Any]:
    """Return the steps that are executed, and check that each result reaches the flow."""

    def flow() -> Generator[Any, Any, str]:
        for number, each in enumerate(given):
            assert (yield each) == number
        return "token"

    running, found = within(deadline, flow()), list[Any]()
    with pytest.raises(StopIteration) as stopped:
        found.append(next(running))
        while True:
            found.append(running.send(len(found) - 1))
    assert stopped.value.value == "token"
    return found


def run() -> None:
    raise AssertionError("a driver calls it")


def test_without_a_deadline_each_request_has_its_own() -> None:
    given = [Send(REQUEST), Exchange(REQUEST), Run(run, "token")]
    assert all(a is b for a, b in zip(steps(None, *given), given, strict=True))


def test_the_earlier_deadline_counts() -> None:
    soon, late = monotonic() + 100, monotonic() + 1000
    own = REQUEST._replace(deadline=soon)
    first, second, third, function = steps(
        late, Send(REQUEST), Send(own), Exchange(own), Run(run, "token")
    )
    assert (first.request.deadline, second.request.deadline) == (late, soon)
    assert isinstance(third, Exchange)
    assert third.request.deadline == soon
    assert function == Run(run, "token")


def test_what_must_not_be_lost_has_some_seconds_in_any_case() -> None:
    passed = monotonic() - 1
    plain, kept = steps(passed, Send(REQUEST), Exchange(REQUEST))
    assert plain.request.deadline == passed
    assert 0 < kept.request.deadline - passed - PATIENCE <= 60
