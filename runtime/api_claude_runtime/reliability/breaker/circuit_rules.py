"""`CircuitRules`: when a circuit opens, and when it closes again."""

from __future__ import annotations

from typing import NamedTuple

from api_claude_runtime.errors.arguments import whole
from api_claude_runtime.errors.base import ConfigurationError


class CircuitRules(NamedTuple):
    """When a circuit opens, and when it closes again; see `CircuitBreaker`."""

    failures: int = 5
    window: int = 100
    window_seconds: float | None = None
    failure_rate: float | None = None
    minimum_calls: int = 10
    open_for: float = 60.0
    half_open_calls: int = 1
    half_open_successes: int = 3

    def checked(self) -> CircuitRules:
        """Themselves.

        Raises:
            ConfigurationError: a value that makes no sense.
        """
        for name in (
            "failures",
            "window",
            "minimum_calls",
            "half_open_calls",
            "half_open_successes",
        ):
            whole(name, getattr(self, name))
        for name in ("open_for", "window_seconds"):
            value = getattr(self, name)
            if value is not None and not 0 < value < float("inf"):
                raise ConfigurationError(f"{name}={value:g}: seconds, more than none, and finite")
        if self.failure_rate is not None and not 0 < self.failure_rate <= 1:
            raise ConfigurationError(f"failure_rate={self.failure_rate:g}: above 0, at most 1")
        needed = "failures" if self.failure_rate is None else "minimum_calls"
        if self.window_seconds is None and getattr(self, needed) > self.window:
            raise ConfigurationError(
                f"{needed}={getattr(self, needed)} does not fit into window={self.window}: the "
                "circuit would never open"
            )
        return self
