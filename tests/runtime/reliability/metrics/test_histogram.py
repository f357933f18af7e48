"""`Histogram` beside exact percentiles and exact counts."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api_claude_runtime.reliability.metrics.histogram import (
    ERROR,
    LEAST,
    MOST,
    MOST_BINS,
    Histogram,
)

BOUNDS = (0.01, 0.1, 1.0, 10.0)
VALUES = st.lists(
    st.one_of(
        st.floats(LEAST, MOST),
        st.floats(-9, 12).map(lambda power: 10.0**power),
        st.integers(1, 10**9).map(float),
        st.sampled_from(BOUNDS),
    ),
    min_size=1,
    max_size=300,
)


def filled(values: list[float]) -> Histogram:
    histogram = Histogram(BOUNDS)
    for value in values:
        histogram.observe(value)
    return histogram


@given(VALUES, st.integers(1, 100))
@example([1.0, 2.0], 50)
@example([LEAST, MOST], 99)
@example([float(number) for number in range(1, 101)], 95)
def test_percentiles_have_the_stated_error(values: list[float], percent: int) -> None:
    """The exact one is by nearest rank: the smallest that `percent` % do not exceed."""
    rank = next(r for r in range(1, len(values) + 1) if 100 * r >= percent * len(values))
    exact = sorted(values)[rank - 1]
    # A little more for the rounding of logarithms and powers.
    assert filled(values).percentile(percent) == pytest.approx(exact, rel=ERROR * (1 + 1e-6))


@given(VALUES)
def test_percentiles_are_ordered_and_within_the_values(values: list[float]) -> None:
    histogram = filled(values)
    found = [histogram.percentile(percent) for percent in (0, 1, 50, 95, 99, 100)]
    assert found == sorted(found)
    assert histogram.smallest == min(values) <= found[0]
    assert found[-1] <= max(values) == histogram.largest


@given(VALUES)
def test_buckets_are_exact(values: list[float]) -> None:
    histogram = filled(values)
    assert histogram.cumulative() == [
        (bound, sum(value <= bound for value in values)) for bound in (*BOUNDS, math.inf)
    ]
    assert histogram.count == len(values)
    assert histogram.sum == pytest.approx(sum(values))


@pytest.mark.parametrize("value", [0.0, 1e-300, LEAST, MOST, 1e300, -1.0])
def test_one_value_is_exact_at_any_size(value: float) -> None:
    histogram = filled([value])
    assert {histogram.percentile(percent) for percent in (50, 95, 99)} == {value}


def test_memory_is_bounded() -> None:
    histogram = Histogram(BOUNDS)
    count = 40_000
    for number in range(count):
        histogram.observe(10 ** (-12 + 30 * number / count))
    assert len(histogram._bins) <= MOST_BINS < 2500
    assert len(histogram.cumulative()) == len(BOUNDS) + 1


def test_a_copy_is_independent() -> None:
    first = filled([1.0, 2.0])
    second = first.copy()
    first.observe(100.0)
    assert (second.count, second.sum, second.smallest, second.largest) == (2, 3.0, 1.0, 2.0)
    assert second.percentile(99) == pytest.approx(2.0, rel=ERROR)
    assert second.cumulative()[-1] == (math.inf, 2)
