"""`Flights`: equal calls that are under way share the request of one of them."""

from __future__ import annotations

import threading
from collections import deque
from typing import Generic, TypeVar

from api_claude_runtime.http import fork
from api_claude_runtime.pipeline.steps.signal import Signal

V = TypeVar("V")


class Ticket(Generic[V]):
    """The place of one call among the equal calls that are under way."""

    __slots__ = ("blocks", "key", "leads", "result", "signal", "thread")

    def __init__(self, key: bytes, signal: Signal) -> None:
        self.key = key
        self.signal = signal
        self.leads = False
        """Whether this call sends the request."""
        self.result: V | None = None
        """The response that another call shared."""
        self.thread = threading.get_ident()
        self.blocks = False
        """Whether its wait blocks its thread, and so the event loop of that thread, if any."""


class Flights(Generic[V]):
    """The calls that are under way, by key. For each key, the first ticket leads.

    `leave` may be called by the garbage collector, in a thread that holds the lock of this object.
    It therefore never waits for the lock: the holder of the lock does its work afterwards.
    """

    def __init__(self) -> None:
        self._lock = fork.new_lock()
        self._flights: dict[bytes, list[Ticket[V]]] = {}
        self._leaving: deque[Ticket[V]] = deque()
        fork.renew_in_child(self)

    def __len__(self) -> int:
        return len(self._flights)

    def waiting(self, key: bytes) -> int:
        """Return how many calls wait for the one that leads."""
        return max(0, len(self._flights.get(key, ())) - 1)

    def join(self, key: bytes) -> Ticket[V]:
        """Add a call. It leads if there is no equal one; otherwise it waits for its signal."""
        ticket: Ticket[V] = Ticket(key, Signal(lambda: self._may_block(ticket)))
        with self._lock:
            tickets = self._flights.setdefault(key, [])
            ticket.leads = not tickets
            tickets.append(ticket)
        self._process_leaving()
        return ticket

    def land(self, ticket: Ticket[V], result: V) -> None:
        """Share the result of the call that leads with the calls that wait for it."""
        with self._lock:
            _, *waiting = self._flights.pop(ticket.key)
            for each in waiting:
                each.result = result
                each.signal.set()
        self._process_leaving()

    def leave(self, ticket: Ticket[V]) -> None:
        """Remove a call without a result. If it led, the next one leads. No effect after `land`."""
        self._leaving.append(ticket)
        self._process_leaving()

    def after_fork(self) -> None:
        """Forget the calls in a child process, where their threads do not exist."""
        self._flights = {}
        self._leaving = deque()

    def _process_leaving(self) -> None:
        while self._leaving and self._lock.acquire(blocking=False):
            try:
                while self._leaving:
                    self._remove(self._leaving.popleft())
            finally:
                self._lock.release()

    def _remove(self, ticket: Ticket[V]) -> None:
        tickets = self._flights.get(ticket.key, [])
        if ticket not in tickets:
            return
        tickets.remove(ticket)
        if not ticket.leads:
            return
        while tickets:
            # A thread that is blocked comes first: a task that leads may need that very thread.
            following = next((each for each in tickets if each.blocks), tickets[0])
            tickets.remove(following)
            following.leads = True
            if following.signal.set():
                tickets.insert(0, following)
                return
        del self._flights[ticket.key]

    def _may_block(self, ticket: Ticket[V]) -> bool:
        """Whether the thread of `ticket` may block: not if the call that leads runs in it."""
        with self._lock:
            tickets = self._flights.get(ticket.key, [])
            if ticket in tickets and tickets[0] is not ticket:
                if tickets[0].thread == ticket.thread:
                    return False
                ticket.blocks = True
        self._process_leaving()
        return True
