"""Failover that ranks endpoints by health checks, run step by step."""

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


def result(host: str, status: HealthStatus = "healthy") -> HealthResult:
    return HealthResult(f"http://{host}", status, 1.0, 200, None, datetime(2026, 1, 1, tzinfo=UTC))


def failover(**options: Any) -> tuple[Failover, Clock]:
    clock = Clock()
    endpoints = [Endpoint(f"http://{name}", api_key="k") for name in "abc"]
    return Failover(endpoints, clock=clock, **options), clock


def order(policy: Failover) -> str:
    """Return the hosts in the order in which a call tries them that fails everywhere."""
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


def test_health_results_change_the_order() -> None:
    assert after([]) == "abc"
    assert after([result("a", "unhealthy")]) == "bca"
    assert after([result("a", "degraded")]) == "bca"
    assert after([result("a", "degraded"), result("b", "unhealthy")]) == "cab"
    assert after([result("elsewhere", "unhealthy")]) == "abc"
    assert after([result(name, "degraded") for name in "abc"]) == "abc"
    assert after([result(name, "unhealthy") for name in "abc"]) == "abc"


def test_an_unhealthy_endpoint_cools_down() -> None:
    policy, clock = failover(cool_down=30.0)
    policy.learn([result("a", "unhealthy")])
    assert [str(each) for each in policy.healthy] == ["http://b", "http://c"]
    clock.now += 30
    assert order(policy) == "abc"


def test_a_healthy_result_ends_a_cool_down() -> None:
    policy, _ = failover()
    assert order(policy) == "abc"
    assert policy.healthy == []  # `order` made all of them fail
    policy.learn([result("c")])
    assert order(policy) == "cab"


def test_a_degraded_endpoint_ranks_lower_until_a_later_result() -> None:
    policy, clock = failover(cool_down=30.0)
    policy.learn([result("a", "degraded")])
    clock.now += 3600
    assert next(start(policy)).request.origin.host == b"b"
    policy.learn([result("b", "degraded")])
    assert next(start(policy)).request.origin.host == b"c"
    policy.learn([result("a")])
    assert next(start(policy)).request.origin.host == b"a"
    assert order(policy) == "acb"


@given(st.lists(st.sampled_from(ORDER), min_size=3, max_size=3))
def test_endpoints_are_ordered_by_status(statuses: list[HealthStatus]) -> None:
    results = [result(n, s) for n, s in zip("abc", statuses, strict=True)]
    status_of = dict(zip("abc", statuses, strict=True))
    assert after(results) == "".join(sorted("abc", key=lambda n: ORDER.index(status_of[n])))
