"""Tests of `Call`: its options, path segments and omitted arguments."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import OMIT, Client, Omit
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.call import Call, segment

HELLO: Any = {"model": "m", "max_tokens": 1, "messages": []}


@pytest.fixture
def client() -> Client:
    return Client(auth_token="t", base_url="http://localhost:1")


@pytest.mark.parametrize(
    "wrong,advice",
    [
        ("max_token", "did you mean 'max_tokens'?"),
        ("sytem", "did you mean 'system'?"),
        ("stop_sequnces", "did you mean 'stop_sequences'?"),
        ("extra_header", "did you mean 'extra_headers'?"),
        ("time_out", "did you mean 'timeout'?"),
        ("user_profil_id", "did you mean 'user_profile_id'?"),
        ("zzz", "use extra_body= if the endpoint accepts this field"),
    ],
)
def test_a_misspelled_argument_is_an_error_that_suggests_the_right_one(
    client: Client, wrong: str, advice: str
) -> None:
    arguments: Any = {**HELLO, wrong: 1}
    with pytest.raises(TypeError) as caught:
        client.messages.create(**arguments)
    assert str(caught.value) == f"unexpected keyword argument {wrong!r}: {advice}"
    with pytest.raises(TypeError, match=wrong):
        client.messages.stream(**arguments).__enter__()


def test_the_suggestion_is_the_python_name_and_not_the_wire_name(client: Client) -> None:
    wrong: Any = {"lifecyle": ["active"]}
    with pytest.raises(TypeError, match="did you mean 'lifecycle'"):
        client.models.list(**wrong)


def test_a_missing_argument_is_an_error(client: Client) -> None:
    with pytest.raises(TypeError, match="max_tokens"):
        client.messages.create(model="m", messages=[])  # type: ignore[call-overload]  # tested here


@pytest.mark.parametrize(
    "value,quoted",
    [
        ("msgbatch_1", "msgbatch_1"),
        ("claude-3.5", "claude-3.5"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b%20", "a%20b%2520"),
        ("é\r\n", "%C3%A9%0D%0A"),
        ("...", "..."),
    ],
)
def test_a_path_segment_is_quoted(value: str, quoted: str) -> None:
    assert segment("id", value) == quoted


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."}))
def test_any_text_is_encoded_as_one_reversible_segment(value: str) -> None:
    quoted = segment("id", value)
    assert quoted.isascii()
    assert not set(quoted) & set("/?# ")
    assert unquote(quoted) == value


@pytest.mark.parametrize("value", ["", ".", "..", None, 7, b"id", ["id"], "\ud800"])
def test_an_invalid_path_segment_is_refused(value: Any) -> None:
    with pytest.raises(RequestError, match=r"^model_id "):
        segment("model_id", value)


def test_a_generated_method_checks_its_segments(client: Client) -> None:
    with pytest.raises(RequestError, match="model_id"):
        client.models.retrieve("")


def test_omit_is_false_and_stays_the_same_object_when_copied() -> None:
    assert not OMIT
    assert repr(OMIT) == "OMIT"
    assert isinstance(OMIT, Omit)
    for copied in (copy.copy(OMIT), copy.deepcopy(OMIT), pickle.loads(pickle.dumps(OMIT))):
        assert copied is OMIT


def test_calls_share_no_defaults() -> None:
    first, second = Call("GET", "/a"), Call("GET", "/a")
    assert first.query is not second.query
    assert first.options is not second.options
