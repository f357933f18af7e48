"""`TimedWaiter`: lets one task wait for an event of its connection, for a limited time."""

from __future__ import annotations

import asyncio


class TimedWaiter:
    """An event for one task at a time.

    One timer serves many waits: it looks at the current deadline when it ends. Setting a timer for
    each wait would cost more than the rest of the wait.
    """

    __slots__ = ("_deadline", "_loop", "_timer", "_waiter")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiter: asyncio.Future[bool] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._deadline = 0.0

    def wake(self) -> None:
        """End the current wait, if there is one."""
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(True)

    async def wait(self, seconds: float | None) -> bool:
        """Wait for `wake`, and return whether it came in time. `None` sets no limit."""
        if seconds is not None:
            self._set_deadline(self._loop.time() + seconds)
        else:
            self.cancel_timer()
        self._waiter = self._loop.create_future()
        try:
            return await self._waiter
        finally:
            self._waiter = None

    def cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _set_deadline(self, deadline: float) -> None:
        self._deadline = deadline
        if self._timer is not None:
            if self._timer.when() <= deadline:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(deadline, self._end_timer)

    def _end_timer(self) -> None:
        self._timer = None
        if self._waiter is None or self._waiter.done():
            return
        if self._loop.time() < self._deadline:
            self._timer = self._loop.call_at(self._deadline, self._end_timer)
        else:
            self._waiter.set_result(False)
