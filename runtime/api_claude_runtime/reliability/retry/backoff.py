"""`Backoff`: how long to wait before the next attempt. No I/O; random numbers are passed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from api_claude_runtime.errors.arguments import check_numbers, is_one_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

Curve = Literal["exponential", "linear", "fixed"]
Jitter = Literal["full", "equal", "none"]


class Backoff(NamedTuple):
    """The settings of a backoff: a curve, an upper bound and a jitter.

    Before retry n (counted from 0), the curve gives `base * multiplier**n` (exponential),
    `base * (n + 1)` (linear) or `base` (fixed) seconds, at most `cap`. The jitter then picks a
    random wait from 0 to that value (full), from half of it to all of it (equal), or uses the value
    itself (none).
    """

    base: float = 0.5
    cap: float = 8.0
    curve: Curve = "exponential"
    multiplier: float = 2.0
    jitter: Jitter = "full"

    def checked(self) -> Backoff:
        """Return this object.

        Raises:
            ConfigurationError: A setting is out of range.
        """
        check_numbers(base=self.base, cap=self.cap, multiplier=self.multiplier)
        if not 0 <= self.base <= self.cap < float("inf"):
            raise ConfigurationError(
                "base and cap must satisfy 0 <= base <= cap and be finite, "
                f"not base={self.base:g}, cap={self.cap:g}"
            )
        if not 1 <= self.multiplier < float("inf"):
            raise ConfigurationError(
                f"multiplier must be at least 1 and finite, not {self.multiplier:g}"
            )
        for name, value, known in (
            ("curve", self.curve, ("exponential", "linear", "fixed")),
            ("jitter", self.jitter, ("full", "equal", "none")),
        ):
            if not is_one_of(value, known):
                raise ConfigurationError(
                    f"{name} must be one of {', '.join(known)}, not {shown(value)}"
                )
        return self

    def seconds(self, failures: int, random: Callable[[], float]) -> float:
        """Return the seconds to wait after `failures` failed attempts.

        `random` returns a number in [0, 1).
        """
        wait = min(self.cap, self._uncapped(failures - 1))
        if self.jitter == "full":
            return wait * random()
        if self.jitter == "equal":
            return wait * (1 + random()) / 2
        return wait

    def spread(
        self, asked: float, share: float, left: float | None, random: Callable[[], float]
    ) -> float:
        """Return the seconds to wait if the server asks to wait `asked` seconds; never less.

        Args:
            asked: The seconds of `retry-after`.
            share: The most that is added, as a share of `asked`; also limited by `cap`.
            left: The seconds within which the wait should end; `None` for no limit.
            random: Returns a number in [0, 1).
        """
        if self.jitter == "none":
            return asked
        room = min(asked * share, self.cap)
        if left is not None:
            room = max(0.0, min(room, left - asked))
        return asked + room * random()

    def _uncapped(self, steps: int) -> float:
        if self.curve == "fixed":
            return self.base
        if self.curve == "linear":
            return self.base * (steps + 1)
        try:
            return self.base * self.multiplier**steps
        except OverflowError:
            return self.cap
