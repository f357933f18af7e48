"""Tests of `Spool`: arrays on disk are sent as the same JSON as lists in memory."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.call import OMIT
from api_claude_runtime.requests.spooled_array import PIECE, Spool, SpooledBody

pytestmark = pytest.mark.usefixtures("each_serializer")

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.text(), JSON, max_size=4)


def spooled(values: list[dict[str, Any]]) -> Spool:
    made = Spool()
    for value in values:
        made.append(value)
    return made


@given(st.lists(OBJECTS, max_size=6), OBJECTS)
def test_a_spooled_body_is_the_same_json_as_one_from_memory(
    values: list[dict[str, Any]], rest: dict[str, Any]
) -> None:
    fields = {**rest, "requests": spooled(values)}
    sent = SpooledBody(fields)
    data = b"".join(sent)
    assert data == json_body.encode({**rest, "requests": values})
    assert sent.length == len(data)
    assert b"".join(sent) == data


@given(st.lists(OBJECTS, max_size=6))
def test_a_spool_is_a_sequence(values: list[dict[str, Any]]) -> None:
    spool = spooled(values)
    assert len(spool) == len(values)
    plain = [json.loads(json_body.encode(value)) for value in values]
    assert [*spool] == plain
    assert spool[-2:] == plain[-2:]
    with pytest.raises(IndexError):
        spool[len(values)]


def test_the_size_is_known_while_the_array_grows() -> None:
    spool = Spool()
    assert (spool.size, b"".join(spool.pieces())) == (2, b"[]")
    before = spool.size
    taken = spool.append({"a": 1})
    assert spool.size == before + taken == len(b'[{"a":1}]')
    assert spool.append({"a": 2}) == len(b',{"a":2}')
    assert b"".join(spool.pieces()) == b'[{"a":1},{"a":2}]'


def test_a_value_that_json_cannot_represent_is_not_added() -> None:
    spool = spooled([{"a": 1}])
    with pytest.raises(RequestError, match=r"\[1\]: b cannot be sent"):
        spool.append({"b": object()})
    with pytest.raises(RequestError, match=r"\[1\]: .*NaN"):
        spool.append({"b": float("nan")})
    spool.append({"c": 2})
    assert [*spool] == [{"a": 1}, {"c": 2}]


def test_omitted_fields_are_not_sent() -> None:
    sent = SpooledBody({"a": OMIT, "requests": spooled([{}]), "b": OMIT, "c": 1})
    assert json.loads(b"".join(sent)) == {"requests": [{}], "c": 1}


def test_no_chunk_is_larger_than_the_limit() -> None:
    spool = spooled([{"text": "x" * 100_000} for _ in range(20)])
    pieces = [*SpooledBody({"requests": spool})]
    assert max(len(piece) for piece in pieces) <= PIECE
    assert json.loads(b"".join(pieces))["requests"] == [*spool]


def test_several_threads_may_send_a_spool_at_the_same_time() -> None:
    spool = spooled([{"number": number, "text": "x" * 1000} for number in range(2000)])
    whole = b"".join(SpooledBody({"requests": spool}))
    got: list[bool] = []

    def send() -> None:
        got.append(b"".join(SpooledBody({"requests": spool})) == whole)

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [True] * 8
