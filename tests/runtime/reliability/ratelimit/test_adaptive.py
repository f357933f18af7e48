"""A `RateLimit` with `adaptive`, run step by step."""

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


def test_a_429_halves_the_factor() -> None:
    policy, clock = limit()
    call(policy, Answer(429))
    assert policy.factor == 0.5
    # The bucket is empty, and at half the rate a new token takes two seconds.
    assert next(start(policy)) == Sleep(2.0, "rate limit")
    clock.now += 10
    call(policy, Answer(429))
    assert policy.factor == 0.25


def test_least_is_a_lower_bound() -> None:
    policy, clock = limit(least=0.4)
    for _ in range(3):
        clock.now += 100
        call(policy, Answer(429))
    assert policy.factor == 0.4


def test_429s_of_calls_in_flight_count_once() -> None:
    policy, clock = limit()
    flows = [start(policy) for _ in range(2)]
    for flow in flows:
        next(flow)
    clock.now += 1
    for flow in flows:
        returned(flow, Answer(429))
    assert policy.factor == 0.5


def test_successes_raise_the_factor() -> None:
    policy, clock = limit(burst=1.0, increase=0.5, most=2.0)
    for _ in range(60):
        call(policy, Answer())
    assert policy.factor == pytest.approx(1.5)  # one minute's worth of calls
    clock.now += 60
    for _ in range(60):
        call(policy, Answer())
    assert policy.factor == pytest.approx(2.0)
    step = next(start(policy))
    assert isinstance(step, Sleep)
    # Not exactly 0.5: the last calls were sent at a lower factor.
    assert step.seconds == pytest.approx(0.5, rel=0.05)


@pytest.mark.parametrize("status", [400, 404, 500, 529])
def test_other_statuses_do_not_change_the_factor(status: int) -> None:
    policy, _ = limit()
    call(policy, Answer(status))
    assert policy.factor == 1.0


def test_idle_time_does_not_raise_the_factor() -> None:
    policy, clock = limit(most=2.0)
    clock.now += 3600
    call(policy, Answer())
    assert policy.factor == pytest.approx(1.0 + 0.1 / 60)


def test_a_success_raises_the_factor_by_its_share_of_tokens() -> None:
    policy, _ = limit(
        requests_per_minute=None,
        input_tokens_per_minute=1000,
        burst=1.0,
        most=2.0,
        estimate=lambda _: 500,
    )
    call(policy, Answer())
    assert policy.factor == pytest.approx(1.05)


def test_retry_after_holds_all_calls() -> None:
    policy, clock = limit()
    first, second, third = (start(policy) for _ in range(3))
    assert next(first) == next(second) == Send(REQUEST)
    assert next(third) == Sleep(1.0, "rate limit")
    returned(first, Answer(429, retry_after="7"))
    assert next(start(policy)) == Sleep(7.0 + 2 * 2.0, "rate limit")
    clock.now += 1.0
    # Its time has come, but the hold has moved it: 6 s of the hold, 2 s for the next token.
    assert third.send(None) == Sleep(6.0 + 2.0, "rate limit")
    clock.now += 8.0
    assert third.send(None) == Send(REQUEST)


def test_a_late_429_holds_calls_although_tokens_are_available() -> None:
    policy, clock = limit(burst=1.0, decrease=1.0)
    first, second = start(policy), start(policy)
    next(first), next(second)
    clock.now += 1.0
    returned(first, Answer(429))
    clock.now += 100.0
    returned(second, Answer(429, retry_after="30"))  # was sent before the first response
    assert next(start(policy)) == Sleep(30.0, "rate limit")


def test_calls_without_cost_are_held_too() -> None:
    policy, _ = limit(requests_per_minute=None, input_tokens_per_minute=60, estimate=lambda _: 0.0)
    call(policy, Answer(429, retry_after="30"))
    assert next(start(policy)) == Sleep(30.0, "rate limit")


def test_a_hold_until_a_date_is_capped_by_longest_hold() -> None:
    when = format_datetime(datetime.now(UTC) + timedelta(days=9), usegmt=True)
    policy, _ = limit(longest_hold=5.0)
    call(policy, Answer(429, retry_after=when))
    assert next(start(policy)) == Sleep(5.0 + 2.0, "rate limit")


def test_a_wait_that_becomes_too_long_fails() -> None:
    policy, clock = limit(max_wait=4.0)
    first, second, third = (start(policy) for _ in range(3))
    next(first), next(second), next(third)
    returned(first, Answer(429, retry_after="7"))
    clock.now += 1.0
    with pytest.raises(
        RateLimitReached, match="increased its total wait to 9 s, longer than max_wait=4"
    ):
        third.send(None)
    with pytest.raises(RateLimitReached, match="requires a wait of 8 s"):  # its reservation is free
        next(start(policy))


def test_when_full_fail_fails_during_a_hold() -> None:
    policy, clock = limit(when_full="fail")
    call(policy, Answer(429, retry_after="7"))
    with pytest.raises(RateLimitReached) as caught:
        next(start(policy))
    assert caught.value.wait == pytest.approx(9.0)
    clock.now += 9.0
    call(policy, Answer())


def test_limit_headers_cap_the_factor() -> None:
    policy, _ = limit(burst=1.0, most=4.0)
    call(policy, Answer(anthropic_ratelimit_requests_limit="30"))
    assert policy.factor == 0.5
    call(policy, Answer(anthropic_ratelimit_requests_limit="6000", x="1"))
    assert policy.factor == pytest.approx(0.5 + 0.1 / 60)  # rises in small steps as usual


def test_limit_headers_take_precedence_over_least() -> None:
    policy, _ = limit(burst=1.0, least=0.5)
    call(policy, Answer(anthropic_ratelimit_requests_limit="6"))
    assert policy.factor == pytest.approx(0.1)
    call(policy, Answer(429, anthropic_ratelimit_requests_limit="6"))
    assert policy.factor == pytest.approx(0.1)


def test_remaining_headers_reduce_the_tokens() -> None:
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
def test_invalid_headers_are_ignored(text: str) -> None:
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
def test_calls_never_exceed_the_bounds(
    least: float, most: float, calls: list[tuple[float, int, str | None]]
) -> None:
    policy, clock = limit(least=least, most=most, increase=5.0, max_wait=30.0)
    sent_at: list[float] = []
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
        sent_at.append(clock.now)
        headers = {} if asked is None else {"retry_after": asked}
        returned(flow, Answer(status, **headers))
        assert least <= policy.factor <= most
    for first, begin in enumerate(sent_at):
        for count, end in enumerate(sent_at[first:], 1):
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
def test_invalid_settings(rules: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(rules))):
        limit(**rules)


def test_adaptive_must_be_an_adaptive() -> None:
    with pytest.raises(ConfigurationError, match="must be an Adaptive or None, not True"):
        RateLimit(requests_per_minute=1, adaptive=True)  # type: ignore[arg-type]


def test_repr_shows_the_settings() -> None:
    assert "adaptive=Adaptive(least=0.1, most=1.0" in repr(limit()[0])
