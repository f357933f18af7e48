"""`Slots`: the limit on the connections that threads use at the same time."""

from __future__ import annotations

import contextlib
import itertools
import threading
import weakref
from collections.abc import Iterable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .connections.connection import Connection

_NEVER = object()


class Lease:
    """What one exchange holds: a slot, a connection, and the lock of its response."""

    __slots__ = ("__weakref__", "connections", "is_released", "lock")

    def __init__(self) -> None:
        self.connections: list[Connection] = []
        """The connection, from when there is one until it is released."""
        self.is_released = False
        """Whether nothing is left to release."""
        # Reentrant: a signal handler may abort a response while `close` holds the lock.
        self.lock = threading.RLock()


class Slots:
    """A semaphore whose operations are single calls of functions in C.

    The garbage collector may close a dropped stream at any point, also while this thread is inside
    `acquire`. With a semaphore of `threading`, `release` would then wait for itself. Signal
    handlers, which may raise `KeyboardInterrupt`, run between two calls and not within one of
    them. A slot is therefore either held by a lease or free, and never lost: if interrupts end all
    that would release a lease, its slot becomes free when the lease is deallocated.
    """

    __slots__ = ("_get", "_leases", "_new", "_put", "_returned")

    def __init__(self, limit: int) -> None:
        released: SimpleQueue[Any] = SimpleQueue()
        self._put = released.put
        self._get = released.get
        self._returned = iter(released.get_nowait, _NEVER)
        self._new = itertools.repeat(None, limit)
        """Slots that were never taken."""
        # By the reference of a lease that holds a slot: what stood for the slot while it was free,
        # and the connections of the lease. The callback of a reference puts the reference into the
        # queue, which makes the slot free. The connections must not depend on the lease: the
        # garbage collector could close the socket of a stream before it finalizes the stream.
        self._leases: dict[weakref.ref[Lease], tuple[Any, list[Connection]]] = {}

    def acquire(self, lease: Lease, timeout: float | None) -> bool:
        """Give a slot to `lease`, and return whether one became free.

        Args:
            lease: Has no slot.
            timeout: Seconds to wait at most; `None` for no limit.
        """
        if self._take(lease, self._returned) or self._take(lease, self._new):
            return True
        return self._take(lease, iter(partial(self._get, timeout=timeout), _NEVER))

    def _take(self, lease: Lease, free: Iterable[Any]) -> bool:
        leases = self._leases
        # No variable holds the reference: it may only exist while the lease holds a slot.
        key = map(weakref.ref, (lease,), (self._put,))
        try:
            slots = zip(free, (lease.connections,), strict=False)
            taken = next(map(leases.setdefault, key, slots), None)
        except Empty:
            return False
        if taken is None:
            return False
        if taken[0] is not None and (lost := leases.pop(taken[0], None)) is not None:
            for connection in lost[1]:  # of the lease that was deallocated
                connection.close()
        return True

    def release(self, lease: Lease) -> None:
        """Return the slot of `lease`, if it has one. A finalizer or a signal handler may do so."""
        # It may have none, and the garbage collector may have found the lease.
        with contextlib.suppress(KeyError):
            returned: Iterable[Any] = map(self._leases.pop, (weakref.ref(lease),))
            any(map(self._put, itertools.repeat(None), returned))

    def leases(self) -> list[Lease]:
        """Return the leases that hold a slot."""
        return [lease for key in list(self._leases) if (lease := key()) is not None]

    def connections(self) -> list[Connection]:
        """Return the connections in use."""
        return [each for _, used in list(self._leases.values()) for each in used]
