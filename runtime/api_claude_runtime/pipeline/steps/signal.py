"""`Signal`: a one-time event that one call waits for, in a thread or in an event loop."""

from __future__ import annotations

import functools
import sys
import threading
from collections.abc import Callable

from api_claude_runtime.http.timeout import has_passed, limited
from api_claude_runtime.transport.event_loops import running_loop

__all__ = ("Signal",)

# On Windows, Ctrl-C does not interrupt a lock that is acquired without a timeout.
_TIMEOUT = 1.0 if sys.platform == "win32" else None


class Signal:
    """A one-time event with at most one waiter. It holds no lock that a finalizer could need.

    Args:
        may_block: Called in the thread that is about to wait. If it returns `False`, the thread
            does not wait, because it is the one that has to continue for the signal to be set.
    """

    __slots__ = ("_is_set", "_may_block", "_wake")

    def __init__(self, may_block: Callable[[], bool] | None = None) -> None:
        self._may_block = may_block
        self._is_set = False
        self._wake: Callable[[], object] | None = None

    def set(self) -> bool:
        """Wake the waiter, from any thread. Call this once.

        Returns:
            Whether the waiter can continue. It cannot if its event loop is closed.
        """
        # The order matters: the waiter sets `_wake` before it reads `_is_set`.
        self._is_set = True
        if self._wake is not None:
            try:
                self._wake()
            except RuntimeError:
                return False
        return True

    def wait(self, deadline: float | None = None) -> bool:
        """Block the thread until the signal is set. Return `False` if it must not block.

        Raises:
            TimeoutError: The deadline, on the monotonic clock, has passed.
        """
        if self._may_block is not None and not self._may_block():
            return False
        # A bare lock: `threading.Event` has a lock that a finalizer in this thread might need.
        lock = threading.Lock()
        lock.acquire()
        self._wake = lock.release
        while not self._is_set:
            seconds = limited(_TIMEOUT, deadline)
            if lock.acquire(timeout=-1 if seconds is None else seconds):
                break
            if has_passed(deadline) and not self._is_set:
                raise TimeoutError
        return True

    async def async_wait(self, deadline: float | None = None) -> bool:
        """Wait in an event loop of asyncio or trio until the signal is set.

        Raises:
            TimeoutError: The deadline, on the monotonic clock, has passed.
        """
        from anyio import Event, fail_after

        event, loop = Event(), running_loop()
        schedule = getattr(loop, "call_soon_threadsafe", None) or loop.run_sync_soon
        self._wake = functools.partial(schedule, event.set)
        if not self._is_set:
            with fail_after(limited(None, deadline)):
                await event.wait()
        return True
