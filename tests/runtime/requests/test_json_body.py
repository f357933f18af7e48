"""Tests of JSON request bodies: what is sent, what is omitted, and what is refused."""

from __future__ import annotations

import functools
import json
import sys
import warnings
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from api_claude import OMIT, Conversation, Omit, ToolRegistry, preload, tool
from api_claude.errors import ReplyShapeWarning
from api_claude.models import BetaFallbackBlock, Message, TextBlock
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies import decode
from api_claude_runtime.requests import json_body, json_errors
from api_claude_runtime.requests.json_body import encode, encode_body
from support.servers import bodies
from support.streams import START

pytestmark = pytest.mark.usefixtures("each_serializer")

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


class Kind(Enum):
    TEXT = "text"
    PAIR = ("a", 1)
    UNDEFINED = float("nan")


class Name(str):
    __slots__ = ()


class Named(dict[str, Any]):
    pass


MODEL = decode.model(TextBlock, b'{"type": "text", "text": "Hello", "citations": null}')
MESSAGE = message({"type": "text", "text": "a"})
# Values that a serializer may treat differently, with what is sent for them, or the refusal.
EDGES: list[tuple[Any, str]] = [
    (2**64 - 1, "18446744073709551615"),
    (2**64, "18446744073709551616"),
    (-(2**63) - 1, "-9223372036854775809"),
    (10**400, "1" + "0" * 400),
    (1e16, "1e+16"),
    (1e-7, "1e-7"),
    (-0.0, "-0.0"),
    (5e-324, "5e-324"),
    (float("nan"), "x contains NaN or Infinity, which JSON does not support"),
    (float("-inf"), "x contains NaN or Infinity, which JSON does not support"),
    ('\x00\x1f\x7f\u2028/\\"', '"\\u0000\\u001f\x7f\u2028/\\\\\\""'),
    ("\U0001f600", '"\U0001f600"'),
    (
        "\ud800",
        "x cannot be sent as JSON: Error serializing to JSON: UnicodeEncodeError: 'utf-8' codec",
    ),
    (Name("a"), '"a"'),
    (Named(a=1), '{"a":1}'),
    ({1: 2}, '{"1":2}'),
    ({True: 2}, '{"true":2}'),
    ({Name("a"): 2}, '{"a":2}'),
    ({Kind.TEXT: 2}, '{"text":2}'),
    (
        {(1,): Kind.TEXT},
        "x cannot be sent as JSON: the key of an object must be a string, not tuple",
    ),
    ((1, (2,)), "[1,[2]]"),
    (Kind.TEXT, '"text"'),
    (Kind.PAIR, '["a",1]'),
    (Kind.UNDEFINED, "x contains NaN or Infinity, which JSON does not support"),
    (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
    (
        {"type": "base64", "data": UUID(int=1)},
        "x.data must be a path, bytes or a binary file, not UUID",
    ),
    (date(2026, 1, 2), '"2026-01-02"'),
    (datetime(2026, 1, 2, tzinfo=UTC), '"2026-01-02T00:00:00Z"'),
    (datetime(2026, 1, 2, 3, 4, 5, 600, UTC), '"2026-01-02T03:04:05.000600Z"'),
    (MODEL, '{"text":"Hello","type":"text"}'),
    (MESSAGE, '{"role":"assistant","content":[{"text":"a","type":"text"}]}'),
    (orjson.Fragment(b"1"), "x cannot be sent as JSON: Fragment is not a JSON type"),
    (
        b"a",
        "x cannot be sent as JSON: bytes is not a JSON type (decode text with .decode(), or pass",
    ),
    (OMIT, ""),
]


def outcome(body: Any) -> bytes | str:
    """Return the serialized body, or the text of the refusal."""
    try:
        return encode(body)
    except RequestError as error:
        return error.message


@pytest.mark.parametrize("value,sent", EDGES, ids=lambda value: f"{value!r:.30}")
def test_what_is_sent_for_a_value_does_not_depend_on_the_serializer(value: Any, sent: str) -> None:
    found = outcome({"x": value})
    if isinstance(found, bytes):
        assert found.decode() == (f'{{"x":{sent}}}' if sent else "{}")
    else:
        assert found.startswith(sent)


def nested(depth: int, value: Any) -> Any:
    for level in range(depth):
        value = {"a": value} if level % 2 else [value]
    return value


@given(
    st.dictionaries(
        st.text(max_size=3) | st.integers() | st.sampled_from(["\udfff", None, 0.5, Kind.PAIR]),
        st.builds(
            nested,
            st.integers(0, 6) | st.integers(250, 260),
            JSON | st.floats() | st.sampled_from([value for value, _ in EDGES]),
        ),
        max_size=3,
    )
)
def test_bodies_and_refusals_are_equal_with_and_without_orjson(body: dict[Any, Any]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_body._orjson, "dumps", orjson.dumps)
        fast = outcome(body)
        patch.setattr(json_body._orjson, "dumps", None)
        assert fast == outcome(body)


@pytest.fixture
def unloaded(monkeypatch: pytest.MonkeyPatch) -> json_body._Orjson:
    """Return the state of a program that has not serialized a body yet."""
    state = json_body._Orjson()
    monkeypatch.setattr(json_body, "_orjson", state)
    return state


def test_orjson_is_imported_after_a_megabyte_of_bodies(unloaded: json_body._Orjson) -> None:
    half = {"a": "x" * 500_000}
    assert encode(half) == b'{"a":"%s"}' % half["a"].encode()
    assert unloaded.dumps is None
    encode(half)
    assert unloaded.dumps is orjson.dumps
    assert encode(half) == b'{"a":"%s"}' % half["a"].encode()


def test_preload_imports_orjson(unloaded: json_body._Orjson) -> None:
    preload("messages")
    assert unloaded.dumps is orjson.dumps


def test_bodies_are_sent_without_orjson(
    unloaded: json_body._Orjson, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    json_body.prepare()
    assert unloaded.dumps is None
    assert encode({"a": [1, None]}) == b'{"a":[1,null]}'


def test_a_body_that_needed_conversion_is_not_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_errors, "from_json", None)
    assert encode({"a": {1}, "b": "NaN"}) == b'{"a":[1],"b":"NaN"}'
    assert encode({"a": date(2026, 1, 2)}) == b'{"a":"2026-01-02"}'


def test_text_that_looks_like_nan_beside_a_model_of_the_caller_is_sent() -> None:
    assert encode({"a": "NaN", "b": Pet(name="Infinity")}) == b'{"a":"NaN","b":{"name":"Infinity"}}'


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize(
    "block, place",
    [
        ('{"type": "tool_use", "id": "a", "name": "n", "input": {"x": [1, %s]}}', "input.x[1]"),
        ('{"type": "text", "text": "a", "score": %s}', "score"),
        ('{"type": "hologram", "depth": {"x": %s}}', "depth.x"),
    ],
)
def test_nan_in_a_response_is_stored_as_it_came_and_not_sent_as_null(
    block: str, place: str, number: str
) -> None:
    body = json.dumps(bodies.MESSAGE | {"content": ["block"]}).replace('"block"', block % number)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReplyShapeWarning)
        message = decode.model(Message, body.encode())
    assert number in message.model_dump_json()
    for content, path in (
        ([message], f"messages[0].content[0].{place}"),
        ([{"role": "assistant", "content": message.content}], f"messages[0].content[0].{place}"),
    ):
        with pytest.raises(RequestError) as caught:
            json_body.encode({"messages": content})
        assert str(caught.value).startswith(f"{path} contains NaN or Infinity")


@pytest.mark.parametrize(
    "key, sent", [(1, "1"), (True, "true"), (None, "None"), (1.5, "1.5"), ((1, 2), "1,2")]
)
def test_a_key_of_plain_json_that_is_no_string_is_sent_as_text(key: Any, sent: str) -> None:
    assert json.loads(json_body.encode({"metadata": {key: "x"}})) == {"metadata": {sent: "x"}}
