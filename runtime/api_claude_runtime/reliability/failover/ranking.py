"""`Ranking`: the order in which endpoints are tried.

A ranking reads no clock: the current time is passed in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Protocol

from api_claude_runtime.errors.arguments import check_function, check_numbers, is_one_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http import fork

from .endpoint import Endpoint

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

Strategy = Literal["priority", "round_robin", "random", "sticky"]


class EndpointStatus(Protocol):
    """The status of an endpoint, such as a `HealthResult`."""

    @property
    def endpoint(self) -> str:
        """The base URL."""
        ...

    @property
    def status(self) -> Literal["healthy", "degraded", "unhealthy"]:
        """The health of the endpoint."""
        ...


class Ranking:
    """The order of endpoints, by strategy, cool-downs and health results.

    Endpoints are identified by their index in `endpoints`. See `Failover` for the parameters.
    """

    def __init__(
        self,
        endpoints: tuple[Endpoint, ...],
        strategy: Strategy,
        cool_down: float,
        key: Callable[[Request], str] | None,
        dice: Callable[[], float],
    ) -> None:
        if not is_one_of(strategy, ("priority", "round_robin", "random", "sticky")):
            raise ConfigurationError(
                f"strategy must be one of priority, round_robin, random, sticky, not"
                f" {shown(strategy)}"
            )
        if (strategy == "sticky") is not (key is not None):
            raise ConfigurationError(
                "key= must be given with strategy='sticky', and not with another strategy"
            )
        check_numbers(cool_down=cool_down)
        if key is not None:
            check_function("key", key)
        if not cool_down >= 0:
            raise ConfigurationError(f"cool_down must be at least 0 seconds, not {cool_down:g}")
        self._endpoints = endpoints
        self.as_given: Sequence[int] = range(len(endpoints))
        self._strategy = strategy
        self._cool_down = cool_down
        self._key = key
        self._random = dice
        self._lock = fork.new_rlock()
        self._next_first = 0
        self._cooling_until = [float("-inf")] * len(endpoints)
        self._degraded: frozenset[int] = frozenset()
        self.is_as_given = strategy == "priority"
        """Whether the order is as given: no endpoint has failed or is degraded so far."""

    def failed(self, index: int, now: float) -> None:
        """Start the cool-down of an endpoint that failed at `now`."""
        self.is_as_given = False
        self._cooling_until[index] = now + self._cool_down

    def learn(self, results: Iterable[EndpointStatus], now: float) -> None:
        """Rank by the results of health checks; see `Failover.learn`."""
        found = {each.endpoint: each.status for each in results}
        with self._lock:
            for index, endpoint in enumerate(self._endpoints):
                status = found.get(str(endpoint))
                if status is None:
                    continue
                self.is_as_given = False
                self._cooling_until[index] = float("-inf")
                if status == "unhealthy":
                    self.failed(index, now)
                others = self._degraded - {index}
                self._degraded = others | {index} if status == "degraded" else others

    def is_cooling(self, index: int, now: float) -> bool:
        """Return whether an endpoint is cooling down at `now`."""
        return self._cooling_until[index] > now

    def order(self, request: Request, now: float) -> Sequence[int]:
        """Return all endpoints in the order in which to try them.

        The order is that of the strategy, except that degraded endpoints come after healthy ones
        and endpoints that are cooling down come last.
        """
        return sorted(
            self._by_strategy(request),
            key=lambda index: (self.is_cooling(index, now), index in self._degraded),
        )

    def _by_strategy(self, request: Request) -> Sequence[int]:
        if self._strategy == "round_robin":
            count = len(self._endpoints)
            with self._lock:
                first = self._next_first
                self._next_first = (first + 1) % count
            return [(first + step) % count for step in range(count)]
        if self._key is not None:
            return self._by_key(self._key(request))
        return self._at_random() if self._strategy == "random" else self.as_given

    def _by_key(self, key: str) -> list[int]:
        # Rendezvous hashing: when an endpoint is removed, only its own keys move to another one.
        urls = [str(endpoint) for endpoint in self._endpoints]

        def rank(index: int) -> bytes:
            url, number = urls[index], urls[:index].count(urls[index])
            return hashlib.sha256(f"{url}\n{number}\n{key}".encode()).digest()

        return sorted(self.as_given, key=rank)

    def _at_random(self) -> list[int]:
        remaining, order = [*self.as_given], list[int]()
        while remaining:
            point = self._random() * sum(self._endpoints[index].weight for index in remaining)
            for index in remaining:
                point -= self._endpoints[index].weight
                if point < 0:
                    break
            else:
                index = remaining[-1]
            remaining.remove(index)
            order.append(index)
        return order
