"""Tests of `retry`: invalid ids, running batches, and failures between two batches."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.batches.api.errors import SubmitError
from api_claude_runtime.batches.gather.outcome import Progress
from support.batches_in_memory import Harness, requests

QUICK = {"poll": 1e-6, "longest_poll": 1e-6}


def test_chosen_ids_of_a_running_batch_raise(harness: Harness) -> None:
    harness.server.pending_polls = 10**9
    job = harness.submit(requests(4), most_requests=2)
    with pytest.raises(errors.RequestError, match=r"msgbatch_1 was 'in_progress'.*wait\(\)"):
        job.retry(which=[job.ids[2]])
    assert len(harness.server.created) == 2


def test_chosen_ids_of_an_ended_batch_beside_a_running_one(harness: Harness) -> None:
    harness.server.pending_polls = 10**9
    job = harness.submit(requests(4), most_requests=2)
    harness.server.stored[0].pending_polls = 0
    with pytest.raises(errors.BatchTimeout):
        job.wait(**QUICK, timeout=0.02)
    assert [*job.retry(which=[job.ids[1]]).ids] == [job.ids[1]]
    with pytest.raises(errors.RequestError, match="msgbatch_1"):
        job.retry(which=[job.ids[1], job.ids[2]])


def ended(harness: Harness, names: str) -> Any:
    harness.server.pending_polls = 0
    return harness.submit([{"custom_id": name, "params": {}} for name in names], most_requests=1)


def test_a_string_is_not_accepted_as_ids(harness: Harness) -> None:
    job = ended(harness, "abc")
    with pytest.raises(
        errors.RequestError, match=r"which must be an iterable of ids, not a string: use \['ab'\]"
    ):
        job.retry(which="ab")
    assert len(harness.server.created) == 3


def test_unknown_ids_of_any_type_raise(harness: Harness) -> None:
    with pytest.raises(errors.RequestError, match="which must contain ids of this job, not 1"):
        ended(harness, "abc").retry(which=["a", "zz", 1])


def test_a_failed_retry_recommends_retry_not_resume(harness: Harness) -> None:
    """`resume` does not find the smaller batches of a retry."""
    job = ended(harness, "abc")

    def fail_next_creation(progress: Progress) -> None:
        harness.server.failures["create"] = errors.APIConnectionError("the connection broke")

    with pytest.raises(SubmitError) as caught:
        job.retry(which=["a", "c"], on_progress=fail_next_creation)
    assert "retry(which=...)" in str(caught.value)
    assert "resume" not in str(caught.value)
    assert [*caught.value.job.ids] == ["a"]


def test_ids_are_joined_only_once(harness: Harness) -> None:
    job = ended(harness, "abc")
    assert [*job.ids] == ["a", "b", "c"]
    assert job.ids is job.ids
    seen: list[int] = []
    harness.submit(
        requests(4), most_requests=2, on_progress=lambda progress: seen.append(progress.done)
    )
    assert seen == [2, 4]
