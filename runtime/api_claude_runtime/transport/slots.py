"""`Slots`: the limit on the connections that threads use at the same time."""

from __future__ import annotations

import itertools
import threading
import weakref
from collections.abc import Callable, Iterable
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

    __slots__ = (
        "_add",
        "_get",
        "_leases",
        "_new",
        "_nones",
        "_put",
        "_puts",
        "_remove",
        "_returned",
    )

    def __init__(self, limit: int) -> None:
        released: SimpleQueue[Any] = SimpleQueue()
        self._put: Callable[..., object] = released.put
        self._get = released.get
        self._returned = iter(released.get_nowait, _NEVER)
        self._new = itertools.repeat(None, limit)
        """Slots that were never taken."""
        # By the reference of a lease that holds a slot: what stood for the slot while it was free,
        # and the connections of the lease. The callback of a reference puts the reference into the
        # queue, which makes the slot free. The connections must not depend on the lease: the
        # garbage collector could close the socket of a stream before it finalizes the stream.
        self._leases: dict[weakref.ref[Lease], tuple[Any, list[Connection]]] = {}
        self._add = self._leases.setdefault
        self._remove = self._leases.pop
        self._puts = itertools.repeat(self._put)
        self._nones = itertools.repeat(None)

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
        # No variable holds the reference: it may only exist while the lease holds a slot.
        key = map(weakref.ref, (lease,), self._puts)
        slot = zip(free, (lease.connections,))  # noqa: B905 - the argument takes time
        try:
            former, _ = next(map(self._add, key, slot))
        except (Empty, StopIteration):
            return False
        if former is not None:
            self._close(former)
        return True

    def _close(self, former: weakref.ref[Lease]) -> None:
        """Close the connections of a lease that was deallocated."""
        _, connections = self._leases.pop(former, (None, ()))
        for connection in connections:
            connection.close()

    def release(self, lease: Lease) -> None:
        """Return the slot of `lease`, if it has one. A finalizer or a signal handler may do so."""
        try:  # noqa: SIM105 - `suppress` takes as long as the rest
            any(map(self._put, self._nones, map(self._remove, (weakref.ref(lease),))))
        except KeyError:  # it has none, or the garbage collector has found the lease
            pass

    def leases(self) -> list[Lease]:
        """Return the leases that hold a slot."""
        return [lease for key in list(self._leases) if (lease := key()) is not None]

    def connections(self) -> list[Connection]:
        """Return the connections in use."""
        return [each for _, used in list(self._leases.values()) for each in used]
