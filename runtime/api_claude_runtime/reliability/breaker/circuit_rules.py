"""`CircuitRules`: the settings that decide when a circuit opens and closes."""

from __future__ import annotations

from typing import NamedTuple

from api_claude_runtime.errors.arguments import (
    check_numbers,
    check_optional_numbers,
    check_positive_int,
)
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown


class CircuitRules(NamedTuple):
    """The settings that decide when a circuit opens and closes; see `CircuitBreaker`."""

    failures: int = 5
    window: int = 100
    window_seconds: float | None = None
    failure_rate: float | None = None
    minimum_calls: int = 10
    open_for: float = 60.0
    half_open_calls: int = 1
    half_open_successes: int = 3

    def checked(self) -> CircuitRules:
        """Return this object.

        Raises:
            ConfigurationError: A setting is out of range.
        """
        for name in (
            "failures",
            "window",
            "minimum_calls",
            "half_open_calls",
            "half_open_successes",
        ):
            check_positive_int(name, getattr(self, name))
        check_numbers(open_for=self.open_for)
        check_optional_numbers(window_seconds=self.window_seconds, failure_rate=self.failure_rate)
        for name in ("open_for", "window_seconds"):
            value = getattr(self, name)
            if value is not None and not 0 < value < float("inf"):
                raise ConfigurationError(
                    f"{name} must be a number of seconds above 0 and finite, not {value:g}"
                )
        if self.failure_rate is not None and not 0 < self.failure_rate <= 1:
            raise ConfigurationError(
                f"failure_rate must be above 0 and at most 1, not {self.failure_rate:g}"
            )
        needed = "failures" if self.failure_rate is None else "minimum_calls"
        if self.window_seconds is None and getattr(self, needed) > self.window:
            raise ConfigurationError(
                f"{needed} must be at most window={shown(self.window)}, not"
                f" {shown(getattr(self, needed))}: the circuit would never open"
            )
        return self
