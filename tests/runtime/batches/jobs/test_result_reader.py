"""Results that were cut off on their way, and those that a batch never had."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import errors
from support.batches_in_memory import Desk, line, requests

QUICK = {"poll": 1e-6, "longest_poll": 1e-6}


@pytest.fixture
def job(desk: Desk) -> Any:
    """Its second batch has five results, of which two come."""
    desk.server.asks = 0
    made = desk.submit(requests(10), most_requests=5)
    second = desk.server.stored[1]
    second.lines = [line(name) for name in second.ids[:2]]
    return made


CUT = r"msgbatch_1 end after 2 of 5 lines"


@pytest.mark.parametrize("order", ["submitted", "arrived"])
def test_what_was_cut_off_is_not_missing(desk: Desk, job: Any, order: str) -> None:
    found: list[Any] = []
    with pytest.raises(errors.StreamInterrupted, match=CUT):
        found.extend(outcome.kind for outcome in job.results(order))
    assert all(lines.closed for lines in desk.server.opened)


def test_what_came_is_given_out_first(job: Any) -> None:
    found: list[str] = []
    with pytest.raises(errors.StreamInterrupted):
        for outcome in job.results():
            found.append(outcome.kind)
    assert found == ["succeeded"] * 7


def test_it_is_not_paid_for_again(desk: Desk, job: Any) -> None:
    with pytest.raises(errors.StreamInterrupted, match=CUT):
        job.retry()
    assert len(desk.server.created) == 2
    desk.server.stored[1].lines = None  # the next time, all of it comes
    assert job.retry().batches == []
    assert [outcome.ok for outcome in job.results()] == [True] * 10


def test_of_requests_that_nobody_knows(desk: Desk, job: Any) -> None:
    unknown = desk.job_of(job.batches)
    with pytest.raises(errors.StreamInterrupted, match=CUT):
        list(unknown.results("arrived"))


def test_a_second_result_does_not_stand_for_another(desk: Desk, job: Any) -> None:
    """Five lines came, as many as were counted."""
    second = desk.server.stored[1]
    second.lines = [line(name) for name in [*second.ids[:4], second.ids[0]]]
    with pytest.warns(errors.ReplyShapeWarning, match="second result"):
        kinds = [outcome.kind for outcome in job.results()]
    assert kinds == [*["succeeded"] * 9, "missing"]


@pytest.mark.parametrize("counts", [None, "many", {"succeeded": "many"}])
def test_counts_that_say_nothing_contradict_nothing(job: Any, counts: Any) -> None:
    job.batches[1].request_counts = counts
    assert [outcome.kind for outcome in job.results()][5:] == ["succeeded"] * 2 + ["missing"] * 3
