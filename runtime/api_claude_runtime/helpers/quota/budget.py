"""`Budget` and `Amount`: what may be used in a window of time, and what a call uses."""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Real
from typing import Any, NamedTuple

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

__all__ = ("Budget",)

UNIT = 10**12
"""Costs are counted in whole trillionths, so that sums are exact."""

NAMES = ("requests", "tokens", "cost")


class Amount(NamedTuple):
    """Requests, tokens, and the cost in units of `1 / UNIT`."""

    requests: int = 0
    tokens: int = 0
    cost: int = 0

    def plus(self, other: Amount) -> Amount:
        return Amount(
            self.requests + other.requests, self.tokens + other.tokens, self.cost + other.cost
        )

    def minus(self, other: Amount) -> Amount:
        return Amount(
            self.requests - other.requests, self.tokens - other.tokens, self.cost - other.cost
        )

    def shown(self, name: str) -> float:
        """Return a field as users see it, with the cost in their currency."""
        value: int = getattr(self, name)
        return value / UNIT if name == "cost" else value


NOTHING = Amount()


def units(cost: float) -> int:
    """Return a cost in units of `1 / UNIT`."""
    return round(cost * UNIT)


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that may be used in one window, such as a day. `None` is no limit.

    Raises:
        ConfigurationError: All limits are `None`, or a limit is negative or no finite number.
    """

    requests: int | None = None
    """Requests for messages. Each request of a batch counts."""
    tokens: int | None = None
    """Input and output tokens, with those written to and read from the cache."""
    cost: float | None = None
    """Cost in the currency of the prices."""

    def __post_init__(self) -> None:
        given = {name: getattr(self, name) for name in NAMES if getattr(self, name) is not None}
        if not given:
            raise ConfigurationError("a Budget must limit requests, tokens or cost")
        for name, limit in given.items():
            if not _is_amount(limit):
                raise ConfigurationError(
                    f"{name} must be a number of at least 0 in a Budget, not {shown(limit)}"
                )

    def limit(self, name: str) -> float | None:
        """Return the limit of `requests`, `tokens` or `cost`."""
        limit: float | None = getattr(self, name)
        return limit

    def exceeded_by(self, total: Amount) -> str | None:
        """Return the name of the first limit that `total` exceeds; `None` if it exceeds none."""
        for name in NAMES:
            limit = self.limit(name)
            if limit is not None:
                most = units(limit) if name == "cost" else limit
                if getattr(total, name) > most:
                    return name
        return None


def _is_amount(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, Real):
        return False
    try:
        return 0 <= float(value) < float("inf")
    except OverflowError:  # an integer that no `float` can hold
        return False
