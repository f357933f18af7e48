"""`IdleConnections` under any order of operations: each connection has exactly one owner."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, rule

from api_claude_runtime.http.request import Origin
from api_claude_runtime.transport.idle_connections import REUSE_DELAY, IdleConnections
from support.connections import Clock, Connection

HERE = Origin(b"http", b"here", 80)
THERE = Origin(b"http", b"there", 80)


class Ownership(RuleBasedStateMachine):
    """No connection is returned twice, none is lost, and no expired connection is reused."""

    connections: Bundle[Any] = Bundle("connections")
    origins = st.sampled_from([HERE, THERE])

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.idle: IdleConnections[Connection] = IdleConnections(2, 30.0, self.clock)
        self.origin_of: dict[Connection, Origin] = {}
        self.inside: dict[Connection, float] = {}

    def remove(self, connection: Connection) -> None:
        assert connection in self.inside, "returned twice"
        del self.inside[connection]

    @rule(target=connections, origin=origins)
    def connect(self, origin: Origin) -> Connection:
        connection = Connection()
        self.origin_of[connection] = origin
        return connection

    @rule(connection=connections, rests=st.booleans())
    def put(self, connection: Connection, rests: bool) -> None:
        if connection in self.inside:
            return
        self.inside[connection] = self.clock.now + REUSE_DELAY * rests
        evicted = self.idle.put(self.origin_of[connection], connection, rests=rests)
        if evicted is not None:
            self.remove(evicted)

    @rule(origin=origins)
    def take(self, origin: Origin) -> None:
        taken, dead = self.idle.take(origin)
        if taken is not None:
            assert self.clock.now - taken.idle_since <= 30.0
            assert self.inside[taken] <= self.clock.now
            assert self.origin_of[taken] == origin
            self.remove(taken)
        for connection in dead:
            self.remove(connection)

    @rule(seconds=st.sampled_from([REUSE_DELAY / 2, REUSE_DELAY, 10, 31]))
    def wait(self, seconds: float) -> None:
        self.clock.now += seconds

    @rule()
    def drain(self) -> None:
        for connection in self.idle.drain():
            self.remove(connection)
        assert not self.inside, "lost"

    def teardown(self) -> None:
        self.drain()


TestOwnership = Ownership.TestCase
