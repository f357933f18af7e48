"""Encodings of arguments: lists in queries and headers, and bodies that may be left out."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

import pytest

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests import query
from api_claude_runtime.requests.call import OMIT
from api_claude_runtime.requests.encodings import body_or_none, commas, present, repeated


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    "values, text",
    [(["a", "b"], "x=a&x=b"), ({"a"}, "x=a"), ("ab", "x=ab"), (None, ""), (OMIT, ""), ([], "")],
)
def test_repeated(values: Any, text: str) -> None:
    assert query.encode({"x": repeated(values)}) == text


def test_list_without_an_encoding_has_brackets() -> None:
    assert query.encode({"x": ["a", "b"]}) == "x[]=a&x[]=b"


@pytest.mark.parametrize(
    "values, text",
    [
        (["a", 1, 2.5, True, Colour.RED, date(2026, 1, 2)], "a,1,2.5,true,red,2026-01-02"),
        ([], ""),
        ("a,b", "a,b"),
        (None, None),
        (OMIT, OMIT),
    ],
)
def test_commas(values: Any, text: Any) -> None:
    assert commas("x", values) == text


@pytest.mark.parametrize("item", ["a,b", object(), None])
def test_item_that_commas_cannot_join(item: Any) -> None:
    with pytest.raises(RequestError, match="the items of x must"):
        commas("x", [item])


def test_present() -> None:
    assert present({"a": OMIT, "b": OMIT}) is None
    assert present({}) is None
    assert present({"a": None, "b": OMIT}) == {"a": None, "b": OMIT}


@pytest.mark.parametrize("body", [[], {}, 0, False, None])
def test_body_that_is_given(body: Any) -> None:
    assert body_or_none(body) is body
    assert body_or_none(OMIT) is None
