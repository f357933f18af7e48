"""`Failover`: another endpoint, when the first one fails."""

from __future__ import annotations

import hashlib
import random
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from api_claude_runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    CircuitOpen,
    ConfigurationError,
    InternalServerError,
    RetryAfterTooLong,
)

from .endpoint import Endpoint
from .flow import Discard, Flow, Forward
from .statuses import checked, shown

if TYPE_CHECKING:
    from api_claude_runtime.request import Origin, Request

    from .health import HealthResult

Strategy = Literal["priority", "round_robin", "random", "sticky"]
STATUSES = frozenset({429, *range(500, 600)})
"""Rate limits, which are an endpoint's (or a key's) own, and the server's own faults."""


class Failover:
    """Send a request to the first of several endpoints that serves it, and to none of them twice
    (a `Retry` around this policy begins anew).

    Args:
        endpoints: Where to send, in the order of preference.
        strategy: Which comes first: `priority` (as given), `round_robin` (each in turn), `random`
            (by `weight`), or `sticky` (the same for the same `key`, as long as it is healthy). The
            others follow in the order of the strategy.
        statuses: Replies after which the next one is tried.
        cool_down: Seconds for which an endpoint that failed is passed over. When all are cooling
            down, they are tried all the same.
        key: Of the `sticky` strategy: what stays together.
        resend_unanswered: As of `Retry`: whether what may have arrived, and was not answered, is
            sent to the next one. It can be billed twice.

    Within one call the next endpoint follows at once; how long to wait is the business of `Retry`,
    around this policy or inside it.
    """

    def __init__(
        self,
        endpoints: Sequence[Endpoint],
        *,
        strategy: Strategy = "priority",
        statuses: Collection[int] = STATUSES,
        cool_down: float = 30.0,
        key: Callable[[Request], str] | None = None,
        resend_unanswered: bool = False,
        dice: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not endpoints or not all(isinstance(each, Endpoint) for each in endpoints):
            raise ConfigurationError("Failover needs a sequence of Endpoints")
        if strategy not in {"priority", "round_robin", "random", "sticky"}:
            raise ConfigurationError(f"strategy={strategy!r} is none that is known")
        if (strategy == "sticky") is not (key is not None):
            raise ConfigurationError("key= belongs to the sticky strategy, and that needs it")
        if not cool_down >= 0:
            raise ConfigurationError(f"cool_down={cool_down:g}: seconds are not negative")
        self.endpoints = tuple(endpoints)
        self.strategy = strategy
        self.statuses = checked(statuses)
        self.cool_down = cool_down
        self.resend_unanswered = resend_unanswered
        self._key = key
        self._dice = dice
        self._clock = clock
        self._lock = threading.Lock()
        self._turn = 0
        self._until = [float("-inf")] * len(self.endpoints)
        self._cool: float | None = None
        """When the last of them has cooled down."""
        self._is_plain = strategy == "priority"
        self._as_given: Sequence[int] = range(len(self.endpoints))
        self._degraded: frozenset[int] = frozenset()

    def __repr__(self) -> str:
        return (
            f"Failover({list(self.endpoints)!r}, strategy={self.strategy!r}, "
            f"statuses={shown(self.statuses)}, cool_down={self.cool_down}, "
            f"resend_unanswered={self.resend_unanswered})"
        )

    @property
    def healthy(self) -> list[Endpoint]:
        """Those that are not cooling down."""
        now = self._clock()
        return [e for e, until in zip(self.endpoints, self._until, strict=True) if until <= now]

    def check_origin(self, origin: Origin) -> None:
        """Whether all endpoints may serve a client of `origin`: rather now than in an outage.

        Raises:
            ConfigurationError: one would carry the client's credentials to another host.
        """
        for endpoint in self.endpoints:
            endpoint.check_origin(origin)

    def __call__(self, request: Request, forward: Forward) -> Flow:
        order = self._as_given if self._is_plain and self._cool is None else self._order(request)
        replayable = isinstance(request.body, bytes) or request.body.replayable
        last_one = order[-1] if replayable else order[0]
        for index in order:
            last = index == last_one
            try:
                response = yield from forward(self.endpoints[index].applied(request))
            except (APIConnectionError, CircuitOpen, RetryAfterTooLong) as error:
                if isinstance(error, RetryAfterTooLong) and error.status not in self.statuses:
                    raise
                if isinstance(error, APITimeoutError) and error.phase == "pool":
                    raise  # this client's connections are all in use, for whichever endpoint
                self._failed(index)
                unsure = isinstance(error, APIConnectionError) and error.sent
                if last or (unsure and not self.resend_unanswered):
                    raise
                continue
            if response.status not in self.statuses:
                response.when_broken(self._broken, index)
                return response
            self._failed(index)
            if last:
                return response
            yield Discard(response)
        raise AssertionError("the last endpoint returns or raises")

    def learn(self, results: Iterable[HealthResult]) -> None:
        """Rank by what health checks have found, such as `on_report=failover.learn` of a watch.

        Unhealthy is as good as a failure: the endpoint cools down. Healthy ends a cool-down at
        once. Degraded ends it, too, and puts the endpoint behind the healthy ones until a later
        result says otherwise. Results are matched by base URL: endpoints that share one rank alike.
        """
        found = {each.endpoint: each.status for each in results}
        with self._lock:
            for index, endpoint in enumerate(self.endpoints):
                status = found.get(str(endpoint))
                if status == "unhealthy":
                    self._failed(index)
                elif status is not None:
                    self._until[index] = float("-inf")
                if status is not None:
                    others = self._degraded - {index}
                    self._degraded = others | {index} if status == "degraded" else others
            self._is_plain = self.strategy == "priority" and not self._degraded

    def _failed(self, index: int) -> None:
        self._until[index] = self._cool = self._clock() + self.cool_down

    def _broken(self, index: int, error: BaseException) -> None:
        if isinstance(error, APIConnectionError | InternalServerError):
            self._failed(index)  # in the middle of its reply

    def _order(self, request: Request) -> Sequence[int]:
        """All of them, in the order of the strategy, but the degraded behind the others, and those
        that cool down last.
        """
        order = self._preferred(request)
        if self._degraded:
            order = sorted(order, key=self._degraded.__contains__)
        if self._cool is None or (now := self._clock()) >= self._cool:
            return order
        return sorted(order, key=lambda index: self._until[index] > now)

    def _preferred(self, request: Request) -> Sequence[int]:
        count = len(self.endpoints)
        if self.strategy == "priority":
            return self._as_given
        if self.strategy == "round_robin":
            with self._lock:
                first, self._turn = self._turn, (self._turn + 1) % count
            return [(first + step) % count for step in range(count)]
        if self.strategy == "sticky":
            assert self._key is not None  # checked when it was made
            return self._by_key(self._key(request))
        return self._drawn()

    def _by_key(self, key: str) -> list[int]:
        # Rendezvous hashing: when one endpoint goes, only its own keys move.
        def rank(index: int) -> bytes:
            return hashlib.sha256(f"{self.endpoints[index]}\n{key}".encode()).digest()

        return sorted(range(len(self.endpoints)), key=rank)

    def _drawn(self) -> list[int]:
        left, order = [*range(len(self.endpoints))], list[int]()
        while left:
            point = self._dice() * sum(self.endpoints[index].weight for index in left)
            for index in left:
                point -= self.endpoints[index].weight
                if point < 0:
                    break
            else:
                index = left[-1]
            left.remove(index)
            order.append(index)
        return order
