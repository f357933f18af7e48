"""Many requests into batches: nothing is lost, nothing is too large, and ids are the same again."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.batches.requests.split import split
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.spooled_array import SpooledBody

PARAMS = st.fixed_dictionaries({"model": st.text(max_size=3), "max_tokens": st.integers(1, 3)})


@given(st.lists(PARAMS, max_size=30), st.integers(1, 8), st.integers(120, 600))
def test_nothing_is_lost_and_nothing_too_large(
    requests: list[dict[str, Any]], most: int, most_bytes: int
) -> None:
    spools = [*split(requests, most_requests=most, most_bytes=most_bytes)]
    for spool in spools:
        assert 0 < len(spool) <= most
        assert len(b"".join(SpooledBody({"requests": spool}))) <= most_bytes
    items = [item for spool in spools for item in spool]
    assert [item["params"] for item in items] == requests
    ids = [item["custom_id"] for item in items]
    assert len(set(ids)) == len(ids)
    again = [item["custom_id"] for spool in split(requests) for item in spool]
    assert again == ids
    # As few as there can be, in this order: the first of one did not fit into the one before.
    for before, after in itertools.pairwise(spools):
        body = json.dumps(after[0], separators=(",", ":"), ensure_ascii=False).encode()
        assert len(before) == most or before.size + len(body) + 14 > most_bytes


def test_ids_follow_what_is_said_and_not_where_it_stands() -> None:
    one, other = {"model": "a", "max_tokens": 1}, {"model": "b", "max_tokens": 1}
    (first,), (second,) = split([one, other, one]), split([other, one, one])
    assert first[0]["custom_id"] == second[1]["custom_id"]
    assert first[1]["custom_id"] == second[0]["custom_id"]
    assert first[2]["custom_id"] == second[2]["custom_id"] == first[0]["custom_id"] + "-2"


def test_ids_of_ones_own_are_kept() -> None:
    requests = [{"custom_id": f"row-{n}", "params": {"model": "m"}} for n in range(3)]
    (spool,) = split(requests)
    assert [*spool] == requests


@pytest.mark.parametrize("name", ["", "x" * 65, "a b", "ä", None, 7])
def test_ids_that_are_none(name: Any) -> None:
    with pytest.raises(RequestError, match=r"\[1\]: custom_id="):
        list(split([{"custom_id": "good", "params": {}}, {"custom_id": name, "params": {}}]))


def test_an_id_that_stands_there_twice() -> None:
    twice = [{"custom_id": "a", "params": {"model": str(n)}} for n in range(2)]
    with pytest.raises(RequestError, match=r"\[1\]: custom_id='a' stands there twice"):
        list(split(twice))


def test_a_request_that_is_larger_than_a_batch() -> None:
    with pytest.raises(RequestError, match=r"\[0\].* more than a batch may"):
        list(split([{"text": "x" * 1000}], most_bytes=1000))


def test_what_cannot_be_said() -> None:
    with pytest.raises(RequestError, match=r"\[2\]: a cannot be sent"):
        list(split([{"a": 1}, {"a": 2}, {"a": object()}]))


def test_they_are_read_as_they_are_needed() -> None:
    read: list[int] = []

    def lazily() -> Iterator[dict[str, int]]:
        for number in range(10):
            read.append(number)
            yield {"n": number}

    spools = split(lazily(), most_requests=2)
    next(spools)
    assert len(read) == 3


def test_nothing_is_no_batch() -> None:
    assert [*split([])] == []
