"""A job: waiting, cancelling, results, retries; the same for both kinds of client."""

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
from support.batches_in_memory import AsyncServer, Desk, Server, count, errored, line, requests

EXPIRED, CANCELED = {"type": "expired"}, {"type": "canceled"}
QUICK = {"poll": 1e-6, "longest_poll": 1e-6}


def ended(desk: Desk, total: int = 6, most: int = 2) -> Any:
    desk.server.asks = 0
    return desk.submit(requests(total), most_requests=most)


def test_waiting_for_all(desk: Desk) -> None:
    desk.server.asks = 2
    job = desk.submit(requests(5), most_requests=2)
    desk.server.stored[0].asks = 0
    desk.server.stored[2].results = dict.fromkeys(desk.server.stored[2].ids, EXPIRED)
    seen: list[Progress] = []
    job.wait(**QUICK, on_progress=seen.append)
    assert seen == [Progress(2, 0, 3, 5), Progress(2, 0, 3, 5), Progress(5, 1, 0, 5)]
    assert desk.server.log.count("retrieve msgbatch_0") == 1
    assert all(batch.processing_status == "ended" for batch in job.batches)
    before = len(desk.server.log)
    seen.clear()
    job.wait(**QUICK, on_progress=seen.append)
    assert len(desk.server.log) == before  # nobody is asked again
    assert seen == [Progress(5, 1, 0, 5)]  # and told of all the same


def test_not_waiting_for_ever(desk: Desk) -> None:
    desk.server.asks = 10**9
    job = desk.submit(requests(4), most_requests=2)
    with pytest.raises(BatchTimeout, match="msgbatch_0, and 1 more have not ended within"):
        job.wait(**QUICK, timeout=0.02)
    assert job.batches[0].processing_status == "in_progress"


@pytest.mark.parametrize("order", ["submitted", "arrived"])
def test_results_of_all_batches(desk: Desk, order: str) -> None:
    job = ended(desk)
    for stored in desk.server.stored:
        stored.lines = [line(name) for name in reversed(stored.ids)]
    found = [*job.results(order)]
    want = range(6) if order == "submitted" else (1, 0, 3, 2, 5, 4)
    assert [outcome.index for outcome in found] == [*want]
    assert [outcome.custom_id for outcome in found] == [job.ids[index] for index in want]
    assert all(lines.closed for lines in desk.server.opened)
    assert [outcome.index for outcome in job.results(order)] == [*want]  # as often as one likes


def test_what_has_no_result_is_missing(desk: Desk) -> None:
    job = desk.submit(requests(6), most_requests=2)
    _, second, third = desk.server.stored
    del second.results[second.ids[0]]
    third.results = {}
    job.wait(**QUICK)
    kinds = [outcome.kind for outcome in job.results()]
    assert kinds == ["succeeded", "succeeded", "missing", "succeeded", "missing", "missing"]


def test_results_before_the_end(desk: Desk) -> None:
    job = desk.submit(requests(4), most_requests=2)
    desk.server.log.clear()
    with pytest.raises(errors.RequestError, match=r"msgbatch_0 was 'in_progress'.*wait\(\)"):
        job.results()  # when it is called, and not when it is iterated
    with pytest.raises(errors.RequestError, match="in_progress"):
        job.retry()
    assert desk.server.log == []


def test_an_order_that_is_none(desk: Desk) -> None:
    with pytest.raises(errors.ConfigurationError, match="'sorted'"):
        ended(desk).results("sorted")


def test_results_left_early_are_closed() -> None:
    server = Server()
    server.asks = 0
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


def test_a_result_of_none_of_ours(desk: Desk) -> None:
    job = ended(desk)
    desk.server.stored[0].lines = [line("other")]
    with pytest.raises(BatchMismatch, match="'other'"):
        list(job.results())
    assert desk.server.opened[0].closed


def test_cancelling(desk: Desk) -> None:
    job = desk.submit(requests(6), most_requests=2)
    desk.server.stored[1].status = "ended"  # meanwhile
    job.cancel()
    states = [batch.processing_status for batch in job.batches]
    assert states == ["canceling", "ended", "canceling"]
    job.wait(**QUICK)
    assert [outcome.kind for outcome in job.results()].count("canceled") == 4
    before = len(desk.server.log)
    job.cancel()
    assert len(desk.server.log) == before


def test_one_that_cannot_be_cancelled_does_not_keep_the_others(desk: Desk) -> None:
    job = desk.submit(requests(6), most_requests=2)
    desk.server.failures["cancel"] = errors.APIConnectionError("the connection broke")
    with pytest.raises(errors.APIConnectionError):
        job.cancel()
    states = [batch.processing_status for batch in job.batches]
    assert states == ["in_progress", "canceling", "canceling"]


def test_a_refusal_to_cancel_what_goes_on_is_an_error(desk: Desk) -> None:
    job = desk.submit(requests(1))
    desk.server.stored[0].asks = 5
    desk.server.failures["cancel"] = errors.BadRequestError("no", status=400, headers=Headers())
    with pytest.raises(errors.BadRequestError):
        job.cancel()


def test_retrying_what_is_worth_it(desk: Desk) -> None:
    job = desk.submit(requests(8), most_requests=2)
    a, b, c, d = desk.server.stored
    a.results = {a.ids[0]: errored("overloaded_error"), a.ids[1]: errored("invalid_request_error")}
    b.results = {b.ids[0]: CANCELED, b.ids[1]: EXPIRED}
    c.results = {c.ids[1]: errored("billing_error")}
    d.results = {d.ids[0]: errored("rate_limit_error"), d.ids[1]: {"type": "succeeded"}}
    d.lines = [line(d.ids[0], errored("timeout_error")), line(d.ids[1])]
    job.wait(**QUICK)
    desk.server.asks = 0
    again = job.retry()
    wanted = [a.ids[0], b.ids[1], c.ids[0], d.ids[0]]
    assert [*again.ids] == wanted
    assert [len(stored.items) for stored in desk.server.created[4:]] == [2, 2]
    sent = {item["custom_id"]: item for stored in desk.server.created[:4] for item in stored.items}
    assert [i for s in desk.server.created[4:] for i in s.items] == [sent[each] for each in wanted]
    assert [outcome.index for outcome in again.results()] == [0, 1, 2, 3]
    assert count(again.retry()) == 0
    assert count(job) == 8


def test_results_that_were_read_are_not_read_again_for_a_retry(desk: Desk) -> None:
    job = ended(desk)
    desk.server.stored[1].results[desk.server.stored[1].ids[0]] = EXPIRED
    list(job.results())
    read = desk.server.log.count("results msgbatch_1")
    assert [*job.retry().ids] == [desk.server.stored[1].ids[0]]
    assert desk.server.log.count("results msgbatch_1") == read == 1


def test_results_that_were_read_in_part_are_read_for_a_retry(desk: Desk) -> None:
    job = ended(desk)
    last = desk.server.stored[2]
    last.results[last.ids[1]] = EXPIRED
    next(iter(job.results()))
    assert [*job.retry().ids] == [last.ids[1]]


def test_retrying_ones_own_choice(desk: Desk) -> None:
    job = ended(desk)
    desk.server.log.clear()
    again = job.retry(which=iter([job.ids[4], job.ids[0]]))
    assert [*again.ids] == [job.ids[0], job.ids[4]]
    assert desk.server.log == ["create"]
    assert count(job.retry(which=[])) == 0
    with pytest.raises(errors.RequestError, match="'who' is none"):
        job.retry(which=["who"])
    assert desk.server.log == ["create"]


def test_what_is_closed_cannot_be_retried(desk: Desk) -> None:
    with ended(desk) as job:
        assert all(spool.close.alive for spool in job.spools)
    assert not any(spool.close.alive for spool in job.spools)
    assert count(job) == len([*job.results()]) == 6
    desk.server.log.clear()
    with pytest.raises(errors.RequestError, match="closed"):
        job.retry()
    with pytest.raises(errors.RequestError, match="closed"):
        job.retry(which=[job.ids[0]])
    assert desk.server.log == []


def test_a_job_of_batches_that_are_there(desk: Desk) -> None:
    first = ended(desk, 5)
    job = desk.job_of(first.batches, requests(5), most_requests=2)
    assert [*job.ids] == [*first.ids]
    desk.server.stored[0].results[first.ids[1]] = EXPIRED
    assert [outcome.index for outcome in job.results()] == [*range(5)]
    assert [*job.retry().ids] == [first.ids[1]]


def test_a_job_whose_requests_nobody_knows(desk: Desk) -> None:
    first = ended(desk, 5)
    desk.server.log.clear()
    job = desk.job_of(iter(first.batches))
    assert (count(job), [*job.ids]) == (5, [])
    found = [*job.results("arrived")]
    assert [outcome.custom_id for outcome in found] == [*first.ids]
    assert {outcome.index for outcome in found} == {-1}
    assert all(lines.closed for lines in desk.server.opened)
    with pytest.raises(errors.RequestError, match="order='arrived'"):
        job.results()
    with pytest.raises(errors.RequestError, match="knows the requests"):
        job.retry()


@pytest.mark.parametrize("total, most", [(4, 2), (6, 2), (5, 3)])
def test_requests_that_cannot_be_those_of_the_batches(desk: Desk, total: int, most: int) -> None:
    first = ended(desk, 5)
    with pytest.raises(errors.ConfigurationError, match=r"have \[2, 2, 1\]"):
        desk.job_of(first.batches, requests(total), most_requests=most)


def test_it_says_what_it_is(desk: Desk) -> None:
    job = ended(desk, 3)
    assert "of 3 requests: msgbatch_0 ended, msgbatch_1 ended>" in repr(job)
