"""`Schedule`: token buckets that assign each call the time at which it may be sent.

The schedule does no I/O and reads no clock: the current time is passed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from api_claude_runtime.errors.base import ConfigurationError

NEVER = float("inf")


@dataclass(slots=True, eq=False)
class Reservation:
    """The tokens and the send time that a waiting call has reserved."""

    time: float
    costs: Sequence[float]
    before: tuple[float, list[float]]
    """The state of the schedule without this reservation and all later ones."""
    is_released: bool = False
    """Whether the call gave up, so that another call may use the reservation."""


class Schedule:
    """Token buckets, one for each limit. Tokens are added at a fixed rate and taken by calls.

    Calls are scheduled first come, first served: no reservation is earlier than the one before it.
    In any period of `t` seconds, calls take at most `capacity + rate * t` tokens of a limit.

    Args:
        rates: Tokens per second of each limit.
        capacities: Size of each limit's bucket, and so the largest burst. A bucket starts full.
    """

    def __init__(self, rates: Sequence[float], capacities: Sequence[float], now: float) -> None:
        self.rates = tuple(rates)
        self.capacities = tuple(capacities)
        # The tokens left at `_at`, the time of the last reservation, which may be in the future.
        self._available = list(capacities)
        self._at = now
        self._pending: list[Reservation] = []

    def try_take(self, costs: Sequence[float], now: float) -> bool:
        """Take all of `costs` now if there are enough tokens.

        This is the fast path: most calls do not have to wait.
        """
        passed = now - self._at
        if passed < 0:
            return False
        rest = self._available[:]
        index = 0  # zip and enumerate would cost more than the loop body
        for cost in costs:
            available = rest[index] + passed * self.rates[index]
            if available > self.capacities[index]:  # noqa: PLR1730 - faster than min()
                available = self.capacities[index]
            if not 0 <= cost <= available:
                return False
            rest[index] = available - cost
            index += 1  # noqa: SIM113 - see above
        self._available, self._at = rest, now
        if self._pending:
            self._pending.clear()  # all are in the past, so none can be released any more
        return True

    def earliest(self, costs: Sequence[float], now: float) -> tuple[float, int]:
        """Return the first time from `now` on at which all of `costs` are available.

        The time is `NEVER` if a cost exceeds its bucket. The second value is the index of the limit
        that determines the time.

        Raises:
            ConfigurationError: A cost is negative or not a number.
        """
        start = max(now, self._at)
        latest, tightest = start, 0
        for index, (cost, available) in enumerate(
            zip(costs, self._available_at(start), strict=True)
        ):
            if not cost >= 0:
                raise ConfigurationError(
                    f"estimate must return a number of at least 0, not {cost:g}"
                )
            time = start + (cost - available) / self.rates[index] if cost > available else start
            if cost > self.capacities[index]:
                time = NEVER
            if time > latest:
                latest, tightest = time, index
        return latest, tightest

    def reserve(self, costs: Sequence[float], time: float) -> Reservation:
        """Take `costs` at `time`, which must be the result of `earliest`."""
        reservation = Reservation(time, costs, (self._at, self._available))
        available = self._available_at(time)
        self._at = time
        self._available = [
            max(0.0, tokens - cost) for tokens, cost in zip(available, costs, strict=True)
        ]
        self._pending.append(reservation)
        return reservation

    def release(self, reservation: Reservation) -> None:
        """Release a reservation that was not used.

        If it is the last one, its tokens go back to the buckets. Otherwise another call can use it;
        see `find_released`.
        """
        reservation.is_released = True
        while self._pending and self._pending[-1].is_released:
            self._at, self._available = self._pending.pop().before

    def find_released(self, costs: Sequence[float], now: float) -> Reservation | None:
        """Return the first released future reservation that covers `costs`; it stays released."""
        while self._pending and self._pending[0].time < now:
            del self._pending[0]
        for reservation in self._pending:
            fits = all(cost <= held for cost, held in zip(costs, reservation.costs, strict=True))
            if reservation.is_released and fits:
                return reservation
        return None

    def cap_available(self, index: int, most: float, now: float) -> None:
        """Reduce the tokens of one limit to at most `most`.

        Does nothing while a reservation is in the future: its tokens are already taken.
        """
        if now >= self._at:
            self._available = self._available_at(now)
            self._available[index] = min(self._available[index], most)
            self._at = now
            self._pending.clear()

    def _available_at(self, time: float) -> list[float]:
        """Return the tokens of each limit at `time`, not before that of the last reservation."""
        buckets = zip(self._available, self.rates, self.capacities, strict=True)
        return [
            min(capacity, tokens + (time - self._at) * rate) for tokens, rate, capacity in buckets
        ]
