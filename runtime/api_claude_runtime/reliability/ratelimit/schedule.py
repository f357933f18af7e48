"""`Schedule`: when calls may go, so that they stay within limits. Pure: the time is passed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from api_claude_runtime.errors.base import ConfigurationError

NEVER = float("inf")


@dataclass(slots=True, eq=False)
class Place:
    """What a call that has to wait has taken."""

    time: float
    costs: Sequence[float]
    before: tuple[float, list[float]]
    """The schedule without it, and without those behind it."""
    is_free: bool = False
    """It was given back."""


class Schedule:
    """Token buckets, one for each limit, whose tokens drip in at a rate and are taken by calls.

    Each place gets the time at which it may go, none before the one that was taken before it. Over
    any stretch of `t` seconds no more of a limit is let out than `capacity + rate * t`.

    Args:
        rates: Tokens a second, of each limit.
        capacities: The most that its bucket holds, and so the largest burst; it begins full.
    """

    def __init__(self, rates: Sequence[float], capacities: Sequence[float], now: float) -> None:
        self.rates = tuple(rates)
        self.capacities = tuple(capacities)
        # What is left at the time of the last place, which may be yet to come.
        self._left = list(capacities)
        self._at = now
        self._ahead: list[Place] = []

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
        if self._ahead:
            self._ahead.clear()  # all are over, and none can be undone any more
        return True

    def when(self, costs: Sequence[float], now: float) -> tuple[float, int]:
        """The earliest time at or after `now` at which all of `costs` may be taken, `NEVER` if one
        is more than its bucket holds; and the limit that asked for it.

        Raises:
            ConfigurationError: a cost that is none.
        """
        start = max(now, self._at)
        latest, tightest = start, 0
        for index, (cost, left) in enumerate(zip(costs, self._filled(start), strict=True)):
            if not cost >= 0:
                raise ConfigurationError(f"an estimate of {cost:g}: a cost is not negative")
            time = start + (cost - left) / self.rates[index] if cost > left else start
            if cost > self.capacities[index]:
                time = NEVER
            if time > latest:
                latest, tightest = time, index
        return latest, tightest

    def take(self, costs: Sequence[float], time: float) -> Place:
        """Take them at the time that `when` has given."""
        place = Place(time, costs, (self._at, self._left))
        filled = self._filled(time)
        self._at = time
        self._left = [max(0.0, had - cost) for had, cost in zip(filled, costs, strict=True)]
        self._ahead.append(place)
        return place

    def give_back(self, place: Place) -> None:
        """Nobody went. If nobody is behind it, it is as if it had never been."""
        place.is_free = True
        while self._ahead and self._ahead[-1].is_free:
            self._at, self._left = self._ahead.pop().before

    def free(self, costs: Sequence[float], now: float) -> Place | None:
        """The first place yet to come that was given back, and is large enough. It stays free."""
        while self._ahead and self._ahead[0].time < now:
            del self._ahead[0]
        for place in self._ahead:
            fits = all(cost <= there for cost, there in zip(costs, place.costs, strict=True))
            if place.is_free and fits:
                return place
        return None

    def lower(self, index: int, most: float, now: float) -> None:
        """There is no more than that now; nothing changes if what is there is spoken for."""
        if now >= self._at:
            self._left = self._filled(now)
            self._left[index] = min(self._left[index], most)
            self._at = now
            self._ahead.clear()

    def _filled(self, time: float) -> list[float]:
        """What is there at a time that is not before that of the last place."""
        buckets = zip(self._left, self.rates, self.capacities, strict=True)
        return [min(most, left + (time - self._at) * rate) for left, rate, most in buckets]
