"""Tests of what the tool loop stores: a call or result that is changed later is sent as it was
checked.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from api_claude.models import TextBlock
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.helpers.tools.errors import ToolResultError
from api_claude_runtime.helpers.tools.loop.calls import ToolCall
from support.tool_loops import USER, Model, calls, reply, run_to_end, sync_run, text, use

MODES = ["sync", "async"]
BASH = {"type": "bash_20250124", "name": "bash"}


def add(a: int, b: int) -> int:
    return a + b


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("number", [float("nan"), float("-inf")])
def test_a_block_with_nan_or_infinity_is_an_error_result(mode: str, number: float) -> None:
    def score() -> dict[str, Any]:
        return {"type": "text", "text": "x", "score": number}

    model = Model(reply(use("score")), reply(text()))
    run_to_end(mode, model, [score])
    (result,) = model.results()
    assert result["is_error"]
    assert (
        result["content"]
        == "the returned value cannot be encoded as JSON: it contains NaN or infinity"
    )


def test_a_block_that_is_nested_too_deeply_is_an_error_result() -> None:
    def deep() -> dict[str, Any]:
        value: Any = 1
        for _ in range(230):
            value = [value]
        return {"type": "text", "text": "x", "more": value}

    model = Model(reply(use("deep")), reply(text()))
    run_to_end("sync", model, [deep])
    (result,) = model.results()
    assert result["is_error"]
    assert "recursion limit" in result["content"]


def test_a_generator_in_a_block_is_sent_completely() -> None:
    def find() -> dict[str, Any]:
        found = ({"type": "text", "text": str(number)} for number in range(2))
        return {"type": "search_result", "title": "t", "source": "s", "content": found}

    model = Model(reply(use("find")), reply(text()))
    run_to_end("sync", model, [find])
    (block,) = model.results()[0]["content"]
    assert block["content"] == [{"type": "text", "text": "0"}, {"type": "text", "text": "1"}]


@pytest.mark.parametrize("mode", MODES)
def test_changing_a_block_does_not_change_earlier_turns(mode: str) -> None:
    shared: Any = {"type": "text", "text": "", "cache_control": None}

    def step(x: int) -> Any:
        shared["text"] = f"step {x}"
        return shared if x % 2 else [shared]

    model = Model(reply(use("step", x=1)), reply(use("step", x=2)), reply(text()))
    run_to_end(mode, model, [step])
    assert [model.results(turn)[0]["content"] for turn in (1, 2)] == [
        [{"type": "text", "text": f"step {x}", "cache_control": None}] for x in (1, 2)
    ]


def test_changing_an_answer_has_no_effect() -> None:
    block = TextBlock.model_validate({"type": "text", "text": "a", "citations": None})
    model = Model(reply(use("add", a=1, b=1)), reply(text()))
    run = sync_run(model, [add])
    turn = next(iter(run))
    turn.answer(turn.calls[0], block)
    block.text = "changed"
    run.until_done()
    # As in a request, `None` fields of a model are omitted.
    assert model.results()[0]["content"] == [{"type": "text", "text": "a"}]


def test_a_handler_that_changes_its_input_affects_neither_the_call_nor_a_retry() -> None:
    problems = [KeyboardInterrupt()]

    def bash(given: dict[str, Any]) -> Any:
        command = given.pop("command")
        if problems:
            raise problems.pop()
        return command

    model = Model(reply(use("bash", command="ls")), reply(text()))
    run = sync_run(model, [BASH], handlers={"bash": bash})
    turn = next(iter(run))
    with pytest.raises(KeyboardInterrupt):
        turn.run()
    (result,) = turn.run()
    assert (result.error, result.value) == (None, "ls")
    assert result.call.input == turn.calls[0].input == {"command": "ls"}


@pytest.mark.parametrize("mode", MODES)
def test_approve_cannot_change_the_input(mode: str) -> None:
    def approve(call: ToolCall) -> bool:
        call.input.clear()
        return True

    model = Model(reply(use("bash", command="ls"), use("add", a=1, b=1)), reply(text()))
    handlers = {"bash": lambda given: given["command"]}
    run_to_end(mode, model, [BASH, add], handlers=handlers, approve=approve)
    assert [result["content"] for result in model.results()] == ["ls", "2"]


def call_through(function: Callable[..., Any], given: dict[str, Any]) -> Any:
    return function(given)


@pytest.mark.filterwarnings("error")
def test_a_handler_that_returns_a_coroutine_needs_an_async_client() -> None:
    async def later(given: dict[str, Any]) -> str:
        return str(given["command"])

    model = Model(reply(use("bash", command="ls")), reply(text()))
    run_to_end("sync", model, [BASH], handlers={"bash": functools.partial(call_through, later)})
    (result,) = model.results()
    assert result["is_error"]
    assert result["content"] == "tool 'bash' returned a coroutine: async tools need an AsyncClient"
    model = Model(reply(use("bash", command="ls")), reply(text()))
    run_to_end("async", model, [BASH], handlers={"bash": functools.partial(call_through, later)})
    assert model.results()[0]["content"] == "ls"


def test_a_returned_future_is_an_error_result() -> None:
    def work(x: int) -> Any:
        return asyncio.Future(loop=loop)

    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        model = calls("work", 2)
        run_to_end("sync", model, [work])
    assert all("AsyncClient" in result["content"] for result in model.results())


@pytest.mark.parametrize("mode", MODES)
def test_a_call_without_input_is_sent_back_with_an_empty_input(mode: str) -> None:
    def now() -> str:
        return "noon"

    first = reply(use("now"))
    first.content = [first.content[0].model_copy(update={"input": None})]
    model = Model(first, reply(text()))
    run_to_end(mode, model, [now])
    (block,) = model.sent[1]["messages"][1]["content"]
    assert block.input == {}
    assert model.results()[0]["content"] == "noon"


@pytest.mark.parametrize("content", [None, "hello"])
def test_a_response_that_is_not_a_message_does_not_change_the_run(content: Any) -> None:
    wrong = reply()
    wrong.content = content
    model = Model(reply(use("add", a=1, b=1)), wrong, reply(text()))
    run = sync_run(model, [add])
    with pytest.raises(DecodeError, match=r"content must be a list, not ") as caught:
        run.until_done()
    assert caught.value.request_id is None
    assert [message["role"] for message in run.messages] == ["user", "assistant", "user"]
    assert run.until_done().stop_reason == "end_turn"
    assert model.sent[1] == model.sent[2]


def test_an_unreadable_call_does_not_change_the_run() -> None:
    wrong: Any = reply(use("add", a=1, b=1))
    wrong.content = [*wrong.content, SimpleNamespace(type="tool_use", input={})]
    run = sync_run(Model(wrong, reply(text())), [add])
    with pytest.raises(AttributeError):
        run.until_done()
    assert run.messages == [USER]
    assert run.until_done().stop_reason == "end_turn"


def test_an_answer_with_nan_raises() -> None:
    run = sync_run(Model(reply(use("add", a=1, b=1)), reply(text())), [add])
    turn = next(iter(run))
    with pytest.raises(ToolResultError, match="NaN"):
        turn.answer(turn.calls[0], {"type": "text", "text": "x", "score": float("nan")})
    turn.run()
    assert run.until_done().stop_reason == "end_turn"
