"""Accounts that ledgers with other budgets share: what was used counts against each of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude import Budget
from api_claude.errors import QuotaExceeded
from api_claude_runtime.helpers.quota.budget import NOTHING, Amount
from api_claude_runtime.helpers.quota.calendar import Calendar
from api_claude_runtime.helpers.quota.ledger import Ledger, Reservation

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC).timestamp()


def ledger(before: Ledger | None = None, zone: str = "UTC", **budgets: Budget) -> Ledger:
    given_budgets: Any = budgets
    made = Ledger(given_budgets, Calendar(zone, lambda: NOON))
    return made if before is None else made.with_accounts_of(before)


STEPS = st.lists(
    st.tuples(st.just("limit"), st.integers(0, 60))
    | st.tuples(st.just("reserve"), st.integers(0, 30))
    | st.tuples(st.just("settle"), st.integers(0, 30)),
    max_size=40,
)


@given(STEPS)
@settings(deadline=None)
def test_a_call_is_accepted_if_and_only_if_the_limit_of_the_moment_allows_it(
    steps: list[tuple[str, int]],
) -> None:
    """A model of one account: the limits change, and what is used and reserved does not."""
    limit, used = 20, 0
    current = ledger(day=Budget(tokens=limit))
    open_calls: list[tuple[Ledger, Reservation]] = []
    for step, number in steps:
        if step == "limit":
            limit = number
            current = ledger(current, day=Budget(tokens=limit))
        elif step == "reserve":
            reserved = sum(each.amount.tokens for _, each in open_calls)
            if used + reserved + number <= limit:
                open_calls.append((current, current.reserve("", Amount(1, number))))
                continue
            with pytest.raises(QuotaExceeded) as caught:
                current.reserve("", Amount(1, number))
            error = caught.value
            assert (error.limit, error.used, error.asked) == (limit, used + reserved, number)
        elif open_calls:
            started_with, held = open_calls.pop(number % len(open_calls))
            spent = min(number, held.amount.tokens)
            started_with.settle(held, Amount(1, spent))  # with the ledger of its own time
            used += spent
    expected = used, sum(each.amount.tokens for _, each in open_calls)
    rows = list(current.accounts().values())
    assert [(one.tokens, other.tokens) for one, other in rows] in ([expected], [])
    assert rows or expected == (0, 0)


def test_a_period_without_a_budget_is_left_out_and_found_again() -> None:
    first = ledger(day=Budget(requests=5), month=Budget(requests=9))
    first.settle(first.reserve("", Amount(1)), Amount(1))
    second = ledger(first, day=Budget(requests=5))
    assert {window.period for window, _ in second.accounts()} == {"day"}
    second.settle(second.reserve("", Amount(1)), Amount(1))
    third = ledger(second, day=Budget(requests=5), month=Budget(requests=9))
    used = {window.period: used.requests for (window, _), (used, _) in third.accounts().items()}
    assert used == {"day": 2, "month": 1}  # the month did not count without a budget


def test_another_zone_counts_for_the_same_date() -> None:
    first = ledger(day=Budget(requests=1))
    first.settle(first.reserve("", Amount(1)), Amount(1))
    second = ledger(first, "America/New_York", day=Budget(requests=1))
    with pytest.raises(QuotaExceeded):
        second.reserve("", Amount(1))


def test_clearing_and_replacing_affect_all_ledgers() -> None:
    first = ledger(day=Budget(requests=5))
    second = ledger(first, day=Budget(requests=5))
    held = first.reserve("", Amount(1))
    second.clear()
    first.settle(held, Amount(1))
    assert first.accounts() == second.accounts() == {}
    rows = [(window, key, Amount(3)) for window, key in [_window(first)]]
    first.replace(rows)
    assert list(second.accounts().values()) == [(Amount(3), NOTHING)]


def _window(one: Ledger) -> tuple[Any, str]:
    one.reserve("", NOTHING)
    ((window, key),) = one.accounts()
    return window, key
