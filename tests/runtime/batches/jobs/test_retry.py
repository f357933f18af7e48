"""What a retry refuses, and what it says when it fails in the middle."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.batches.api.errors import SubmitError
from api_claude_runtime.batches.gather.outcome import Progress
from support.batches_in_memory import Desk, requests

QUICK = {"poll": 1e-6, "longest_poll": 1e-6}


def test_ones_own_choice_from_a_batch_that_goes_on(desk: Desk) -> None:
    desk.server.asks = 10**9
    job = desk.submit(requests(4), most_requests=2)
    with pytest.raises(errors.RequestError, match=r"msgbatch_1 was 'in_progress'.*wait\(\)"):
        job.retry(which=[job.ids[2]])
    assert len(desk.server.created) == 2


def test_ones_own_choice_from_one_that_has_ended_beside_it(desk: Desk) -> None:
    desk.server.asks = 10**9
    job = desk.submit(requests(4), most_requests=2)
    desk.server.stored[0].asks = 0
    with pytest.raises(errors.BatchTimeout):
        job.wait(**QUICK, timeout=0.02)
    assert [*job.retry(which=[job.ids[1]]).ids] == [job.ids[1]]
    with pytest.raises(errors.RequestError, match="msgbatch_1"):
        job.retry(which=[job.ids[1], job.ids[2]])


def ended(desk: Desk, names: str) -> Any:
    desk.server.asks = 0
    return desk.submit([{"custom_id": name, "params": {}} for name in names], most_requests=1)


def test_one_string_is_no_list_of_ids(desk: Desk) -> None:
    job = ended(desk, "abc")
    with pytest.raises(errors.RequestError, match=r"which is one string: \['ab'\]"):
        job.retry(which="ab")
    assert len(desk.server.created) == 3


def test_ids_that_are_none_of_any_type(desk: Desk) -> None:
    with pytest.raises(errors.RequestError, match="which: 1 is none of this job's ids"):
        ended(desk, "abc").retry(which=["a", "zz", 1])


def test_a_failure_in_the_middle_advises_what_helps(desk: Desk) -> None:
    """`resume` does not find the small batches of a retry."""
    job = ended(desk, "abc")

    def trouble(told: Progress) -> None:
        desk.server.failures["create"] = errors.APIConnectionError("the connection broke")

    with pytest.raises(SubmitError) as caught:
        job.retry(which=["a", "c"], on_progress=trouble)
    assert "retry(which=...)" in str(caught.value)
    assert "resume" not in str(caught.value)
    assert [*caught.value.job.ids] == ["a"]


def test_ids_are_joined_once(desk: Desk) -> None:
    job = ended(desk, "abc")
    assert [*job.ids] == ["a", "b", "c"]
    assert job.ids is job.ids
    seen: list[int] = []
    desk.submit(requests(4), most_requests=2, on_progress=lambda told: seen.append(told.done))
    assert seen == [2, 4]
