"""`ScaledClock`: a clock that can run slower or faster than real time, or stand still."""

from __future__ import annotations


class ScaledClock:
    """A clock that advances `factor` seconds per second of real time.

    A schedule in scaled time keeps its order when the clock slows down: all of it moves back
    together. In this class `now` is real time and `scaled` is the time of this clock, both in
    seconds.
    """

    def __init__(self, now: float) -> None:
        self.factor = 1.0
        # The scaled time is `_scaled` until the real time is `_since`, and advances from then on.
        self._scaled = self._since = now

    def at(self, now: float) -> float:
        """Return the scaled time at `now`."""
        return self._scaled + max(0.0, now - self._since) * self.factor

    def until(self, scaled: float, now: float) -> float:
        """Return the real seconds until the clock reaches `scaled` and is not held.

        A later change of the factor or a hold changes the result.
        """
        held = max(0.0, self._since - now)
        return held + max(0.0, scaled - self.at(now)) / self.factor

    def run(self, factor: float, now: float) -> None:
        """Advance at `factor` (above 0) from `now` on. A hold stays in effect."""
        self._rebase(now)
        self.factor = factor

    def hold(self, seconds: float, now: float) -> None:
        """Stop the clock until `now + seconds`, or longer if an earlier hold ends later."""
        self._rebase(now)
        self._since = max(self._since, now + seconds)

    def _rebase(self, now: float) -> None:
        self._scaled = self.at(now)
        self._since = max(self._since, now)
