"""Response models: unknown fields and types are kept, and are serialized unchanged."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import to_json

from api_claude import Unknown
from api_claude.models import (
    BetaFallbackBlock,
    Message,
    RawMessageStreamEvent,
    TextBlock,
)
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import APIModel, Open
from support.streams import START

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
# A leading underscore means "private" to pydantic, and the API has no such field.
FIELDS = st.dictionaries(st.from_regex(r"x_[a-z]{1,6}", fullmatch=True), JSON, max_size=4)


def with_content(*blocks: dict[str, Any]) -> Message:
    return decode.model(Message, json.dumps({**START["message"], "content": blocks}).encode())


@given(FIELDS)
def test_an_unknown_block_is_kept_and_serialized_unchanged(fields: dict[str, Any]) -> None:
    block = {"type": "hologram", **fields}
    message = with_content({"type": "text", "text": "a"}, block)
    assert isinstance(message.content[0], TextBlock)
    assert isinstance(message.content[1], Unknown)
    assert message.content[1].type_name == "hologram"
    assert message.model_dump()["content"][1] == block
    assert json.loads(message.model_dump_json())["content"][1] == block
    assert json.loads(to_json(message))["content"][1] == block


@given(FIELDS)
def test_unknown_fields_are_kept_at_every_depth(fields: dict[str, Any]) -> None:
    message = with_content({"type": "text", "text": "a", **fields})
    assert message.content[0].model_extra == fields
    usage = {**START["message"]["usage"], **fields}
    whole = decode.model(
        Message, json.dumps({**START["message"], "usage": usage, **fields}).encode()
    )
    assert whole.model_extra == whole.usage.model_extra == fields
    assert {name: whole.model_dump()[name] for name in fields} == fields


def test_the_fields_of_an_unknown_block_are_attributes() -> None:
    (block,) = with_content({"type": "hologram", "frames": [{"n": 1}], "model_id": 3}).content
    assert isinstance(block, Unknown)
    assert (block.frames, block.model_id) == ([{"n": 1}], 3)
    with pytest.raises(AttributeError, match="absent"):
        _ = block.absent


def test_an_unknown_event_is_decoded_as_unknown() -> None:
    event = decode.value(RawMessageStreamEvent, b'{"type":"message_hint","hint":"x"}')
    assert isinstance(event, Unknown)
    assert json.loads(to_json(event)) == {"type": "message_hint", "hint": "x"}


@pytest.mark.parametrize("value", ["end_turn", "ran_out_of_paper"])
def test_enums_accept_unknown_values(value: str) -> None:
    changed = {**START["message"], "stop_reason": value}
    assert decode.model(Message, json.dumps(changed).encode()).stop_reason == value


def test_a_field_named_like_a_python_keyword_keeps_its_name_in_json() -> None:
    block = {
        "type": "fallback",
        "from": {"model": "a"},
        "to": {"model": "b"},
        "trigger": {"type": "refusal"},
    }
    (built,) = with_content(block).content
    assert isinstance(built, BetaFallbackBlock)
    assert built.from_.model == "a"
    assert json.loads(to_json(built, exclude_none=True))["from"] == {"model": "a"}


@pytest.mark.parametrize("kind", [["text"], {"a": 1}, 5, None], ids=str)
def test_a_block_with_a_type_that_is_not_a_string_is_unknown(kind: Any) -> None:
    (block,) = with_content({"type": kind, "text": "a"}).content
    assert isinstance(block, Unknown)
    assert json.loads(to_json(block)) == {"type": kind, "text": "a"}


def test_models_support_equality_copy_and_pickle() -> None:
    message = with_content({"type": "text", "text": "a"}, {"type": "hologram", "depth": 3})
    assert copy.deepcopy(message) == message
    assert pickle.loads(pickle.dumps(message)) == message
    assert message.model_copy(update={"id": "other"}) != message


class Cat(APIModel):
    kind: Annotated[Literal["cat"], Field(alias="@type")]
    lives: int = 9


class Dog(APIModel):
    kind: Annotated[Literal["dog"], Field(alias="@type")]


class Fish(APIModel):
    species: Annotated[Literal["fish"], Field(alias="@type")]


@pytest.mark.parametrize("members", [Cat | Dog, Cat | Dog | Fish])
def test_a_tag_with_another_name_in_python(members: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[members | Unknown, Open("@type")])
    assert adapter.validate_python({"@type": "cat", "lives": 7}).lives == 7
    assert type(adapter.validate_python({"@type": "dog"})) is Dog
    assert type(adapter.validate_python({"@type": "bird"})) is Unknown
    with pytest.raises(ValidationError):
        adapter.validate_python({"@type": "cat", "lives": "many"})
