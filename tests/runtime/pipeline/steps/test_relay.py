"""`relay` passes steps, answers and exceptions on, in both directions."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from api_claude_runtime.pipeline.steps.relay import relay


def flow() -> Generator[str, Any, str]:
    first = yield "a"
    try:
        yield "b"
    except OSError as error:
        yield f"handled {error}"
    return f"got {first}"


def doubled(step: str) -> Generator[str, Any, Any]:
    """Change the step and its answer."""
    answer = yield step * 2
    return (answer, answer)


def same(step: str) -> None:
    """Pass every step on."""


def test_steps_and_answers_can_be_changed() -> None:
    relayed = relay(flow(), doubled)
    assert next(relayed) == "aa"
    assert relayed.send(1) == "bb"
    with pytest.raises(StopIteration) as stopped:
        relayed.send(2)
    assert stopped.value.value == "got (1, 1)"


def test_the_flow_handles_an_exception_of_a_step() -> None:
    relayed = relay(flow(), same)
    next(relayed)
    relayed.send(1)
    assert relayed.throw(OSError("reset")) == "handled reset"
    with pytest.raises(StopIteration):
        next(relayed)


def test_an_exception_of_perform_is_thrown_into_the_flow() -> None:
    def refuse(step: str) -> None:
        if step == "b":
            raise OSError("refused")

    relayed = relay(flow(), refuse)
    next(relayed)
    assert relayed.send(1) == "handled refused"


def test_the_flow_ends_when_the_relay_is_closed() -> None:
    closed = []

    def holding() -> Generator[str, Any, None]:
        try:
            yield "a"
        finally:
            closed.append(True)

    relayed = relay(holding(), same)
    next(relayed)
    relayed.close()
    assert closed == [True]
