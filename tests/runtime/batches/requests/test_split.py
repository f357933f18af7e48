"""Tests of `split`: no request is lost, limits are kept, and generated ids are stable."""

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
def test_all_requests_are_kept_and_limits_are_observed(
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
    # The number of batches is minimal: the first request of each did not fit into the previous one.
    for before, after in itertools.pairwise(spools):
        body = json.dumps(after[0], separators=(",", ":"), ensure_ascii=False).encode()
        assert len(before) == most or before.size + len(body) + 14 > most_bytes


def test_generated_ids_depend_on_content_not_on_position() -> None:
    one, other = {"model": "a", "max_tokens": 1}, {"model": "b", "max_tokens": 1}
    (first,), (second,) = split([one, other, one]), split([other, one, one])
    assert first[0]["custom_id"] == second[1]["custom_id"]
    assert first[1]["custom_id"] == second[0]["custom_id"]
    assert first[2]["custom_id"] == second[2]["custom_id"] == first[0]["custom_id"] + "-2"


def test_ids_of_the_caller_are_kept() -> None:
    requests = [{"custom_id": f"row-{n}", "params": {"model": "m"}} for n in range(3)]
    (spool,) = split(requests)
    assert [*spool] == requests


@pytest.mark.parametrize("name", ["", "x" * 65, "a b", "ä", None, 7])
def test_invalid_ids_raise(name: Any) -> None:
    with pytest.raises(RequestError, match=r"requests\[1\]: custom_id must be 1 to 64"):
        list(split([{"custom_id": "good", "params": {}}, {"custom_id": name, "params": {}}]))


def test_a_duplicate_id_raises() -> None:
    twice = [{"custom_id": "a", "params": {"model": str(n)}} for n in range(2)]
    with pytest.raises(RequestError, match=r"requests\[1\]: custom_id 'a' is used more than once"):
        list(split(twice))


def test_a_request_larger_than_a_batch_raises() -> None:
    with pytest.raises(RequestError, match=r"requests\[0\].* is too large for a batch"):
        list(split([{"text": "x" * 1000}], most_bytes=1000))


def test_a_request_that_cannot_be_serialized_raises() -> None:
    with pytest.raises(RequestError, match=r"\[2\]: a cannot be sent"):
        list(split([{"a": 1}, {"a": 2}, {"a": object()}]))


def test_requests_are_read_lazily() -> None:
    read: list[int] = []

    def generate() -> Iterator[dict[str, int]]:
        for number in range(10):
            read.append(number)
            yield {"n": number}

    spools = split(generate(), most_requests=2)
    next(spools)
    assert len(read) == 3


def test_no_requests_make_no_batch() -> None:
    assert [*split([])] == []
