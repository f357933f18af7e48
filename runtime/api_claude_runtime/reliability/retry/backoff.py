"""How long to wait before the next attempt. Pure: the dice are passed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from api_claude_runtime.errors.base import ConfigurationError

Curve = Literal["exponential", "linear", "fixed"]
Jitter = Literal["full", "equal", "none"]


class Backoff(NamedTuple):
    """Seconds before attempt 2, 3 ...: `base * multiplier**n`, `base * (n + 1)` or `base`, no more
    than `cap`; then spread by `jitter` over all of it, over its upper half, or not at all.
    """

    base: float = 0.5
    cap: float = 8.0
    curve: Curve = "exponential"
    multiplier: float = 2.0
    jitter: Jitter = "full"

    def checked(self) -> Backoff:
        """Itself.

        Raises:
            ConfigurationError: a value that makes no sense.
        """
        if not 0 <= self.base <= self.cap < float("inf"):
            raise ConfigurationError(f"base={self.base:g} and cap={self.cap:g}: 0 <= base <= cap")
        if not 1 <= self.multiplier < float("inf"):
            raise ConfigurationError(f"multiplier={self.multiplier:g} is less than 1")
        for name, value, known in (
            ("curve", self.curve, ("exponential", "linear", "fixed")),
            ("jitter", self.jitter, ("full", "equal", "none")),
        ):
            if value not in known:
                raise ConfigurationError(f"{name}={value!r} is none of {', '.join(known)}")
        return self

    def seconds(self, failures: int, random: Callable[[], float]) -> float:
        """Before the attempt that follows `failures` failed ones; `random` gives [0, 1)."""
        wait = min(self.cap, self._raw(failures - 1))
        if self.jitter == "full":
            return wait * random()
        if self.jitter == "equal":
            return wait * (1 + random()) / 2
        return wait

    def _raw(self, steps: int) -> float:
        if self.curve == "fixed":
            return self.base
        if self.curve == "linear":
            return self.base * (steps + 1)
        try:
            return self.base * self.multiplier**steps
        except OverflowError:
            return self.cap
