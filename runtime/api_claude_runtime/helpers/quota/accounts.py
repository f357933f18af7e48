"""`Accounts`: what each key used and reserved in each window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http import fork

from .budget import NOTHING, Amount

if TYPE_CHECKING:
    from .calendar import Period

_KEPT = 3
"""Windows of each period that are kept. A clock that is set back finds its window again."""


@dataclass(slots=True)
class Account:
    """What one key used in one window."""

    used: Amount = NOTHING
    reserved: Amount = NOTHING

    @property
    def total(self) -> Amount:
        return self.used.plus(self.reserved)


class Window(NamedTuple):
    """A day or a month, by its first day."""

    period: Period
    start: date


class Accounts:
    """The accounts of all keys in the latest windows. `lock` must be held to use them."""

    def __init__(self) -> None:
        # Reentrant: the garbage collector may end a dropped stream, and so settle its reservation,
        # in a thread that holds this lock.
        self.lock = fork.new_rlock()
        self._windows: dict[Window, dict[str, Account]] = {}

    def of(self, window: Window, key: str) -> Account:
        """Return the account of a key in a window."""
        if window not in self._windows:
            self._windows[window] = {}
            same = [each for each in self._windows if each.period == window.period]
            for old in same[:-_KEPT]:
                del self._windows[old]
        return self._windows[window].setdefault(key, Account())

    def __iter__(self) -> Iterator[tuple[Window, str, Account]]:
        for window, accounts in self._windows.items():
            for key, account in accounts.items():
                yield window, key, account

    def clear(self, period: Period | None = None) -> None:
        """Forget all accounts, or those of one period."""
        for window in [each for each in self._windows if period in (None, each.period)]:
            del self._windows[window]


def check_key(key: object) -> None:
    """Check that `key` can be the key of an account.

    Raises:
        ConfigurationError: It is not a string.
    """
    if not isinstance(key, str):
        raise ConfigurationError(f"the key of a quota must be a string, not {shown(key)}")
