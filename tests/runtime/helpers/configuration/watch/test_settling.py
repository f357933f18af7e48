"""When the contents of a file are complete, with a clock by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.configuration.snapshot import Snapshot
from api_claude_runtime.helpers.configuration.watch.settling import Settling

A, B, C = (Snapshot(text) for text in (b"a", b"b", b"c"))
MISSING = Snapshot(None, "No such file or directory")


def test_contents_that_are_known_are_not_new() -> None:
    settling = Settling(A, 1.0)
    assert settling.observe(A, 0.0) is None
    assert settling.observe(A, 9.0) is None
    assert not settling.is_pending


def test_new_contents_settle_after_a_time_without_changes() -> None:
    settling = Settling(A, 1.0)
    assert settling.observe(B, 0.0) is None
    assert settling.is_pending
    assert settling.observe(C, 0.75) is None
    assert settling.observe(C, 1.5) is None
    assert settling.observe(C, 1.75) == C
    assert settling.observe(C, 2.0) == C
    settling.accept(C)
    assert settling.observe(C, 9.0) is None
    assert not settling.is_pending


def test_a_file_that_is_missing_for_a_moment_is_not_reported() -> None:
    settling = Settling(A, 1.0)
    assert settling.observe(MISSING, 0.0) is None
    assert settling.observe(A, 0.9) is None
    assert not settling.is_pending
    assert settling.observe(MISSING, 1.0) is None
    assert settling.observe(MISSING, 1.9) is None
    assert settling.observe(MISSING, 2.0) == MISSING


def test_without_a_time_contents_settle_at_once() -> None:
    assert Settling(A, 0.0).observe(B, 5.0) == B


SEEN = st.lists(st.tuples(st.sampled_from([A, B, C, MISSING]), st.floats(0.0, 2.0)), max_size=30)


@given(SEEN)
def test_what_settles_was_the_same_for_the_whole_time(steps: list[tuple[Snapshot, float]]) -> None:
    settling, now, known = Settling(A, 1.0), 0.0, A
    history: list[tuple[float, Snapshot]] = []
    for seen, passed in steps:
        now += passed
        history.append((now, seen))
        found = settling.observe(seen, now)
        assert settling.is_pending == (seen != known)
        if found is None:
            continue
        assert found == seen != known
        unchanged = now
        for moment, each in reversed(history):
            if each != seen:
                break
            unchanged = moment
        assert now - unchanged >= 1.0
        settling.accept(found)
        known = found
