"""`Reliability`: preset lists of policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker
from api_claude_runtime.reliability.retry.retry import Retry

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Policy

__all__ = ("Reliability",)


class Reliability:
    """Functions that return a new list of policies: `Client(policies=Reliability.balanced())`.

    No preset contains a `RateLimit` or a `Failover`, because limits and endpoints depend on the
    caller. No preset resends a request that may have been billed. Each call creates a new circuit
    breaker: to share one breaker between clients, give them the same list. Print a list to see
    every setting.
    """

    @staticmethod
    def conservative() -> list[Policy]:
        """Return policies that put little load on an overloaded API.

        One retry, which starts within 30 s of the call. The circuit opens at the third failure
        within the latest 20 calls and stays open for two minutes.
        """
        return [
            Retry(2, base=1.0, cap=8.0, max_retry_after=20.0, deadline=30.0),
            CircuitBreaker(3, window=20, open_for=120.0),
        ]

    @staticmethod
    def balanced() -> list[Policy]:
        """Return policies for most programs.

        Three attempts, which start within two minutes of the call. The circuit opens when half of
        the latest 50 calls failed, and not before ten calls.
        """
        return [
            Retry(3, base=0.5, cap=8.0, max_retry_after=60.0, deadline=120.0),
            CircuitBreaker(window=50, failure_rate=0.5, minimum_calls=10, open_for=60.0),
        ]

    @staticmethod
    def aggressive() -> list[Policy]:
        """Return policies for work that is not urgent but must succeed, such as a nightly job.

        Eight attempts, a backoff of up to a minute, no deadline. The circuit opens only at a high
        failure rate (80 % of at least 20 calls) and lets trial calls through after 15 s.
        """
        return [
            Retry(8, base=0.5, cap=60.0, max_retry_after=300.0),
            CircuitBreaker(window=100, failure_rate=0.8, minimum_calls=20, open_for=15.0),
        ]
