"""A body is saved once, with the reason why it is not complete."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.base import Cancelled
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.helpers.recording.tape import CLOSED, Tape
from support.flows_by_hand import Clock


def tape() -> tuple[Tape, list[Any], Clock]:
    clock, saved = Clock(), list[Any]()
    return Tape(lambda body, end: saved.append((list(body), end)), [b"secret"], clock), saved, clock


def test_chunks_have_the_seconds_before_them_and_no_secret() -> None:
    found, saved, clock = tape()
    for chunk in (b"one", b"a secret"):
        clock.now += 1.5
        found.feed(chunk)
    found.feed(None)
    found.end(None)
    assert saved == [([(1.5, b"one"), (1.5, b"a **********")], None)]


def test_a_body_that_was_closed_or_cancelled() -> None:
    for error in (None, Cancelled("stop")):
        found, saved, _ = tape()
        found.end(error)
        assert saved == [([], CLOSED)]


def test_a_body_that_broke_off() -> None:
    found, saved, _ = tape()
    found.feed(b"one")
    error = APIConnectionError("broken")
    found.end(error)
    assert saved == [([(0.0, b"one")], error)]
