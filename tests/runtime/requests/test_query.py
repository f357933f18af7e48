"""Tests of query strings in the form of the API."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import OMIT
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.query import encode


class Colour(str, enum.Enum):  # noqa: UP042 - with StrEnum, `str()` would be the value
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    "values,query",
    [
        ({}, ""),
        ({"a": 1, "b": "x"}, "a=1&b=x"),
        ({"a": OMIT, "b": None, "c": 0}, "c=0"),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": 1.5}, "a=1.5"),
        ({"a": ""}, "a="),
        ({"a[]": ["x", "y"]}, "a[]=x&a[]=y"),
        ({"a": ["x", "y"]}, "a[]=x&a[]=y"),
        ({"a": ("x",)}, "a[]=x"),
        ({"a": []}, ""),
        ({"a": [None, OMIT, True]}, "a[]=true"),
        ({"a": {"gte": 1, "lt": 2}}, "a[gte]=1&a[lt]=2"),
        ({"a": {"b": {"c": ["x", "y"]}}}, "a[b][c][]=x&a[b][c][]=y"),
        ({"a": {"b": OMIT, "c": None}}, ""),
        ({"a": "x y&z=1#?/é"}, "a=x%20y%26z%3D1%23%3F%2F%C3%A9"),
        ({"a&b": {"c=d": 1}}, "a%26b[c%3Dd]=1"),
        ({"a": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}, "a=2026-01-02T03%3A04%3A05%2B00%3A00"),
        ({"a": date(2026, 1, 2)}, "a=2026-01-02"),
        ({"a": Level.HIGH}, "a=3"),
        ({"a": Colour.RED}, "a=red"),
    ],
)
def test_each_type_of_value(values: dict[str, Any], query: str) -> None:
    assert encode(values) == query


@given(st.dictionaries(st.text(min_size=1), st.text() | st.integers()))
def test_encoded_values_are_parsed_back(values: dict[str, str | int]) -> None:
    pairs = parse_qsl(encode(values), keep_blank_values=True, strict_parsing=bool(values))
    assert pairs == [(name, str(value)) for name, value in values.items()]
    assert encode(values).isascii()


@pytest.mark.parametrize("value", [object(), b"x", ["ok", object()], {"k": object()}])
def test_an_error_names_the_parameter_that_cannot_be_converted(value: Any) -> None:
    with pytest.raises(RequestError, match=r"^parameter when.* must be text, a number.*, not "):
        encode({"when": value})


@pytest.mark.parametrize("values", [{"a": "\ud800"}, {"\ud800": "a"}])
def test_text_that_utf8_cannot_encode_is_a_request_error(values: dict[str, str]) -> None:
    with pytest.raises(RequestError):
        encode(values)
