"""Calls of tools and their results across the messages of a conversation."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.helpers.validation.messages.turns import turn_problems

TEXT = {"type": "text", "text": "Hi"}


def call(name: str) -> dict[str, Any]:
    return {"type": "tool_use", "id": name, "name": "get", "input": {}}


def result(name: str) -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": name}


def turn(role: str, *blocks: dict[str, Any]) -> dict[str, Any]:
    return {"role": role, "content": [*blocks]}


def found(*messages: Any, stored: bool = False) -> list[tuple[str, str]]:
    problems = turn_problems([*messages], stored=stored)
    return [(each.path.removeprefix("messages"), each.rule) for each in problems]


USER, ASSISTANT = "user", "assistant"
ASK = {"role": "user", "content": "Hi"}
SYSTEM = {"role": "system", "content": "Be brief."}


@pytest.mark.parametrize(
    "messages",
    [
        [ASK, turn(ASSISTANT, TEXT, call("a")), turn(USER, result("a"), TEXT)],
        [ASK, turn(ASSISTANT, call("a"), call("b")), turn(USER, result("b"), result("a"))],
        # The API reads consecutive messages of one role as one message.
        [ASK, turn(ASSISTANT, call("a"), call("b")), turn(USER, result("a")), turn(USER, result("b"))],
        [ASK, turn(ASSISTANT, call("a")), SYSTEM, turn(USER, result("a"))],
        [turn(ASSISTANT, TEXT), ASK],
        [],
    ],
)  # fmt: skip
def test_valid_conversations(messages: list[Any]) -> None:
    assert found(*messages) == []


def test_a_call_needs_a_result_in_the_next_message() -> None:
    asked = turn(ASSISTANT, call("a"), call("b"))
    expected = ("[0].content[1]", "tool_use")
    assert found(asked, turn(USER, result("a"))) == [expected]
    assert found(turn(ASSISTANT, call("a"))) == [("[0].content[0]", "tool_use")]
    assert found(
        turn(ASSISTANT, call("a")), ASK, turn(ASSISTANT, TEXT), turn(USER, result("a"))
    ) == [
        ("[0].content[0]", "tool_use"),
        ("[3].content[0].tool_use_id", "tool_result"),
    ]


def test_a_result_needs_its_call_in_the_message_before() -> None:
    assert found(turn(USER, result("a"))) == [("[0].content[0].tool_use_id", "tool_result")]
    assert found(turn(USER, result("a")), stored=True) == []


def test_a_call_has_one_result() -> None:
    messages = turn(ASSISTANT, call("a")), turn(USER, result("a"), result("a"))
    assert found(*messages) == [("[1].content[1].tool_use_id", "tool_result")]


def test_results_come_first() -> None:
    messages = turn(ASSISTANT, call("a")), turn(USER, TEXT, result("a"))
    assert found(*messages) == [("[1].content[1]", "tool_result")]


def test_ids_of_calls_are_unique() -> None:
    first = turn(ASSISTANT, call("a")), turn(USER, result("a"))
    assert found(*first, *first) == [("[2].content[0].id", "tool_use")]


def test_blocks_that_only_one_role_can_have() -> None:
    assert found(turn(USER, call("a"))) == [("[0].content[0].type", "role")]
    assert found(ASK, turn(ASSISTANT, result("a"))) == [("[1].content[0].type", "role")]
