"""Tests of `Part`, `Ids` and `Spool`: requests on disk, and compact ids in memory."""

from __future__ import annotations

import json
import sys
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import errors
from api_claude_runtime.batches.requests.part import Ids, Part
from api_claude_runtime.batches.requests.split import parts
from api_claude_runtime.requests.spooled_array import PIECE, Spool, SpooledBody
from support.batches_in_memory import requests


def ids(names: list[str]) -> Ids:
    made = Ids()
    for name in names:
        made.append(name)
    return made


NAMES = st.text("abcXYZ019_-", min_size=1, max_size=64)


@given(st.lists(NAMES, max_size=9), st.lists(NAMES, max_size=9), st.slices(18))
def test_ids_are_a_sequence(some: list[str], more: list[str], part: slice) -> None:
    both = Ids.joined([ids(some), ids(more)])
    assert [*both] == [both[at] for at in range(len(both))] == some + more
    assert both[part] == (some + more)[part]
    assert [both[at] for at in range(-len(both), 0)] == some + more
    with pytest.raises(IndexError):
        both[len(both)]


def test_ids_use_little_memory() -> None:
    made = ids([f"{n:024x}" for n in range(10_000)])
    assert sys.getsizeof(made._text) + sys.getsizeof(made._ends) < 45 * 10_000


def test_the_positions_of_a_part() -> None:
    (part,) = parts(requests(5), 9, 10_000)
    assert part is not None
    assert part.positions() == {item["custom_id"]: at for at, item in enumerate(part.spool)}
    assert (len(part), len(Part())) == (5, 0)


@given(st.lists(st.tuples(st.integers(0, 200_000), st.booleans()), max_size=8))
def test_values_can_be_read_before_and_after_they_are_written(
    sizes: list[tuple[int, bool]],
) -> None:
    """Reads values between writes, from the file and from the buffer."""
    spool, sent = Spool(), list[bytes]()
    for size, look in sizes:
        sent.append(json.dumps({"n": len(sent), "x": "y" * size}).encode())
        spool.append_json(sent[-1])
        if look:
            assert [spool.json_at(at) for at in range(len(sent))] == sent
            assert b"".join(spool.pieces()) == b"[" + b",".join(sent) + b"]"
    assert [spool.json_at(at) for at in reversed(range(len(sent)))] == sent[::-1]
    assert b"".join(SpooledBody({"requests": spool}))[12:-1] == b"[" + b",".join(sent) + b"]"


def test_the_buffer_of_a_spool_is_limited() -> None:
    spool = Spool()
    for _ in range(100):
        spool.append_json(b'"%b"' % (b"x" * 50_000))
        assert len(spool._pending) < PIECE


def test_threads_can_append_and_read_concurrently() -> None:
    spool, bad = Spool(), list[int]()

    def work(number: int) -> None:
        for n in range(300):
            spool.append_json(b'{"t":%d,"n":%d,"x":"%b"}' % (number, n, b"y" * 900))
            at = n * 7 % len(spool)
            try:
                json.loads(spool.json_at(at))
            except ValueError:
                bad.append(at)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    values = json.loads(b"".join(spool.pieces()))
    assert not bad
    assert sorted((v["t"], v["n"]) for v in values) == [
        (t, n) for t in range(6) for n in range(300)
    ]


def test_a_closed_spool_raises() -> None:
    spool = Spool()
    spool.append({"a": 1})
    spool.close()
    with pytest.raises(errors.RequestError, match="closed"):
        spool[0]
    with pytest.raises(errors.RequestError, match="closed"):
        spool.append({"a": 2})
    with pytest.raises(errors.RequestError, match="closed"):
        b"".join(SpooledBody({"requests": spool}))
