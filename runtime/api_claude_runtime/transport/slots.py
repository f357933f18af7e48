"""`Slots`: the limit on the connections that threads use at the same time."""

from __future__ import annotations

import contextlib
import itertools
import threading
from functools import partial
from queue import Empty, SimpleQueue

_NEVER = object()


class Lease:
    """What one exchange holds: a slot, and the lock of its response."""

    __slots__ = ("held", "lock")

    def __init__(self) -> None:
        self.held: list[None] = []
        """The slot, if it is held."""
        # Reentrant: a signal handler may abort a response while `close` holds the lock.
        self.lock = threading.RLock()


class Slots:
    """A semaphore whose operations are single calls of functions in C.

    The garbage collector may close a dropped stream at any point, also while this thread is inside
    `acquire`. With a semaphore of `threading`, `release` would then wait for itself. Signal
    handlers, which may raise `KeyboardInterrupt`, run between two calls and not within one of
    them. A slot is therefore either in a lease or free, and never lost.
    """

    __slots__ = ("_get", "_new", "_put", "_returned")

    def __init__(self, limit: int) -> None:
        released: SimpleQueue[None] = SimpleQueue()
        self._put = released.put
        self._get = released.get
        self._returned = iter(released.get_nowait, _NEVER)
        self._new = itertools.repeat(None, limit)
        """Slots that were never taken."""

    def acquire(self, lease: Lease, timeout: float | None) -> bool:
        """Add a slot to `lease`, and return whether one became free.

        Args:
            lease: Has no slot.
            timeout: Seconds to wait at most; `None` for no limit.
        """
        held = lease.held
        with contextlib.suppress(Empty):
            held.extend(itertools.islice(self._returned, 1))
            return True
        held.extend(itertools.islice(self._new, 1))
        if not held:
            wait = iter(partial(self._get, timeout=timeout), _NEVER)
            with contextlib.suppress(Empty):
                held.extend(itertools.islice(wait, 1))
        return bool(held)

    def release(self, lease: Lease) -> None:
        """Return the slot of `lease`, if it has one. A finalizer or a signal handler may do so."""
        if lease.held:
            with contextlib.suppress(IndexError):  # another thread has released it
                any(map(self._put, itertools.islice(iter(lease.held.pop, _NEVER), 1)))
