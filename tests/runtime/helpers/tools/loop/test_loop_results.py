"""Tests of the results that the model receives, and of `approve`, in sync and async runs."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Annotated, Any

import pytest
from pydantic import AfterValidator

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.errors import (
    ToolInputError,
    ToolNotFound,
    ToolRefused,
    ToolResultError,
)
from api_claude_runtime.helpers.tools.loop.calls import ToolCall, ToolResult
from support.tool_loops import Model, async_run, reply, run_to_end, sync_run, text, use

MODES = ["sync", "async"]


class Silent(Exception):
    def __str__(self) -> str:
        raise RuntimeError


def failing_validator(value: int) -> int:
    raise KeyError("not", value)


@tool
def broken() -> None:
    raise ValueError("no such city: Atlantis")


@tool
def silent() -> None:
    raise Silent


@tool
def broken_text() -> None:
    raise OSError("caf\udce9")


@tool
def stops() -> None:
    raise StopIteration("over")


@tool
def gives_bytes() -> bytes:
    return b"\x89PNG"


@tool
def gives_names() -> list[str]:
    return ["caf\udce9"]


@tool
def gives_text() -> str:
    return "caf\udce9"


@tool
def gives_block() -> dict[str, Any]:
    return {"type": "text", "text": "caf\udce9"}


@tool
def checked(x: Annotated[int, AfterValidator(failing_validator)]) -> int:
    return x


@tool
def add(a: int, b: int) -> int:
    return a + b


@tool(name="self")
def with_self_parameter(self: int) -> int:
    return self


def results(mode: str, *calls: dict[str, Any], **options: Any) -> tuple[ToolResult, ...]:
    """Run one turn with these calls and return its results."""
    tools = [broken, silent, broken_text, stops, gives_bytes, gives_names, gives_text, gives_block]
    tools += [checked, add, with_self_parameter]  # type: ignore[list-item]  # the signatures differ
    model = Model(reply(*calls), reply(text()))
    if mode == "sync":
        run = sync_run(model, tools, **options)
        turn = next(iter(run))
        found = turn.run()
        run.until_done()
    else:

        async def main() -> tuple[ToolResult, ...]:
            run = async_run(model, tools, **options)
            async for turn in run:
                await turn.run()
                break
            await run.until_done()
            return turn.results

        found = asyncio.run(main())
    assert model.results() == [result.block for result in found]
    return found


@pytest.mark.parametrize("mode", MODES)
def test_failures_become_error_results(mode: str) -> None:
    calls = [
        use("broken"),
        use("silent"),
        use("broken_text"),
        use("gives_bytes"),
        use("gives_names"),
        use("gives_text"),
        use("gives_block"),
        use("checked", x=1),
        use("add", a="x"),
        use("nowhere"),
        use("add", a=1, b=2),
        use("self", self=3),
    ]
    found = results(mode, *calls)
    assert [result.call.name for result in found] == [call["name"] for call in calls]
    assert [result.is_error for result in found] == [True] * 10 + [False] * 2
    assert [type(result.error) for result in found] == [
        ValueError,
        Silent,
        OSError,
        ToolResultError,
        ToolResultError,
        ToolResultError,
        ToolResultError,
        KeyError,
        ToolInputError,
        ToolNotFound,
        type(None),
        type(None),
    ]
    assert found[0].content == "ValueError: no such city: Atlantis"
    assert found[1].content == "Silent"
    assert found[2].content == "OSError: caf\\udce9"
    assert found[3].value == b"\x89PNG"
    assert "a tool result of type bytes cannot be sent to the model" in found[3].content
    assert "a: Input should be a valid integer" in found[8].content
    assert "b: Field required" in found[8].content
    assert (found[10].value, found[10].content, found[11].value) == (3, "3", 3)
    assert all(result.seconds >= 0 for result in found)


def test_stop_iteration_becomes_an_error_result() -> None:
    for mode in MODES:
        (result,) = results(mode, use("stops"))
        assert result.is_error
        assert "StopIteration" in result.content


@pytest.mark.parametrize("mode", MODES)
def test_durations_are_measured(mode: str) -> None:
    event = threading.Event()

    def wait() -> None:
        event.wait(0.05)

    async def await_() -> None:
        await asyncio.sleep(0.05)

    model = Model(reply(use("wait"), use("await_")), reply(text()))
    if mode == "sync":
        found = next(iter(sync_run(model, [wait, tool(name="await_")(wait)]))).run()
    else:

        async def main() -> tuple[ToolResult, ...]:
            turn = await anext(aiter(async_run(model, [wait, await_])))
            return await turn.run()

        found = asyncio.run(main())
    assert len(found) == 2
    assert all(0.04 < result.seconds < 10 for result in found)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("concurrency", [1, 8])
def test_approve_is_called_before_any_tool_runs(mode: str, concurrency: int) -> None:
    asked: list[tuple[Any, int]] = []
    ran: list[str] = []
    decisions: dict[str, bool | str] = {"a": True, "b": False, "c": "not today", "d": ""}

    def note(word: str) -> str:
        ran.append(word)
        return word

    def approve(call: ToolCall) -> bool | str:
        asked.append((call.input["word"], threading.get_ident()))
        assert ran == []
        return decisions[call.input["word"]]

    calls = [use("note", word=word) for word in "abcd"]
    model = Model(reply(*calls, use("note"), use("nowhere")), reply(text()))
    run_to_end(mode, model, [note], approve=approve, concurrency=concurrency)
    assert asked == [(word, threading.get_ident()) for word in "abcd"]
    assert ran == ["a"]
    contents = [result["content"] for result in model.results()]
    refused = "this call was refused and not run"
    assert contents[:4] == ["a", refused, f"{refused}: not today", refused]
    assert [result.get("is_error") for result in model.results()] == [None] + [True] * 5


def test_approve_may_be_async_in_an_async_run() -> None:
    asked = []

    async def approve(call: ToolCall) -> bool:
        await asyncio.sleep(0)
        asked.append(call.name)
        return False

    (result,) = results("async", use("add", a=1, b=2), approve=approve)
    assert isinstance(result.error, ToolRefused)
    assert (asked, result.value, result.seconds) == (["add"], None, 0.0)


@pytest.mark.parametrize("mode", MODES)
def test_an_exception_of_approve_propagates_before_any_tool_runs(mode: str) -> None:
    ran: list[int] = []
    asked: list[int] = []
    problems = [RuntimeError("approval failed")]

    def note(x: int) -> None:
        ran.append(x)

    def approve(call: ToolCall) -> bool:
        asked.append(call.input["x"])
        if call.input["x"] == 2 and problems:
            raise problems.pop()
        return True

    model = Model(reply(use("note", x=1), use("note", x=2)), reply(text()))

    def twice(step: Callable[[], Any]) -> None:
        with pytest.raises(RuntimeError, match="approval failed"):
            step()
        assert ran == []
        step()

    if mode == "sync":
        twice(sync_run(model, [note], approve=approve).until_done)
    else:
        run = async_run(model, [note], approve=approve)
        with asyncio.Runner() as runner:
            twice(lambda: runner.run(run.until_done()))
    assert sorted(ran) == [1, 2]
    assert asked == [1, 2, 1, 2]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("decision", [None, 1, 0, ["no"]])
def test_an_invalid_decision_is_an_error(mode: str, decision: Any) -> None:
    def never() -> None:
        raise AssertionError

    model = Model(reply(use("never")))
    with pytest.raises(
        ConfigurationError, match=f"approve must return .* {type(decision).__name__}"
    ):
        run_to_end(mode, model, [never], approve=lambda call: decision)


def test_approve_is_not_called_for_an_answered_call() -> None:
    def approve(call: ToolCall) -> bool:
        raise AssertionError

    model = Model(reply(use("add", a=1, b=1)), reply(text()))
    run = sync_run(model, [add], approve=approve)
    for turn in run:
        for call in turn.calls:
            turn.answer(call, {"type": "text", "text": "by hand"})
    assert model.results()[0]["content"] == [{"type": "text", "text": "by hand"}]
    assert repr(turn) == "Turn()"


def test_an_answer_during_its_tool_takes_precedence() -> None:
    def overtaken() -> str:
        turn.answer(turn.calls[0], "by hand")
        return "too late"

    run = sync_run(Model(reply(use("overtaken")), reply(text())), [overtaken])
    turn = next(iter(run))
    assert [result.content for result in turn.run()] == ["by hand"]


def test_an_answer_that_cannot_be_sent_raises() -> None:
    run = sync_run(Model(reply(use("add", a=1, b=1)), reply(text())), [add])
    turn = next(iter(run))
    for value in (b"a", "\ud800", object()):
        with pytest.raises(ToolResultError):
            turn.answer(turn.calls[0], value)
    turn.answer(turn.calls[0], ValueError("by hand"), is_error=True)
    (result,) = turn.run()
    assert (result.content, type(result.error)) == ("ValueError: by hand", ValueError)
