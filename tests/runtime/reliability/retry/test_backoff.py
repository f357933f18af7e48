"""Curves and jitter of a backoff, with random numbers passed in."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.reliability.retry.backoff import Backoff


@pytest.mark.parametrize(
    "curve, waits",
    [
        ("exponential", [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]),
        ("linear", [0.5, 1.0, 1.5, 2.0, 2.5, 3.0]),
        ("fixed", [0.5] * 6),
    ],
)
def test_curves(curve: Any, waits: list[float]) -> None:
    backoff = Backoff(curve=curve, jitter="none")
    assert [backoff.seconds(failures, lambda: 0.0) for failures in range(1, 7)] == waits


def test_a_curve_that_overflows_is_capped() -> None:
    assert Backoff(jitter="none", multiplier=1e300).seconds(9, lambda: 0.0) == 8.0


@pytest.mark.parametrize("jitter, low, high", [("full", 0.0, 8.0), ("equal", 4.0, 8.0)])
def test_jitter(jitter: Any, low: float, high: float) -> None:
    backoff = Backoff(jitter=jitter)
    assert backoff.seconds(9, lambda: 0.0) == low
    assert backoff.seconds(9, lambda: 1.0) == high


@given(
    st.integers(1, 2000),
    st.floats(0, 1, exclude_max=True),
    st.sampled_from(["exponential", "linear", "fixed"]),
    st.sampled_from(["full", "equal", "none"]),
)
def test_a_wait_is_within_bounds(failures: int, dice: float, curve: Any, jitter: Any) -> None:
    backoff = Backoff(curve=curve, jitter=jitter).checked()
    assert 0 <= backoff.seconds(failures, lambda: dice) <= backoff.cap


@pytest.mark.parametrize(
    "settings",
    [{"base": -1}, {"base": 9}, {"cap": float("inf")}, {"multiplier": 0.5}, {"curve": "steep"},
     {"jitter": "some"}],
)  # fmt: skip
def test_settings_out_of_range(settings: Any) -> None:
    (name,) = settings
    with pytest.raises(ConfigurationError, match=name):
        Backoff(**settings).checked()
