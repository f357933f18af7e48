"""`Bucket`: tokens that drip in at a rate, and that calls take out. Pure: the time is passed in."""

from __future__ import annotations

import threading


class Bucket:
    """Reservations in the order in which they are asked for: whoever comes first waits least.

    A reservation may take more than is there; the bucket is then in debt, and the wait is the time
    until the debt is paid. Over any stretch of `t` seconds no more is let out than
    `capacity + rate * t`. The lock guards arithmetic only.

    Args:
        rate: Tokens a second.
        capacity: The most that it holds, and so the largest burst; it begins full.
    """

    def __init__(self, rate: float, capacity: float, now: float) -> None:
        self.rate = rate
        self.capacity = capacity
        self._tokens = capacity
        self._at = now
        self._lock = threading.Lock()

    def _refill(self, now: float) -> None:
        # A clock that threads have read out of order does not run backward.
        if now > self._at:
            self._tokens = min(self.capacity, self._tokens + (now - self._at) * self.rate)
            self._at = now

    def reserve(self, amount: float, now: float, most: float) -> tuple[bool, float]:
        """Take `amount`, if the wait for it is no longer than `most` seconds.

        Returns:
            Whether it was taken, and the wait.
        """
        if amount > self.capacity:
            return False, float("inf")
        with self._lock:
            self._refill(now)
            wait = max(0.0, (amount - self._tokens) / self.rate)
            if wait > most:
                return False, wait
            self._tokens -= amount
            return True, wait

    def give_back(self, amount: float, now: float) -> None:
        """Of a reservation that was not used: those after it wait less."""
        with self._lock:
            self._refill(now)
            self._tokens = min(self.capacity, self._tokens + amount)

    def available(self, now: float) -> float:
        """What could be taken without waiting; less than nothing if there is a debt."""
        with self._lock:
            self._refill(now)
            return self._tokens
