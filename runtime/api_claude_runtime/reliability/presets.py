"""`Reliability`: lists of policies to begin with. Print one to see every value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker
from api_claude_runtime.reliability.retry.retry import Retry

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Policy

__all__ = ("Reliability",)


class Reliability:
    """Plain functions that make new policies: `Client(policies=Reliability.balanced())`.

    None has a `RateLimit` or a `Failover`, whose limits and endpoints are the caller's own; none
    sends again what may have been billed. Each call of a function makes a breaker of its own, so
    that clients which shall share one are given the same list.
    """

    @staticmethod
    def conservative() -> list[Policy]:
        """Little load on an API that struggles: one more attempt, which begins within 30 s; the
        circuit opens at the third failure of the latest 20 calls and stays open for two minutes.
        """
        return [
            Retry(2, base=1.0, cap=8.0, max_retry_after=20.0, deadline=30.0),
            CircuitBreaker(3, window=20, open_for=120.0),
        ]

    @staticmethod
    def balanced() -> list[Policy]:
        """For most programs: three attempts that begin within two minutes; the circuit opens when
        half of the latest 50 calls failed, and of at least ten.
        """
        return [
            Retry(3, base=0.5, cap=8.0, max_retry_after=60.0, deadline=120.0),
            CircuitBreaker(window=50, failure_rate=0.5, minimum_calls=10, open_for=60.0),
        ]

    @staticmethod
    def aggressive() -> list[Policy]:
        """For work that has time and must come through, such as a job in the night: eight attempts,
        waits of up to a minute, no deadline; the circuit opens late and looks again soon.
        """
        return [
            Retry(8, base=0.5, cap=60.0, max_retry_after=300.0),
            CircuitBreaker(window=100, failure_rate=0.8, minimum_calls=20, open_for=15.0),
        ]
