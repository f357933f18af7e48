"""A limiter that follows the server, driven by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Adaptive, RateLimit
from api_claude.errors import ConfigurationError, RateLimitReached
from api_claude_runtime.pipeline.flow import Send, Sleep
from support.flows_by_hand import REQUEST, Answer, Clock, returned, start


def limit(**options: Any) -> tuple[RateLimit, Clock]:
    rules = {name: options.pop(name) for name in Adaptive._fields if name in options}
    clock = Clock()
    settings = {"requests_per_minute": 60, "burst": 2 / 60, "clock": clock, **options}
    return RateLimit(**settings, adaptive=Adaptive(**rules)), clock


def call(policy: RateLimit, answer: Answer) -> None:
    flow = start(policy)
    assert next(flow) == Send(REQUEST)
    assert returned(flow, answer) is answer


def test_a_429_halves_it() -> None:
    policy, clock = limit()
    call(policy, Answer(429))
    assert policy.factor == 0.5
    # Nothing is left, and a request now takes two seconds to drip in.
    assert next(start(policy)) == Sleep(2.0, "rate limit")
    clock.now += 10
    call(policy, Answer(429))
    assert policy.factor == 0.25


def test_it_falls_no_lower() -> None:
    policy, clock = limit(least=0.4)
    for _ in range(3):
        clock.now += 100
        call(policy, Answer(429))
    assert policy.factor == 0.4


def test_those_under_way_count_once() -> None:
    policy, clock = limit()
    flows = [start(policy) for _ in range(2)]
    for flow in flows:
        next(flow)
    clock.now += 1
    for flow in flows:
        returned(flow, Answer(429))
    assert policy.factor == 0.5


def test_what_succeeds_raises_it() -> None:
    policy, clock = limit(burst=1.0, increase=0.5, most=2.0)
    for _ in range(60):
        call(policy, Answer())
    assert policy.factor == pytest.approx(1.5)  # a minute's worth
    clock.now += 60
    for _ in range(60):
        call(policy, Answer())
    assert policy.factor == pytest.approx(2.0)
    step = next(start(policy))
    assert isinstance(step, Sleep)
    assert step.seconds == pytest.approx(0.5, rel=0.05)  # the last ones went a little slower


@pytest.mark.parametrize("status", [400, 404, 500, 529])
def test_what_says_nothing(status: int) -> None:
    policy, _ = limit()
    call(policy, Answer(status))
    assert policy.factor == 1.0


def test_idle_time_raises_nothing() -> None:
    policy, clock = limit(most=2.0)
    clock.now += 3600
    call(policy, Answer())
    assert policy.factor == pytest.approx(1.0 + 0.1 / 60)


def test_tokens_raise_it_by_their_share() -> None:
    policy, _ = limit(
        requests_per_minute=None,
        input_tokens_per_minute=1000,
        burst=1.0,
        most=2.0,
        estimate=lambda _: 500,
    )
    call(policy, Answer())
    assert policy.factor == pytest.approx(1.05)


def test_retry_after_holds_everybody() -> None:
    policy, clock = limit()
    first, second, third = (start(policy) for _ in range(3))
    assert next(first) == next(second) == Send(REQUEST)
    assert next(third) == Sleep(1.0, "rate limit")
    returned(first, Answer(429, retry_after="7"))
    assert next(start(policy)) == Sleep(7.0 + 2 * 2.0, "rate limit")
    clock.now += 1.0
    # It woke up where it was to go, and finds that it is put off: six of the hold, two of its own.
    assert third.send(None) == Sleep(6.0 + 2.0, "rate limit")
    clock.now += 8.0
    assert third.send(None) == Send(REQUEST)


def test_a_late_429_holds_too_though_there_is_room() -> None:
    policy, clock = limit(burst=1.0, decrease=1.0)
    first, second = start(policy), start(policy)
    next(first), next(second)
    clock.now += 1.0
    returned(first, Answer(429))
    clock.now += 100.0
    returned(second, Answer(429, retry_after="30"))  # went before the other one came back
    assert next(start(policy)) == Sleep(30.0, "rate limit")


def test_what_costs_nothing_is_held_as_well() -> None:
    policy, _ = limit(requests_per_minute=None, input_tokens_per_minute=60, estimate=lambda _: 0.0)
    call(policy, Answer(429, retry_after="30"))
    assert next(start(policy)) == Sleep(30.0, "rate limit")


def test_a_date_holds_too_and_no_hold_is_endless() -> None:
    when = format_datetime(datetime.now(UTC) + timedelta(days=9), usegmt=True)
    policy, _ = limit(longest_hold=5.0)
    call(policy, Answer(429, retry_after=when))
    assert next(start(policy)) == Sleep(5.0 + 2.0, "rate limit")


def test_a_wait_that_has_become_too_long_fails() -> None:
    policy, clock = limit(max_wait=4.0)
    first, second, third = (start(policy) for _ in range(3))
    next(first), next(second), next(third)
    returned(first, Answer(429, retry_after="7"))
    clock.now += 1.0
    with pytest.raises(RateLimitReached, match="waiting comes to 9 s, more than 4"):
        third.send(None)
    with pytest.raises(RateLimitReached, match="asks to wait 8 s"):  # its place is free
        next(start(policy))


def test_who_would_fail_at_once_does_so_in_a_hold() -> None:
    policy, clock = limit(when_full="fail")
    call(policy, Answer(429, retry_after="7"))
    with pytest.raises(RateLimitReached) as caught:
        next(start(policy))
    assert caught.value.wait == pytest.approx(9.0)
    clock.now += 9.0
    call(policy, Answer())


def test_the_servers_own_limits() -> None:
    policy, _ = limit(burst=1.0, most=4.0)
    call(policy, Answer(anthropic_ratelimit_requests_limit="30"))
    assert policy.factor == 0.5
    call(policy, Answer(anthropic_ratelimit_requests_limit="6000", x="1"))
    assert policy.factor == pytest.approx(0.5 + 0.1 / 60)  # it rises as ever, and not at once


def test_a_server_that_allows_less_than_the_least() -> None:
    policy, _ = limit(burst=1.0, least=0.5)
    call(policy, Answer(anthropic_ratelimit_requests_limit="6"))
    assert policy.factor == pytest.approx(0.1)
    call(policy, Answer(429, anthropic_ratelimit_requests_limit="6"))
    assert policy.factor == pytest.approx(0.1)


def test_what_the_server_has_left() -> None:
    policy, clock = limit(burst=1.0)
    call(policy, Answer(anthropic_ratelimit_requests_remaining="3"))
    for _ in range(3):
        call(policy, Answer())
    assert next(start(policy)) == Sleep(1.0, "rate limit")
    clock.now += 600
    policy_tokens, _ = limit(requests_per_minute=None, input_tokens_per_minute=60, burst=1.0)
    call(policy_tokens, Answer(anthropic_ratelimit_input_tokens_remaining="0"))
    assert isinstance(next(start(policy_tokens)), Sleep)


@pytest.mark.parametrize("text", ["", "many", "-3", "1e9", "³"])
def test_headers_that_make_no_sense(text: str) -> None:
    policy, _ = limit(burst=1.0)
    headers = {
        "anthropic_ratelimit_requests_limit": text,
        "anthropic_ratelimit_requests_remaining": text,
    }
    call(policy, Answer(**headers))
    assert policy.factor == 1.0
    call(policy, Answer())


@given(
    st.floats(0.05, 1),
    st.floats(1, 3),
    st.lists(
        st.tuples(
            st.floats(0, 3),
            st.sampled_from([200, 200, 200, 429, 500]),
            st.sampled_from([None, "0.5", "3", "900"]),
        ),
        max_size=60,
    ),
)
def test_it_never_goes_faster_than_its_bounds(
    least: float, most: float, calls: list[tuple[float, int, str | None]]
) -> None:
    policy, clock = limit(least=least, most=most, increase=5.0, max_wait=30.0)
    went: list[float] = []
    for pause, status, asked in calls:
        clock.now += pause
        flow = start(policy)
        try:
            step = next(flow)
            while isinstance(step, Sleep):
                clock.now += step.seconds
                step = flow.send(None)
        except RateLimitReached:
            clock.now += 5.0
            continue
        went.append(clock.now)
        headers = {} if asked is None else {"retry_after": asked}
        returned(flow, Answer(status, **headers))
        assert least <= policy.factor <= most
    for first, begin in enumerate(went):
        for count, end in enumerate(went[first:], 1):
            assert count <= 2 + most * (end - begin) + 1e-6


@pytest.mark.parametrize(
    "rules",
    [
        {"least": 0.0},
        {"least": 1.5},
        {"most": 0.5},
        {"most": float("inf")},
        {"increase": -0.1},
        {"increase": float("nan")},
        {"decrease": 0.0},
        {"decrease": 1.5},
        {"longest_hold": -1.0},
    ],
    ids=str,
)
def test_rules_that_make_no_sense(rules: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(rules))):
        limit(**rules)


def test_what_is_no_adaptive() -> None:
    with pytest.raises(ConfigurationError, match=r"True is no Adaptive"):
        RateLimit(requests_per_minute=1, adaptive=True)  # type: ignore[arg-type]


def test_printing_one_shows_them() -> None:
    assert "adaptive=Adaptive(least=0.1, most=1.0" in repr(limit()[0])
