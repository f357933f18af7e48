"""`Adaptive`: how a limiter follows what the server says of its own limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.rate_limits import retry_after

from .scaled_clock import ScaledClock
from .schedule import Schedule

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers

__all__ = ("Adaptive",)

INFINITE = float("inf")


class Adaptive(NamedTuple):
    """How a `RateLimit` follows the server: its limits are multiplied by a factor that begins at 1,
    rises with what succeeds and falls with a 429 (additive increase, multiplicative decrease).

    Args:
        least: No 429 makes it fall lower.
        most: It rises no higher. Nor does it ever stand higher than the limits that the server
            names, even if those are below `least`.
        increase: Added for each minute's worth of calls that succeed.
        decrease: The factor is multiplied by it at a 429; once for all calls under way by then.
        longest_hold: Seconds for which the `retry-after` of a 429 holds all calls back, at most.
    """

    least: float = 0.1
    most: float = 1.0
    increase: float = 0.1
    decrease: float = 0.5
    longest_hold: float = 60.0

    def checked(self) -> Adaptive:
        """Itself.

        Raises:
            ConfigurationError: a value that makes no sense.
        """
        for name, sound, rule in (
            ("least", 0 < self.least <= 1, "above 0, at most 1"),
            ("most", 1 <= self.most < INFINITE, "1 at least, and finite"),
            ("increase", 0 <= self.increase < INFINITE, "not negative, and finite"),
            ("decrease", 0 < self.decrease <= 1, "above 0, at most 1"),
            ("longest_hold", 0 <= self.longest_hold < INFINITE, "not negative, and finite"),
        ):
            if not sound:
                raise ConfigurationError(f"{name}={getattr(self, name):g}: {rule}")
        return self


class Follower:
    """Sets the pace by replies. `limits` are those configured: header's name -> a minute's worth,
    in the order of the schedule.
    """

    def __init__(
        self, rules: Adaptive, limits: Mapping[str, float], schedule: Schedule, now: float
    ) -> None:
        self.pace = ScaledClock(now)
        self._rules = rules
        self._limits = limits
        self._schedule = schedule
        self._slowed = -INFINITE

    def learn(
        self, status: int, headers: Headers, costs: Sequence[float], went: float, now: float
    ) -> None:
        """From the reply, at `now`, to a call that went at `went`."""
        factor = self.pace.factor
        if status == 429:
            factor *= self._refused(headers, went, now)
        elif status < 400:
            shares = zip(costs, self._limits.values(), strict=True)
            factor += self._rules.increase * max(cost / limit for cost, limit in shares)
        factor = max(min(factor, self._rules.most), self._rules.least)
        factor = min(factor, self._allowed(headers, now))  # no bound of ours makes it more
        if factor != self.pace.factor:
            self.pace.run(factor, now)

    def _refused(self, headers: Headers, went: float, now: float) -> float:
        """What a 429 multiplies the factor by."""
        if asked := retry_after(headers):
            self.pace.hold(min(asked, self._rules.longest_hold), now)
        if went < self._slowed:
            return 1.0  # it was under way already
        self._slowed = now
        for index in range(len(self._limits)):
            self._schedule.lower(index, 0.0, self.pace.at(now))
        return self._rules.decrease

    def _allowed(self, headers: Headers, now: float) -> float:
        """The factor that the server's own limits come to; infinite without any."""
        allowed = INFINITE
        for index, (name, limit) in enumerate(self._limits.items()):
            prefix = b"anthropic-ratelimit-" + name.encode("ascii")
            remaining = _number(headers.first(prefix + b"-remaining"))
            if remaining is not None:
                self._schedule.lower(index, remaining, self.pace.at(now))
            if theirs := _number(headers.first(prefix + b"-limit")):
                allowed = min(allowed, theirs / limit)
        return allowed


def _number(text: str | None) -> float | None:
    return float(text) if text is not None and text.isdecimal() else None
