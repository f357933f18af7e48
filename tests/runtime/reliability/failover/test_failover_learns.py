"""Failover that learns from health checks, driven by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.reliability.failover.endpoint import Endpoint
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.reliability.health.result import HealthResult, HealthStatus
from support.flows_by_hand import Clock, start

ORDER: list[HealthStatus] = ["healthy", "degraded", "unhealthy"]


def found(host: str, status: HealthStatus = "healthy") -> HealthResult:
    return HealthResult(f"http://{host}", status, 1.0, 200, None, datetime(2026, 1, 1, tzinfo=UTC))


def failover(**options: Any) -> tuple[Failover, Clock]:
    clock = Clock()
    places = [Endpoint(f"http://{name}", api_key="k") for name in "abc"]
    return Failover(places, clock=clock, **options), clock


def order(policy: Failover) -> str:
    """The hosts in the order in which a call that fails everywhere would try them."""
    flow, tried = start(policy), ""
    step = next(flow)
    try:
        while True:
            tried += step.request.origin.host.decode()
            step = flow.throw(APIConnectionError("refused", sent=False))
    except APIConnectionError:
        return tried


def after(results: list[HealthResult], **options: Any) -> str:
    policy, _ = failover(**options)
    policy.learn(results)
    return order(policy)


def test_failover_learns() -> None:
    assert after([]) == "abc"
    assert after([found("a", "unhealthy")]) == "bca"
    assert after([found("a", "degraded")]) == "bca"
    assert after([found("a", "degraded"), found("b", "unhealthy")]) == "cab"
    assert after([found("elsewhere", "unhealthy")]) == "abc"
    assert after([found(name, "degraded") for name in "abc"]) == "abc"
    assert after([found(name, "unhealthy") for name in "abc"]) == "abc"


def test_the_unhealthy_cools_down() -> None:
    policy, clock = failover(cool_down=30.0)
    policy.learn([found("a", "unhealthy")])
    assert [str(each) for each in policy.healthy] == ["http://b", "http://c"]
    clock.now += 30
    assert order(policy) == "abc"


def test_the_healthy_is_back_at_once() -> None:
    policy, _ = failover()
    assert order(policy) == "abc"
    assert policy.healthy == []  # all of them have failed
    policy.learn([found("c")])
    assert order(policy) == "cab"


def test_the_degraded_stays_behind_until_it_is_told_otherwise() -> None:
    policy, clock = failover(cool_down=30.0)
    policy.learn([found("a", "degraded")])
    clock.now += 3600
    assert next(start(policy)).request.origin.host == b"b"
    policy.learn([found("b", "degraded")])
    assert next(start(policy)).request.origin.host == b"c"
    policy.learn([found("a")])
    assert next(start(policy)).request.origin.host == b"a"
    assert order(policy) == "acb"


@given(st.lists(st.sampled_from(ORDER), min_size=3, max_size=3))
def test_the_better_comes_first(statuses: list[HealthStatus]) -> None:
    learnt = [found(n, s) for n, s in zip("abc", statuses, strict=True)]
    places = dict(zip("abc", statuses, strict=True))
    assert after(learnt) == "".join(sorted("abc", key=lambda n: ORDER.index(places[n])))
