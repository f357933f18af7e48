"""`Adaptive`: how a limiter follows the rate limits that the server reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.errors.arguments import check_numbers
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.rate_limits import retry_after

from .scaled_clock import ScaledClock
from .schedule import Schedule

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers

__all__ = ("Adaptive",)

INFINITE = float("inf")


class Adaptive(NamedTuple):
    """How a `RateLimit` follows the server's limits.

    The limits are multiplied by a factor. The factor starts at 1, rises with each success and falls
    with each 429 (additive increase, multiplicative decrease). If a response states the server's
    limits, the factor is at most what they allow, even if that is below `least`.

    Args:
        least: Lower bound of the factor after 429 responses.
        most: Upper bound of the factor.
        increase: Added to the factor for each minute's worth of successful calls.
        decrease: Multiplies the factor at a 429. Several 429 responses to calls that were in flight
            at the same time count once.
        longest_hold: The longest time in seconds for which the `retry-after` of a 429 holds back
            all calls.
    """

    least: float = 0.1
    most: float = 1.0
    increase: float = 0.1
    decrease: float = 0.5
    longest_hold: float = 60.0

    def checked(self) -> Adaptive:
        """Return this object.

        Raises:
            ConfigurationError: A setting is out of range.
        """
        check_numbers(**self._asdict())
        for name, is_valid, rule in (
            ("least", 0 < self.least <= 1, "above 0 and at most 1"),
            ("most", 1 <= self.most < INFINITE, "at least 1 and finite"),
            ("increase", 0 <= self.increase < INFINITE, "at least 0 and finite"),
            ("decrease", 0 < self.decrease <= 1, "above 0 and at most 1"),
            ("longest_hold", 0 <= self.longest_hold < INFINITE, "at least 0 seconds and finite"),
        ):
            if not is_valid:
                raise ConfigurationError(f"{name} must be {rule}, not {getattr(self, name):g}")
        return self


class AdaptiveController:
    """Adjusts the pace of a schedule to the responses.

    `limits` maps the name of each configured limit, as in the response headers, to its value per
    minute, in the order of the schedule.
    """

    def __init__(
        self, rules: Adaptive, limits: Mapping[str, float], schedule: Schedule, now: float
    ) -> None:
        self.pace = ScaledClock(now)
        self._rules = rules
        self._limits = limits
        self._schedule = schedule
        self._decreased_at = -INFINITE

    def learn(
        self, status: int, headers: Headers, costs: Sequence[float], sent_at: float, now: float
    ) -> None:
        """Process the response, received at `now`, to a call that was sent at `sent_at`."""
        factor = self.pace.factor
        if status == 429:
            factor *= self._slow_down(headers, sent_at, now)
        elif status < 400:
            shares = zip(costs, self._limits.values(), strict=True)
            factor += self._rules.increase * max(cost / limit for cost, limit in shares)
        factor = max(min(factor, self._rules.most), self._rules.least)
        # The server's limit takes precedence over `least`.
        factor = min(factor, self._server_factor(headers, now))
        if factor != self.pace.factor:
            self.pace.run(factor, now)

    def _slow_down(self, headers: Headers, sent_at: float, now: float) -> float:
        """Hold calls and empty the buckets after a 429; return the multiplier of the factor."""
        if asked := retry_after(headers):
            self.pace.hold(min(asked, self._rules.longest_hold), now)
        if sent_at < self._decreased_at:
            return 1.0  # sent before the last decrease, which counts for this call too
        self._decreased_at = now
        for index in range(len(self._limits)):
            self._schedule.cap_available(index, 0.0, self.pace.at(now))
        return self._rules.decrease

    def _server_factor(self, headers: Headers, now: float) -> float:
        """Return the highest factor that the server's limits allow; infinite if it states none."""
        allowed = INFINITE
        for index, (name, limit) in enumerate(self._limits.items()):
            prefix = b"anthropic-ratelimit-" + name.encode("ascii")
            remaining = _number(headers.first(prefix + b"-remaining"))
            if remaining is not None:
                self._schedule.cap_available(index, remaining, self.pace.at(now))
            if server_limit := _number(headers.first(prefix + b"-limit")):
                allowed = min(allowed, server_limit / limit)
        return allowed


def _number(text: str | None) -> float | None:
    return float(text) if text is not None and text.isdecimal() else None
