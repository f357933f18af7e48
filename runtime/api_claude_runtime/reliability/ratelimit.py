"""`RateLimit`: no more than so many requests, or input tokens, a minute."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from api_claude_runtime.errors import ConfigurationError, RateLimitReached

from .bucket import Bucket
from .flow import Flow, Forward, Sleep

if TYPE_CHECKING:
    from api_claude_runtime.request import Request

MINUTE = 60.0


def four_bytes_a_token(request: Request) -> float:
    """The default estimate of a request's input tokens: a quarter of its bytes. English text comes
    near to it; an image in base64 costs less than that.
    """
    return len(request.body) / 4 if isinstance(request.body, bytes) else 0.0


class RateLimit:
    """Hold calls back so that they stay within limits of the caller's own. One object may serve
    several clients, threads and tasks: they share the limit.

    Args:
        requests_per_minute: Requests, attempts of `Retry` inside it included.
        input_tokens_per_minute: Estimated input tokens.
        burst: How much may go at once, as a share of a minute's worth: 1.0 lets a whole minute's
            requests go at once after a quiet minute, 0.1 a tenth.
        when_full: `wait` until there is room, or `fail` at once with `RateLimitReached`.
        max_wait: Seconds that `wait` waits at most; a call that would wait longer fails at once.
        estimate: The input tokens of a request.
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
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        given = (requests_per_minute, input_tokens_per_minute)
        if all(each is None for each in given):
            raise ConfigurationError(
                "a RateLimit needs requests_per_minute or input_tokens_per_minute"
            )
        if any(each is not None and not 0 < each < float("inf") for each in given):
            raise ConfigurationError("a limit a minute is more than nothing, and finite")
        if not 0 < burst <= 60:
            raise ConfigurationError(f"burst={burst:g}: a share of a minute, above 0")
        if when_full not in {"wait", "fail"}:
            raise ConfigurationError(f"when_full={when_full!r} is none of wait, fail")
        if max_wait < 0:
            raise ConfigurationError(f"max_wait={max_wait:g}: seconds are not negative")
        self.requests_per_minute = requests_per_minute
        self.input_tokens_per_minute = input_tokens_per_minute
        self.burst = burst
        self.when_full = when_full
        self.max_wait = max_wait
        self._estimate = estimate
        self._clock = clock
        self._requests = self._bucket(requests_per_minute, 1.0)
        self._tokens = self._bucket(input_tokens_per_minute, 0.0)

    def _bucket(self, limit: float | None, least: float) -> Bucket | None:
        if limit is None:
            return None
        # One request fits, however small the burst: else none would ever go.
        return Bucket(limit / MINUTE, max(least, limit * self.burst), self._clock())

    def __repr__(self) -> str:
        return (
            f"RateLimit(requests_per_minute={self.requests_per_minute}, "
            f"input_tokens_per_minute={self.input_tokens_per_minute}, burst={self.burst}, "
            f"when_full={self.when_full!r}, max_wait={self.max_wait})"
        )

    def __call__(self, request: Request, forward: Forward) -> Flow:
        wait = self._reserve(request)
        if wait > 0:
            try:
                yield Sleep(wait, "rate limit")
            except BaseException:
                self._give_back(request)  # cancelled: nothing was sent
                raise
        return (yield from forward(request))

    def _costs(self, request: Request) -> list[tuple[str, Bucket, float]]:
        costs: list[tuple[str, Bucket, float]] = []
        if self._requests is not None:
            costs.append(("requests", self._requests, 1.0))
        if self._tokens is not None:
            costs.append(("input tokens", self._tokens, self._estimate(request)))
        return costs

    def _reserve(self, request: Request) -> float:
        """Take what the request costs from each bucket, or from none."""
        now = self._clock()
        most = self.max_wait if self.when_full == "wait" else 0.0
        taken: list[tuple[Bucket, float]] = []
        longest = 0.0
        for name, bucket, cost in self._costs(request):
            got, wait = bucket.reserve(cost, now, most)
            if not got:
                for other, amount in taken:
                    other.give_back(amount, now)
                raise self._reached(name, bucket, cost, wait)
            taken.append((bucket, cost))
            longest = max(longest, wait)
        return longest

    def _reached(self, name: str, bucket: Bucket, cost: float, wait: float) -> RateLimitReached:
        if wait == float("inf"):
            text = f"the request costs {cost:g} {name}, and no more than {bucket.capacity:g} may go"
        elif self.when_full == "fail":
            text = f"the limit of {name} is reached; there is room again in {wait:g} s"
        else:
            text = f"the limit of {name} asks to wait {wait:g} s, more than {self.max_wait:g}"
        return RateLimitReached(text, wait)

    def _give_back(self, request: Request) -> None:
        now = self._clock()
        for _, bucket, cost in self._costs(request):
            bucket.give_back(cost, now)
