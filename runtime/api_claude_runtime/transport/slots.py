"""`Slots`: the limit on the connections that threads use at the same time."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue


class Slots:
    """A semaphore whose `release` takes no lock.

    The garbage collector may close a dropped stream at any point, also while this thread is inside
    `acquire`. With a semaphore of `threading`, `release` would then wait for itself.
    """

    __slots__ = ("_left", "_lock", "_released")

    def __init__(self, limit: int) -> None:
        self._left = limit
        """Slots that were never taken."""
        self._lock = threading.Lock()
        self._released: SimpleQueue[None] = SimpleQueue()

    def acquire(self, timeout: float | None) -> bool:
        """Take a slot, and return whether one became free.

        Args:
            timeout: Seconds to wait at most; `None` for no limit.
        """
        try:
            self._released.get_nowait()
        except Empty:
            pass
        else:
            return True
        with self._lock:
            if self._left > 0:
                self._left -= 1
                return True
        try:
            self._released.get(timeout=timeout)
        except Empty:
            return False
        return True

    def release(self) -> None:
        """Return a slot. Can be called from a finalizer and from a signal handler."""
        self._released.put(None)
