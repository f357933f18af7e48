"""Idle connections in any order of events: each has one owner at any time."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, rule

from api_claude_runtime.http.request import Origin
from api_claude_runtime.transport.idle_connections import REST, IdleConnections
from support.connections import Clock, Connection

HERE = Origin(b"http", b"here", 80)
THERE = Origin(b"http", b"there", 80)


class Ownership(RuleBasedStateMachine):
    """Whatever happens: no connection is handed out twice, none is lost, no dead one is used."""

    connections: Bundle[Any] = Bundle("connections")
    origins = st.sampled_from([HERE, THERE])

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.idle: IdleConnections[Connection] = IdleConnections(2, self.clock)
        self.home: dict[Connection, Origin] = {}
        self.inside: dict[Connection, float] = {}

    def leaves(self, connection: Connection) -> None:
        assert connection in self.inside, "handed out twice"
        del self.inside[connection]

    @rule(target=connections, origin=origins)
    def connect(self, origin: Origin) -> Connection:
        connection = Connection()
        self.home[connection] = origin
        return connection

    @rule(connection=connections, rest=st.booleans())
    def put(self, connection: Connection, rest: bool) -> None:
        if connection in self.inside:
            return
        self.inside[connection] = self.clock.now + REST * rest
        spare = self.idle.put(self.home[connection], connection, rest=rest)
        if spare is not None:
            self.leaves(spare)

    @rule(origin=origins)
    def take(self, origin: Origin) -> None:
        taken, dead = self.idle.take(origin)
        if taken is not None:
            assert taken.available
            assert not taken.expired
            assert self.inside[taken] <= self.clock.now
            assert self.home[taken] == origin
            self.leaves(taken)
        for connection in dead:
            self.leaves(connection)

    @rule(connection=connections)
    def expire(self, connection: Connection) -> None:
        connection.expired = True

    @rule(connection=connections)
    def close(self, connection: Connection) -> None:
        connection.available = False

    @rule(seconds=st.sampled_from([REST / 2, REST, 10]))
    def wait(self, seconds: float) -> None:
        self.clock.now += seconds

    @rule()
    def drain(self) -> None:
        for connection in self.idle.drain():
            self.leaves(connection)
        assert not self.inside, "lost"

    def teardown(self) -> None:
        self.drain()


TestOwnership = Ownership.TestCase
