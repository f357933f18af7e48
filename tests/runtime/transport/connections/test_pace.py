"""`Pace`: the time in which a head or a whole body must arrive."""

from __future__ import annotations

from time import monotonic
from typing import Any

import pytest

from api_claude import Bounds
from api_claude_runtime.http.bounds import resolved
from api_claude_runtime.transport.connections.pace import Pace
from api_claude_runtime.transport.http1.failures import ReadTimeout
from support.flows_by_hand import REQUEST


def request(read: float | None, rate: float | None, deadline: float | None = None) -> Any:
    bounds = resolved(Bounds(min_bytes_per_second=rate))
    timeout: Any = {**REQUEST.timeout, "read": read}
    return REQUEST._replace(timeout=timeout, bounds=bounds, deadline=deadline)


def test_the_time_is_twice_the_read_timeout_and_grows_with_each_byte() -> None:
    pace = Pace(request(10.0, 100.0))
    assert pace.until is not None
    assert 19 < pace.until - monotonic() <= 20
    before = pace.until
    pace.add(500)
    assert pace.until == before + 5
    assert not pace.is_over


def test_the_deadline_applies_if_it_is_earlier() -> None:
    early, late = monotonic() + 5, monotonic() + 1000
    assert Pace(request(10.0, 100.0, early)).until == early
    until = Pace(request(10.0, 100.0, late)).until
    assert until is not None
    assert until < late


@pytest.mark.parametrize("read, rate", [(None, 100.0), (10.0, None), (None, None)])
def test_there_is_no_limit_without_a_timeout_or_a_rate(
    read: float | None, rate: float | None
) -> None:
    pace = Pace(request(read, rate))
    pace.add(5)
    assert pace.until is None
    assert not pace.is_over
    assert Pace(request(read, rate, 5.0)).until == 5.0


def test_only_the_deadline_applies_to_a_stream() -> None:
    assert Pace(request(10.0, 100.0), is_whole=False).until is None
    assert Pace(request(10.0, 100.0, 5.0), is_whole=False).until == 5.0


def test_the_failure_is_that_of_the_limit_that_has_passed() -> None:
    failure: Any = Pace(request(0.0, 100.0)).failure()
    assert (failure.bound, failure.limit) == ("min_bytes_per_second", 100.0)
    assert isinstance(Pace(request(0.0, 100.0, monotonic())).failure(), ReadTimeout)
    assert isinstance(Pace(request(100.0, 100.0)).failure(), ReadTimeout)
