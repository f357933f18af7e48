"""The evaluation of health checks and their metrics, without I/O."""

from __future__ import annotations

import dataclasses
import math
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Client
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.reliability.health.result import (
    HISTORY_SIZE,
    CheckRules,
    HealthResult,
    HealthStatus,
    HealthStrategy,
    History,
    evaluate,
    summarize,
)

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ORDER: list[HealthStatus] = ["healthy", "degraded", "unhealthy"]
STRATEGIES: list[HealthStrategy] = ["ping", "api", "tcp"]

rules = st.builds(
    lambda strategy, steps: CheckRules(strategy, steps[2] / 1000, steps[0], steps[1]),
    st.sampled_from(STRATEGIES),
    st.lists(st.floats(1, 1e6), min_size=3, max_size=3).map(sorted),
)
times = st.floats(0, 1e7)
statuses = st.none() | st.integers(200, 599)
failures = st.none() | st.just("broken")


def result(
    endpoint: str = "http://a",
    status: HealthStatus = "healthy",
    ms: float = 1.0,
    http_status: int | None = 200,
    error: str | None = None,
) -> HealthResult:
    return HealthResult(endpoint, status, ms, http_status, error, NOW)


results = st.builds(
    result,
    status=st.sampled_from(ORDER),
    ms=times,
    http_status=statuses,
    error=failures,
)


@pytest.mark.parametrize(
    "strategy, http_status, status, error",
    [
        ("tcp", None, "healthy", None),
        ("ping", 200, "healthy", None),
        ("ping", 307, "healthy", None),
        ("ping", 401, "healthy", None),
        ("ping", 429, "healthy", None),
        ("ping", 500, "unhealthy", "status 500"),
        ("ping", 529, "unhealthy", "status 529"),
        ("api", 200, "healthy", None),
        ("api", 204, "healthy", None),
        ("api", 302, "degraded", "status 302"),
        ("api", 401, "unhealthy", "status 401: calls with these credentials would fail"),
        ("api", 403, "unhealthy", "status 403: calls with these credentials would fail"),
        ("api", 404, "degraded", "status 404"),
        ("api", 429, "degraded", "status 429"),
        ("api", 503, "unhealthy", "status 503"),
        ("api", 529, "unhealthy", "status 529"),
    ],
)
def test_status_by_response(
    strategy: HealthStrategy, http_status: int | None, status: str, error: str | None
) -> None:
    assert evaluate(CheckRules(strategy), 5.0, http_status, None) == (status, error)


@pytest.mark.parametrize(
    "ms, status",
    [(999.9, "healthy"), (1000, "degraded"), (4999.9, "degraded"), (5000, "unhealthy")],
)
def test_status_by_duration(ms: float, status: str) -> None:
    assert evaluate(CheckRules(), ms, 200, None) == (status, None)
    assert evaluate(CheckRules("api"), ms, 403, None)[0] == "unhealthy"


@given(rules, times, times, statuses, failures)
def test_a_slower_response_is_never_better(
    made: CheckRules, one: float, other: float, http_status: int | None, failure: str | None
) -> None:
    fast, slow = sorted([one, other])
    before, error = evaluate(made, fast, http_status, failure)
    after, same = evaluate(made, slow, http_status, failure)
    assert ORDER.index(before) <= ORDER.index(after)
    assert error == same


@given(rules, times, statuses, failures)
def test_a_healthy_response_is_fast_and_has_no_error(
    made: CheckRules, ms: float, http_status: int | None, failure: str | None
) -> None:
    status, error = evaluate(made, ms, http_status, failure)
    if failure is not None or (http_status or 0) >= 500 or ms >= made.unhealthy_ms:
        assert status == "unhealthy"
    assert (status == "healthy") == (error is None and ms < made.degraded_ms)


@given(rules)
def test_valid_options(made: CheckRules) -> None:
    assert made.checked() is made


def test_unhealthy_ms_may_equal_the_timeout() -> None:
    for ms in range(1, 20_000, 7):
        CheckRules(timeout=float(f"{ms / 1000:.3f}"), degraded_ms=1, unhealthy_ms=ms).checked()


@pytest.mark.parametrize(
    "rules, slow, too_slow",
    [
        (CheckRules(), 1000, 5000),
        (CheckRules(timeout=2.0), 1000, 2000),
        (CheckRules(timeout=0.5), 500, 500),
        (CheckRules(unhealthy_ms=800), 800, 800),
        (CheckRules(timeout=60.0, degraded_ms=3000), 3000, 60_000),
    ],
)
def test_default_thresholds(rules: CheckRules, slow: float, too_slow: float) -> None:
    assert (rules.checked().slow, rules.too_slow) == (slow, too_slow)


@pytest.mark.parametrize(
    "options",
    [
        {"degraded_ms": 0},
        {"degraded_ms": -1},
        {"degraded_ms": 5001},
        {"degraded_ms": math.nan},
        {"unhealthy_ms": 999, "degraded_ms": 1000},
        {"unhealthy_ms": 5001},
        {"unhealthy_ms": math.nan},
        {"timeout": 4.9, "unhealthy_ms": 5000},
        {"timeout": math.inf},
        {"timeout": math.nan},
        {"strategy": "http"},
    ],
    ids=str,
)
def test_invalid_options(options: dict[str, Any]) -> None:
    client = Client(api_key="k", base_url="http://127.0.0.1:9")
    with pytest.raises(ConfigurationError):
        client.health.check(**options)
    with pytest.raises(ConfigurationError):
        client.health.watch(**options)
    assert client.health.metrics() == {}


@given(st.lists(results, min_size=1, max_size=150))
def test_metrics(found: list[HealthResult]) -> None:
    made = summarize(found)
    assert made.count == len(found)
    assert 0 <= made.healthy <= made.available <= 1
    assert round(made.healthy * len(found)) == sum(r.status == "healthy" for r in found)
    assert round(made.available * len(found)) == sum(r.status != "unhealthy" for r in found)
    answered = [r.ms for r in found if r.http_status is not None or r.error is None]
    if not answered:
        assert made.min_ms is made.mean_ms is made.max_ms is made.p95_ms is None
        return
    assert (made.min_ms, made.max_ms) == (min(answered), max(answered))
    assert made.mean_ms == pytest.approx(sum(answered) / len(answered))
    assert made.p95_ms in answered
    below = sum(ms < made.p95_ms for ms in answered)
    up_to = sum(ms <= made.p95_ms for ms in answered)
    assert below * 100 < 95 * len(answered) <= up_to * 100


@pytest.mark.parametrize("count, rank", [(1, 1), (2, 2), (19, 19), (20, 19), (21, 20), (100, 95)])
def test_p95_uses_the_nearest_rank(count: int, rank: int) -> None:
    assert summarize([result(ms=float(n)) for n in range(count, 0, -1)]).p95_ms == rank


@given(st.lists(st.tuples(st.sampled_from(["http://a", "http://b"]), times), max_size=250))
def test_the_latest_of_each_endpoint_are_kept(pairs: list[tuple[str, float]]) -> None:
    history = History()
    for endpoint, ms in pairs:
        history.add((result(endpoint, ms=ms),))
    made = history.metrics()
    assert made.keys() == {endpoint for endpoint, _ in pairs}
    for endpoint, metrics in made.items():
        kept = [ms for place, ms in pairs if place == endpoint][-HISTORY_SIZE:]
        assert (metrics.count, metrics.max_ms) == (len(kept), max(kept))


def test_history_is_limited() -> None:
    history = History()
    for n in range(HISTORY_SIZE + 5):
        history.add((result(ms=float(n)), result("http://b")))
    made = history.metrics()
    assert made["http://a"].count == made["http://b"].count == HISTORY_SIZE == 100
    assert made["http://a"].min_ms == 5


def test_results_are_immutable() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        result().status = "degraded"  # type: ignore[misc]
    assert not hasattr(result(), "__dict__")
