"""The store never exceeds its bounds, and keeps no header that belongs to one call."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.reliability.reply_cache.store import Entry, Store
from support.flows_by_hand import Clock


def entry(size: int) -> Entry:
    return Entry(Headers(), b"x" * size, Headers())


def test_a_response_expires() -> None:
    clock = Clock()
    store = Store(10.0, 5, 100, clock)
    store.put(b"k", entry(1))
    clock.now += 9.9
    assert store.get(b"k") is not None
    assert store.sizes() == (1, 1)
    clock.now += 0.1
    assert store.get(b"k") is None
    assert store.sizes() == (0, 0)
    assert (store.stores, store.evictions) == (1, 0)


def test_the_least_recently_used_response_is_evicted() -> None:
    store = Store(10.0, 2, 100, Clock())
    store.put(b"a", entry(1))
    store.put(b"b", entry(1))
    assert store.get(b"a") is not None
    store.put(b"c", entry(1))
    assert [store.get(key) is not None for key in (b"a", b"b", b"c")] == [True, False, True]
    assert store.evictions == 1


def test_bytes_are_bounded() -> None:
    store = Store(10.0, 10, 100, Clock())
    store.put(b"a", entry(60))
    store.put(b"b", entry(101))  # larger than the whole store: nothing is evicted for it
    assert store.sizes() == (1, 60)
    store.put(b"c", entry(60))
    assert store.sizes() == (1, 60)
    assert store.get(b"c") is not None
    assert (store.stores, store.evictions) == (2, 1)


def test_a_response_is_replaced() -> None:
    store = Store(10.0, 1, 100, Clock())
    store.put(b"a", entry(1))
    store.put(b"a", entry(2))
    assert store.sizes() == (1, 2)
    assert store.evictions == 0


def test_remove_and_clear() -> None:
    store = Store(10.0, 5, 100, Clock())
    kept = entry(1)
    store.put(b"a", kept)
    store.put(b"b", entry(1))
    assert store.remove(kept.headers)
    assert not store.remove(kept.headers)
    assert store.sizes() == (1, 1)
    store.clear()
    assert store.sizes() == (0, 0)


def test_headers_of_one_call_are_dropped() -> None:
    raw = {
        "Request-Id": "req_1",
        "Content-Type": "application/json",
        "Content-Encoding": "gzip",
        "Content-Length": "9",
        "Set-Cookie": "a=b",
        "Retry-After": "1",
        "Anthropic-Ratelimit-Requests-Remaining": "3",
        "X-Name": "caf\xe9",
    }
    headers = Headers([(k.encode(), v.encode("latin-1")) for k, v in raw.items()])
    kept = Entry.of(headers, b"body").headers
    assert dict(kept) == {
        "request-id": "req_1",
        "content-type": "application/json",
        "x-name": "caf\xe9",
    }


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cachetools", None)
    with pytest.raises(ConfigurationError, match=r'pip install "api-claude\[cache\]"'):
        Store(1.0, 1, 1, Clock())


KEYS = st.binary(min_size=1, max_size=1)
STEPS = st.one_of(
    st.tuples(st.just("put"), KEYS, st.integers(0, 50)),
    st.tuples(st.just("get"), KEYS, st.just(0)),
    st.tuples(st.just("wait"), st.just(b""), st.integers(0, 8)),
)


@given(st.lists(STEPS, max_size=60), st.integers(1, 4), st.integers(1, 80))
def test_bounds_are_never_exceeded(
    steps: list[tuple[str, bytes, int]], entries: int, size: int
) -> None:
    clock = Clock()
    store = Store(10.0, entries, size, clock)
    age: dict[bytes, tuple[float, int]] = {}
    for step, key, number in steps:
        if step == "wait":
            clock.now += number
        elif step == "put":
            store.put(key, entry(number))
            if number <= size:
                age[key] = clock.now, number
                assert store.get(key) is not None
        else:
            found = store.get(key)
            if found is not None:
                stored, expected = age[key]
                assert clock.now - stored < 10.0
                assert len(found.body) == expected
        count, total = store.sizes()
        assert count <= entries
        assert total <= size
