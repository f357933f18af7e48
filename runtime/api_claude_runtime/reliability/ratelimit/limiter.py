"""`Limiter`: a rate limit that calls of several clients, threads and tasks share."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from api_claude_runtime.errors.policies import RateLimitReached
from api_claude_runtime.errors.wording import format_seconds
from api_claude_runtime.http import fork

from .adaptive import Adaptive, AdaptiveController
from .schedule import NEVER, Reservation, Schedule

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers

MINUTE = 60.0


class Limiter:
    """A thread-safe schedule of calls, with an optional adaptive rate.

    Args:
        limits: Maps the name of each limit, as in the response headers, to its value per minute.
        burst: Share of a minute's limit that may be sent at once.
        adaptive: How to follow the server's limits, or `None` for fixed limits.
        clock: Returns seconds. It is read while the lock is held, so that time does not seem to run
            backward between threads.
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
        # The request bucket holds at least one request, else a small burst would block all calls.
        self._schedule = Schedule(
            [limit / MINUTE for limit in limits.values()],
            [max(name == "requests", limit * burst) for name, limit in limits.items()],
            clock(),
        )
        self._controller = (
            AdaptiveController(adaptive, limits, self._schedule, clock()) if adaptive else None
        )
        self._pace = self._controller.pace if self._controller is not None else None
        # Reservations are released without the lock: the garbage collector can end a dropped task
        # at any point, in a thread that holds the lock.
        self._released: deque[Reservation] = deque()
        # Guards arithmetic only and is never held during a wait, so threads and tasks can share it.
        self._lock = fork.new_rlock()

    @property
    def factor(self) -> float:
        """The factor that the limits are multiplied by at present."""
        return self._pace.factor if self._pace is not None else 1.0

    def try_take(self, costs: Sequence[float]) -> bool:
        """Take `costs` if the call may be sent now. This is the fast path of fixed limits."""
        if self._pace is not None:
            return False
        with self._lock:
            if self._released:
                self._apply_releases()
            return self._schedule.try_take(costs, self._clock())

    def reserve(self, costs: Sequence[float], max_wait: float) -> Reservation:
        """Reserve `costs` in all limits, or in none.

        Raises:
            RateLimitReached: The call would have to wait longer than `max_wait` seconds.
        """
        with self._lock:
            self._apply_releases()
            now = self._clock()
            scaled = self._pace.at(now) if self._pace is not None else now
            released = self._schedule.find_released(costs, scaled)
            if released is not None and self._seconds_until(released.time, now) <= max_wait:
                released.is_released = False
                return released
            time, tightest = self._schedule.earliest(costs, scaled)
            wait = self._seconds_until(time, now)
            if time == NEVER or wait > max_wait:
                raise self._limit_error(tightest, costs[tightest], wait, max_wait)
            return self._schedule.reserve(costs, time)

    def seconds_until(self, reservation: Reservation) -> float:
        """Return the seconds until a reservation is due, at the current rate."""
        with self._lock:
            return self._seconds_until(reservation.time, self._clock())

    def _seconds_until(self, time: float, now: float) -> float:
        return self._pace.until(time, now) if self._pace is not None else time - now

    def release(self, reservation: Reservation) -> None:
        """Release the reservation of a call that was not sent."""
        self._released.append(reservation)

    def _apply_releases(self) -> None:
        # A signal handler may apply them between two steps.
        with contextlib.suppress(IndexError):
            while self._released:
                self._schedule.release(self._released.popleft())

    def learn(self, status: int, headers: Headers, costs: Sequence[float], sent_at: float) -> None:
        """Adapt the rate to the response to a call that was sent at `sent_at`."""
        if self._controller is not None:
            with self._lock:
                self._controller.learn(status, headers, costs, sent_at, self._clock())

    def _limit_error(
        self, tightest: int, cost: float, wait: float, max_wait: float
    ) -> RateLimitReached:
        name = self._names[tightest].replace("-", " ")
        if wait == NEVER:
            capacity = self._schedule.capacities[tightest]
            text = (
                f"RateLimit refused the call: it costs {cost:g} {name}, but at most {capacity:g} "
                "can be sent at once"
            )
        elif not max_wait:
            text = (
                f"RateLimit refused the call: the limit of {name} is reached, and the call could be"
                f" sent in {format_seconds(wait)} s"
            )
        else:
            text = (
                f"RateLimit refused the call: the limit of {name} requires a wait of"
                f" {format_seconds(wait)} s, longer than max_wait={format_seconds(max_wait)}"
            )
        return RateLimitReached(text, wait=wait)
