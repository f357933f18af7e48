"""How lists and objects are sent in queries and headers, and parameters that a path shares."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from api_claude_runtime.errors.base import RequestError

Echo = Callable[[str], Any]


@pytest.mark.parametrize(
    "arguments, query",
    [
        ({"ids": ["a", "b"]}, "ids[]=a&ids[]=b"),
        ({"tags": ["a", "b"]}, "tags=a&tags=b"),
        ({"tags": ("a",)}, "tags=a"),
        ({"tags": "a"}, "tags=a"),
        ({"tags": []}, ""),
        ({"tags": None}, ""),
        ({"sizes": [1, 2]}, "sizes=1%2C2"),
        ({"filter": {"a": "b"}}, "filter[a]=b"),
        ({"colour": 3}, "colour=3"),
        ({}, ""),
    ],
)
def test_query(echo: Echo, arguments: dict[str, Any], query: str) -> None:
    sent = echo("encodings").things.list("x", **arguments)
    assert sent.path.partition("?")[2] == query


def test_list_in_a_header(echo: Echo) -> None:
    sent = echo("encodings").things.list("x", x_flags=["a", "b"])
    assert dict(sent.headers)["x-flags"] == "a,b"


def test_operation_has_the_parameters_of_its_path(echo: Echo) -> None:
    assert echo("encodings").things.delete("x", colour="red").path.endswith("/x?colour=red")


def test_item_with_a_comma_cannot_be_sent(echo: Echo) -> None:
    with pytest.raises(RequestError, match="x_flags must not contain a comma"):
        echo("encodings").things.list("x", x_flags=["a,b"])


def test_item_that_is_not_text_cannot_be_sent(echo: Echo) -> None:
    with pytest.raises(RequestError, match="sizes must be text, numbers or dates, not dict"):
        echo("encodings").things.list("x", sizes=[{}])


def test_body_of_the_echo_is_empty(echo: Echo) -> None:
    assert json.dumps(echo("encodings").things.list("x").body) == '""'
