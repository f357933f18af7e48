"""Tests of the requests of a tool run, and of how it reads responses."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.run.sync_run import ToolRun
from api_claude_runtime.requests.call import OMIT
from support.tool_loops import ARGUMENTS, USER, Model, reply, sync_run, text, use

BASH = {"type": "bash_20250124", "name": "bash"}
SEARCH = {"type": "web_search_20250305", "name": "web_search"}
OWN = {"name": "own", "input_schema": {"type": "object"}}


@tool
def add(a: int, b: int) -> int:
    """Add."""
    return a + b


def upper(text: str) -> str:
    return text.upper()


def test_a_conversation_with_one_tool_call() -> None:
    first, second = reply(text("Let me see."), use("add", a=1, b=2)), reply(text("3"))
    model = Model(first, second)
    run = sync_run(model, [add])
    seen = [(turn.message, turn.calls, len(model.sent)) for turn in run]
    assert [message for message, _, _ in seen] == [first, second]
    assert [(call.name, call.input) for call in seen[0][1]] == [("add", {"a": 1, "b": 2})]
    assert seen[1][1] == ()
    assert [sent for _, _, sent in seen] == [1, 2]
    assistant = {"role": "assistant", "content": first.content}
    result = {"type": "tool_result", "tool_use_id": "toolu_add", "content": "3"}
    answered = [USER, assistant, {"role": "user", "content": [result]}]
    request = {"model": "m", "max_tokens": 9, "tools": [add.definition]}
    assert model.sent == [{**request, "messages": [USER]}, {**request, "messages": answered}]
    assert run.messages == [*answered, {"role": "assistant", "content": second.content}]
    assert run.until_done() is second
    assert list(run) == []
    assert len(model.sent) == 2


def test_arguments_of_the_caller_are_not_modified() -> None:
    arguments = {
        **ARGUMENTS,
        "tools": OMIT,
        "tool_choice": {"type": "any"},
        "container": {"skills": [{"type": "custom", "skill_id": "s"}]},
    }
    before = copy.deepcopy({**arguments, "tools": None})
    definition = dict(SEARCH)
    tools: list[Any] = [add, definition]
    container = {"id": "c", "expires_at": "2030-01-01T00:00:00Z", "skills": None}
    model = Model(reply(use("add", a=1, b=2), container=container), reply(text()))
    run = ToolRun(model, tools, arguments)
    run.messages.append("not the run's")
    run.until_done()
    assert {**arguments, "tools": None} == before
    assert (tools, definition) == ([add, definition], SEARCH)
    assert len(run.messages) == 4


def test_a_turn_is_available_before_its_tools_run() -> None:
    ran = []

    def note(x: int) -> None:
        ran.append(x)

    run = iter(sync_run(Model(reply(use("note", x=1)), reply(text())), [note]))
    next(run)
    assert ran == []
    next(run)
    assert ran == [1]


def test_a_paused_turn_is_sent_back_unchanged() -> None:
    server = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}}
    odd = {"type": "hologram", "depth": 3}
    paused = reply(text("I look."), server, odd, stop="pause_turn")
    model = Model(paused, reply(use("add", a=1, b=1)), reply(text()))
    run = sync_run(model, [add, SEARCH])
    assert [turn.calls != () for turn in run] == [False, True, False]
    assert model.sent[1]["messages"] == [USER, {"role": "assistant", "content": paused.content}]
    assert model.sent[1]["tools"] == [add.definition, SEARCH]
    roles = [message["role"] for message in run.messages]
    assert roles == ["user", "assistant", "assistant", "user", "assistant"]


@pytest.mark.parametrize(
    "choice, later",
    [
        ({"type": "any"}, None),
        ({"type": "tool", "name": "add"}, None),
        (
            {"type": "any", "disable_parallel_tool_use": True},
            {"type": "auto", "disable_parallel_tool_use": True},
        ),
        ({"type": "auto"}, {"type": "auto"}),
        ({"type": "none"}, {"type": "none"}),
        (OMIT, None),
    ],
)
def test_a_forcing_tool_choice_is_sent_in_the_first_turn_only(choice: Any, later: Any) -> None:
    model = Model(reply(use("add", a=1, b=1)), reply(use("add", a=1, b=1)), reply(text()))
    ToolRun(model, [add], {**ARGUMENTS, "tool_choice": choice}).until_done()
    assert model.sent[0].get("tool_choice", OMIT) == choice
    assert [sent.get("tool_choice") for sent in model.sent[1:]] == [later, later]


@pytest.mark.parametrize(
    "given, sent",
    [
        (None, "c1"),
        ("c0", "c1"),
        ({"skills": [1]}, {"skills": [1], "id": "c1"}),
        ({"id": "c0", "skills": [1]}, {"skills": [1], "id": "c1"}),
    ],
)
def test_the_container_of_a_response_is_reused(given: Any, sent: Any) -> None:
    container = {"id": "c1", "expires_at": "2030-01-01T00:00:00Z", "skills": None}
    call = use("add", a=1, b=1)
    model = Model(reply(call, container=container), reply(call), reply(text()))
    ToolRun(model, [add], {**ARGUMENTS, "container": given}).until_done()
    assert [each["container"] for each in model.sent] == [given, sent, sent]


def test_an_empty_turn_is_not_sent_back() -> None:
    run = sync_run(Model(reply(use("add", a=1, b=1)), reply()), [add])
    assert run.until_done().content == []
    assert [message["role"] for message in run.messages] == ["user", "assistant", "user"]


def test_invalid_json_input_is_an_error_and_can_be_sent_back() -> None:
    first = reply(use("add"))
    first.content = [first.content[0].model_copy(update={"input": '{"a": 1, '})]
    model = Model(first, reply(text()))
    sync_run(model, [add]).until_done()
    (block,) = model.sent[1]["messages"][1]["content"]
    assert block.input == {"INVALID_JSON": '{"a": 1, '}
    (result,) = model.results()
    assert result["is_error"]
    assert "invalid input for tool 'add': the input is not a JSON object" in result["content"]


def test_answers_of_the_caller() -> None:
    model = Model(
        reply(use("add", call="a", a=1, b=1), use("add", call="b", a=2, b=2)), reply(text())
    )
    run = sync_run(model, [add])
    for turn in run:
        if turn.calls:
            first, second = turn.calls
            turn.answer(second, "no", is_error=True)
            with pytest.raises(RequestError, match=r"'add' \(b\) already has a result"):
                turn.answer(second, "yes")
            assert [result.call.id for result in turn.results] == ["b"]
            assert [result.content for result in turn.run()] == ["2", "no"]
            assert turn.run() == turn.results
            with pytest.raises(RequestError, match=r"'add' \(a\) already has a result"):
                turn.answer(first, 5)
    assert [result.get("is_error") for result in model.results()] == [None, True]
    with pytest.raises(RequestError, match="not part of this turn"):
        turn.answer(first, 5)


def test_equal_calls_are_answered_separately() -> None:
    model = Model(reply(use("add", a=1, b=1), use("add", a=1, b=1)), reply(text()))
    run = sync_run(model, [add])
    turn = next(iter(run))
    turn.answer(turn.calls[0], "by hand")
    run.until_done()
    assert [result["content"] for result in model.results()] == ["by hand", "2"]


def test_handlers_get_the_unchanged_input_and_cannot_modify_it() -> None:
    def bash(given: dict[str, Any]) -> str:
        return f"{given.pop('command')} {given}"

    first = reply(use("bash", command="ls", restart=True))
    model = Model(first, reply(text()))
    sync_run(model, [BASH, OWN], handlers={"bash": bash}).until_done()
    assert model.results()[0]["content"] == "ls {'restart': True}"
    assert model.sent[1]["messages"][1]["content"][0].input == {"command": "ls", "restart": True}
    assert model.sent[0]["tools"] == [BASH, OWN]


def test_toolsets_have_their_own_namespace() -> None:
    toolset = {"type": "browser_toolset_20260801"}
    click = {**use("left_click", x=1), "toolset_name": "browser"}
    key = {**use("add", call="t"), "toolset_name": "browser"}
    model = Model(reply(click), reply(key))
    run = sync_run(model, [toolset, add], handlers={"left_click": lambda given: given["x"]})
    assert [turn.calls[0].toolset for turn in run] == ["browser", "browser"]
    (result,) = model.results()
    assert (result["content"], result["toolset_name"]) == ("1", "browser")
    assert run.messages[-1]["role"] == "assistant"


def test_an_unknown_tool_name_is_an_error_result() -> None:
    for tools in ([add, BASH], [add, {"type": "mcp_toolset", "mcp_server_name": "s"}]):
        model = Model(reply(use("subtract"), use("add", a=1, b=1)), reply(text()))
        sync_run(model, tools).until_done()
        missing, added = model.results()
        assert (added["content"], missing["is_error"]) == ("2", True)
        assert missing["content"] == "unknown tool 'subtract': the available tools are add"


def test_tools_registered_during_a_run_are_ignored() -> None:
    registry = ToolRegistry([add])
    model = Model(reply(use("upper", text="a")), reply(text()))
    run = sync_run(model, registry)
    registry.register(upper)
    run.until_done()
    assert model.sent[1]["tools"] == [add.definition]
    assert "unknown tool 'upper'" in model.results()[0]["content"]


def test_a_run_without_tools() -> None:
    model = Model(reply(text()))
    assert sync_run(model, []).until_done().stop_reason == "end_turn"
    assert "tools" not in model.sent[0]
