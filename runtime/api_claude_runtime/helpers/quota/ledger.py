"""`Ledger`: what was used and what is reserved in each window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from api_claude_runtime.errors.policies import QuotaExceeded

from .accounts import Account, Accounts, Window
from .budget import NOTHING, Amount

if TYPE_CHECKING:
    from .budget import Budget
    from .calendar import Calendar, Period


class Reservation:
    """An amount that is reserved until the usage of its call is known. It is settled once."""

    def __init__(self, accounts: list[Account], amount: Amount) -> None:
        self._accounts = accounts
        self.amount = amount
        self.found = NOTHING
        """What the responses so far say that was used."""
        self.is_known = False
        """Whether a response said what was used."""
        self.was_sent = False
        self.settled = False

    def settle(self, used: Amount) -> None:
        """Replace the reserved amount with what was used. The lock of the ledger must be held."""
        if self.settled:
            return
        self.settled = True
        for account in self._accounts:
            account.reserved = account.reserved.minus(self.amount)
            account.used = account.used.plus(used)


class Ledger:
    """Checks the accounts of the current windows against budgets. Threads and tasks may share it.

    Ledgers with other budgets may have the same accounts.
    """

    def __init__(
        self, budgets: Mapping[Period, Budget], calendar: Calendar, accounts: Accounts | None = None
    ) -> None:
        self.budgets = budgets
        self.calendar = calendar
        self._accounts = Accounts() if accounts is None else accounts

    def with_accounts_of(self, other: Ledger) -> Ledger:
        """Return a ledger with the budgets of this one and the accounts of another one."""
        return Ledger(self.budgets, self.calendar, other._accounts)

    def reserve(self, key: str, amount: Amount) -> Reservation:
        """Reserve an amount in all windows, or in none of them.

        Raises:
            QuotaExceeded: A budget has less left.
        """
        with self._accounts.lock:
            accounts: list[Account] = []
            for period, budget in self.budgets.items():
                window = Window(period, self.calendar.start(period))
                account = self._accounts.of(window, key)
                self._check(window, budget, key, account, amount)
                accounts.append(account)
            for account in accounts:
                account.reserved = account.reserved.plus(amount)
        return Reservation(accounts, amount)

    def _check(
        self, window: Window, budget: Budget, key: str, account: Account, amount: Amount
    ) -> None:
        name = budget.exceeded_by(account.total.plus(amount))
        if name is None:
            return
        raise QuotaExceeded(
            period=window.period,
            name=name,
            key=key,
            limit=budget.limit(name) or 0,
            used=account.total.shown(name),
            asked=amount.shown(name),
            resets_at=self.calendar.end(window.period, window.start),
        )

    def settle(self, reservation: Reservation, used: Amount) -> None:
        """Count what a call used in place of its reservation."""
        with self._accounts.lock:
            reservation.settle(used)

    def count(self, key: str, used: Amount) -> None:
        """Count an amount without a reservation, in all current windows."""
        with self._accounts.lock:
            for period in self.budgets:
                account = self._accounts.of(Window(period, self.calendar.start(period)), key)
                account.used = account.used.plus(used)

    def replace(self, rows: list[tuple[Window, str, Amount]]) -> None:
        """Replace all accounts, by what was used. Windows without a budget are left out."""
        with self._accounts.lock:
            self._accounts.clear()
            for window, key, used in sorted(rows):
                if window.period in self.budgets:
                    self._accounts.of(window, key).used = used

    def accounts(self) -> dict[tuple[Window, str], tuple[Amount, Amount]]:
        """Return what is used and what is reserved, by window and key.

        Windows without a budget are left out: another ledger with these accounts may have one.
        """
        with self._accounts.lock:
            return {
                (window, key): (account.used, account.reserved)
                for window, key, account in self._accounts
                if window.period in self.budgets
            }

    def clear(self, period: Period | None = None) -> None:
        """Forget what was used, in all windows or in those of one period.

        Calls under way keep their reservations, and count nowhere in what was forgotten.
        """
        with self._accounts.lock:
            self._accounts.clear(period)
