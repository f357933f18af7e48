"""A retry budget is exact with many threads, and starts afresh in copies."""

from __future__ import annotations

import copy
import pickle
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http import fork
from api_claude_runtime.reliability.retry.budget import RetryBudget


@given(st.floats(0, 2), st.floats(0, 50), st.lists(st.booleans()))
def test_the_bucket_is_never_negative_and_never_above_the_reserve(
    ratio: float, reserve: float, calls: list[bool]
) -> None:
    budget, taken = RetryBudget(ratio, reserve), 0
    for retries in calls:
        budget.deposit()
        taken += retries and budget.withdraw()
        assert -1e-5 <= budget.tokens <= reserve
    assert taken <= reserve + ratio * len(calls) + 1e-3


def test_ten_shares_of_a_tenth_are_one_retry() -> None:
    budget = RetryBudget(0.1, 1.0)
    assert budget.withdraw()
    for _ in range(10):
        assert not budget.withdraw()
        budget.deposit()
    assert budget.withdraw()


def test_threads_share_a_budget() -> None:
    budget, taken = RetryBudget(0.0, 1000.0), list[bool]()

    def take() -> None:
        taken.extend(budget.withdraw() for _ in range(500))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sum(taken) == 1000


def test_the_lock_is_free_in_a_child_process() -> None:
    budget = RetryBudget()
    assert budget._lock in fork._LOCKS


def test_a_signal_handler_may_make_a_call_while_the_lock_is_held() -> None:
    budget = RetryBudget()
    with budget._lock:
        assert budget.withdraw()


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_a_copy_is_full(copied: Any) -> None:
    budget = RetryBudget(0.5, 3.0)
    budget.withdraw()
    other = copied(budget)
    assert (other.ratio, other.reserve, other.tokens) == (0.5, 3.0, 3.0)


@pytest.mark.parametrize(
    "arguments",
    [
        {"ratio": -0.1},
        {"ratio": float("inf")},
        {"ratio": "a"},
        {"reserve": -1},
        {"reserve": float("nan")},
        {"reserve": None},
    ],
)
def test_invalid_settings(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        RetryBudget(**arguments)
