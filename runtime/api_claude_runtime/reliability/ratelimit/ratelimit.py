"""`RateLimit`: no more than so many requests, or input tokens, a minute."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.policies import RateLimitReached
from api_claude_runtime.errors.wording import seconds
from api_claude_runtime.pipeline.flow import Flow, Forward, Policy, Sleep, Step

from .adaptive import Adaptive
from .limiter import Limiter
from .schedule import NEVER

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

__all__ = ("RateLimit",)

_MOMENT = 1e-6
"""Seconds that are no wait: what remains of one by rounding."""
Costs: TypeAlias = "tuple[float, ...]"


def four_bytes_a_token(request: Request) -> float:
    """The default estimate of a request's input tokens: a quarter of its bytes. English text comes
    near to it; an image in base64 costs less than that.
    """
    return len(request.body) / 4 if isinstance(request.body, bytes) else 0.0


class RateLimit(Policy):
    """Hold calls back so that they stay within limits of the caller's own. One object may serve
    several clients, threads and tasks: they share the limit, and go in the order in which they
    came.

    Args:
        requests_per_minute: Requests, attempts of `Retry` around it included.
        input_tokens_per_minute: Estimated input tokens.
        burst: How much may go at once, as a share of a minute's worth: 1.0 lets a whole minute's
            requests go at once after a quiet minute, 0.1 a tenth. So a minute may have up to
            `1 + burst` times the limit.
        when_full: `wait` until there is room, or `fail` at once with `RateLimitReached`.
        max_wait: Seconds that `wait` waits at most; a call that would wait longer fails at once.
        estimate: The input tokens of a request; see `costing` for those that are known.
        adaptive: Follow the server's `anthropic-ratelimit-*` headers and 429s, within bounds.
    """

    def __init__(
        self,
        *,
        requests_per_minute: float | None = None,
        input_tokens_per_minute: float | None = None,
        burst: float = 1.0,
        when_full: Literal["wait", "fail"] = "wait",
        max_wait: float = 60.0,
        estimate: Callable[[Request], float] = four_bytes_a_token,
        adaptive: Adaptive | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        given = {"requests": requests_per_minute, "input-tokens": input_tokens_per_minute}
        limits = {name: limit for name, limit in given.items() if limit is not None}
        if not limits:
            raise ConfigurationError(
                "a RateLimit needs requests_per_minute or input_tokens_per_minute"
            )
        if not all(0 < limit < NEVER for limit in limits.values()):
            raise ConfigurationError("a limit a minute is more than nothing, and finite")
        if not 0 < burst <= 60:
            raise ConfigurationError(f"burst={burst:g}: a share of a minute, above 0")
        if when_full not in {"wait", "fail"}:
            raise ConfigurationError(f"when_full={when_full!r} is none of wait, fail")
        if not max_wait >= 0:
            raise ConfigurationError(f"max_wait={max_wait:g}: seconds are not negative")
        self.requests_per_minute = requests_per_minute
        self.input_tokens_per_minute = input_tokens_per_minute
        self.burst = burst
        self.when_full = when_full
        self.max_wait = max_wait
        if not isinstance(adaptive, Adaptive | None):
            raise ConfigurationError(f"adaptive={adaptive!r} is no Adaptive(...)")
        self.adaptive = adaptive.checked() if adaptive is not None else None
        self._estimate = estimate
        self._clock = clock
        self._counts_both = len(limits) == 2
        self._limiter = Limiter(limits, burst, self.adaptive, clock)

    def __repr__(self) -> str:
        return (
            f"RateLimit(requests_per_minute={self.requests_per_minute}, "
            f"input_tokens_per_minute={self.input_tokens_per_minute}, burst={self.burst}, "
            f"when_full={self.when_full!r}, max_wait={self.max_wait}, adaptive={self.adaptive})"
        )

    @property
    def factor(self) -> float:
        """What the limits are multiplied by at present: 1 unless `adaptive`."""
        return self._limiter.factor

    def costing(self, input_tokens: float) -> RateLimit:
        """The same limit, which it shares, for calls whose input tokens are known:
        `client.with_options(policies=[limit.costing(1200)])`.
        """
        if self.input_tokens_per_minute is None:
            raise ConfigurationError("this RateLimit has no input_tokens_per_minute")
        if not 0 <= input_tokens < NEVER:
            raise ConfigurationError(f"input_tokens={input_tokens:g}: not negative, and finite")
        twin = copy.copy(self)

        def known(_: Request) -> float:
            return input_tokens

        twin._estimate = known  # noqa: SLF001 - a copy of this object
        return twin

    def __call__(self, request: Request, forward: Forward) -> Flow:
        costs = (1.0, self._estimate(request)) if self._counts_both else self._costs(request)
        if not self._limiter.at_once(costs):
            yield from self._wait(costs)
        if self.adaptive is None:
            return (yield from forward(request))
        went = self._clock()
        response = yield from forward(request)
        self._limiter.learn(response.status, response.headers, costs, went)
        return response

    def _costs(self, request: Request) -> Costs:
        return (1.0,) if self.requests_per_minute is not None else (self._estimate(request),)

    def _wait(self, costs: Costs) -> Generator[Step, Any, None]:
        began = self._clock()
        place = self._limiter.reserve(costs, self.max_wait if self.when_full == "wait" else 0.0)
        try:
            while (wait := self._limiter.until(place)) > _MOMENT:
                self._check(self._clock() - began + wait)
                yield Sleep(wait, "rate limit")
                if self.adaptive is None:
                    return  # else the pace may have changed meanwhile
        except BaseException:
            self._limiter.give_back(place)
            raise

    def _check(self, wait: float) -> None:
        if wait > self.max_wait + _MOMENT:
            raise RateLimitReached(
                f"the server has slowed the limit down: waiting comes to {seconds(wait)} s, "
                f"more than {seconds(self.max_wait)}",
                wait=wait,
            )
