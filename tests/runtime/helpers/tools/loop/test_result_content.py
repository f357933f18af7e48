"""Tests of the conversion of tool results to content for the model."""

from __future__ import annotations

import datetime as dt
import enum
import json
import pathlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from api_claude.models import TextBlock
from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.helpers.tools.errors import ToolInputError, ToolResultError
from api_claude_runtime.helpers.tools.loop.result_content import content_of, result_block


class Color(enum.StrEnum):
    RED = "red"


class Shade(str, enum.Enum):  # noqa: UP042 - `str()` gives another text than for a StrEnum
    DARK = "dark"


class Place(BaseModel):
    city: str = Field(alias="City")


@dataclass
class Point:
    x: float


TEXT = {"type": "text", "text": "é"}
IMAGE = {"type": "image", "source": {"type": "url", "url": "https://a.example/b.png"}}
BLOCK = TextBlock.model_validate({"type": "text", "text": "a", "citations": None})
DAY = dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    "value, content",
    [
        (None, ""),
        ("", ""),
        ("text", "text"),
        (Color.RED, "red"),
        (Shade.DARK, "dark"),
        ([Shade.DARK], '["dark"]'),
        (5, "5"),
        (True, "true"),
        (2.5, "2.5"),
        ([], "[]"),
        ({}, "{}"),
        ((1, "é"), '[1,"é"]'),
        ({"a": [None]}, '{"a":[null]}'),
        (Place(City="Oslo"), '{"City":"Oslo"}'),
        ([Point(1.0)], '[{"x":1.0}]'),
        (DAY, "2024-02-29"),
        ([DAY], '["2024-02-29"]'),
        (uuid.UUID(int=0), "00000000-0000-0000-0000-000000000000"),
        (pathlib.Path("a/b"), "a/b"),
        ({1}, "[1]"),
        (TEXT, [TEXT]),
        ([TEXT, IMAGE], [TEXT, IMAGE]),
        ([IMAGE, "é"], [IMAGE, TEXT]),
        (("é", "", BLOCK), [TEXT, BLOCK]),
        ([IMAGE, Shade.DARK], [IMAGE, {"type": "text", "text": "dark"}]),
        (["é", "a"], '["é","a"]'),
        ((TEXT,), [TEXT]),
        (BLOCK, [BLOCK]),
        ([BLOCK, IMAGE], [BLOCK, IMAGE]),
        ({"type": "text"}, '{"type":"text"}'),
        ({"type": "document", "id": 5}, '{"type":"document","id":5}'),
        ({"type": ["text"], "text": ""}, '{"type":["text"],"text":""}'),
        ({"type": "search_result", "title": "t"}, '{"type":"search_result","title":"t"}'),
        (ValueError("bad"), "ValueError: bad"),
        (KeyError(), "KeyError"),
        (ToolInputError("t", ["x: no"]), "invalid input for tool 't': x: no"),
    ],
)
def test_content(value: Any, content: Any) -> None:
    assert content_of(value) == content
    assert type(content_of(value)) is type(content)


@pytest.mark.parametrize(
    "value, text",
    [
        (b"a", "a tool result of type bytes cannot be sent to the model: decode it"),
        (bytearray(b"a"), "bytearray"),
        (memoryview(b"a"), "memoryview"),
        (object(), "a tool result of type object cannot be sent to the model"),
        ({"a": object()}, "dict cannot be sent"),
        ([TEXT, 5], "content blocks must contain blocks and strings, not int"),
        ([TEXT, None], "must contain blocks and strings, not NoneType"),
        ([TEXT, b"a"], "must contain blocks and strings, not bytes"),
        (lambda: 1, "function cannot be sent"),
        ({"a": b"\xff"}, "dict cannot be sent"),
    ],
)
def test_values_that_cannot_be_sent(value: Any, text: str) -> None:
    convert: Callable[..., Any]
    for convert in (content_of, lambda one: result_block("id", one)):
        with pytest.raises(ToolResultError, match=text) as caught:
            convert(value)
        assert isinstance(caught.value, ClaudeError)


def test_a_circular_reference_is_an_error() -> None:
    circular: list[Any] = []
    circular.append(circular)
    with pytest.raises(ToolResultError):
        content_of(circular)


JSON = st.recursive(
    st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=10,
)


@given(JSON)
def test_json_values_are_preserved(value: Any) -> None:
    content = content_of(value)
    assert isinstance(content, str)
    assert (content if isinstance(value, str) else json.loads(content)) == value


def test_result_blocks() -> None:
    base = {"type": "tool_result", "tool_use_id": "toolu_1"}
    assert result_block("toolu_1", "a") == {**base, "content": "a"}
    assert result_block("toolu_1", None) == base
    assert result_block("toolu_1", [TEXT]) == {**base, "content": [TEXT]}
    error = {**base, "is_error": True}
    assert result_block("toolu_1", "a", is_error=True) == {**error, "content": "a"}
    assert result_block("toolu_1", None, is_error=True) == {**error, "content": "the tool failed"}
