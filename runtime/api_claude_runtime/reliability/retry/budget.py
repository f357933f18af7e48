"""`RetryBudget`: a limit on the retries of all calls together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from api_claude_runtime.errors.arguments import check_numbers
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http import fork

__all__ = ("RetryBudget",)

_ROUNDING = 1e-6


@dataclass(eq=False)
class RetryBudget:
    """A limit on the retries of all calls that share it.

    In an outage, every call fails, and retries multiply the load of a server that is already
    overloaded. With a budget, they add a tenth. Each call puts `ratio` tokens into a bucket, and
    each retry takes one. If less than one is left, the failure is raised without a retry.

    Give one budget to several `Retry` objects to share it. Threads and event loops may use it at
    the same time. A child process of `os.fork` has a budget of its own from then on.

    Args:
        ratio: Retries per call, on average: 0.1 allows one retry for ten calls.
        reserve: The most tokens that are kept. The bucket begins full, so this many retries are
            always possible after a quiet time.

    Raises:
        ConfigurationError: An argument is out of range.
    """

    ratio: float = 0.1
    reserve: float = 10.0

    def __post_init__(self) -> None:
        check_numbers(ratio=self.ratio, reserve=self.reserve)
        if not 0 <= self.ratio < float("inf") or not 0 <= self.reserve < float("inf"):
            raise ConfigurationError(
                "ratio and reserve must be at least 0 and finite, not"
                f" ratio={self.ratio:g}, reserve={self.reserve:g}"
            )
        self._tokens = float(self.reserve)
        # Reentrant: a signal handler may make a call while this thread holds the lock.
        self._lock = fork.new_rlock()

    @property
    def tokens(self) -> float:
        """How many retries are possible now."""
        return self._tokens

    def deposit(self) -> None:
        """Add the share of one call."""
        with self._lock:
            self._tokens = min(float(self.reserve), self._tokens + self.ratio)

    def withdraw(self) -> bool:
        """Take one retry, and return whether there was one."""
        with self._lock:
            if self._tokens < 1 - _ROUNDING:
                return False
            self._tokens -= 1
            return True

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.ratio, self.reserve)
