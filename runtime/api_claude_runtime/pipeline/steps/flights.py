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

    __slots__ = ("blocks", "has_left", "key", "leads", "result", "signal", "thread")

    def __init__(self, key: bytes, signal: Signal) -> None:
        self.key = key
        self.signal = signal
        self.leads = False
        """Whether this call sends the request."""
        self.result: V | None = None
        """The response that another call shared."""
        self.thread = threading.get_ident()
        self.has_left = False
        self.blocks = False
        """Whether its wait blocks its thread, and so the event loop of that thread, if any."""


class Place(Generic[V]):
    """Leaves the flights when it is dropped, if an interrupt has ended all that would leave."""

    __slots__ = ("_flights", "ticket")

    def __init__(self, flights: Flights[V], key: bytes) -> None:
        self._flights = flights
        self.ticket = flights.ticket(key)

    def join(self) -> Ticket[V]:
        self._flights.add(self.ticket)
        return self.ticket

    def leave(self) -> None:
        self._flights.leave(self.ticket)

    def __del__(self) -> None:
        ticket: Ticket[V] | None = getattr(self, "ticket", None)
        if ticket is not None and not ticket.has_left:
            self.leave()


class Flights(Generic[V]):
    """The calls that are under way, by key. For each key, the first ticket leads.

    The garbage collector may call `leave`, and a signal handler may make a call of its own, in a
    thread that is inside of a method. What it does then is done afterwards, or without the others.
    An interrupt may end a method at any point. The next method then does the rest.
    """

    def __init__(self) -> None:
        self._lock = fork.new_rlock()
        self._is_busy = False
        self._flights: dict[bytes, list[Ticket[V]]] = {}
        self._leaving: deque[Ticket[V]] = deque()
        fork.renew_in_child(self)

    def __len__(self) -> int:
        return len(self._flights)

    def waiting(self, key: bytes) -> int:
        """Return how many calls wait for the one that leads."""
        return max(0, len(self._flights.get(key, ())) - 1)

    def ticket(self, key: bytes) -> Ticket[V]:
        """Return a ticket that has not joined."""
        ticket: Ticket[V] = Ticket(key, Signal(lambda: self._may_block(ticket)))
        return ticket

    def join(self, key: bytes) -> Ticket[V]:
        """Add a call. It leads if there is no equal one; otherwise it waits for its signal."""
        ticket = self.ticket(key)
        self.add(ticket)
        return ticket

    def add(self, ticket: Ticket[V]) -> None:
        """Add the call of a ticket. See `join`."""
        with self._lock:
            if self._is_busy:  # a signal handler must not wait for the thread that it interrupts
                ticket.leads = True
                return
            self._is_busy = True
            try:
                tickets = self._flights.setdefault(ticket.key, [])
                ticket.leads = not tickets
                tickets.append(ticket)
            finally:
                self._is_busy = False
        self._process_leaving()

    def land(self, ticket: Ticket[V], result: V) -> None:
        """Share the result of the call that leads with the calls that wait for it."""
        with self._lock:
            if self._is_busy:
                return
            self._is_busy = True
            try:
                tickets = self._flights.get(ticket.key, [])
                if ticket in tickets:
                    for each in tickets:
                        each.result = result
                    for each in tickets[1:]:
                        each.signal.set()
                    del self._flights[ticket.key]
            finally:
                self._is_busy = False
        self._process_leaving()

    def leave(self, ticket: Ticket[V]) -> None:
        """Remove a call without a result. If it led, the next one leads. No effect after `land`."""
        try:
            self._leaving.append(ticket)
            self._process_leaving()
            ticket.has_left = True
        except BaseException:  # an interrupt, after which no call may follow that does the rest
            self._leaving.append(ticket)
            self._process_leaving()
            raise

    def after_fork(self) -> None:
        """Forget the calls in a child process, where their threads do not exist."""
        self._flights = {}
        self._leaving = deque()
        self._is_busy = False

    def _process_leaving(self) -> None:
        while self._leaving:
            with self._lock:
                if self._is_busy:
                    return
                self._is_busy = True
                try:
                    while self._leaving:
                        self._remove(self._leaving[0])
                        self._leaving.popleft()
                finally:
                    self._is_busy = False

    def _remove(self, ticket: Ticket[V]) -> None:
        tickets = self._flights.get(ticket.key, [])
        if ticket not in tickets:
            return
        # It is removed last, so that this can be repeated after an interrupt.
        while ticket.leads and len(tickets) > 1:
            # A thread that is blocked comes first: a task that leads may need that very thread.
            others = [each for each in tickets if each is not ticket]
            following = next((each for each in others if each.blocks), others[0])
            following.leads = True
            if following.signal.set():
                tickets[:] = [following, *(each for each in others if each is not following)]
                return
            tickets.remove(following)
        tickets.remove(ticket)
        if not tickets:
            del self._flights[ticket.key]

    def _may_block(self, ticket: Ticket[V]) -> bool:
        """Whether the thread of `ticket` may block: not if the call that leads runs in it."""
        with self._lock:  # `leave` in another thread must not read `blocks` before it is set
            tickets = self._flights.get(ticket.key, [])
            if ticket in tickets and tickets[0] is not ticket:
                if tickets[0].thread == ticket.thread:
                    return False
                ticket.blocks = True
        return True
