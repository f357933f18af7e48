"""Tests of incomplete results: interrupted responses and requests without a result."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import errors
from support.batches_in_memory import Harness, line, requests

QUICK = {"poll": 1e-6, "longest_poll": 1e-6}


@pytest.fixture
def job(harness: Harness) -> Any:
    """A job of which the second batch sends only two of its five result lines."""
    harness.server.pending_polls = 0
    made = harness.submit(requests(10), most_requests=5)
    second = harness.server.stored[1]
    second.lines = [line(name) for name in second.ids[:2]]
    return made


INTERRUPTED = r"msgbatch_1 end after 2 of 5 lines"


@pytest.mark.parametrize("order", ["submitted", "arrived"])
def test_interrupted_results_raise_instead_of_missing_outcomes(
    harness: Harness, job: Any, order: str
) -> None:
    found: list[Any] = []
    with pytest.raises(errors.StreamInterrupted, match=INTERRUPTED):
        found.extend(outcome.kind for outcome in job.results(order))
    assert all(lines.closed for lines in harness.server.opened)


def test_outcomes_before_the_interruption_are_yielded(job: Any) -> None:
    found: list[str] = []
    with pytest.raises(errors.StreamInterrupted):
        for outcome in job.results():
            found.append(outcome.kind)
    assert found == ["succeeded"] * 7


def test_retry_does_not_submit_after_an_interruption(harness: Harness, job: Any) -> None:
    with pytest.raises(errors.StreamInterrupted, match=INTERRUPTED):
        job.retry()
    assert len(harness.server.created) == 2
    harness.server.stored[1].lines = None  # the next response is complete
    assert job.retry().batches == []
    assert [outcome.ok for outcome in job.results()] == [True] * 10


def test_interrupted_results_of_unknown_requests_raise(harness: Harness, job: Any) -> None:
    unknown = harness.job_of(job.batches)
    with pytest.raises(errors.StreamInterrupted, match=INTERRUPTED):
        list(unknown.results("arrived"))


def test_a_duplicate_result_does_not_hide_a_missing_one(harness: Harness, job: Any) -> None:
    """The number of lines equals the number that the batch has counted."""
    second = harness.server.stored[1]
    second.lines = [line(name) for name in [*second.ids[:4], second.ids[0]]]
    with pytest.warns(errors.ReplyShapeWarning, match="second result"):
        kinds = [outcome.kind for outcome in job.results()]
    assert kinds == [*["succeeded"] * 9, "missing"]


@pytest.mark.parametrize("counts", [None, "many", {"succeeded": "many"}])
def test_invalid_counts_do_not_raise(job: Any, counts: Any) -> None:
    job.batches[1].request_counts = counts
    assert [outcome.kind for outcome in job.results()][5:] == ["succeeded"] * 2 + ["missing"] * 3
