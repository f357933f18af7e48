"""`Ranking`: in which order endpoints are tried, and who is passed over. The time is passed in."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Protocol

from api_claude_runtime.errors.base import ConfigurationError

from .endpoint import Endpoint

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

Strategy = Literal["priority", "round_robin", "random", "sticky"]


class EndpointStatus(Protocol):
    """What somebody found out about an endpoint, such as a `HealthResult`."""

    @property
    def endpoint(self) -> str:
        """Its base URL."""
        ...

    @property
    def status(self) -> Literal["healthy", "degraded", "unhealthy"]: ...


class Ranking:
    """Endpoints are numbered as they are given. See `Failover` for what the settings mean."""

    def __init__(
        self,
        endpoints: tuple[Endpoint, ...],
        strategy: Strategy,
        cool_down: float,
        key: Callable[[Request], str] | None,
        dice: Callable[[], float],
    ) -> None:
        if strategy not in {"priority", "round_robin", "random", "sticky"}:
            raise ConfigurationError(f"strategy={strategy!r} is none that is known")
        if (strategy == "sticky") is not (key is not None):
            raise ConfigurationError("key= belongs to the sticky strategy, and that needs it")
        if not cool_down >= 0:
            raise ConfigurationError(f"cool_down={cool_down:g}: seconds are not negative")
        self._endpoints = endpoints
        self.as_given: Sequence[int] = range(len(endpoints))
        self._strategy = strategy
        self._cool_down = cool_down
        self._key = key
        self._dice = dice
        self._lock = threading.Lock()
        self._turn = 0
        self._until = [float("-inf")] * len(endpoints)
        self._degraded: frozenset[int] = frozenset()
        self.is_plain = strategy == "priority"
        """Whether the order is as given: nobody has failed yet, or is degraded."""

    def failed(self, index: int, now: float) -> None:
        """Let it cool down."""
        self.is_plain = False
        self._until[index] = now + self._cool_down

    def learn(self, results: Iterable[EndpointStatus], now: float) -> None:
        """What health checks have found; see `Failover.learn`."""
        found = {each.endpoint: each.status for each in results}
        with self._lock:
            for index, endpoint in enumerate(self._endpoints):
                status = found.get(str(endpoint))
                if status is None:
                    continue
                self.is_plain = False
                self._until[index] = float("-inf")
                if status == "unhealthy":
                    self.failed(index, now)
                others = self._degraded - {index}
                self._degraded = others | {index} if status == "degraded" else others

    def is_cooling(self, index: int, now: float) -> bool:
        return self._until[index] > now

    def order(self, request: Request, now: float) -> Sequence[int]:
        """All of them, in the order of the strategy, but the degraded behind the others, and those
        that cool down last.
        """
        return sorted(
            self._preferred(request),
            key=lambda index: (self.is_cooling(index, now), index in self._degraded),
        )

    def _preferred(self, request: Request) -> Sequence[int]:
        if self._strategy == "round_robin":
            count = len(self._endpoints)
            with self._lock:
                first, self._turn = self._turn, (self._turn + 1) % count
            return [(first + step) % count for step in range(count)]
        if self._key is not None:
            return self._by_key(self._key(request))
        return self._drawn() if self._strategy == "random" else self.as_given

    def _by_key(self, key: str) -> list[int]:
        # Rendezvous hashing: when one endpoint goes, only its own keys move.
        urls = [str(endpoint) for endpoint in self._endpoints]

        def rank(index: int) -> bytes:
            url, number = urls[index], urls[:index].count(urls[index])
            return hashlib.sha256(f"{url}\n{number}\n{key}".encode()).digest()

        return sorted(self.as_given, key=rank)

    def _drawn(self) -> list[int]:
        left, order = [*self.as_given], list[int]()
        while left:
            point = self._dice() * sum(self._endpoints[index].weight for index in left)
            for index in left:
                point -= self._endpoints[index].weight
                if point < 0:
                    break
            else:
                index = left[-1]
            left.remove(index)
            order.append(index)
        return order
