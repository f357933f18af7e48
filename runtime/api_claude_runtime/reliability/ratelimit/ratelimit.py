"""`RateLimit`: a policy that limits requests and input tokens per minute."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from api_claude_runtime.errors.arguments import (
    check_function,
    check_numbers,
    check_optional_numbers,
    is_one_of,
)
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.policies import RateLimitReached
from api_claude_runtime.errors.wording import format_seconds, shown
from api_claude_runtime.pipeline.flow import Flow, Forward, Sleep, Step
from api_claude_runtime.reliability.configured import Configured

from .adaptive import Adaptive
from .limiter import Limiter
from .schedule import NEVER

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

__all__ = ("RateLimit",)

_ROUNDING = 1e-6
"""Waits up to this many seconds are rounding errors and are not waited for."""
Costs: TypeAlias = "tuple[float, ...]"


def four_bytes_a_token(request: Request) -> float:
    """Estimate the input tokens of a request as a quarter of the bytes of its body.

    This is the default of `RateLimit.estimate`. It is close for English text and too high for
    images in base64. The estimate is 0 if the body is not `bytes`.
    """
    return len(request.body) / 4 if isinstance(request.body, bytes) else 0.0


class RateLimit(Configured):
    """A policy that delays or refuses calls to stay within the caller's limits.

    Clients, threads and tasks that use the same object share its limits. Calls are sent first come,
    first served.

    Args:
        requests_per_minute: The most requests per minute. The attempts of a `Retry` outside of this
            policy count one by one.
        input_tokens_per_minute: The most estimated input tokens per minute.
        burst: How much may be sent at once after an idle time, as a share of the limit per minute:
            1.0 allows a whole minute's requests at once, 0.1 a tenth of them. A minute can
            therefore have up to `1 + burst` times the limit.
        when_full: `wait` until the limit allows the call, or `fail` at once with
            `RateLimitReached`.
        max_wait: The longest wait in seconds. A call that would have to wait longer fails at once.
        estimate: Function that returns the input tokens of a request. If they are known, use
            `costing`.
        adaptive: How to follow the server's `anthropic-ratelimit-*` headers and 429 responses.
            By default the limits are fixed.
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
                "RateLimit requires requests_per_minute or input_tokens_per_minute"
            )
        check_optional_numbers(
            requests_per_minute=requests_per_minute,
            input_tokens_per_minute=input_tokens_per_minute,
        )
        check_numbers(burst=burst, max_wait=max_wait)
        check_function("estimate", estimate)
        for kind, limit in limits.items():
            if not 0 < limit < NEVER:
                name = f"{kind.replace('-', '_')}_per_minute"
                raise ConfigurationError(f"{name} must be above 0 and finite, not {limit:g}")
        if not 0 < burst <= 60:
            raise ConfigurationError(f"burst must be above 0 and at most 60, not {burst:g}")
        if not is_one_of(when_full, ("wait", "fail")):
            raise ConfigurationError(f'when_full must be "wait" or "fail", not {shown(when_full)}')
        if not max_wait >= 0:
            raise ConfigurationError(f"max_wait must be at least 0 seconds, not {max_wait:g}")
        self.requests_per_minute = requests_per_minute
        self.input_tokens_per_minute = input_tokens_per_minute
        self.burst = burst
        self.when_full = when_full
        self.max_wait = max_wait
        if not isinstance(adaptive, Adaptive | None):
            raise ConfigurationError(f"adaptive must be an Adaptive or None, not {shown(adaptive)}")
        self.adaptive = adaptive.checked() if adaptive is not None else None
        self._estimate = estimate
        self._clock = clock
        self._counts_both = len(limits) == 2
        self._limiter = Limiter(limits, burst, self.adaptive, clock)

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        return {
            "requests_per_minute": self.requests_per_minute,
            "input_tokens_per_minute": self.input_tokens_per_minute,
            "burst": self.burst,
            "when_full": self.when_full,
            "max_wait": self.max_wait,
            "estimate": self._estimate,
            "adaptive": self.adaptive,
            "clock": self._clock,
        }

    def __repr__(self) -> str:
        return (
            f"RateLimit(requests_per_minute={self.requests_per_minute}, "
            f"input_tokens_per_minute={self.input_tokens_per_minute}, burst={self.burst}, "
            f"when_full={self.when_full!r}, max_wait={self.max_wait}, adaptive={self.adaptive})"
        )

    @property
    def factor(self) -> float:
        """The factor that the limits are multiplied by at present; 1 unless `adaptive` is set."""
        return self._limiter.factor

    def costing(self, input_tokens: float) -> RateLimit:
        """Return a policy for calls with known input tokens that shares this limit.

        Example: `client.with_options(policies=[limit.costing(1200)])`.

        Raises:
            ConfigurationError: This policy has no `input_tokens_per_minute`, or `input_tokens` is
                negative or not finite.
        """
        if self.input_tokens_per_minute is None:
            raise ConfigurationError("costing() requires a RateLimit with input_tokens_per_minute")
        if not 0 <= input_tokens < NEVER:
            raise ConfigurationError(
                f"input_tokens must be at least 0 and finite, not {input_tokens:g}"
            )
        sharing = copy.copy(self)

        def known(_: Request) -> float:
            return input_tokens

        sharing._estimate = known  # noqa: SLF001 - a copy of this object
        return sharing

    def __call__(self, request: Request, forward: Forward) -> Flow:
        costs = (1.0, self._estimate(request)) if self._counts_both else self._costs(request)
        if not self._limiter.try_take(costs):
            yield from self._wait(costs, request.deadline)
        if self.adaptive is None:
            return (yield from forward(request))
        sent_at = self._clock()
        response = yield from forward(request)
        self._limiter.learn(response.status, response.headers, costs, sent_at)
        return response

    def _costs(self, request: Request) -> Costs:
        return (1.0,) if self.requests_per_minute is not None else (self._estimate(request),)

    def _wait(self, costs: Costs, deadline: float | None) -> Generator[Step, Any, None]:
        began = self._clock()
        max_wait = self.max_wait if self.when_full == "wait" else 0.0
        reservation = self._limiter.reserve(costs, max_wait)
        try:
            while (wait := self._limiter.seconds_until(reservation)) > _ROUNDING:
                self._check_total_wait(self._clock() - began + wait)
                yield Sleep(wait, "rate limit", deadline)
                if self.adaptive is None:
                    return  # an adaptive limit may have slowed down during the wait
        except BaseException:
            self._limiter.release(reservation)
            raise

    def _check_total_wait(self, wait: float) -> None:
        if wait > self.max_wait + _ROUNDING:
            raise RateLimitReached(
                "RateLimit refused the call: the server's responses increased its total wait to "
                f"{format_seconds(wait)} s, longer than max_wait={format_seconds(self.max_wait)}",
                wait=wait,
            )
