"""Tests of the function that wraps credentials in what a caller passes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import OMIT, Secret
from api_claude_runtime.auth.hiding import hidden, hide_arguments, hide_options, is_utf8, revealed
from api_claude_runtime.auth.secret import MaskedBytes
from api_claude_runtime.requests import json_body

TOKEN = "t-0123456789"


@pytest.mark.parametrize(
    "value, expected",
    [
        ({"x-token": TOKEN}, {"x-token": Secret(TOKEN)}),
        ({"a": [{"password": TOKEN, "b": 1}]}, {"a": [{"password": Secret(TOKEN), "b": 1}]}),
        ({"tokens_secret": (TOKEN, None)}, {"tokens_secret": (Secret(TOKEN), None)}),
        ({"keys": {"a": TOKEN}}, {"keys": {"a": TOKEN}}),  # a name inside of it decides
        ({"x-team": TOKEN}, {"x-team": TOKEN}),
        ({"max_tokens": 5, "api_key": None, "token": OMIT}, None),
        ([], None),
        (None, None),
        (OMIT, None),
    ],
)
def test_texts_with_names_of_credentials_are_wrapped(value: Any, expected: Any) -> None:
    found = hidden(value)
    if expected is None or expected == value:
        assert found is value
    else:
        assert found == expected


def test_what_was_passed_is_not_changed() -> None:
    inner = {"authorization_token": TOKEN}
    value = [inner]
    assert hidden(value)[0] == {"authorization_token": Secret(TOKEN)}
    assert inner == {"authorization_token": TOKEN}


def test_bytes_and_subclasses_of_str() -> None:
    class Text(str):
        __slots__ = ()

    found = hidden({"key": TOKEN.encode(), "secret": Text(TOKEN)})
    assert isinstance(found["key"], MaskedBytes)
    assert found["secret"] == Secret(TOKEN)
    assert TOKEN not in repr(found)


def test_options_and_arguments_are_wrapped_in_place() -> None:
    options: dict[str, Any] = {"extra_headers": {"x-token": TOKEN}, "timeout": 3, "other": {}}
    hide_options(options)
    assert options == {"extra_headers": {"x-token": Secret(TOKEN)}, "timeout": 3, "other": {}}
    arguments: dict[str, Any] = {"mcp_servers": [{"authorization_token": TOKEN}], "model": "m"}
    hide_arguments(arguments)
    assert TOKEN not in repr(arguments)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["a", "token", "x-key", "keys"]) | st.text(), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["secret", "b", "c"]), JSON))
def test_a_body_with_wrapped_credentials_has_the_same_bytes(body: dict[str, Any]) -> None:
    try:
        expected = json_body.encode(body)
    except ValueError:
        return  # such as half of a surrogate pair
    assert json_body.encode(hidden(body)) == expected


def test_text_that_is_no_unicode() -> None:
    assert is_utf8("ä")
    assert not is_utf8(Secret("\ud800"))
    assert revealed(Secret(TOKEN)) == revealed(TOKEN) == TOKEN


def test_what_contains_itself_is_returned_as_it_is() -> None:
    fields: dict[str, Any] = {"token": "x"}
    fields["again"] = [fields, fields]
    assert hidden(fields) is fields
