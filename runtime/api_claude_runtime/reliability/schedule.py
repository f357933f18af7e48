"""`Schedule`: when calls may go, so that they stay within limits. Pure: the time is passed in."""

from __future__ import annotations

from collections.abc import Sequence

from api_claude_runtime.errors import ConfigurationError

NEVER = float("inf")


class Schedule:
    """Token buckets, one for each limit, whose tokens drip in at a rate and are taken by calls.

    Each reservation gets the time at which it may go, none before the one that was made before it.
    Over any stretch of `t` seconds no more of a limit is let out than `capacity + rate * t`.

    Args:
        rates: Tokens a second, of each limit.
        capacities: The most that its bucket holds, and so the largest burst; it begins full.
    """

    def __init__(self, rates: Sequence[float], capacities: Sequence[float], now: float) -> None:
        self.rates = tuple(rates)
        self.capacities = tuple(capacities)
        # What is left at the time of the last reservation, which may be yet to come.
        self._left = list(capacities)
        self._at = now

    def at_once(self, costs: Sequence[float], now: float) -> bool:
        """Take all of `costs` now if there is room: the way of nearly every call."""
        passed = now - self._at
        if passed < 0:
            return False
        rest = self._left[:]
        index = 0  # zip and enumerate cost more than the rest of it
        for cost in costs:
            left = rest[index] + passed * self.rates[index]
            if left > self.capacities[index]:  # noqa: PLR1730 - as min, which costs more
                left = self.capacities[index]
            if not 0 <= cost <= left:
                return False
            rest[index] = left - cost
            index += 1  # noqa: SIM113 - see above
        self._left, self._at = rest, now
        return True

    def when(self, costs: Sequence[float], now: float) -> tuple[float, int]:
        """The earliest time at or after `now` at which all of `costs` may be taken, `NEVER` if one
        is more than its bucket holds; and the limit that asked for it.

        Raises:
            ConfigurationError: a cost that is none.
        """
        at = self._at
        latest = start = max(at, now)
        tightest = 0
        for index, cost in enumerate(costs):
            if not cost >= 0:
                raise ConfigurationError(f"an estimate of {cost:g}: a cost is not negative")
            capacity, rate = self.capacities[index], self.rates[index]
            left = self._left[index] + (start - at) * rate
            if cost > left or cost > capacity:
                time = start + (cost - left) / rate if cost <= capacity else NEVER
                if time > latest:
                    latest, tightest = time, index
        return latest, tightest

    def take(self, costs: Sequence[float], time: float) -> None:
        """Take them at a time that `when` has given, or later."""
        passed = time - self._at
        self._at = time
        for index, cost in enumerate(costs):
            left = self._left[index] + passed * self.rates[index]
            capacity = self.capacities[index]
            left = (min(capacity, left)) - cost
            self._left[index] = left if left > 0 else 0.0

    def lower(self, index: int, most: float, now: float) -> None:
        """There is no more than that now; nothing changes if what is there is spoken for."""
        if now >= self._at:
            self.take([0.0] * len(self._left), now)
            self._left[index] = min(self._left[index], most)
