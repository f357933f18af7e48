"""Many requests into batches of the API's, and what is in hand when that fails."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.batches.api.errors import SubmitError
from api_claude_runtime.batches.gather.outcome import Progress
from support.batches_in_memory import Desk, count, requests


def test_as_few_as_they_fit_in_and_in_order(desk: Desk) -> None:
    seen: list[Progress] = []
    job = desk.submit(requests(5), most_requests=2, on_progress=seen.append)
    assert [len(stored.items) for stored in desk.server.created] == [2, 2, 1]
    items = [item for stored in desk.server.created for item in stored.items]
    assert [item["params"]["messages"] for item in items] == [f"r{n}" for n in range(5)]
    assert [*job.ids] == [item["custom_id"] for item in items]
    assert job.ids[-1] == items[-1]["custom_id"]
    assert job.ids[1:3] == [item["custom_id"] for item in items[1:3]]
    assert [batch.id for batch in job.batches] == [stored.id for stored in desk.server.created]
    assert (count(job), [len(spool) for spool in job.spools]) == (5, [2, 2, 1])
    assert seen == [Progress(done, 0, 0, 5) for done in (2, 4, 5)]


def test_nothing_is_no_batch(desk: Desk) -> None:
    job = desk.submit([])
    assert (count(job), job.batches, [*job.ids]) == (0, [], [])
    assert [*job.wait().results()] == []
    assert count(job.retry()) == 0
    job.cancel()
    assert desk.server.log == []


def test_they_are_read_as_they_are_needed(desk: Desk) -> None:
    created: list[int] = []

    def lazily() -> Iterator[dict[str, Any]]:
        for item in requests(6):
            created.append(len(desk.server.created))
            yield item

    desk.submit(lazily(), most_requests=2, on_progress=lambda told: None)
    assert created == [0, 0, 0, 1, 1, 2]


def test_an_error_after_some_carries_them(desk: Desk) -> None:
    def trouble(told: Progress) -> None:
        if told.done == 4:
            desk.server.failures["create"] = errors.APIConnectionError("the connection broke")

    with pytest.raises(SubmitError, match="msgbatch_0, msgbatch_1") as caught:
        desk.submit(requests(6), most_requests=2, on_progress=trouble)
    error = caught.value
    assert "`resume=True`" in str(error)
    assert isinstance(error.__cause__, errors.APIConnectionError)
    assert len(error.job.ids) == 4
    assert [batch.id for batch in error.batches] == ["msgbatch_0", "msgbatch_1"]
    again = pickle.loads(pickle.dumps(error))
    assert (again.job, again.batches, str(again)) == (None, error.batches, str(error))
    # The job is a job like others, and `resume` goes on.
    desk.server.asks = 0
    for stored in desk.server.stored:
        stored.status = "ended"
    job = desk.submit(requests(6), most_requests=2, resume=True)
    assert [batch.id for batch in job.batches] == ["msgbatch_0", "msgbatch_1", "msgbatch_2"]


def test_a_bad_request_after_some(desk: Desk) -> None:
    with pytest.raises(SubmitError, match=r"\[3\]: messages cannot be sent") as caught:
        desk.submit([*requests(3), {"messages": object()}], most_requests=2)
    assert isinstance(caught.value.__cause__, errors.RequestError)
    assert len(caught.value.batches) == 1


def test_an_error_before_any_is_itself(desk: Desk) -> None:
    desk.server.failures["create"] = errors.APIConnectionError("the connection broke")
    with pytest.raises(errors.APIConnectionError):
        desk.submit(requests(3))
    with pytest.raises(errors.RequestError, match=r"\[0\]"):
        desk.submit([{"custom_id": "", "params": {}}])


@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError, ZeroDivisionError])
def test_what_is_no_error_of_ours_stays_itself(desk: Desk, kind: type[BaseException]) -> None:
    def lazily() -> Iterator[dict[str, Any]]:
        yield from requests(3)
        raise kind

    with pytest.raises(kind) as caught:
        desk.submit(lazily(), most_requests=2)
    (note,) = caught.value.__notes__
    assert "msgbatch_0" in note


def test_an_interrupt_while_it_is_sent(desk: Desk) -> None:
    def trouble(told: Progress) -> None:
        desk.server.failures["create"] = KeyboardInterrupt()

    with pytest.raises(KeyboardInterrupt) as caught:
        desk.submit(requests(3), most_requests=2, on_progress=trouble)
    assert "msgbatch_0" in caught.value.__notes__[0]
