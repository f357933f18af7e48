"""Budgets and amounts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Budget
from api_claude.errors import ConfigurationError
from api_claude_runtime.helpers.quota.budget import Amount, units


@pytest.mark.parametrize(
    "limits",
    [
        {},
        {"tokens": -1},
        {"cost": float("nan")},
        {"cost": float("inf")},
        {"requests": True},
        {"requests": "5"},
    ],
)
def test_invalid_budget(limits: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="Budget"):
        Budget(**limits)


def test_limits_are_inclusive() -> None:
    budget = Budget(requests=2, tokens=100, cost=0.3)
    assert budget.exceeded_by(Amount(2, 100, units(0.3))) is None
    assert budget.exceeded_by(Amount(3, 100, 0)) == "requests"
    assert budget.exceeded_by(Amount(2, 101, 0)) == "tokens"
    assert budget.exceeded_by(Amount(2, 100, units(0.3) + 1)) == "cost"


@given(st.lists(st.floats(0, 1000), max_size=200))
def test_costs_are_given_back_without_a_rest(costs: list[float]) -> None:
    total = Amount()
    for cost in costs:
        total = total.plus(Amount(1, 2, units(cost)))
    for cost in reversed(costs):
        total = total.minus(Amount(1, 2, units(cost)))
    assert total == Amount()
