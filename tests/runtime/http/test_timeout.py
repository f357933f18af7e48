"""Waits that end at their timeout or at the deadline of the request."""

from __future__ import annotations

import pickle
from time import monotonic

import pytest

from api_claude_runtime.http.timeout import (
    Deadline,
    WireTimeout,
    body_deadline,
    earlier,
    has_passed,
    limited,
    limited_timeout,
)

WAITS: WireTimeout = {"connect": 5.0, "read": None, "write": 1000.0, "pool": 0.5}


@pytest.mark.parametrize("seconds", [None, 0.0, 5.0])
def test_a_wait_without_a_deadline_takes_its_timeout(seconds: float | None) -> None:
    assert limited(seconds, None) == seconds
    assert limited_timeout(WAITS, None) is WAITS


@pytest.mark.parametrize("seconds", [None, 1000.0])
def test_a_wait_takes_no_longer_than_the_time_until_the_deadline(seconds: float | None) -> None:
    found = limited(seconds, monotonic() + 100)
    assert found is not None
    assert 0 < found <= 100


def test_the_timeout_applies_if_it_is_shorter() -> None:
    assert limited(5.0, monotonic() + 100) == 5.0


def test_no_time_is_left_after_the_deadline() -> None:
    assert limited(5.0, monotonic() - 1) == 0
    assert limited(None, monotonic() - 1) == 0


def test_all_waits_are_limited() -> None:
    assert set(limited_timeout(WAITS, monotonic() - 1).values()) == {0.0}
    waits = limited_timeout(WAITS, monotonic() + 100)
    assert (waits["connect"], waits["pool"]) == (5.0, 0.5)
    assert waits["read"] is not None
    assert waits["write"] is not None
    assert max(waits["read"], waits["write"]) <= 100


def test_a_deadline_has_passed() -> None:
    assert not has_passed(None)
    assert not has_passed(monotonic() + 100)
    assert has_passed(monotonic())


def test_the_deadline_of_a_call_is_also_that_of_the_body() -> None:
    deadline = Deadline.after(100)
    assert monotonic() + 99 < deadline <= monotonic() + 100
    assert (deadline.seconds, deadline.name) == (100, "deadline=")
    assert body_deadline(deadline) is deadline
    assert body_deadline(5.0) == 5.0
    assert body_deadline(None) is None


@pytest.mark.parametrize("seconds", [None, 1000])
def test_the_deadline_of_a_policy_ends_with_the_headers(seconds: float | None) -> None:
    before = None if seconds is None else Deadline.after(seconds)
    deadline = Deadline.for_head(100, "Retry(deadline=...)", before)
    assert deadline.seconds == 100
    assert body_deadline(deadline) is before
    assert earlier(deadline, before) is deadline
    assert earlier(before, deadline) is deadline


def test_no_deadline_is_later_than_each_deadline() -> None:
    assert earlier(None, None) is None
    assert earlier(None, 1.0) == earlier(1.0, None) == earlier(1.0, 2.0) == earlier(2.0, 1.0) == 1.0


def test_a_deadline_is_pickled_as_a_number() -> None:
    deadline = Deadline.after(100)
    copied = pickle.loads(pickle.dumps(deadline))
    assert (type(copied), copied) == (float, deadline)
