"""`NAME=VALUE`: what is read as JSON, and how a path is followed."""

from __future__ import annotations

import json
from typing import Any

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude_runtime.cli.arguments.assignments import ASSIGNMENT, assign

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def fields(*texts: str, start: Any = None) -> Any:
    found: Any = {} if start is None else start
    for text in texts:
        assign(found, text)
    return found


@pytest.mark.parametrize(
    "texts, expected",
    [
        (["a=1"], {"a": 1}),
        (["a=x"], {"a": "x"}),
        (["a="], {"a": ""}),
        (["a=x=y"], {"a": "x=y"}),
        (['a="1"'], {"a": "1"}),
        (["a=null", "b=true"], {"a": None, "b": True}),
        (["a=NaN", "b=Infinity", "c=-Infinity"], {"a": "NaN", "b": "Infinity", "c": "-Infinity"}),
        (["a={bad"], {"a": "{bad"}),
        (["a=line\nbreak"], {"a": "line\nbreak"}),
        (["a.b.c=1", "a.b.d=2"], {"a": {"b": {"c": 1, "d": 2}}}),
        (["a[]=1", "a[]=2"], {"a": [1, 2]}),
        (["a[0].b=1", "a[0].c=2", "a[1].b=3"], {"a": [{"b": 1, "c": 2}, {"b": 3}]}),
        (["a[].b=1", "a[].b=2"], {"a": [{"b": 1}, {"b": 2}]}),
        (["a[0]=1", "a[0]=2"], {"a": [2]}),
        (["a[0][0]=1"], {"a": [[1]]}),
        (['a["b.c"]=1'], {"a": {"b.c": 1}}),
        (["a-b.c-d=1"], {"a-b": {"c-d": 1}}),
        (["a=null", "a.b=1"], {"a": {"b": 1}}),
    ],
)
def test_fields_are_set(texts: list[str], expected: Any) -> None:
    assert fields(*texts) == expected


@pytest.mark.parametrize(
    "texts, message",
    [
        (["a"], "must look like name=value"),
        (["=1"], "must look like name=value"),
        (["a[x]=1"], "no .key, \\[index\\] or \\[\\]"),
        (["a[2]=1"], "item 2 of a list of 0"),
        (["a=1", "a.b=1"], "of a value that is no object"),
        (["a=1", "a[]=1"], "of a value that is no list"),
        (["a[]=1", "a.b=1"], "of a value that is no object"),
        (["a.b=1", "a[0]=1"], "of a value that is no list"),
        ([f"a[{'9' * 5000}]=1"], "item 9999999 of a list of 0"),
    ],
)
def test_a_field_that_cannot_be_set(texts: list[str], message: str) -> None:
    with pytest.raises(click.UsageError, match=message):
        fields(*texts)


@settings(max_examples=60)
@given(JSON)
def test_json_comes_back(value: Any) -> None:
    assert fields(f"a.b={json.dumps(value)}") == {"a": {"b": value}}


@settings(max_examples=60)
@given(st.text(max_size=20))
def test_any_text_is_set_or_refused(text: str) -> None:
    try:
        found = fields(text)
    except click.UsageError:
        return
    assert len(found) == 1
    assert ASSIGNMENT.fullmatch(text)


@pytest.mark.parametrize(
    "text", ["sesn_01AbC", "msgbatch_1", "claude-sonnet-4-6", "", "a b=c", "1=2"]
)
def test_an_id_is_no_assignment(text: str) -> None:
    assert ASSIGNMENT.fullmatch(text) is None


def test_deep_json_is_a_text() -> None:
    deep = "[" * 100_000
    assert fields(f"a={deep}") == {"a": deep}
