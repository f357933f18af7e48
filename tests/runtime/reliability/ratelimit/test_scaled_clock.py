"""A time of one's own, beside one that is summed up step by step."""

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
def test_it_runs_as_fast_as_it_is_told(
    actions: list[tuple[float, tuple[str, float]]], rest: float
) -> None:
    """The model moves from event to event: the end of a hold, a change, the end."""
    pace, now = ScaledClock(100.0), 100.0
    own, held, factor = 100.0, 100.0, 1.0
    for pause, (action, value) in [*actions, (rest, ("run", 1.0))]:
        own += max(0.0, now + pause - max(now, held)) * factor
        now += pause
        assert pace.at(now) == pytest.approx(own)
        if action == "run":
            pace.run(value, now)
            factor = value
        else:
            pace.hold(value, now)
            held = max(held, now + value)
        assert pace.at(now) == pytest.approx(own)  # no change makes it jump


@given(ACTIONS, st.floats(0.001, 100))
def test_waiting_until_then_is_long_enough_and_no_longer(
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


def test_a_hold_holds_what_is_due_too() -> None:
    pace = ScaledClock(0.0)
    assert pace.until(1.0, 6.0) == 0.0
    pace.hold(10.0, 5.0)
    assert pace.until(1.0, 6.0) == pace.until(5.0, 6.0) == 9.0
    assert pace.until(6.0, 6.0) == 10.0  # and one of its own
    assert pace.until(5.0, 15.0) == 0.0


def test_a_clock_that_seems_to_run_backward() -> None:
    pace = ScaledClock(0.0)
    pace.run(2.0, 10.0)
    assert pace.at(9.0) == 10.0
    pace.hold(1.0, 9.5)
    assert pace.at(10.0) == 10.0
    assert pace.at(11.5) == 12.0
