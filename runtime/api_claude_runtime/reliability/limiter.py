"""`Limiter`: who may go when, for all that share it. The time is passed in."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from api_claude_runtime.errors import RateLimitReached
from api_claude_runtime.texts import seconds

from .adaptive import Adaptive, Follower
from .schedule import NEVER, Schedule

if TYPE_CHECKING:
    from api_claude_runtime.headers import Headers

MINUTE = 60.0
Place: TypeAlias = "tuple[float, Sequence[float]]"
"""A time, and what may go then."""


class Limiter:
    """A schedule of calls, with places that are given back, and a pace that the server may set.

    Args:
        limits: Header's name of each limit -> a minute's worth.
        burst: How much of that may go at once.
        adaptive: Whether and how to follow the server.
    """

    def __init__(
        self, limits: Mapping[str, float], burst: float, adaptive: Adaptive | None, now: float
    ) -> None:
        self._names = [*limits]
        # One request fits, however small the burst: else none would ever go.
        self._schedule = Schedule(
            [limit / MINUTE for limit in limits.values()],
            [max(name == "requests", limit * burst) for name, limit in limits.items()],
            now,
        )
        self._follower = Follower(adaptive, limits, self._schedule, now) if adaptive else None
        self.pace = self._follower.pace if self._follower is not None else None
        self._returned: list[Place] = []
        # Guards arithmetic only, and never a wait: one lock serves threads and tasks.
        self._lock = threading.Lock()

    def at_once(self, costs: Sequence[float], now: float) -> bool:
        """Whether the call may go without further questions: the way of nearly every one."""
        with self._lock:
            return self.pace is None and not self._returned and self._schedule.at_once(costs, now)

    def reserve(self, costs: Sequence[float], now: float, most: float) -> float:
        """The place of a call in the schedule, taken from every limit, or from none.

        Raises:
            RateLimitReached: it is more than `most` seconds away.
        """
        with self._lock:
            own = self.pace.at(now) if self.pace is not None else now
            for found in self._returned_places(costs, own):
                if self.until(found[0], now) <= most:
                    self._returned.remove(found)
                    return found[0]
            place, tightest = self._schedule.when(costs, own)
            wait = self.until(place, now)
            if wait > most:
                raise self._reached(tightest, costs[tightest], wait, most)
            self._schedule.take(costs, place)
            return place

    def until(self, place: float, now: float) -> float:
        """Seconds until a place comes up, if the pace stays as it is."""
        return self.pace.until(place, now) if self.pace is not None else place - now

    def give_back(self, place: float, costs: Sequence[float]) -> None:
        """Nothing was sent. Not to the schedule: those behind it have their times, and would meet
        with a newcomer.
        """
        with self._lock:
            self._returned.append((place, costs))

    def _returned_places(self, costs: Sequence[float], own: float) -> list[Place]:
        """Those that were given back, are yet to come, and are large enough; in order."""
        self._returned = sorted(place for place in self._returned if place[0] >= own)
        return [
            place
            for place in self._returned
            if all(cost <= there for cost, there in zip(costs, place[1], strict=True))
        ]

    def learn(
        self, status: int, headers: Headers, costs: Sequence[float], went: float, now: float
    ) -> None:
        """From the reply, at `now`, to a call that went at `went`."""
        if self._follower is not None:
            with self._lock:
                self._follower.learn(status, headers, costs, went, now)

    def _reached(self, tightest: int, cost: float, wait: float, most: float) -> RateLimitReached:
        name = self._names[tightest].replace("-", " ")
        if wait == NEVER:
            capacity = self._schedule.capacities[tightest]
            text = f"the request costs {cost:g} {name}, and no more than {capacity:g} may go"
        elif not most:
            text = f"the limit of {name} is reached; there is room again in {seconds(wait)} s"
        else:
            text = f"the limit of {name} asks to wait {seconds(wait)} s, more than {seconds(most)}"
        return RateLimitReached(text, wait=wait)
