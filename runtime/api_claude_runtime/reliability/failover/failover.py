"""`Failover`: a policy that sends a request to another endpoint when one fails."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.errors.policies import CircuitOpen, RetryAfterTooLong
from api_claude_runtime.errors.status import InternalServerError
from api_claude_runtime.http.timeout import has_passed
from api_claude_runtime.pipeline.flow import Discard, Flow, Forward
from api_claude_runtime.pipeline.resend import check_resend
from api_claude_runtime.pipeline.statuses import check_statuses, format_statuses
from api_claude_runtime.reliability.configured import Configured

from .endpoint import Endpoint
from .ranking import EndpointStatus, Ranking, Strategy

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("Failover",)

STATUSES = frozenset({429, *range(500, 600)})
"""The default `statuses`: rate limits, which apply to one endpoint or key, and server errors."""


class Failover(Configured):
    """A policy that tries several endpoints in order until one serves the request.

    After a failure the next endpoint is tried at once, and no endpoint is tried twice. To wait
    between attempts, put a `Retry` outside of this policy or inside it. Each attempt of a `Retry`
    outside tries all endpoints again.

    Args:
        endpoints: The endpoints, in order of preference.
        strategy: Which endpoint is tried first: `priority` (the first one given), `round_robin`
            (each in turn), `random` (by `weight`) or `sticky` (the same for the same `key`, while
            it is healthy). The strategy also determines the order of the others.
        statuses: Response statuses after which the next endpoint is tried.
        cool_down: Seconds for which an endpoint that failed comes after the others. If all
            endpoints are cooling down, they are still tried.
        key: Function of the request, for `sticky` only, which requires it. Requests with the same
            key go to the same endpoint.
        resend_unanswered: Whether to send a request to the next endpoint if it may have reached the
            last one but got no response. Such a request can be billed twice.

    A request is not sent to another endpoint after an error that reports that it was carried out,
    or may have been, such as `WorkspaceCreatedIncompleteError`.
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
        given = is_list_like(endpoints) and not isinstance(endpoints, Endpoint)
        self.endpoints = tuple(endpoints) if given else ()
        if not self.endpoints or not all(isinstance(each, Endpoint) for each in self.endpoints):
            raise ConfigurationError("endpoints must be a non-empty sequence of Endpoint objects")
        self.strategy = strategy
        self.statuses = check_statuses(statuses)
        self.cool_down = cool_down
        self.resend_unanswered = resend_unanswered
        self._key = key
        self._random = dice
        self._ranking = Ranking(self.endpoints, strategy, cool_down, key, dice)
        self._clock = clock
        self._has_platforms = any(each.platform is not None for each in self.endpoints)

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        return {
            "endpoints": self.endpoints,
            "strategy": self.strategy,
            "statuses": self.statuses,
            "cool_down": self.cool_down,
            "key": self._key,
            "resend_unanswered": self.resend_unanswered,
            "dice": self._random,
            "clock": self._clock,
        }

    def __repr__(self) -> str:
        return (
            f"Failover({list(self.endpoints)!r}, strategy={self.strategy!r}, "
            f"statuses={format_statuses(self.statuses)}, cool_down={self.cool_down}, "
            f"resend_unanswered={self.resend_unanswered})"
        )

    @property
    def healthy(self) -> list[Endpoint]:
        """The endpoints that are not cooling down."""
        now = self._clock()
        cooling = self._ranking.is_cooling
        return [each for index, each in enumerate(self.endpoints) if not cooling(index, now)]

    def origins(self) -> list[Origin]:
        """Return the origins of all endpoints."""
        return [endpoint.origin for endpoint in self.endpoints]

    def check_origin(self, origin: Origin) -> None:
        """Check that all endpoints can serve a client with the base URL origin `origin`.

        A client calls this when it is created, so that the error does not first occur in an outage.

        Raises:
            ConfigurationError: The client's credentials would be sent to another host.
        """
        for endpoint in self.endpoints:
            endpoint.check_origin(origin)

    def __call__(self, request: Request, forward: Forward) -> Flow:
        ranking = self._ranking
        order = ranking.as_given if ranking.is_as_given else ranking.order(request, self._clock())
        if self._has_platforms:
            # Without one that offers it, the first raises the error.
            offering = [index for index in order if self.endpoints[index].offers(request)]
            order = offering or order[:1]
        for index in order:
            try:
                response = yield from forward(self.endpoints[index].applied(request))
            except (APIConnectionError, CircuitOpen, CredentialsError, RetryAfterTooLong) as error:
                if isinstance(error, RetryAfterTooLong) and error.status not in self.statuses:
                    raise
                if isinstance(error, APITimeoutError) and error.phase in {"pool", "wait"}:
                    raise  # all endpoints share the pool, so another one would not help
                if not isinstance(error, CircuitOpen):  # the circuit already keeps calls away
                    self._failed(index)
                may_have_arrived = isinstance(error, APIConnectionError) and error.sent
                if may_have_arrived and not self.resend_unanswered:
                    raise
                if index == order[-1] or not request.replayable or has_passed(request.deadline):
                    raise
                continue
            if response.status not in self.statuses:
                response.when_broken(self._body_failed, index)
                return response
            self._failed(index)
            if index == order[-1] or not request.replayable:
                return response
            yield from check_resend(request, response)
            yield Discard(response)
        raise AssertionError("unreachable: the last endpoint returns or raises")

    def learn(self, results: Iterable[EndpointStatus]) -> None:
        """Rank the endpoints by the results of health checks.

        Use it as a listener: `client.health.watch(on_report=failover.learn)`. An `unhealthy`
        endpoint cools down as after a failed call. A `healthy` result ends a cool-down at once. A
        `degraded` result ends it too, and puts the endpoint after the healthy ones until a later
        result changes that. Results are matched by base URL, so endpoints with the same base URL
        rank alike.
        """
        self._ranking.learn(results, self._clock())

    def _failed(self, index: int) -> None:
        self._ranking.failed(index, self._clock())

    def _body_failed(self, index: int, error: BaseException) -> None:
        if isinstance(error, APIConnectionError | InternalServerError):
            self._failed(index)
