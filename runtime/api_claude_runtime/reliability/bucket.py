"""`Bucket`: tokens that drip in at a rate, and that calls take out. Pure: the time is passed in."""

from __future__ import annotations


class Bucket:
    """A schedule: each reservation gets the time at which it may go, none before the one that was
    asked for before it. Over any stretch of `t` seconds no more is let out than
    `capacity + rate * t`.

    Args:
        rate: Tokens a second.
        capacity: The most that it holds, and so the largest burst; it begins full.
    """

    def __init__(self, rate: float, capacity: float, now: float) -> None:
        self.rate = rate
        self.capacity = capacity
        # What is left at the time of the last reservation, which may be yet to come.
        self._tokens = capacity
        self._at = now

    def when(self, amount: float, now: float) -> float:
        """The earliest time at or after `now` at which `amount` may be taken; infinite if never."""
        if amount > self.capacity:
            return float("inf")
        time = max(now, self._at)
        missing = amount - self._left(time)
        return time + missing / self.rate if missing > 0 else time

    def take(self, amount: float, time: float) -> None:
        """Take it at a time that `when` has given, or later."""
        self._tokens = max(0.0, self._left(time) - amount)
        self._at = time

    def _left(self, time: float) -> float:
        return min(self.capacity, self._tokens + (time - self._at) * self.rate)

    def available(self, now: float) -> float:
        """What could be taken now; nothing if reservations lie ahead."""
        return self._left(now) if now >= self._at else 0.0
