"""Tests of `submit_all`: splitting into batches, and failures between two batches."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.batches.api.errors import SubmitError
from api_claude_runtime.batches.gather.outcome import Progress
from support.batches_in_memory import Harness, count, requests


def test_requests_are_split_into_as_few_batches_as_possible_in_order(harness: Harness) -> None:
    seen: list[Progress] = []
    job = harness.submit(requests(5), most_requests=2, on_progress=seen.append)
    assert [len(stored.items) for stored in harness.server.created] == [2, 2, 1]
    items = [item for stored in harness.server.created for item in stored.items]
    assert [item["params"]["messages"] for item in items] == [f"r{n}" for n in range(5)]
    assert [*job.ids] == [item["custom_id"] for item in items]
    assert job.ids[-1] == items[-1]["custom_id"]
    assert job.ids[1:3] == [item["custom_id"] for item in items[1:3]]
    assert [batch.id for batch in job.batches] == [stored.id for stored in harness.server.created]
    assert (count(job), [len(spool) for spool in job.spools]) == (5, [2, 2, 1])
    assert seen == [Progress(done, 0, 0, 5) for done in (2, 4, 5)]


def test_no_requests_create_no_batch(harness: Harness) -> None:
    job = harness.submit([])
    assert (count(job), job.batches, [*job.ids]) == (0, [], [])
    assert [*job.wait().results()] == []
    assert count(job.retry()) == 0
    job.cancel()
    assert harness.server.log == []


def test_requests_are_read_lazily(harness: Harness) -> None:
    created: list[int] = []

    def generate() -> Iterator[dict[str, Any]]:
        for item in requests(6):
            created.append(len(harness.server.created))
            yield item

    harness.submit(generate(), most_requests=2, on_progress=lambda progress: None)
    assert created == [0, 0, 0, 1, 1, 2]


def test_an_error_after_some_batches_holds_their_job(harness: Harness) -> None:
    def fail_next_creation(progress: Progress) -> None:
        if progress.done == 4:
            harness.server.failures["create"] = errors.APIConnectionError("the connection broke")

    with pytest.raises(SubmitError, match="msgbatch_0, msgbatch_1") as caught:
        harness.submit(requests(6), most_requests=2, on_progress=fail_next_creation)
    error = caught.value
    assert "`resume=True`" in str(error)
    assert isinstance(error.__cause__, errors.APIConnectionError)
    assert len(error.job.ids) == 4
    assert [batch.id for batch in error.batches] == ["msgbatch_0", "msgbatch_1"]
    restored = pickle.loads(pickle.dumps(error))
    assert (restored.job, restored.batches, str(restored)) == (None, error.batches, str(error))
    # `resume` continues after the existing batches.
    harness.server.pending_polls = 0
    for stored in harness.server.stored:
        stored.status = "ended"
    job = harness.submit(requests(6), most_requests=2, resume=True)
    assert [batch.id for batch in job.batches] == ["msgbatch_0", "msgbatch_1", "msgbatch_2"]


def test_an_invalid_request_after_some_batches(harness: Harness) -> None:
    with pytest.raises(SubmitError, match=r"\[3\]: messages cannot be sent") as caught:
        harness.submit([*requests(3), {"messages": object()}], most_requests=2)
    assert isinstance(caught.value.__cause__, errors.RequestError)
    assert len(caught.value.batches) == 1


def test_an_error_of_the_first_batch_is_raised_unchanged(harness: Harness) -> None:
    harness.server.failures["create"] = errors.APIConnectionError("the connection broke")
    with pytest.raises(errors.APIConnectionError):
        harness.submit(requests(3))
    with pytest.raises(errors.RequestError, match=r"\[0\]"):
        harness.submit([{"custom_id": "", "params": {}}])


@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError, ZeroDivisionError])
def test_other_exceptions_get_a_note_and_keep_their_type(
    harness: Harness, kind: type[BaseException]
) -> None:
    def generate() -> Iterator[dict[str, Any]]:
        yield from requests(3)
        raise kind

    with pytest.raises(kind) as caught:
        harness.submit(generate(), most_requests=2)
    (note,) = caught.value.__notes__
    assert "msgbatch_0" in note


def test_an_interrupt_during_a_creation_gets_a_note(harness: Harness) -> None:
    def fail_next_creation(progress: Progress) -> None:
        harness.server.failures["create"] = KeyboardInterrupt()

    with pytest.raises(KeyboardInterrupt) as caught:
        harness.submit(requests(3), most_requests=2, on_progress=fail_next_creation)
    assert "msgbatch_0" in caught.value.__notes__[0]
