"""`RateLimit`: no more than so many requests, or input tokens, a minute."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

from api_claude_runtime.errors import ConfigurationError, RateLimitReached

from .bucket import Bucket
from .flow import Flow, Forward, Sleep

if TYPE_CHECKING:
    from api_claude_runtime.request import Request

MINUTE = 60.0
Costs: TypeAlias = "tuple[float, ...]"


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
        # One request fits, however small the burst: else none would ever go.
        limits = ((requests_per_minute, 1.0), (input_tokens_per_minute, 0.0))
        self._buckets = [
            Bucket(limit / MINUTE, max(least, limit * burst), clock())
            for limit, least in limits
            if limit is not None
        ]
        self._returned: list[tuple[float, Costs]] = []
        # Guards arithmetic only, and never a wait: one lock serves threads and tasks.
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return (
            f"RateLimit(requests_per_minute={self.requests_per_minute}, "
            f"input_tokens_per_minute={self.input_tokens_per_minute}, burst={self.burst}, "
            f"when_full={self.when_full!r}, max_wait={self.max_wait})"
        )

    def __call__(self, request: Request, forward: Forward) -> Flow:
        costs = self._costs(request)
        now = self._clock()
        time = self._reserve(costs, now)
        if time > now:
            try:
                yield Sleep(time - now, "rate limit")
            except BaseException:
                self._give_back(time, costs)  # cancelled: nothing was sent
                raise
        return (yield from forward(request))

    def _costs(self, request: Request) -> Costs:
        costs: list[float] = []
        if self.requests_per_minute is not None:
            costs.append(1.0)
        if self.input_tokens_per_minute is not None:
            costs.append(self._estimate(request))
        return tuple(costs)

    def _reserve(self, costs: Costs, now: float) -> float:
        """The time at which the call may go, taken from every bucket, or from none."""
        most = self.max_wait if self.when_full == "wait" else 0.0
        with self._lock:
            if self._returned and (found := self._returned_place(costs, now)) is not None:
                return found
            times = [
                bucket.when(cost, now) for bucket, cost in zip(self._buckets, costs, strict=True)
            ]
            time = max(times)
            if time - now > most:
                place = times.index(time)
                raise self._reached(place, costs[place], time - now)
            for bucket, cost in zip(self._buckets, costs, strict=True):
                bucket.take(cost, time)
            return time

    def _returned_place(self, costs: Costs, now: float) -> float | None:
        """The first place in the schedule that was given back and is large enough."""
        self._returned = sorted(place for place in self._returned if place[0] >= now)
        for place in self._returned:
            if all(cost <= there for cost, there in zip(costs, place[1], strict=True)):
                self._returned.remove(place)
                return place[0]
        return None

    def _give_back(self, time: float, costs: Costs) -> None:
        # Not to the bucket: those behind it have their times, and would meet with a newcomer.
        with self._lock:
            self._returned.append((time, costs))

    def _reached(self, place: int, cost: float, wait: float) -> RateLimitReached:
        bucket = self._buckets[place]
        name = "requests" if place == 0 and self.requests_per_minute is not None else "input tokens"
        if wait == float("inf"):
            text = f"the request costs {cost:g} {name}, and no more than {bucket.capacity:g} may go"
        elif self.when_full == "fail":
            text = f"the limit of {name} is reached; there is room again in {wait:g} s"
        else:
            text = f"the limit of {name} asks to wait {wait:g} s, more than {self.max_wait:g}"
        return RateLimitReached(text, wait=wait)
