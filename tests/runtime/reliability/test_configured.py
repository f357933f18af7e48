"""Policies are pickled as their settings: without state, and without keys."""

from __future__ import annotations

import copy
import pickle
import random
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import (
    Adaptive,
    Budget,
    CircuitBreaker,
    Compress,
    Credentials,
    Endpoint,
    Failover,
    Prices,
    Quota,
    RateLimit,
    ReplyCache,
    Retry,
    RetryBudget,
)
from api_claude_runtime.reliability.configured import Configured

KEY = "key-of-the-gateway"
URL = "https://gateway.example.com"


def model_of(request: Any) -> str:
    return str(request.model)


POLICIES: list[Callable[[], Any]] = [
    lambda: Retry(4, base=0.25, statuses=[503], deadline=9.0),
    lambda: Retry(start_within=9.0, retry_after_jitter=0.1, budget=RetryBudget(0.2, 5.0)),
    lambda: CircuitBreaker(7, slow=3.0, window=20),
    lambda: RateLimit(requests_per_minute=10, burst=0.5, adaptive=Adaptive(least=0.2)),
    lambda: RateLimit(input_tokens_per_minute=10, estimate=len),
    lambda: Compress("gzip", origins=[URL], least=5),
    lambda: ReplyCache(9.0, entries=3, ignored_headers=["traceparent"]),
    lambda: Failover([Endpoint(URL, credentials=Credentials.from_variable("GATEWAY_KEY"))]),
    lambda: Failover(
        [Endpoint(URL, headers={"x-team": "blue", "x-none": None}, weight=2.0)],
        strategy="sticky",
        key=model_of,
    ),
    lambda: Quota(day=Budget(cost=2.5), prices=Prices(input=3, output=15), zone="Europe/Berlin"),
    lambda: Quota(month=Budget(requests=5), key=model_of, reserve=None),
]


@pytest.fixture(autouse=True)
def variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GATEWAY_KEY", KEY)


@pytest.mark.parametrize("make", POLICIES)
def test_a_policy_is_pickled_as_its_settings(make: Callable[[], Any]) -> None:
    policy = make()
    data = pickle.dumps(policy)
    again = pickle.loads(data)
    assert type(again) is type(policy)
    assert repr(again) == repr(policy)
    assert pickle.dumps(again) == data  # also the settings that `repr` does not show
    assert KEY.encode() not in data


@pytest.mark.parametrize("make", POLICIES)
def test_every_parameter_is_a_setting(make: Callable[[], Any]) -> None:
    import inspect

    policy = make()
    assert policy._settings().keys() == inspect.signature(type(policy)).parameters.keys()


def test_every_policy_with_settings_is_tested() -> None:
    assert {type(make()) for make in POLICIES} == {*Configured.__subclasses__()}


def test_state_is_left_out() -> None:
    quota = Quota(day=Budget(requests=5))
    quota.restore(
        {
            "version": 1,
            "windows": [
                {
                    "period": "day",
                    "start": "2026-01-01",
                    "key": "",
                    "requests": 3,
                    "tokens": 0,
                    "cost": 0,
                }
            ],
        }
    )
    assert quota.report()
    assert pickle.loads(pickle.dumps(quota)).report() == []


def test_copies_do_not_share_the_seed_of_random_numbers() -> None:
    assert pickle.loads(pickle.dumps(Retry()))._random is random.random
    assert b"Random" not in pickle.dumps(Retry())


def test_a_copy_in_the_same_process_shares_the_state() -> None:
    limit = RateLimit(requests_per_minute=1)
    assert copy.copy(limit)._limiter is limit._limiter
    counted = RateLimit(input_tokens_per_minute=100)
    assert counted.costing(5)._limiter is counted._limiter
    quota = Quota(day=Budget(requests=1))
    assert quota.of("blue")._ledger is quota._ledger


def test_a_key_is_never_pickled() -> None:
    for endpoint in (
        Endpoint(URL, api_key=KEY),
        Endpoint(URL, auth_token=KEY),
        Endpoint(URL, headers={"x-secret-token": KEY}),
    ):
        with pytest.raises(TypeError, match="cannot be pickled") as caught:
            pickle.dumps(Failover([endpoint]))
        assert KEY not in str(caught.value)


def test_a_key_is_read_again_where_it_is_unpickled(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pickle.dumps(Credentials.from_variable("GATEWAY_KEY", header="x-api-key"))
    monkeypatch.setenv("GATEWAY_KEY", "another-key")
    again = pickle.loads(data)
    assert again.wire() == (b"x-api-key", b"another-key")
    assert copy.copy(again) is again
    token = Credentials.from_variable("GATEWAY_KEY", is_token=True)
    assert pickle.loads(pickle.dumps(token)) == token
    assert pickle.loads(pickle.dumps(token)).source == token.source
