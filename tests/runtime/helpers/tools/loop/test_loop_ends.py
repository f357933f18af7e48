"""Tests of what ends a tool run, and of how it continues afterwards."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from api_claude_runtime.errors.base import Cancelled, ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.errors import MaxTurnsReached
from support.tool_loops import USER, Model, reply, sync_run, text, use

BASH = {"type": "bash_20250124", "name": "bash"}


@tool
def add(a: int, b: int) -> int:
    return a + b


@pytest.mark.parametrize(
    "stop",
    ["max_tokens", "refusal", "end_turn", "stop_sequence", "model_context_window_exceeded", "new"],
)
def test_other_stop_reasons_end_the_run_without_running_tools(stop: str) -> None:
    def never() -> None:
        raise AssertionError

    model = Model(reply(text("I"), use("never"), stop=stop))
    run = sync_run(model, [never])
    (turn,) = list(run)
    assert turn.calls == ()
    assert turn.run() == ()
    assert run.until_done() is turn.message
    assert run.messages == [USER, {"role": "assistant", "content": turn.message.content}]


def test_stop_reason_tool_use_without_a_call_ends_the_run() -> None:
    assert len(list(sync_run(Model(reply(text(), stop="tool_use")), [add]))) == 1


def test_max_turns_raises_before_the_last_tools_run() -> None:
    ran = []

    def again(x: int) -> None:
        ran.append(x)

    model = Model(*[reply(use("again", x=x)) for x in range(3)])
    run = sync_run(model, [again], max_turns=3)
    turns = iter(run)
    last = [next(turns), next(turns), next(turns)][-1]
    with pytest.raises(MaxTurnsReached, match="reached max_turns=3") as caught:
        next(turns)
    error = caught.value
    assert (error.last_message, error.turns, error.messages) == (last.message, 3, run.messages)
    assert (ran, len(model.sent)) == ([0, 1], 3)
    assert run.messages[-1]["role"] == "assistant"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    with pytest.raises(MaxTurnsReached):
        run.until_done()
    assert last.run()[0].value is None
    assert ran == [0, 1, 2]
    with pytest.raises(MaxTurnsReached) as caught:
        run.until_done()
    assert caught.value.messages[-1]["role"] == "user"


def test_exactly_max_turns_requests_are_allowed() -> None:
    model = Model(reply(use("add", a=1, b=1)), reply(text()))
    assert sync_run(model, [add], max_turns=2).until_done().stop_reason == "end_turn"
    with pytest.raises(MaxTurnsReached):
        sync_run(Model(reply(text(), stop="pause_turn")), [add], max_turns=1).until_done()


def test_a_call_without_a_function_is_left_to_the_caller() -> None:
    ran = []

    def note(x: int) -> None:
        ran.append(x)

    model = Model(reply(use("note", x=1), use("bash", command="ls")), reply(text()))
    run = sync_run(model, [note, BASH])
    (turn,) = list(run)
    assert run.until_done() is turn.message
    assert (ran, len(model.sent)) == ([], 1)
    assert run.messages[-1] == {"role": "assistant", "content": turn.message.content}
    with pytest.raises(ConfigurationError, match="no function runs the tool calls 'bash'"):
        turn.run()
    assert ran == []
    turn.answer(turn.calls[1], ["a.txt"])
    (last,) = list(run)
    assert last.message.stop_reason == "end_turn"
    assert ran == [1]
    assert [result["tool_use_id"] for result in model.results()] == ["toolu_note", "toolu_bash"]
    assert model.results()[1]["content"] == '["a.txt"]'


def test_an_api_error_does_not_change_the_run() -> None:
    ran = []

    def note(x: int) -> None:
        ran.append(x)

    model = Model(reply(use("note", x=1)), OSError("down"), OSError("still"), reply(text()))
    run = sync_run(model, [note])
    with pytest.raises(OSError, match="down"):
        run.until_done()
    assert run.messages == model.sent[1]["messages"]
    with pytest.raises(OSError, match="still"):
        list(run)
    assert run.until_done().stop_reason == "end_turn"
    assert model.sent[1] == model.sent[2] == model.sent[3]
    assert ran == [1]


def test_cancel_before_the_first_request_and_after_the_last_response() -> None:
    model = Model(reply(text()))
    run = sync_run(model, [add])
    run.cancel()
    for _ in range(2):
        with pytest.raises(Cancelled) as caught:
            run.until_done()
    assert (caught.value.partial, model.sent) == (None, [])
    run = sync_run(model, [add])
    last = run.until_done()
    run.cancel()
    assert run.until_done() is last


def test_cancel_between_turns_and_during_a_request() -> None:
    first = reply(use("add", a=1, b=1))
    model = Model(first)
    run = sync_run(model, [add])
    turns = iter(run)
    turn = next(turns)
    run.cancel()
    for step in (lambda: next(turns), turn.run, run.until_done):
        with pytest.raises(Cancelled) as caught:
            step()
        assert caught.value.partial is first
    assert turn.results == ()

    def answer() -> Any:
        run.cancel()
        return reply(text())

    run = sync_run(Model(answer), [add])
    with pytest.raises(Cancelled) as caught:
        next(iter(run))
    assert caught.value.partial.stop_reason == "end_turn"
    assert run.messages[-1]["role"] == "assistant"
