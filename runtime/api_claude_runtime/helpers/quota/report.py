"""`QuotaUse`: a row of a report; and the accounts of a ledger as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import format_amount

from .accounts import Window
from .budget import NAMES, Amount

if TYPE_CHECKING:
    from .ledger import Ledger

__all__ = ("QuotaUse",)

_VERSION = 1


class LimitUse(NamedTuple):
    """How much of one limit is used."""

    name: str
    """`requests`, `tokens` or `cost`."""
    limit: float
    used: float
    reserved: float

    @property
    def left(self) -> float:
        """What another call may use; negative if a response used more than was reserved."""
        return self.limit - self.used - self.reserved


@dataclass(frozen=True, slots=True)
class QuotaUse:
    """What one key used in one window."""

    period: str
    """`day` or `month`."""
    start: date
    resets_at: datetime
    key: str
    limits: tuple[LimitUse, ...]

    def __str__(self) -> str:
        parts = [
            f"{format_amount(each.used + each.reserved)} of {format_amount(each.limit)} {each.name}"
            for each in self.limits
        ]
        key = f" {self.key}" if self.key else ""
        return f"{self.period} {self.start}{key}: {', '.join(parts)}"


def report(ledger: Ledger) -> list[QuotaUse]:
    """Return one row for each window and key that was used."""
    rows: list[QuotaUse] = []
    for (window, key), (used, reserved) in sorted(ledger.accounts().items()):
        budget = ledger.budgets[window.period]
        limits = tuple(
            LimitUse(name, limit, used.shown(name), reserved.shown(name))
            for name in NAMES
            if (limit := budget.limit(name)) is not None
        )
        end = ledger.calendar.end(window.period, window.start)
        rows.append(QuotaUse(window.period, window.start, end, key, limits))
    return rows


def exported(ledger: Ledger) -> dict[str, Any]:
    """Return the accounts as values that JSON can represent. Costs are in trillionths."""
    rows = [
        {"period": window.period, "start": window.start.isoformat(), "key": key, **used._asdict()}
        for (window, key), (used, _) in sorted(ledger.accounts().items())
    ]
    return {"version": _VERSION, "windows": rows}


def restored(ledger: Ledger, data: Mapping[str, Any]) -> None:
    """Replace the accounts of a ledger.

    Raises:
        ConfigurationError: `data` is not the result of `exported`.
    """
    try:
        if data["version"] != _VERSION:
            raise ValueError(f"version {data['version']!r}")  # noqa: TRY301 - one error for all
        rows = [_row(ledger, row) for row in data["windows"]]
    except KeyError as error:
        raise ConfigurationError(
            f"restore() must get the result of export(): it has no {error}"
        ) from None
    except TypeError:
        raise ConfigurationError(
            "restore() must get the result of export(): a part of it has another type"
        ) from None
    except ValueError as error:
        raise ConfigurationError(f"restore() must get the result of export(): {error}") from None
    ledger.replace(rows)


def _row(ledger: Ledger, row: Any) -> tuple[Window, str, Amount]:
    period, key = row["period"], row["key"]
    counts = [row[name] for name in NAMES]
    if period not in ledger.budgets and period not in ("day", "month"):
        raise ValueError(f"period {period!r}")
    if not isinstance(key, str) or not all(type(each) is int and each >= 0 for each in counts):
        raise ValueError("a key must be text, and amounts must be whole numbers of at least 0")
    return Window(period, date.fromisoformat(row["start"])), key, Amount(*cast("list[int]", counts))
