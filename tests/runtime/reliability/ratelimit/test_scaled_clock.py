"""`ScaledClock`, compared with a model that adds up the time between events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.reliability.ratelimit.scaled_clock import ScaledClock

ACTIONS = st.lists(
    st.tuples(
        st.floats(0, 10),
        st.one_of(
            st.tuples(st.just("run"), st.floats(0.1, 4)),
            st.tuples(st.just("hold"), st.floats(0, 20)),
        ),
    ),
    max_size=20,
)


@given(ACTIONS, st.floats(0, 50))
def test_it_advances_at_the_factor(
    actions: list[tuple[float, tuple[str, float]]], rest: float
) -> None:
    """The model moves from event to event: the end of a hold, a change of the factor, the end."""
    pace, now = ScaledClock(100.0), 100.0
    scaled, held, factor = 100.0, 100.0, 1.0
    for pause, (action, value) in [*actions, (rest, ("run", 1.0))]:
        scaled += max(0.0, now + pause - max(now, held)) * factor
        now += pause
        assert pace.at(now) == pytest.approx(scaled)
        if action == "run":
            pace.run(value, now)
            factor = value
        else:
            pace.hold(value, now)
            held = max(held, now + value)
        assert pace.at(now) == pytest.approx(scaled)  # a change does not make it jump


@given(ACTIONS, st.floats(0.001, 100))
def test_until_is_the_exact_wait(
    actions: list[tuple[float, tuple[str, float]]], ahead: float
) -> None:
    pace, now = ScaledClock(0.0), 0.0
    for pause, (action, value) in actions:
        now += pause
        getattr(pace, action)(value, now)
    goal = pace.at(now) + ahead
    wait = pace.until(goal, now)
    assert pace.at(now + wait) == pytest.approx(goal)
    assert pace.at(now + wait * 0.99) < goal


def test_a_hold_delays_times_that_are_due() -> None:
    pace = ScaledClock(0.0)
    assert pace.until(1.0, 6.0) == 0.0
    pace.hold(10.0, 5.0)
    assert pace.until(1.0, 6.0) == pace.until(5.0, 6.0) == 9.0
    assert pace.until(6.0, 6.0) == 10.0  # the hold and one more second
    assert pace.until(5.0, 15.0) == 0.0


def test_a_clock_that_runs_backward() -> None:
    pace = ScaledClock(0.0)
    pace.run(2.0, 10.0)
    assert pace.at(9.0) == 10.0
    pace.hold(1.0, 9.5)
    assert pace.at(10.0) == 10.0
    assert pace.at(11.5) == 12.0
