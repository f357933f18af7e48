"""Tests of all four kinds of tool runs over sockets, against a scripted server."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.errors import MaxTurnsReached
from api_claude_runtime.helpers.tools.loop.calls import ToolCall
from support.scripted_tools import KINDS, Kind, Script, model_message, text, until_done, use
from support.servers import FaultServer
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

SEARCH = {"type": "web_search_20250305", "name": "web_search"}
BASH = {"type": "bash_20250124", "name": "bash"}


@tool
def get_weather(city: str, days: int = 1) -> dict[str, Any]:
    """The weather in a city.

    Args:
        city: Where.
        days: How many, at least 1.
    """
    if city == "Atlantis":
        raise LookupError("no such city")
    return {"city": city, "days": days, "sky": "clear"}


@pytest.fixture(params=KINDS, ids=str)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def play(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Script]:
    """Set the responses that `faults.url("script")` serves."""

    def play(*replies: Any) -> Script:
        script = Script(*replies)
        monkeypatch.setitem(FAULTS, "script", script)
        return script

    return play


def test_a_run_sends_definitions_and_results(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    first = model_message(
        text("Let me look."),
        use("get_weather", call="toolu_1", city="Paris", days=2),
        use("get_weather", call="toolu_2", city="Oslo"),
        use("get_weather", call="toolu_3", city="Atlantis"),
    )
    script = play(first, model_message(text("Clear.")))
    seen: list[tuple[str, int]] = []
    done = until_done(
        kind,
        faults.url("script"),
        [get_weather, SEARCH],
        lambda run, turn: seen.append((turn.message.stop_reason, len(turn.calls))),
        arguments={"tool_choice": {"type": "any"}},
    )
    assert seen == [("tool_use", 3), ("end_turn", 0)]
    assert [block.type for block in done.message.content] == ["text"]
    assert [sent["tools"] for sent in script.sent] == [[get_weather.definition, SEARCH]] * 2
    assert [sent.get("tool_choice") for sent in script.sent] == [{"type": "any"}, None]
    user, assistant, _ = script.sent[1]["messages"]
    assert user == {"role": "user", "content": "Hello"}
    assert assistant["role"] == "assistant"
    assert [block["type"] for block in assistant["content"]] == ["text", *["tool_use"] * 3]
    assert assistant["content"][1:] == first["content"][1:]
    assert script.results() == [
        {
            "type": "tool_result",
            "tool_use_id": "toolu_1",
            "content": '{"city":"Paris","days":2,"sky":"clear"}',
        },
        {
            "type": "tool_result",
            "tool_use_id": "toolu_2",
            "content": '{"city":"Oslo","days":1,"sky":"clear"}',
        },
        {
            "type": "tool_result",
            "tool_use_id": "toolu_3",
            "content": "LookupError: no such city",
            "is_error": True,
        },
    ]
    assert [message["role"] for message in done.run.messages] == ["user", "assistant"] * 2
    assert faults.wait_until_idle()


def test_the_model_corrects_its_input(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    script = play(
        model_message(use("get_weather", town="Paris")),
        model_message(use("getweather", city="Paris")),
        model_message(use("get_weather", city="Paris")),
        model_message(text()),
    )
    until_done(kind, faults.url("script"), [get_weather])
    (wrong,), (unknown,), (right,) = (script.results(turn) for turn in (1, 2, 3))
    assert wrong["is_error"]
    assert "city: Field required; town: unknown parameter" in wrong["content"]
    assert unknown["is_error"]
    assert "did you mean 'get_weather'?" in unknown["content"]
    assert "is_error" not in right


def test_a_paused_turn_with_server_blocks_is_sent_back_unchanged(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    search = {"type": "server_tool_use", "id": "s1", "name": "web_search", "input": {"query": "a"}}
    found = {"type": "web_search_tool_result", "tool_use_id": "s1", "content": []}
    odd = {"type": "hologram", "depth": 3, "layers": [{"colour": "red"}]}
    thinking = {"type": "thinking", "thinking": "Hm.", "signature": "sig=="}
    script = play(
        model_message(thinking, search, odd, stop="pause_turn"),
        model_message(found, text("Found.")),
    )
    until_done(kind, faults.url("script"), [get_weather, SEARCH])
    messages = script.sent[1]["messages"]
    assert [message["role"] for message in messages] == ["user", "assistant"]
    assert messages[1]["content"] == [thinking, search, odd]


def test_max_turns_ends_the_run(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    script = play(*[model_message(use("get_weather", city="Paris"))] * 2)
    with pytest.raises(MaxTurnsReached) as caught:
        until_done(kind, faults.url("script"), [get_weather], max_turns=2)
    assert caught.value.last_message.stop_reason == "tool_use"
    assert (caught.value.turns, len(caught.value.messages), len(script.sent)) == (2, 4, 2)


def test_a_call_without_a_function_is_answered_or_ends_the_run(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    ran = []

    def note(word: str) -> None:
        ran.append(word)

    calls = model_message(use("bash", command="ls"), use("note", word="a"))
    script = play(calls, calls, model_message(text()))
    done = until_done(kind, faults.url("script"), [note, BASH])
    assert (ran, len(script.sent)) == ([], 1)
    assert done.message.stop_reason == "tool_use"
    assert done.run.messages[-1] == {"role": "assistant", "content": done.message.content}

    def answer_bash(run: Any, turn: Any) -> None:
        for call in turn.calls:
            if call.name == "bash":
                turn.answer(call, call.input["command"].upper())

    until_done(kind, faults.url("script"), [note, BASH], answer_bash)
    assert ran == ["a"]
    assert [result.get("content") for result in script.results(2)] == ["LS", None]


def test_a_handler_runs_a_tool_defined_as_a_dict(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    script = play(model_message(use("bash", command="ls")), model_message(text()))
    handlers = {"bash": lambda given: f"ran {given['command']}"}
    until_done(kind, faults.url("script"), [BASH], handlers=handlers)
    assert script.results()[0]["content"] == "ran ls"


def test_a_refused_call_is_an_error_result(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    calls = [use("get_weather", city=city) for city in ("Paris", "Oslo")]
    script = play(model_message(*calls), model_message(text()))

    def approve(call: ToolCall) -> bool | str:
        return "ask me tomorrow" if call.input["city"] == "Oslo" else True

    until_done(kind, faults.url("script"), [get_weather], approve=approve)
    allowed, refused = script.results()
    assert "is_error" not in allowed
    assert refused["is_error"]
    assert refused["content"].endswith("ask me tomorrow")


@pytest.mark.parametrize("stop", ["max_tokens", "refusal"])
def test_a_call_that_was_cut_off_is_not_run(
    faults: FaultServer, play: Callable[..., Script], kind: Kind, stop: str
) -> None:
    script = play(model_message(use("get_weather", city="Par"), stop=stop))
    done = until_done(kind, faults.url("script"), [get_weather])
    assert (done.message.stop_reason, len(script.sent)) == (stop, 1)
    assert done.run.messages[-1]["role"] == "assistant"


FAULTY = {
    "json-529": errors.OverloadedError,
    "json-429": errors.RateLimitError,
    "reset-before-headers": errors.APIConnectionError,
    "garbage": errors.APIConnectionError,
}


@pytest.mark.parametrize("fault", FAULTY)
def test_an_api_error_in_the_middle_loses_no_results(
    faults: FaultServer, play: Callable[..., Script], kind: Kind, fault: str
) -> None:
    ran = []

    def note(word: str) -> str:
        ran.append(word)
        return word

    script = play(model_message(use("note", word="a")), fault, model_message(text()))
    runs: list[Any] = []
    with pytest.raises(FAULTY[fault]):
        until_done(kind, faults.url("script"), [note], on_start=runs.append)
    run = runs[0]
    assert [message["role"] for message in run.messages] == ["user", "assistant", "user"]
    until_done(kind, faults.url("script"), [note], arguments={"messages": run.messages})
    assert ran == ["a"]
    assert script.sent[1] == script.sent[2]


def test_cancel_during_a_request(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    answers = threading.Event()

    def slowly(connection: Connection, request: Request) -> None:
        answers.set()
        connection.pause(0.2)
        Script(model_message(use("never")))(connection, request)

    def never() -> None:
        raise AssertionError

    def cancel_later(run: Any) -> None:
        def cancel() -> None:
            answers.wait(30)
            run.cancel()

        threading.Thread(target=cancel).start()

    script = play(slowly)
    with pytest.raises(errors.Cancelled) as caught:
        until_done(kind, faults.url("script"), [never], on_start=cancel_later)
    assert caught.value.partial.content[0].name == "never"
    assert len(script.sent) == 1
    assert faults.wait_until_idle()


def test_cancel_while_tools_run(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    begun, ended = threading.Event(), []

    def slow(x: int) -> None:
        begun.set()
        time.sleep(0.2)
        ended.append(x)

    def cancel_later(run: Any) -> None:
        def cancel() -> None:
            begun.wait(30)
            run.cancel()

        threading.Thread(target=cancel).start()

    script = play(model_message(*[use("slow", call=f"t{x}", x=x) for x in range(6)]))
    with pytest.raises(errors.Cancelled):
        until_done(kind, faults.url("script"), [slow], on_start=cancel_later, concurrency=2)
    assert 1 <= len(ended) <= 3
    assert len(script.sent) == 1


def test_no_repr_contains_the_api_key(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    play(model_message(use("get_weather", city="Paris")), model_message(text()))
    shown: list[str] = []
    done = until_done(
        kind, faults.url("script"), [get_weather], lambda run, turn: shown.append(repr(turn))
    )
    assert "sk-ant" not in "".join([*shown, repr(done.run), repr(vars(done.run))])
