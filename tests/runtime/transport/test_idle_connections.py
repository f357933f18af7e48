"""Idle connections, with a clock in the hand and connections that only say how they are."""

from __future__ import annotations

import pytest

from api_claude_runtime.http.request import Origin
from api_claude_runtime.transport.idle_connections import REST, IdleConnections
from support.connections import Clock, Connection

HERE = Origin(b"http", b"here", 80)
THERE = Origin(b"http", b"there", 80)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def idle_with(
    clock: Clock, *connections: Connection, most: int = 10
) -> IdleConnections[Connection]:
    idle: IdleConnections[Connection] = IdleConnections(most, clock)
    for connection in connections:
        assert idle.put(HERE, connection) is None
    return idle


def test_last_in_is_first_out(clock: Clock) -> None:
    a, b, c = map(Connection, "abc")
    idle = idle_with(clock, a, b, c)
    assert [idle.take(HERE) for _ in range(4)] == [(c, []), (b, []), (a, []), (None, [])]


def test_origins_do_not_mix(clock: Clock) -> None:
    a = Connection("a")
    idle = idle_with(clock, a)
    assert idle.take(THERE) == (None, [])
    assert idle.take(HERE) == (a, [])


def test_dead_ones_found_on_the_way_are_handed_out_to_be_closed(clock: Clock) -> None:
    a, b, c = Connection("a"), Connection("b", expired=True), Connection("c", available=False)
    idle = idle_with(clock)
    for connection in (a, b, c):
        idle.put(HERE, connection)
    assert idle.take(HERE) == (a, [c, b])
    assert idle.take(HERE) == (None, [])


def test_above_the_limit_the_oldest_is_handed_back_to_be_closed(clock: Clock) -> None:
    a, b, c = map(Connection, "abc")
    idle = idle_with(clock, a, b, most=2)
    assert idle.put(HERE, c) is a
    assert set(idle.drain()) == {b, c}


def test_with_no_room_at_all_a_connection_comes_straight_back(clock: Clock) -> None:
    a = Connection("a")
    assert IdleConnections[Connection](0, clock).put(HERE, a) is a


def test_an_old_one_that_died_is_handed_back_when_another_is_put(clock: Clock) -> None:
    a, b = Connection("a"), Connection("b")
    idle = idle_with(clock, a)
    a.expired = True
    assert idle.put(HERE, b) is a


def test_after_a_stream_a_connection_rests(clock: Clock) -> None:
    a, b = Connection("a"), Connection("b")
    idle = idle_with(clock, b)
    idle.put(HERE, a, rest=True)
    assert idle.take(HERE) == (b, [])
    assert idle.take(HERE) == (None, [])
    clock.now += REST
    assert idle.take(HERE) == (a, [])


def test_one_that_the_server_closed_while_it_rested_is_not_used(clock: Clock) -> None:
    a = Connection("a")
    idle = idle_with(clock)
    idle.put(HERE, a, rest=True)
    clock.now += REST
    a.expired = True
    assert idle.take(HERE) == (None, [a])


def test_the_limit_holds_for_those_that_rested_too(clock: Clock) -> None:
    """Else a burst of streams leaves as many sockets open as there were streams."""
    idle = idle_with(clock, most=2)
    many = [Connection(str(n)) for n in range(9)]
    handed_back = [c for c in many if idle.put(HERE, c, rest=True) is not None]
    clock.now += REST
    taken, dead = idle.take(HERE)
    assert taken is not None
    assert len(idle.drain()) <= 2
    assert len(handed_back) + len(dead) >= 6


def test_draining_gives_all_and_leaves_none(clock: Clock) -> None:
    a, b, c = map(Connection, "abc")
    idle = idle_with(clock, a)
    idle.put(THERE, b)
    idle.put(HERE, c, rest=True)
    assert set(idle.drain()) == {a, b, c}
    assert idle.drain() == []
    assert idle.take(HERE) == (None, [])
