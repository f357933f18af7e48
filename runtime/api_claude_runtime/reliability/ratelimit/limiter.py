"""`Limiter`: who may go when, for all that share it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from api_claude_runtime.errors.policies import RateLimitReached
from api_claude_runtime.errors.wording import seconds

from .adaptive import Adaptive, Follower
from .schedule import NEVER, Place, Schedule

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers

MINUTE = 60.0


class Limiter:
    """A schedule of calls, and a pace that the server may set.

    Args:
        limits: Header's name of each limit -> a minute's worth.
        burst: How much of that may go at once.
        adaptive: Whether and how to follow the server.
        clock: Read under the lock, so that time does not seem to run backward.
    """

    def __init__(
        self,
        limits: Mapping[str, float],
        burst: float,
        adaptive: Adaptive | None,
        clock: Callable[[], float],
    ) -> None:
        self._names = [*limits]
        self._clock = clock
        # One request fits, however small the burst: else none would ever go.
        self._schedule = Schedule(
            [limit / MINUTE for limit in limits.values()],
            [max(name == "requests", limit * burst) for name, limit in limits.items()],
            clock(),
        )
        self._follower = Follower(adaptive, limits, self._schedule, clock()) if adaptive else None
        self._pace = self._follower.pace if self._follower is not None else None
        # Given back without the lock: a task that is dropped does so from the garbage collector,
        # which may run in the middle of anything, in a thread that holds it.
        self._given: deque[Place] = deque()
        # Guards arithmetic only, and never a wait: one lock serves threads and tasks.
        self._lock = threading.Lock()

    @property
    def factor(self) -> float:
        """What the limits are multiplied by at present."""
        return self._pace.factor if self._pace is not None else 1.0

    def at_once(self, costs: Sequence[float]) -> bool:
        """Whether the call may go without further questions: the way of nearly every one."""
        if self._pace is not None:
            return False
        with self._lock:
            if self._given:
                self._take_back()
            return self._schedule.at_once(costs, self._clock())

    def reserve(self, costs: Sequence[float], most: float) -> Place:
        """The place of a call in the schedule, taken from every limit, or from none.

        Raises:
            RateLimitReached: it is more than `most` seconds away.
        """
        with self._lock:
            self._take_back()
            now = self._clock()
            own = self._pace.at(now) if self._pace is not None else now
            free = self._schedule.free(costs, own)
            if free is not None and self._seconds(free.time, now) <= most:
                free.is_free = False
                return free
            time, tightest = self._schedule.when(costs, own)
            wait = self._seconds(time, now)
            if time == NEVER or wait > most:
                raise self._reached(tightest, costs[tightest], wait, most)
            return self._schedule.take(costs, time)

    def until(self, place: Place) -> float:
        """Seconds until a place comes up, if the pace stays as it is."""
        with self._lock:
            return self._seconds(place.time, self._clock())

    def _seconds(self, time: float, now: float) -> float:
        return self._pace.until(time, now) if self._pace is not None else time - now

    def give_back(self, place: Place) -> None:
        """Nothing was sent."""
        self._given.append(place)

    def _take_back(self) -> None:
        while self._given:
            self._schedule.give_back(self._given.popleft())

    def learn(self, status: int, headers: Headers, costs: Sequence[float], went: float) -> None:
        """From the reply to a call that went at `went`."""
        if self._follower is not None:
            with self._lock:
                self._follower.learn(status, headers, costs, went, self._clock())

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
