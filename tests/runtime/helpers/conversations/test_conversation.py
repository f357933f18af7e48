"""`Conversation` as an immutable value: turns, JSON, slices, and errors."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.conversations.conversation import Conversation
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.call import OMIT
from api_claude_runtime.streaming.async_stream import AsyncEventStream
from api_claude_runtime.streaming.messages.async_message_stream import AsyncMessageStream
from api_claude_runtime.streaming.messages.message_stream import MessageStream
from api_claude_runtime.streaming.stream import EventStream
from support.conversations import OLD, THINKING, call, reply, result, talks, text
from support.streams import DONE, START, STOP, AsyncMemoryResponse, MemoryResponse, decoder, sse
from support.streams import text as streamed_text


@given(talks())
def test_json_round_trip(talk: Conversation) -> None:
    again = Conversation.from_json(talk.to_json())
    assert again == talk
    assert again.to_json() == talk.to_json()
    assert json_body.encode({"messages": again.messages}) == json_body.encode(
        {"messages": talk.messages}
    )
    assert again.system == talk.system


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), JSON, max_size=4), JSON)
def test_json_keeps_all_fields_of_a_block(fields: dict[str, Any], value: Any) -> None:
    block = {**fields, "value": value, "type": "new_kind"}
    talk = Conversation().user([block])
    assert Conversation.from_json(talk.to_json()).messages == talk.messages


def test_a_conversation_is_immutable() -> None:
    content = [text("Hi")]
    first = Conversation().user(content)
    second = first.assistant("Hello.")
    content[0]["text"] = "changed"
    first.messages[0]["content"][0]["text"] = "changed"
    first[0]["content"].append("changed")
    for message in second:
        message["role"] = "changed"
    assert first.messages == [{"role": "user", "content": [text("Hi")]}]
    assert len(first) == 1
    assert len(second) == 2
    assert second[:1] == first


def test_the_blocks_of_a_response_are_kept() -> None:
    message = reply(THINKING, text("Yes."), call("t1"))
    talk = Conversation().user("Hi").assistant(message)
    assert [*talk[-1]["content"]] == message.content
    assert all(a is b for a, b in zip(talk[-1]["content"], message.content, strict=True))
    sent = json.loads(talk.to_json())["messages"][1]
    assert sent == {"role": "assistant", "content": [THINKING, text("Yes."), call("t1")]}


def test_the_accepted_content_of_a_turn() -> None:
    block = reply(text("Yes.")).content[0]
    for content in (block, [block], (text("Yes."),), text("Yes."), reply(text("Yes."))):
        assert Conversation().assistant(content)[0]["content"] in ([text("Yes.")], [block])
    assert Conversation().user(iter([text("a")])).messages == [
        {"role": "user", "content": [text("a")]}
    ]


@pytest.mark.parametrize(
    "make, problem",
    [
        (lambda t: t.user(None), "user() must be a message, text or content blocks, not NoneType"),
        (lambda t: t.user(b"Hi"), "user() must be a message, text or content blocks, not bytes"),
        (
            lambda t: t.user(["Hi"]),
            "user()[0] must be a content block with a type, but the str has none",
        ),
        (
            lambda t: t.user([text("a"), {}]),
            "user()[1] must be a content block with a type, but the dict has none",
        ),
        (lambda t: t.user(reply(text("a"))), "must be a message of role 'user', not 'assistant'"),
        (
            lambda t: t.assistant({"role": "user", "content": "a"}),
            "must be a message of role 'assistant', not 'user'",
        ),
        (
            lambda t: t.assistant(object()),
            "assistant() must be a message, text or content blocks, not object",
        ),
        (lambda t: t.with_system(5), "system must be a message, text or content blocks, not int"),
        (lambda t: Conversation("Hi"), "messages must be a list of messages, not str"),
        (
            lambda t: Conversation([{"content": "a"}]),
            "messages[0] must be a message with a role, but the dict has none",
        ),
        (
            lambda t: Conversation([{"role": "user"}]),
            "messages[0].content must be a message, text or content blocks, not N",
        ),
        (lambda t: t + Conversation(system="Be long."), "different system prompts"),
    ],
)
def test_invalid_content_is_rejected(make: Any, problem: str) -> None:
    with pytest.raises(RequestError) as caught:
        make(Conversation(system="Be brief."))
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    "data", ["", "[]", "{}", '{"messages": 5}', '{"messages": [5]}', b"\xff", "NaN", '{"messages"']
)
def test_json_of_another_kind_is_rejected(data: Any) -> None:
    with pytest.raises(RequestError):
        Conversation.from_json(data)


def test_a_value_that_json_cannot_encode_is_rejected() -> None:
    with pytest.raises(RequestError, match=r"messages\[0\].content"):
        Conversation().user([{"type": "text", "text": object()}]).to_json()
    odd = Conversation().user("\ud800")
    with pytest.raises(RequestError):
        odd.to_json()
    assert odd != Conversation().user("a")


@pytest.mark.parametrize(
    "results, problem",
    [
        ([result("t1")], "there is no result for 'look' (t2)"),
        ([result("t1"), result("t2"), result("t3")], "'t3' is not the id of a tool call"),
        ("seen", "there is no result for 'look' (t1), 'look' (t2)"),
    ],
)
def test_results_must_match_the_calls(results: Any, problem: str) -> None:
    talk = Conversation().user("Hi").assistant(reply(call("t1"), call("t2")))
    with pytest.raises(RequestError) as caught:
        talk.results(results)
    assert problem in str(caught.value)
    assert len(talk.results([result("t2"), result("t1"), text("well?")])) == 3
    with pytest.raises(RequestError, match="has no tool calls"):
        talk.user("Hi").results([result("t1")])
    with pytest.raises(RequestError, match="has no tool calls"):
        Conversation().results([result("t1")])


def test_a_conversation_is_a_sequence() -> None:
    assert OLD[-1] == {"role": "user", "content": "e"}
    assert [m["content"] for m in OLD[1:3]] == ["b", "c"]
    assert OLD[1:3].system == "Be brief."
    assert (OLD[:2] + OLD[2:]) == OLD
    last = [{"role": "user", "content": "e"}]
    assert OLD[:4] + last == OLD
    assert OLD[:0] + OLD == OLD
    assert OLD[:-1] != OLD
    assert OLD.with_system(None) != OLD
    assert OLD.with_system(None).system is OMIT
    assert OLD.messages != OLD
    number: Any = 5
    with pytest.raises(TypeError):
        OLD + number
    with pytest.raises(TypeError):
        hash(OLD)
    with pytest.raises(IndexError):
        OLD[5]
    assert copy.deepcopy(OLD) == pickle.loads(pickle.dumps(OLD)) == OLD


def test_repr_and_transcript() -> None:
    assert repr(OLD) == "Conversation(5 messages, system=...)"
    assert repr(Conversation().user("a" * 1000)) == "Conversation(1 message)"
    image = {"type": "image", "source": {"type": "base64", "data": "A" * 10_000}}
    talk = Conversation(system=[text("Be brief.")]).user([text("What?\nNow?"), image])
    talk = talk.assistant(reply(THINKING, text("This."), call("t1"))).results([result("t1")])
    assert str(talk) == (
        "system: Be brief.\n\nuser: What?\nNow?\n[image]\n\n"
        'assistant: [thinking hm]\nThis.\n[tool_use look {"at":1}]\n\nuser: [tool_result seen]'
    )
    assert len(str(Conversation().assistant(reply({**THINKING, "thinking": "h" * 9999})))) < 400


def test_a_system_message_among_the_turns_is_kept() -> None:
    turns = [{"role": "user", "content": "a"}, {"role": "system", "clear_at": "never"}]
    talk = Conversation(turns)
    assert talk.messages == turns
    assert Conversation.from_json(talk.to_json()) == talk


def test_a_stream_is_rejected_as_a_message() -> None:
    events = [START, *streamed_text(0, "a"), DONE, STOP]
    for stream in (
        EventStream(MemoryResponse(sse(*events)), decoder()),
        MessageStream(EventStream(MemoryResponse(sse(*events)), decoder())),
        AsyncEventStream(AsyncMemoryResponse(sse(*events)), decoder()),
        AsyncMessageStream(AsyncEventStream(AsyncMemoryResponse(sse(*events)), decoder())),
    ):
        with pytest.raises(
            RequestError,
            match=r"must not be a stream: use the message of its get_final_message\(\)",
        ):
            Conversation().user("a").assistant(stream)


def test_an_iterator_in_a_block_is_read_once() -> None:
    parts = ({"type": "text", "text": name} for name in "ab")
    talk = Conversation().user([{**result("t"), "content": parts}])
    assert len(talk.messages[0]["content"][0]["content"]) == 2
    assert talk.messages == talk.messages


@pytest.mark.parametrize(
    "blocks, problem",
    [
        ([result("t1"), result("t1")], "'t1' has more than one result"),
        ([text("first"), result("t1")], "tool_result blocks must come before any other block"),
    ],
)
def test_results_that_the_api_rejects_are_rejected(blocks: list[Any], problem: str) -> None:
    talk = Conversation().user("a").assistant([call("t1")])
    with pytest.raises(RequestError, match=problem):
        talk.results(blocks)
    assert len(talk.results([result("t1"), text("and more")])) == 3
