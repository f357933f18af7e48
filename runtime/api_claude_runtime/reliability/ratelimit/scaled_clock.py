"""`ScaledClock`: a time of its own, which can run slower than the clock, faster, or stand still."""

from __future__ import annotations


class ScaledClock:
    """A time that runs at `factor` seconds a second. What is planned in it is put off as a whole
    when it slows down, and stays in its order.
    """

    def __init__(self, now: float) -> None:
        self.factor = 1.0
        # It is `_own` here until the clock says `_since`, and runs from then on.
        self._own = self._since = now

    def at(self, now: float) -> float:
        """What time it is here."""
        return self._own + max(0.0, now - self._since) * self.factor

    def until(self, own: float, now: float) -> float:
        """Seconds until it is `own` here, and runs, if nothing changes."""
        held = max(0.0, self._since - now)
        return held + max(0.0, own - self.at(now)) / self.factor

    def run(self, factor: float, now: float) -> None:
        """So fast from now on; more than nothing. A hold goes on."""
        self._settle(now)
        self.factor = factor

    def hold(self, seconds: float, now: float) -> None:
        """Let it stand still for so long, or for as long as it is held already."""
        self._settle(now)
        self._since = max(self._since, now + seconds)

    def _settle(self, now: float) -> None:
        self._own = self.at(now)
        self._since = max(self._since, now)
