"""`Failover`: another endpoint, when the first one fails."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.errors.policies import CircuitOpen, RetryAfterTooLong
from api_claude_runtime.errors.status import InternalServerError
from api_claude_runtime.pipeline.flow import Discard, Flow, Forward, Policy
from api_claude_runtime.pipeline.statuses import checked, shown

from .endpoint import Endpoint
from .ranking import EndpointStatus, Ranking, Strategy

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("Failover",)

STATUSES = frozenset({429, *range(500, 600)})
"""Rate limits, which are an endpoint's (or a key's) own, and the server's own faults."""


class Failover(Policy):
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
        self.endpoints = () if isinstance(endpoints, Endpoint) else tuple(endpoints)
        if not self.endpoints or not all(isinstance(each, Endpoint) for each in self.endpoints):
            raise ConfigurationError("Failover needs a sequence of Endpoints")
        self.strategy = strategy
        self.statuses = checked(statuses)
        self.cool_down = cool_down
        self.resend_unanswered = resend_unanswered
        self._ranking = Ranking(self.endpoints, strategy, cool_down, key, dice)
        self._clock = clock

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
        cooling = self._ranking.is_cooling
        return [each for index, each in enumerate(self.endpoints) if not cooling(index, now)]

    def origins(self) -> list[Origin]:
        """Where it may send."""
        return [endpoint.origin for endpoint in self.endpoints]

    def check_origin(self, origin: Origin) -> None:
        """Whether all endpoints may serve a client of `origin`: rather now than in an outage.

        Raises:
            ConfigurationError: one would carry the client's credentials to another host.
        """
        for endpoint in self.endpoints:
            endpoint.check_origin(origin)

    def __call__(self, request: Request, forward: Forward) -> Flow:
        ranking = self._ranking
        order = ranking.as_given if ranking.is_plain else ranking.order(request, self._clock())
        for index in order:
            try:
                response = yield from forward(self.endpoints[index].applied(request))
            except (APIConnectionError, CircuitOpen, RetryAfterTooLong) as error:
                if isinstance(error, RetryAfterTooLong) and error.status not in self.statuses:
                    raise
                if isinstance(error, APITimeoutError) and error.phase == "pool":
                    raise  # this client's connections are all in use, for whichever endpoint
                if not isinstance(error, CircuitOpen):  # a circuit remembers by itself
                    self._failed(index)
                unsure = isinstance(error, APIConnectionError) and error.sent
                if unsure and not self.resend_unanswered:
                    raise
                if index == order[-1] or not request.replayable:
                    raise
                continue
            if response.status not in self.statuses:
                response.when_broken(self._broken, index)
                return response
            self._failed(index)
            if index == order[-1] or not request.replayable:
                return response
            yield Discard(response)
        raise AssertionError("the last endpoint returns or raises")

    def learn(self, results: Iterable[EndpointStatus]) -> None:
        """Rank by what health checks have found, such as `on_report=failover.learn` of a watch.

        Unhealthy is as good as a failure: the endpoint cools down. Healthy ends a cool-down at
        once. Degraded ends it, too, and puts the endpoint behind the healthy ones until a later
        result says otherwise. Results are matched by base URL: endpoints that share one rank alike.
        """
        self._ranking.learn(results, self._clock())

    def _failed(self, index: int) -> None:
        self._ranking.failed(index, self._clock())

    def _broken(self, index: int, error: BaseException) -> None:
        if isinstance(error, APIConnectionError | InternalServerError):
            self._failed(index)  # in the middle of its reply
