"""`IdleConnections`, with a fake clock and fake connections."""

from __future__ import annotations

import pytest

from api_claude import Limits
from api_claude_runtime.http.request import Origin
from api_claude_runtime.transport.idle_connections import (
    REUSE_DELAY,
    IdleConnections,
    idle_connections,
)
from support.connections import Clock, Connection

SECONDS = 30.0
HERE = Origin(b"http", b"here", 80)
THERE = Origin(b"http", b"there", 80)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def idle_with(
    clock: Clock, *connections: Connection, max_idle: int = 10
) -> IdleConnections[Connection]:
    idle: IdleConnections[Connection] = IdleConnections(max_idle, SECONDS, clock)
    for connection in connections:
        assert idle.put(HERE, connection) is None
    return idle


def test_the_last_connection_in_is_the_first_out(clock: Clock) -> None:
    a, b, c = map(Connection, "abc")
    idle = idle_with(clock, a, b, c)
    assert [idle.take(HERE) for _ in range(4)] == [(c, []), (b, []), (a, []), (None, [])]


def test_a_connection_is_reused_only_for_its_own_origin(clock: Clock) -> None:
    a = Connection("a")
    idle = idle_with(clock, a)
    assert idle.take(THERE) == (None, [])
    assert idle.take(HERE) == (a, [])


def test_take_returns_expired_connections_for_closing(clock: Clock) -> None:
    a, b, c = map(Connection, "abc")
    idle = idle_with(clock, a, b)
    clock.now += SECONDS + 1
    assert idle.take(HERE) == (None, [b, a])
    idle.put(HERE, c)
    clock.now += SECONDS
    assert idle.seconds_idle(c) == SECONDS
    assert idle.take(HERE) == (c, [])


def test_as_many_connections_are_kept_as_may_be_in_use() -> None:
    for limits, most in ((Limits(connections=3), 3), (Limits(connections=3, idle=1), 1)):
        idle = idle_connections(limits)
        kept = [idle.put(HERE, Connection()) is None for _ in range(5)]
        assert kept.count(True) == most


def test_put_above_the_limit_returns_the_oldest_connection(clock: Clock) -> None:
    a, b, c = map(Connection, "abc")
    idle = idle_with(clock, a, b, max_idle=2)
    assert idle.put(HERE, c) is a
    assert set(idle.drain()) == {b, c}


def test_put_with_a_limit_of_zero_returns_the_connection_itself(clock: Clock) -> None:
    a = Connection("a")
    assert IdleConnections[Connection](0, SECONDS, clock).put(HERE, a) is a


def test_put_returns_an_expired_connection(clock: Clock) -> None:
    a, b = Connection("a"), Connection("b")
    idle = idle_with(clock, a)
    clock.now += SECONDS + 1
    assert idle.put(HERE, b) is a


def test_a_resting_connection_is_reused_after_its_rest(clock: Clock) -> None:
    a, b = Connection("a"), Connection("b")
    idle = idle_with(clock, b)
    idle.put(HERE, a, rests=True)
    assert idle.take(HERE) == (b, [])
    assert idle.take(HERE) == (None, [])
    clock.now += REUSE_DELAY
    assert idle.take(HERE) == (a, [])


def test_a_connection_that_expires_during_its_rest_is_not_reused(clock: Clock) -> None:
    a = Connection("a")
    idle = idle_with(clock)
    idle.put(HERE, a, rests=True)
    clock.now += SECONDS + 1
    assert idle.take(HERE) == (None, [a])


def test_the_limit_applies_to_resting_connections(clock: Clock) -> None:
    """Otherwise a burst of streams leaves one open socket per stream."""
    idle = idle_with(clock, max_idle=2)
    many = [Connection(str(n)) for n in range(9)]
    evicted = [c for c in many if idle.put(HERE, c, rests=True) is not None]
    clock.now += REUSE_DELAY
    taken, dead = idle.take(HERE)
    assert taken is not None
    assert len(idle.drain()) <= 2
    assert len(evicted) + len(dead) >= 6


def test_drain_removes_all_connections(clock: Clock) -> None:
    a, b, c = map(Connection, "abc")
    idle = idle_with(clock, a)
    idle.put(THERE, b)
    idle.put(HERE, c, rests=True)
    assert set(idle.drain()) == {a, b, c}
    assert idle.drain() == []
    assert idle.take(HERE) == (None, [])
