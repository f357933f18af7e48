"""Tests of jobs for both kinds of client: waiting, cancelling, results, and retries."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.batches.api.errors import BatchMismatch, BatchTimeout
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.jobs.submit import asubmit_all, submit_all
from api_claude_runtime.http.headers import Headers
from support.batches_in_memory import AsyncServer, Harness, Server, count, errored, line, requests

EXPIRED, CANCELED = {"type": "expired"}, {"type": "canceled"}
QUICK = {"poll": 1e-6, "longest_poll": 1e-6}


def ended(harness: Harness, total: int = 6, most: int = 2) -> Any:
    harness.server.pending_polls = 0
    return harness.submit(requests(total), most_requests=most)


def test_wait_polls_until_all_batches_have_ended(harness: Harness) -> None:
    harness.server.pending_polls = 2
    job = harness.submit(requests(5), most_requests=2)
    harness.server.stored[0].pending_polls = 0
    harness.server.stored[2].results = dict.fromkeys(harness.server.stored[2].ids, EXPIRED)
    seen: list[Progress] = []
    job.wait(**QUICK, on_progress=seen.append)
    assert seen == [Progress(2, 0, 3, 5), Progress(2, 0, 3, 5), Progress(5, 1, 0, 5)]
    assert harness.server.log.count("retrieve msgbatch_0") == 1
    assert all(batch.processing_status == "ended" for batch in job.batches)
    before = len(harness.server.log)
    seen.clear()
    job.wait(**QUICK, on_progress=seen.append)
    assert len(harness.server.log) == before  # no batch is retrieved again
    assert seen == [Progress(5, 1, 0, 5)]  # progress is still reported once


def test_wait_ends_at_the_timeout(harness: Harness) -> None:
    harness.server.pending_polls = 10**9
    job = harness.submit(requests(4), most_requests=2)
    with pytest.raises(BatchTimeout, match="msgbatch_0 and 1 more have not ended within"):
        job.wait(**QUICK, timeout=0.02)
    assert job.batches[0].processing_status == "in_progress"


@pytest.mark.parametrize("order", ["submitted", "arrived"])
def test_results_cover_all_batches(harness: Harness, order: str) -> None:
    job = ended(harness)
    for stored in harness.server.stored:
        stored.lines = [line(name) for name in reversed(stored.ids)]
    found = [*job.results(order)]
    expected = range(6) if order == "submitted" else (1, 0, 3, 2, 5, 4)
    assert [outcome.index for outcome in found] == [*expected]
    assert [outcome.custom_id for outcome in found] == [job.ids[index] for index in expected]
    assert all(lines.closed for lines in harness.server.opened)
    assert [outcome.index for outcome in job.results(order)] == [
        *expected
    ]  # results can be read repeatedly


def test_a_request_without_a_result_is_missing(harness: Harness) -> None:
    job = harness.submit(requests(6), most_requests=2)
    _, second, third = harness.server.stored
    del second.results[second.ids[0]]
    third.results = {}
    job.wait(**QUICK)
    kinds = [outcome.kind for outcome in job.results()]
    assert kinds == ["succeeded", "succeeded", "missing", "succeeded", "missing", "missing"]


def test_results_of_unfinished_batches_raise_without_a_request(harness: Harness) -> None:
    job = harness.submit(requests(4), most_requests=2)
    harness.server.log.clear()
    with pytest.raises(errors.RequestError, match=r"msgbatch_0 was 'in_progress'.*wait\(\)"):
        job.results()  # raises before the iteration
    with pytest.raises(errors.RequestError, match="in_progress"):
        job.retry()
    assert harness.server.log == []


def test_an_invalid_order_raises(harness: Harness) -> None:
    with pytest.raises(errors.ConfigurationError, match="'sorted'"):
        ended(harness).results("sorted")


def test_closing_results_early_closes_the_response() -> None:
    server = Server()
    server.pending_polls = 0
    job = submit_all(server, requests(2))
    server.stored[0].lines = [line(name) for name in reversed(server.stored[0].ids)]
    results = job.results()
    next(results)
    results.close()
    assert [lines.closed for lines in server.opened] == [True]

    async def main() -> None:
        job = await asubmit_all(AsyncServer(server), requests(2, "more"))
        async with aclosing(job.results()) as outcomes:
            async for _ in outcomes:
                break

    asyncio.run(main())
    assert [lines.closed for lines in server.opened] == [True, True]


def test_a_result_of_an_unknown_request_raises(harness: Harness) -> None:
    job = ended(harness)
    harness.server.stored[0].lines = [line("other")]
    with pytest.raises(BatchMismatch, match="'other'"):
        list(job.results())
    assert harness.server.opened[0].closed


def test_cancel_skips_batches_that_have_ended(harness: Harness) -> None:
    job = harness.submit(requests(6), most_requests=2)
    harness.server.stored[1].status = "ended"  # not known to the job
    job.cancel()
    states = [batch.processing_status for batch in job.batches]
    assert states == ["canceling", "ended", "canceling"]
    job.wait(**QUICK)
    assert [outcome.kind for outcome in job.results()].count("canceled") == 4
    before = len(harness.server.log)
    job.cancel()
    assert len(harness.server.log) == before


def test_a_failed_cancellation_does_not_stop_the_others(harness: Harness) -> None:
    job = harness.submit(requests(6), most_requests=2)
    harness.server.failures["cancel"] = errors.APIConnectionError("the connection broke")
    with pytest.raises(errors.APIConnectionError):
        job.cancel()
    states = [batch.processing_status for batch in job.batches]
    assert states == ["in_progress", "canceling", "canceling"]


def test_a_refused_cancellation_of_a_running_batch_raises(harness: Harness) -> None:
    job = harness.submit(requests(1))
    harness.server.stored[0].pending_polls = 5
    harness.server.failures["cancel"] = errors.BadRequestError("no", status=400, headers=Headers())
    with pytest.raises(errors.BadRequestError):
        job.cancel()


def test_retry_submits_the_requests_worth_retrying(harness: Harness) -> None:
    job = harness.submit(requests(8), most_requests=2)
    a, b, c, d = harness.server.stored
    a.results = {a.ids[0]: errored("overloaded_error"), a.ids[1]: errored("invalid_request_error")}
    b.results = {b.ids[0]: CANCELED, b.ids[1]: EXPIRED}
    c.results = {c.ids[1]: errored("billing_error")}
    d.results = {d.ids[0]: errored("rate_limit_error"), d.ids[1]: {"type": "succeeded"}}
    d.lines = [line(d.ids[0], errored("timeout_error")), line(d.ids[1])]
    job.wait(**QUICK)
    harness.server.pending_polls = 0
    retried = job.retry()
    wanted = [a.ids[0], b.ids[1], c.ids[0], d.ids[0]]
    assert [*retried.ids] == wanted
    assert [len(stored.items) for stored in harness.server.created[4:]] == [2, 2]
    sent = {
        item["custom_id"]: item for stored in harness.server.created[:4] for item in stored.items
    }
    assert [i for s in harness.server.created[4:] for i in s.items] == [
        sent[each] for each in wanted
    ]
    assert [outcome.index for outcome in retried.results()] == [0, 1, 2, 3]
    assert count(retried.retry()) == 0
    assert count(job) == 8


def test_retry_does_not_read_results_again(harness: Harness) -> None:
    job = ended(harness)
    harness.server.stored[1].results[harness.server.stored[1].ids[0]] = EXPIRED
    list(job.results())
    read = harness.server.log.count("results msgbatch_1")
    assert [*job.retry().ids] == [harness.server.stored[1].ids[0]]
    assert harness.server.log.count("results msgbatch_1") == read == 1


def test_retry_reads_results_that_were_read_only_in_part(harness: Harness) -> None:
    job = ended(harness)
    last = harness.server.stored[2]
    last.results[last.ids[1]] = EXPIRED
    next(iter(job.results()))
    assert [*job.retry().ids] == [last.ids[1]]


def test_retry_submits_the_chosen_ids(harness: Harness) -> None:
    job = ended(harness)
    harness.server.log.clear()
    retried = job.retry(which=iter([job.ids[4], job.ids[0]]))
    assert [*retried.ids] == [job.ids[0], job.ids[4]]
    assert harness.server.log == ["create"]
    assert count(job.retry(which=[])) == 0
    with pytest.raises(
        errors.RequestError, match="which must contain ids of this job, not 'unknown'"
    ):
        job.retry(which=["unknown"])
    assert harness.server.log == ["create"]


def test_a_closed_job_cannot_be_retried(harness: Harness) -> None:
    with ended(harness) as job:
        assert all(spool.close.alive for spool in job.spools)
    assert not any(spool.close.alive for spool in job.spools)
    assert count(job) == len([*job.results()]) == 6
    harness.server.log.clear()
    with pytest.raises(errors.RequestError, match="closed"):
        job.retry()
    with pytest.raises(errors.RequestError, match="closed"):
        job.retry(which=[job.ids[0]])
    assert harness.server.log == []


def test_a_job_of_existing_batches(harness: Harness) -> None:
    first = ended(harness, 5)
    job = harness.job_of(first.batches, requests(5), most_requests=2)
    assert [*job.ids] == [*first.ids]
    harness.server.stored[0].results[first.ids[1]] = EXPIRED
    assert [outcome.index for outcome in job.results()] == [*range(5)]
    assert [*job.retry().ids] == [first.ids[1]]


def test_a_job_of_existing_batches_without_requests(harness: Harness) -> None:
    first = ended(harness, 5)
    harness.server.log.clear()
    job = harness.job_of(iter(first.batches))
    assert (count(job), [*job.ids]) == (5, [])
    found = [*job.results("arrived")]
    assert [outcome.custom_id for outcome in found] == [*first.ids]
    assert {outcome.index for outcome in found} == {-1}
    assert all(lines.closed for lines in harness.server.opened)
    with pytest.raises(errors.RequestError, match="order='arrived'"):
        job.results()
    with pytest.raises(errors.RequestError, match="the requests of batch msgbatch_0 are unknown"):
        job.retry()


@pytest.mark.parametrize("total, most", [(4, 2), (6, 2), (5, 3)])
def test_requests_that_do_not_fit_the_batches_raise(
    harness: Harness, total: int, most: int
) -> None:
    first = ended(harness, 5)
    with pytest.raises(errors.ConfigurationError, match=r"have \[2, 2, 1\]"):
        harness.job_of(first.batches, requests(total), most_requests=most)


def test_the_repr_lists_the_batches(harness: Harness) -> None:
    job = ended(harness, 3)
    assert "of 3 requests: msgbatch_0 ended, msgbatch_1 ended>" in repr(job)
