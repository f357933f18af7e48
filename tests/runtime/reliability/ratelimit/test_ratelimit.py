"""`RateLimit`, run step by step, and its guarantee for any period of time."""

from __future__ import annotations

import pickle
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.policies import RateLimitReached
from api_claude_runtime.pipeline.flow import Send, Sleep
from api_claude_runtime.reliability.ratelimit.ratelimit import RateLimit
from api_claude_runtime.reliability.ratelimit.schedule import Schedule
from support.flows_by_hand import REQUEST, Answer, Clock, returned, start


def limit(**options: Any) -> tuple[RateLimit, Clock]:
    clock = Clock()
    return RateLimit(
        **{"requests_per_minute": 60, "burst": 2 / 60, "clock": clock, **options}
    ), clock


def test_calls_within_the_limit_do_not_wait() -> None:
    policy, _ = limit()
    for _ in range(2):
        flow = start(policy)
        assert next(flow) == Send(REQUEST)
        answer = Answer()
        assert returned(flow, answer) is answer


def test_calls_beyond_the_limit_wait_in_order() -> None:
    policy, clock = limit()
    flows = [start(policy) for _ in range(5)]
    steps = [next(flow) for flow in flows]
    assert steps[:2] == [Send(REQUEST)] * 2
    assert steps[2:] == [Sleep(float(n), "rate limit") for n in (1, 2, 3)]
    clock.now += 1.5
    assert next(start(policy)) == Sleep(2.5, "rate limit")
    assert flows[2].send(None) == Send(REQUEST)


def test_a_cancelled_wait_releases_its_reservation() -> None:
    policy, _ = limit(max_wait=100.0)
    flows = [start(policy) for _ in range(3)]
    for flow in flows:
        next(flow)
    with pytest.raises(KeyboardInterrupt):
        flows[2].throw(KeyboardInterrupt())
    assert next(start(policy)) == Sleep(1.0, "rate limit")


def test_cancelling_all_waits_restores_the_schedule() -> None:
    policy, clock = limit(max_wait=1000.0)
    flows = [start(policy) for _ in range(50)]
    for flow in flows:
        next(flow)
    clock.now += 1.0  # the first of them is due
    for flow in [*flows[30:], *flows[2:30]]:  # the order does not matter
        with pytest.raises(KeyboardInterrupt):
            flow.throw(KeyboardInterrupt())
    assert next(start(policy)) == Send(REQUEST)
    assert next(start(policy)) == Sleep(1.0, "rate limit")


def test_a_cancelled_large_call_delays_no_other_call() -> None:
    policy, _ = limit(
        requests_per_minute=None,
        input_tokens_per_minute=6000,
        burst=1.0,
        max_wait=100.0,
        estimate=lambda request: len(request.body),
    )
    large, small = REQUEST._replace(body=b"x" * 6000), REQUEST._replace(body=b"x")
    next(start(policy, large))
    flow = start(policy, large)
    assert next(flow) == Sleep(60.0, "rate limit")
    flow.close()
    step = next(start(policy, small))
    assert isinstance(step, Sleep)
    assert step.seconds == pytest.approx(0.01)


def test_a_released_reservation_goes_to_the_next_call() -> None:
    policy, _ = limit(max_wait=100.0)
    flows = [start(policy) for _ in range(6)]
    for flow in flows:
        next(flow)
    flows[3].close()
    flows += [start(policy), start(policy)]
    assert next(flows[-2]) == Sleep(2.0, "rate limit")
    assert next(flows[-1]) == Sleep(5.0, "rate limit")


def test_a_reservation_released_after_its_time_has_no_effect() -> None:
    policy, clock = limit()
    flows = [start(policy) for _ in range(3)]
    for flow in flows:
        next(flow)
    clock.now += 3.0
    assert next(start(policy)) == Send(REQUEST)
    flows[2].close()  # cancelled after its time
    for step in (Send(REQUEST), Sleep(1.0, "rate limit")):
        assert next(start(policy)) == step


def test_a_call_that_exceeds_the_capacity_takes_nothing() -> None:
    policy, _ = limit(
        input_tokens_per_minute=60, max_wait=float("inf"), estimate=lambda r: len(r.body)
    )
    with pytest.raises(RateLimitReached, match="at most 2 can be sent at once"):
        next(start(policy, REQUEST._replace(body=b"xxx")))
    assert next(start(policy)) == Send(REQUEST)


def test_a_reservation_is_released_while_the_lock_is_held() -> None:
    """The garbage collector may end a dropped task in a thread that holds the lock."""
    policy: RateLimit
    waiting: list[Any] = []

    class Reentrant(Clock):
        def __call__(self) -> float:
            if waiting:
                waiting.pop().close()
            return super().__call__()

    policy, _ = limit(clock=Reentrant())
    flows = [start(policy) for _ in range(3)]
    for flow in flows:
        next(flow)
    waiting.append(flows[2])
    done = threading.Thread(target=lambda: next(start(policy)), daemon=True)
    done.start()
    done.join(10)
    assert not done.is_alive()


def test_threads_far_below_the_limit_are_never_refused() -> None:
    """A thread may read the clock before another one takes a token at a later time."""
    policy = RateLimit(requests_per_minute=1e12, when_full="fail")
    refused: list[RateLimitReached] = []

    def call() -> None:
        for _ in range(300):
            try:
                next(start(policy))
            except RateLimitReached as error:
                refused.append(error)

    threads = [threading.Thread(target=call) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not refused


def test_a_call_that_was_sent_releases_nothing() -> None:
    policy, _ = limit()
    flow = start(policy)
    next(flow)
    with pytest.raises(KeyboardInterrupt):
        flow.throw(KeyboardInterrupt())
    next(start(policy))
    assert isinstance(next(start(policy)), Sleep)


def refused(policy: RateLimit) -> RateLimitReached:
    with pytest.raises(RateLimitReached) as caught:
        next(start(policy))
    return caught.value


def test_when_full_fail() -> None:
    policy, clock = limit(when_full="fail")
    next(start(policy))
    next(start(policy))
    error = refused(policy)
    assert error.wait == 1.0
    assert "the call could be sent in 1 s" in str(error)
    assert pickle.loads(pickle.dumps(error)).wait == 1.0
    clock.now += 1.0
    assert next(start(policy)) == Send(REQUEST)


def test_a_wait_longer_than_max_wait_is_not_started() -> None:
    policy, _ = limit(max_wait=1.5)
    # Keep the flows: a dropped flow releases its reservation.
    flows = [start(policy) for _ in range(3)]
    for flow in flows:
        next(flow)
    assert refused(policy).wait == 2.0
    assert refused(policy).wait == 2.0  # a refused call takes nothing


def test_input_tokens() -> None:
    policy, clock = limit(
        requests_per_minute=None,
        input_tokens_per_minute=600,
        burst=1.0,
        estimate=lambda request: len(request.body),
    )
    assert next(start(policy, REQUEST._replace(body=b"x" * 590))) == Send(
        REQUEST._replace(body=b"x" * 590)
    )
    assert next(start(policy, REQUEST._replace(body=b"x" * 30))) == Sleep(2.0, "rate limit")
    clock.now += 1
    with pytest.raises(RateLimitReached, match="costs 601 input tokens, but at most 600 can"):
        next(start(policy, REQUEST._replace(body=b"x" * 601)))


def test_a_call_refused_by_one_limit_takes_nothing_from_the_other() -> None:
    policy, _ = limit(
        input_tokens_per_minute=60, when_full="fail", estimate=lambda request: len(request.body)
    )
    large, small = REQUEST._replace(body=b"x" * 3), REQUEST._replace(body=b"x")
    for _ in range(5):
        with pytest.raises(RateLimitReached, match="input tokens"):
            next(start(policy, large))
    assert next(start(policy, small)) == Send(small)
    assert next(start(policy, small)) == Send(small)


def test_the_default_estimate() -> None:
    policy, _ = limit(requests_per_minute=None, input_tokens_per_minute=60, burst=1.0)
    next(start(policy, REQUEST._replace(body=b"x" * 240)))
    assert next(start(policy, REQUEST._replace(body=b"x" * 4))) == Sleep(1.0, "rate limit")


@given(
    st.floats(1, 600),
    st.floats(60, 6000),
    st.floats(0.02, 1),
    st.lists(
        st.tuples(st.floats(0, 3), st.floats(0.01, 100), st.none() | st.integers(0, 9)),
        max_size=60,
    ),
)
def test_no_period_exceeds_the_limit(
    requests: float, tokens: float, burst: float, calls: list[tuple[float, float, int | None]]
) -> None:
    """For any sequence of calls, with waits that are cancelled at any time."""
    clock = Clock()
    cost = [0.0]
    policy = RateLimit(
        requests_per_minute=requests,
        input_tokens_per_minute=tokens,
        burst=burst,
        estimate=lambda _: cost[0],
        clock=clock,
    )
    waiting: list[tuple[float, float, Any]] = []
    sent: list[tuple[float, float]] = []
    for pause, amount, cancelled in calls:
        clock.now += pause
        for time, much, flow in [each for each in waiting if each[0] <= clock.now]:
            assert flow.send(None) == Send(REQUEST)
            sent.append((time, much))
        waiting = [each for each in waiting if each[0] > clock.now]
        if cancelled is not None and cancelled < len(waiting):
            cost[0] = waiting[cancelled][1]
            with pytest.raises(KeyboardInterrupt):
                waiting.pop(cancelled)[2].throw(KeyboardInterrupt())
        cost[0] = amount
        flow = start(policy)
        try:
            step = next(flow)
        except RateLimitReached:
            continue
        if isinstance(step, Sleep):
            waiting.append((clock.now + step.seconds, amount, flow))
        else:
            sent.append((clock.now, amount))
    sent = sorted(sent + [(time, much) for time, much, _ in waiting])
    for first, (begin, _) in enumerate(sent):
        total, count = 0.0, 0
        for end, amount in sent[first:]:
            total, count = total + amount, count + 1
            assert count <= max(1.0, requests * burst) + requests / 60 * (end - begin) + 1e-6
            assert total <= tokens * burst + tokens / 60 * (end - begin) + 1e-6
    for _, _, flow in waiting:
        flow.send(None)


@given(st.lists(st.floats(0, 2), min_size=2, max_size=40))
def test_calls_are_scheduled_first_come_first_served(pauses: list[float]) -> None:
    schedule = Schedule([1.0], [1.0], 0.0)
    now, times = 0.0, list[float]()
    for pause in pauses:
        now += pause
        times.append(schedule.earliest([1.0], now)[0])
        schedule.reserve([1.0], times[-1])  # never released
    assert times == sorted(times)


def test_threads_take_no_more_than_the_limit() -> None:
    policy = RateLimit(requests_per_minute=100, when_full="fail", clock=Clock())
    got: list[int] = []

    def take() -> None:
        for _ in range(50):
            try:
                next(start(policy))
            except RateLimitReached:
                continue
            got.append(1)

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 100


def test_a_clock_that_runs_backward() -> None:
    schedule = Schedule([1.0], [2.0], 10.0)
    schedule.reserve([2.0], 10.0)
    assert schedule.earliest([1.0], 9.0) == (11.0, 0)
    schedule.cap_available(0, 0.0, 9.0)
    assert schedule.earliest([1.0], 9.0) == (11.0, 0)


def test_costing() -> None:
    policy, clock = limit(requests_per_minute=60, input_tokens_per_minute=600, burst=1.0)
    assert next(start(policy.costing(590))) == Send(REQUEST)
    assert next(start(policy.costing(20))) == Sleep(1.0, "rate limit")  # shares the limit
    clock.now += 100
    with pytest.raises(RateLimitReached, match="costs 601 input tokens"):
        next(start(policy.costing(601)))
    for tokens in (-1, float("nan"), float("inf")):
        with pytest.raises(ConfigurationError, match="input_tokens must be"):
            policy.costing(tokens)
    with pytest.raises(
        ConfigurationError, match="requires a RateLimit with input_tokens_per_minute"
    ):
        limit()[0].costing(1)


@pytest.mark.parametrize("cost", [-1.0, float("nan")])
def test_an_invalid_estimate(cost: float) -> None:
    policy, _ = limit(input_tokens_per_minute=60, estimate=lambda _: cost)
    with pytest.raises(ConfigurationError, match="estimate must return a number of at least 0"):
        next(start(policy))
    assert next(start(limit(input_tokens_per_minute=60)[0])) == Send(REQUEST)


@pytest.mark.parametrize(
    "options",
    [
        {"requests_per_minute": None},
        {"requests_per_minute": 0},
        {"input_tokens_per_minute": -1},
        {"requests_per_minute": float("nan")},
        {"burst": 0},
        {"when_full": "drop"},
        {"max_wait": -1},
    ],
    ids=str,
)
def test_invalid_settings(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        limit(**options)


def test_repr_shows_the_settings() -> None:
    assert repr(limit()[0]).startswith("RateLimit(requests_per_minute=60, input_tokens_per_minute=")
