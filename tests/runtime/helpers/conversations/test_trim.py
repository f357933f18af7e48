"""`trim` and `replay` of conversations."""

from __future__ import annotations

import asyncio
import json
import math
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude.models import Message
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.helpers.conversations.conversation import Conversation
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.call import OMIT
from support.conversations import OLD, THINKING, call, reply, result, talks, text


class Count(NamedTuple):
    input_tokens: int


class Counter:
    """Counts ten tokens for the system prompt, and the repeated `sizes` for the turns from the end."""

    def __init__(self, *sizes: int) -> None:
        self.sizes = sizes
        self.asked: list[dict[str, Any]] = []

    def __call__(self, **request: Any) -> Count:
        self.asked.append(request)
        turns = len(request["messages"])
        return Count(10 * ("system" in request) + self.of_last(turns))

    def of_last(self, turns: int) -> int:
        return sum(self.sizes[i % len(self.sizes)] for i in range(turns))


def fits(talk: Conversation, counter: Counter, max_tokens: int) -> bool:
    return 10 * (talk.system is not OMIT) + counter.of_last(len(talk)) <= max_tokens


def is_legal(messages: list[Any]) -> bool:
    """Return whether the API accepts the messages, checked in another way than in the code."""
    data = json.loads(json_body.encode({"messages": messages}))["messages"]
    seen: set[str] = set()
    for message in data:
        content = message["content"] if isinstance(message["content"], list) else []
        for block in content:
            if block["type"] == "tool_use":
                seen.add(block["id"])
            if block["type"] == "tool_result" and block["tool_use_id"] not in seen:
                return False
    return bool(data) and data[0]["role"] == "user"


def user_turns(messages: list[Any]) -> int:
    def is_user_turn(message: Any) -> bool:
        content = message["content"]
        kinds = {b["type"] for b in content} if isinstance(content, list) else {"text"}
        return kinds != {"tool_result"}

    return sum(is_user_turn(message) for message in messages if message["role"] == "user")


@given(talks(), st.integers(1, 200), st.integers(1, 4), st.lists(st.integers(1, 30), min_size=1))
def test_trim_returns_the_longest_valid_end_that_fits(
    talk: Conversation, max_tokens: int, keep: int, sizes: list[int]
) -> None:
    counter = Counter(*sizes)
    ends = [talk[at:] for at in range(1, len(talk))]
    legal = [e for e in ends if is_legal(e.messages) and user_turns(e.messages) >= keep]
    expected = next((e for e in [talk, *legal] if fits(e, counter, max_tokens)), None)
    try:
        trimmed = talk.trim(counter, max_tokens=max_tokens, keep=keep, model="m")
    except RequestError as error:
        problem = str(error)
        assert expected is None
        shortest = [talk, *legal][-1]
        tokens = 10 * (talk.system is not OMIT) + counter.of_last(len(shortest))
        assert f"{tokens:,} tokens" in problem
        assert f"max_tokens={max_tokens:,}" in problem
    else:
        if len(talk):
            assert expected is not None
            assert trimmed.messages == expected.messages
            assert trimmed.system == talk.system
    assert len(counter.asked) <= 2 + math.log2(max(1, len(legal)))
    assert all(request["model"] == "m" for request in counter.asked)


@pytest.mark.parametrize("options", [{"max_tokens": 0}, {"max_tokens": 9.5}, {"keep": 0}], ids=str)
def test_an_invalid_limit_is_rejected(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"{next(iter(options))} must be an integer"):
        OLD.trim(Counter(1), **{"max_tokens": 5, **options})


@pytest.mark.parametrize("name", ["messages", "system"])
def test_arguments_of_the_conversation_are_rejected(name: str) -> None:
    arguments: Any = {name: "x", "max_tokens": 5}
    with pytest.raises(RequestError, match=f"trim: {name} must not be given"):
        OLD.trim(Counter(1), **arguments)
    with pytest.raises(RequestError, match=f"replay: {name} must not be given"):
        OLD.replay(Model(), **arguments)


def test_trim_counts_once_if_the_conversation_fits_and_few_times_if_not() -> None:
    long = Conversation()
    for number in range(500):
        long = long.user(str(number)).assistant("b")
    counter = Counter(1)
    assert long.trim(counter, max_tokens=1000) is long
    assert len(counter.asked) == 1
    short = long.trim(counter, max_tokens=101)
    assert len(short) == 100
    assert len(counter.asked) <= 11
    acounter = Counter(1)

    async def count(**request: Any) -> Count:
        return acounter(**request)

    assert asyncio.run(long.atrim(count, max_tokens=101)) == short
    assert acounter.asked == counter.asked[1:]


class Model:
    """Answers each request with the text of its last turn."""

    def __init__(self, *content: dict[str, Any]) -> None:
        self.content = content
        self.asked: list[dict[str, Any]] = []

    def __call__(self, **request: Any) -> Message:
        self.asked.append(request)
        question = request["messages"][-1]["content"]
        return reply(*(self.content or (THINKING, text(f"{question}!"))))


def test_replay_sends_each_turn_with_the_new_answers_before_it() -> None:
    model, other = Model(), Model()

    async def create(**request: Any) -> Message:
        return other(**request)

    new = OLD.replay(model, model="m", max_tokens=5)
    assert asyncio.run(OLD.areplay(create, model="m", max_tokens=5)) == new
    assert model.asked == other.asked
    assert [len(asked["messages"]) for asked in model.asked] == [1, 3, 5]
    assert all(asked["system"] == "Be brief." and asked["model"] == "m" for asked in model.asked)
    texts = [m["content"] if isinstance(m["content"], str) else m["content"][1].text for m in new]
    assert texts == ["a", "a!", "c", "c!", "e", "e!"]
    assert OLD[-1]["content"] == "e"


def test_replay_of_consecutive_turns_of_one_role() -> None:
    model = Model()
    talk = Conversation().user("a").user("b").assistant("x").assistant("y").user("c")
    assert [m["role"][0] for m in talk.replay(model)] == list("uuaua")
    assert "system" not in model.asked[0]
    assert Conversation().replay(model) == Conversation()


def test_a_system_message_among_the_turns_is_replayed_and_not_answered() -> None:
    model = Model()
    system = {"role": "system", "content": "Be long."}
    talk = Conversation([*OLD[:1], system, *OLD[1:2], system])
    assert [m["role"][0] for m in talk.replay(model)] == list("usas")
    assert [len(asked["messages"]) for asked in model.asked] == [2]


def test_a_conversation_with_tool_results_is_not_replayed() -> None:
    model = Model()
    talk = Conversation().user("a").assistant(reply(call("t1"))).results([result("t1")])
    with pytest.raises(RequestError, match=r"messages\[2\] has a tool result"):
        talk.replay(model)
    assert model.asked == []


def test_replay_stops_if_a_new_answer_calls_a_tool() -> None:
    with pytest.raises(RequestError, match=r"the new answer before messages\[2\] calls look"):
        OLD.replay(Model(call("t1")))
    last = OLD[-1:].replay(Model(call("t1")))
    assert last[-1]["content"][0].name == "look"


def test_replay_rejects_a_stream() -> None:
    with pytest.raises(RequestError, match="stream must not be set"):
        OLD.replay(Model(), stream=True)
    assert len(OLD[:1].replay(Model(), stream=OMIT)) == 2
