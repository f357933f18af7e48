"""Tests of JSON request bodies: what is sent, what is omitted, and what is refused."""

from __future__ import annotations

import functools
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from api_claude import OMIT, Conversation, Omit, ToolRegistry, tool
from api_claude.models import BetaFallbackBlock, Message, TextBlock
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies import decode
from api_claude_runtime.requests.json_body import encode, encode_body
from support.streams import START

NUMBERS = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_a_response_model_may_be_the_whole_body() -> None:
    block = decode.model(TextBlock, b'{"type": "text", "text": "Hello", "citations": null}')
    assert json.loads(encode(block)) == {"type": "text", "text": "Hello"}
    assert json.loads(encode(block, {"more": 1})) == {"type": "text", "text": "Hello", "more": 1}


def message(*content: dict[str, Any]) -> Message:
    return decode.model(Message, json.dumps({**START["message"], "content": content}).encode())


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_any_json_value_is_sent_unchanged(body: dict[str, Any]) -> None:
    assert json.loads(encode(body)) == body


def test_omitted_arguments_are_not_sent_and_none_is_null() -> None:
    assert encode({"a": OMIT, "b": None, "c": {"d": None}}) == b'{"b":null,"c":{"d":null}}'


def foreign(module: str, name: str) -> Any:
    """Return an object like the marker of another SDK."""
    return type(name, (), {"__module__": module, "__bool__": lambda _: False})()


MARKERS = [
    OMIT,
    Omit(),
    foreign("anthropic._types", "NotGiven"),
    foreign("anthropic", "Omit"),
    foreign("openai._types", "Omit"),
]


@pytest.mark.parametrize("marker", MARKERS, ids=lambda each: type(each).__module__)
def test_markers_of_omitted_values_are_left_out_at_any_depth(marker: Any) -> None:
    body = {"a": marker, "b": {"c": marker, "d": [1, marker, {"e": marker}]}, "f": None}
    assert encode(body) == b'{"b":{"d":[1,{}]},"f":null}'
    assert encode({}, {"a": marker}) == b"{}"


def test_a_class_of_another_package_with_such_a_name_is_refused() -> None:
    with pytest.raises(RequestError, match=r"^a cannot be sent as JSON: Omit is not a JSON type"):
        encode({"a": foreign("elsewhere", "Omit")})


def test_extra_fields_are_added_or_replace_others() -> None:
    assert encode({"a": 1, "b": OMIT}, {"a": 2, "b": 3, "c": None}) == b'{"a":2,"b":3,"c":null}'


def test_content_blocks_are_sent_back_without_absent_fields() -> None:
    blocks: list[dict[str, Any]] = [
        {"type": "text", "text": "a", "citations": None},
        {"type": "tool_use", "id": "t", "name": "n", "input": {"a": None, "b": [None]}},
        {"type": "hologram", "depth": 3},
    ]
    body = {"messages": [{"role": "assistant", "content": message(*blocks).content}]}
    assert json.loads(encode(body))["messages"][0]["content"] == [
        {"type": "text", "text": "a"},
        blocks[1],
        blocks[2],
    ]


def test_a_whole_message_may_be_sent_back() -> None:
    whole = message({"type": "text", "text": "a", "citations": None})
    body = {"messages": [{"role": "user", "content": "x"}, whole]}
    turn = {"role": "assistant", "content": [{"type": "text", "text": "a"}]}
    assert json.loads(encode(body))["messages"] == [body["messages"][0], turn]
    nested = {"requests": [{"params": {"messages": [whole]}}]}
    assert json.loads(encode(nested))["requests"][0]["params"]["messages"] == [turn]


def test_a_model_is_sent_with_the_names_of_the_api() -> None:
    wire = {
        "type": "fallback",
        "from": {"model": "a"},
        "to": {"model": "b"},
        "trigger": {"type": "refusal"},
    }
    block = BetaFallbackBlock.model_validate(wire)
    assert json.loads(encode({"block": block}))["block"]["from"] == {"model": "a"}


def test_tuples_sets_and_datetimes_are_serialized() -> None:
    body = {"a": (1, 2), "b": {3}, "c": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}
    assert json.loads(encode(body)) == {"a": [1, 2], "b": [3], "c": "2026-01-02T03:04:05Z"}


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_nan_and_infinity_are_refused(number: float) -> None:
    with pytest.raises(RequestError, match=r"a\[0\]\.b contains NaN or Infinity"):
        encode({"a": [{"b": number}]})


def test_nan_in_a_model_of_the_caller_is_refused() -> None:
    class Score(BaseModel):
        model_config = ConfigDict(ser_json_inf_nan="constants")
        value: float

    with pytest.raises(RequestError, match="NaN or Infinity"):
        encode({"a": Score(value=float("nan"))})


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", '"NaN"', "NaN,", "[NaN]"])
def test_texts_that_look_like_nan_or_infinity_are_sent(text: str) -> None:
    assert json.loads(encode({"a": text, text: [text]})) == {"a": text, text: [text]}


@pytest.mark.parametrize(
    "body,place",
    [
        ({"a": object()}, "a"),
        ({"messages": [{"content": "x"}, {"content": object()}]}, r"messages\[1\]\.content"),
        ({"messages": ({"content": [{"data": b"\xff"}]},)}, r"messages\[0\]\.content\[0\]\.data"),
        ({"a": {"b": print}}, r"a\.b"),
        ({"a": "\ud800"}, "a"),
        ({"a": [1, {"b": "x\udfff"}]}, r"a\[1\]\.b"),
    ],
)
def test_an_error_names_the_place_of_the_invalid_value(body: dict[str, Any], place: str) -> None:
    with pytest.raises(RequestError, match=rf"^{place} cannot be sent as JSON"):
        encode(body)


def test_an_error_does_not_contain_the_body() -> None:
    with pytest.raises(RequestError) as caught:
        encode({"a": object(), "b": "private words"})
    assert "private words" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_recursive_body_is_refused() -> None:
    circle: dict[str, Any] = {}
    circle["a"] = [circle]
    with pytest.raises(RequestError, match="cannot be"):
        encode(circle)


def test_a_body_that_is_nested_too_deeply_is_refused() -> None:
    deep: Any = 1
    for _ in range(5_000):
        deep = [deep]
    with pytest.raises(RequestError, match="cannot be"):
        encode({"a": deep})
    with pytest.raises(RequestError, match="cannot be"):
        encode({"a": deep, "b": object()})


def test_a_null_field_that_requests_require_is_sent_back() -> None:
    """`document_title` is required in requests, and null in responses for untitled documents."""
    block = TextBlock.model_validate_json(
        b'{"type":"text","text":"x","citations":[{"type":"char_location","cited_text":"a",'
        b'"document_index":0,"document_title":null,"start_char_index":0,"end_char_index":1}]}'
    )
    (citation,) = json.loads(encode({"content": [block]}))["content"][0]["citations"]
    assert citation["document_title"] is None
    assert "file_id" not in citation


def test_an_error_about_a_helper_object_suggests_its_request_form() -> None:
    @tool
    def look() -> None: ...

    for value, hint in ((look, "`definition`"), (ToolRegistry([look]), "`definitions`")):
        with pytest.raises(RequestError, match=f"tools\\[0\\] cannot be sent .*{hint}"):
            encode({"tools": [value]})
    with pytest.raises(RequestError, match=r"messages cannot be sent .*`messages`"):
        encode({"messages": Conversation()})


def function() -> None:
    """Do nothing."""


class Pet(BaseModel):
    name: str


@pytest.mark.parametrize("value", [function, Pet.model_dump, len, functools.partial(function)])
def test_an_error_about_a_function_in_tools_suggests_the_decorator(value: Any) -> None:
    with pytest.raises(RequestError, match=r"tools\[0\] cannot be sent .*`@tool`.*run_tools"):
        encode({"tools": [value]})
    with pytest.raises(RequestError) as caught:
        encode({"metadata": {"user_id": value}})
    assert "@tool" not in str(caught.value)


@pytest.mark.parametrize("value", [Pet, Decimal])
def test_an_error_about_a_class_suggests_its_schema(value: Any) -> None:
    with pytest.raises(RequestError, match=r"format cannot be sent .*`Output\(Type\).format`"):
        encode({"output_config": {"format": value}})


def test_an_unknown_block_keeps_its_nulls_in_a_request() -> None:
    received = {"type": "new_block", "state": None, "parts": [{"x": None}], "n": 1}
    content = json.dumps({**START["message"], "content": [received]}).encode()
    message = decode.model(Message, content)
    sent = json.loads(encode({"messages": [{"role": "assistant", "content": message.content}]}))
    assert sent["messages"][0]["content"] == [received]


@pytest.mark.parametrize("body", [[], ["a", {"b": None}], "x", 3, True, [OMIT, 1]])
def test_body_that_is_not_an_object(body: Any) -> None:
    data = encode_body(body)
    assert isinstance(data, bytes)
    assert json.loads(data) == ([1] if OMIT in (body if isinstance(body, list) else ()) else body)


def test_body_that_is_not_an_object_cannot_have_extra_fields() -> None:
    with pytest.raises(RequestError, match="must not be given with a body that is a list"):
        encode_body(["a"], {"b": 1})
    assert encode_body(["a"], {}) == b'["a"]'
