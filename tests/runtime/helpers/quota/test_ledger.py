"""The ledger: by any interleaving, no budget is exceeded and nothing stays reserved."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from api_claude import Budget
from api_claude.errors import QuotaExceeded
from api_claude_runtime.helpers.quota.budget import NOTHING, Amount, units
from api_claude_runtime.helpers.quota.calendar import Calendar
from api_claude_runtime.helpers.quota.ledger import Ledger, Reservation

DAY = 86_400.0
BUDGETS: Any = {
    "day": Budget(requests=5, tokens=100, cost=1.0),
    "month": Budget(requests=12, tokens=150),
}


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 29, 12, tzinfo=UTC).timestamp()

    def __call__(self) -> float:
        return self.now


class Interleavings(RuleBasedStateMachine):
    """Calls that begin, end, fail and are counted late, on a clock that jumps both ways."""

    held = Bundle("held")

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.ledger = Ledger(BUDGETS, Calendar("UTC", self.clock))
        self.open: set[Reservation] = set()

    @rule(
        target=held,
        key=st.sampled_from(["", "blue"]),
        tokens=st.integers(0, 60),
        cost=st.floats(0, 0.6),
    )
    def reserve(self, key: str, tokens: int, cost: float) -> Reservation:
        before = self.ledger.accounts()
        refused = None
        reservation = Reservation([], NOTHING)
        try:
            reservation = self.ledger.reserve(key, Amount(1, tokens, units(cost)))
        except QuotaExceeded as error:
            refused = error
        if refused is None:
            self.open.add(reservation)
            return reservation
        assert refused.used + refused.asked > refused.limit
        assert refused.resets_at is not None
        after = self.ledger.accounts()
        assert {k: v for k, v in after.items() if any(map(any, v))} == {
            k: v for k, v in before.items() if any(map(any, v)) and k in after
        }
        return reservation

    @rule(reservation=consumes(held), share=st.floats(0, 1))
    def settle(self, reservation: Reservation, share: float) -> None:
        most = reservation.amount
        used = Amount(most.requests, int(most.tokens * share), int(most.cost * share))
        self.ledger.settle(reservation, used)
        self.ledger.settle(reservation, most)  # the second time has no effect
        self.open.discard(reservation)

    @rule(days=st.floats(-3, 40))
    def jump(self, days: float) -> None:
        self.clock.now += days * DAY

    @invariant()
    def no_budget_is_exceeded(self) -> None:
        for (window, _), (used, reserved) in self.ledger.accounts().items():
            assert BUDGETS[window.period].exceeded_by(used.plus(reserved)) is None
            assert min(used) >= 0
            assert min(reserved) >= 0

    def teardown(self) -> None:
        for reservation in self.open:
            self.ledger.settle(reservation, NOTHING)
        for _, reserved in self.ledger.accounts().values():
            assert reserved == NOTHING


TestInterleavings = Interleavings.TestCase
TestInterleavings.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


def test_a_refused_call_reserves_in_no_window() -> None:
    ledger = Ledger(BUDGETS, Calendar("UTC", Clock()))
    ledger.settle(ledger.reserve("", Amount(1, 100)), Amount(1, 100))
    with pytest.raises(QuotaExceeded, match="the day's budget is 100 tokens, of which 100 are"):
        ledger.reserve("", Amount(1, 1))
    for used, reserved in ledger.accounts().values():
        assert (used, reserved) == (Amount(1, 100), NOTHING)


def test_a_clock_that_is_set_back_finds_its_window_again() -> None:
    clock = Clock()
    ledger = Ledger(BUDGETS, Calendar("UTC", clock))
    ledger.settle(ledger.reserve("", Amount(1, 100)), Amount(1, 100))
    clock.now += 2 * DAY
    ledger.reserve("", Amount(1, 1))  # in December
    clock.now -= 2 * DAY
    with pytest.raises(QuotaExceeded):
        ledger.reserve("", Amount(1, 1))


def test_old_windows_are_dropped() -> None:
    clock = Clock()
    ledger = Ledger({"day": Budget(requests=1)}, Calendar("UTC", clock))
    first = ledger.reserve("", Amount(1))
    for _ in range(50):
        clock.now += DAY
        ledger.reserve("", Amount(1))
    assert len(ledger.accounts()) == 3
    ledger.settle(first, Amount(1))  # of a window that is gone


def test_threads_do_not_exceed_a_budget_together() -> None:
    ledger = Ledger({"day": Budget(requests=500)}, Calendar("UTC", Clock()))
    refused: list[int] = []
    barrier = threading.Barrier(8)

    def work() -> None:
        barrier.wait()
        for _ in range(125):
            try:
                ledger.settle(ledger.reserve("", Amount(1)), Amount(1))
            except QuotaExceeded:
                refused.append(1)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ((used, reserved),) = ledger.accounts().values()
    assert (used.requests, reserved) == (500, NOTHING)
    assert len(refused) == 500
