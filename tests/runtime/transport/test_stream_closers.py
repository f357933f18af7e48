"""`StreamClosers`: what is learned about origins that close the connection after a stream."""

from __future__ import annotations

import pytest

from api_claude_runtime.http.request import Origin
from api_claude_runtime.transport.idle_connections import REUSE_DELAY
from api_claude_runtime.transport.stream_closers import StreamClosers

HERE = Origin(b"http", b"here", 80)
THERE = Origin(b"http", b"there", 80)


def test_an_unknown_origin_is_watched_for_the_rest_of_the_delay() -> None:
    closers = StreamClosers()
    assert not closers.rests(HERE)
    assert closers.seconds_to_wait(HERE, 0.0) == REUSE_DELAY
    assert closers.seconds_to_wait(HERE, REUSE_DELAY / 4) == pytest.approx(REUSE_DELAY * 3 / 4)
    assert closers.seconds_to_wait(HERE, 5.0) == 0.0


def test_an_origin_that_keeps_connections_open_is_not_watched_again() -> None:
    closers = StreamClosers()
    closers.note_open(HERE)
    assert closers.seconds_to_wait(HERE, 0.0) == 0.0
    assert not closers.rests(HERE)
    assert closers.seconds_to_wait(THERE, 0.0) > 0


def test_connections_rest_if_the_origin_closes_them() -> None:
    closers = StreamClosers()
    closers.note_closed(HERE, 0.0)
    assert closers.rests(HERE)
    assert closers.seconds_to_wait(HERE, 0.0) == 0.0
    closers.note_open(HERE)  # a connection that has rested
    assert closers.rests(HERE)
    assert not closers.rests(THERE)


def test_an_origin_that_was_open_once_may_close_later() -> None:
    closers = StreamClosers()
    closers.note_open(HERE)
    closers.note_closed(HERE, REUSE_DELAY / 2)
    assert closers.rests(HERE)


def test_a_connection_that_is_closed_after_a_long_time_teaches_nothing() -> None:
    closers = StreamClosers()
    closers.note_closed(HERE, REUSE_DELAY * 1.01)
    assert not closers.rests(HERE)
    assert closers.seconds_to_wait(HERE, 0.0) > 0
