"""Tests of batch jobs against `BatchService`, with a real model."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import aclosing, closing
from datetime import UTC, datetime
from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors
from api_claude_runtime.batches.api.errors import SubmitError
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.jobs.submit import asubmit_all, submit_all
from api_claude_runtime.helpers.usage.prices import Prices
from api_claude_runtime.helpers.usage.totals import Totals
from support.blocking import Blocking, Connector
from support.servers import BatchService, ModelServer

QUICK: dict[str, Any] = {"poll": 0.05, "longest_poll": 0.2, "timeout": 60}
TOO_LONG = "word " * 9000
"""Exceeds the context size of the model, which returns an error."""


def params(text: str = "Say hello.", **more: Any) -> dict[str, Any]:
    messages = [{"role": "user", "content": text}]
    return {"model": ModelServer.model, "max_tokens": 3, "messages": messages, **more}


def some(count: int) -> list[dict[str, Any]]:
    return [params(f"Say {number}.") for number in range(count)]


def submit(client: Any, requests: Any, **options: Any) -> Any:
    """Submit with the helper for the client, so that tests use both kinds of job alike."""
    batches = client.messages.batches
    if isinstance(batches, Blocking):
        submission = asubmit_all(batches._target, requests, **options)
        return Blocking(batches._runner.run(submission), batches._runner)
    return submit_all(batches, requests, **options)


@pytest.fixture
def client(batch_service: BatchService, connect: Connector) -> Any:
    return connect(batch_service.base_url, api_key=batch_service.api_key)


@pytest.fixture
def held(model_server: ModelServer) -> Iterator[BatchService]:
    with BatchService(model_server.base_url, model_server.api_key, hold=True) as service:
        yield service


@pytest.fixture
def held_client(held: BatchService, connect: Connector) -> Any:
    return connect(held.base_url, api_key=held.api_key)


def test_a_job_from_submission_to_retry(batch_service: BatchService, client: Any) -> None:
    long, invalid = params(TOO_LONG), params(max_tokens=0)
    few = [params("Tell a story.", max_tokens=number) for number in range(1, 6)]
    requests = [*few[:3], long, invalid, *few[3:]]
    seen: list[Progress] = []
    with submit(client, requests, most_requests=3) as job:
        assert batch_service.created == 3
        assert "sk-ant" not in repr(job)
        job.wait(**QUICK, on_progress=seen.append)
        assert seen[-1] == Progress(done=7, failed=2, running=0, total=7)
        outcomes = [*job.results()]
        assert [outcome.index for outcome in outcomes] == [*range(7)]
        assert [outcome.custom_id for outcome in outcomes] == [*job.ids]
        ok = [True, True, True, False, False, True, True]
        assert [outcome.ok for outcome in outcomes] == ok
        assert all(type(outcome.error) is errors.BadRequestError for outcome in outcomes[3:5])
        assert outcomes[3].error.request_id
        for outcome in outcomes:
            if outcome.ok and outcome.unwrap().stop_reason == "max_tokens":
                asked = requests[outcome.index]["max_tokens"]  # differs between the requests
                assert outcome.unwrap().usage.output_tokens == asked
        arrived = {outcome.custom_id: outcome.kind for outcome in job.results("arrived")}
        assert arrived == {outcome.custom_id: outcome.kind for outcome in outcomes}

        totals = Totals.of(job.results())
        assert totals.counts == {"succeeded": 5, "errored": 2}
        (usage,) = totals.usage.values()
        assert usage.output_tokens == sum(
            outcome.unwrap().usage.output_tokens for outcome in outcomes if outcome.ok
        )
        assert totals.cost(Prices(2, 4, factor=0.5)).total > 0

        again = job.retry()
        # Invalid requests are not worth retrying.
        assert (batch_service.created, again.batches) == (3, [])
        chosen = job.retry(which=[job.ids[3], job.ids[5]]).wait(**QUICK)
        assert [outcome.ok for outcome in chosen.results()] == [False, True]


def test_a_wrong_callback_raises_before_anything_is_sent(
    batch_service: BatchService, client: Any
) -> None:
    with pytest.raises(errors.ConfigurationError, match="on_progress must be a function"):
        submit(client, some(3), on_progress=5)
    assert batch_service.created == 0
    with submit(client, some(3)) as job:
        with pytest.raises(errors.ConfigurationError, match="on_progress must be a function"):
            job.wait(**QUICK, on_progress=5)
        job.wait(**QUICK)
        with pytest.raises(errors.ConfigurationError, match="on_progress must be a function"):
            job.retry(which=[*job.ids], on_progress=5)
        assert batch_service.created == 1


@pytest.mark.parametrize(
    "options, problem",
    [
        ({"unfinished": "take"}, "only with resume=True"),
        ({"since": datetime(2026, 1, 1, tzinfo=UTC)}, "only with resume=True"),
        ({"since": "2026-01-01", "resume": True}, "since must be a datetime, not '2026-01-01'"),
        ({"poll": "1", "resume": True}, "poll must be a number, not '1'"),
    ],
)
def test_wrong_options_of_a_resumed_run_create_no_batch(
    batch_service: BatchService, client: Any, options: dict[str, Any], problem: str
) -> None:
    submit(client, some(1)).close()
    with pytest.raises(errors.ConfigurationError, match=problem):
        submit(client, some(1), **options)
    assert batch_service.created == 1


def test_wrong_options_of_a_wait(batch_service: BatchService, client: Any) -> None:
    with submit(client, some(1)) as job:
        for name in ("poll", "longest_poll", "timeout"):
            with pytest.raises(
                errors.ConfigurationError, match=f"{name} must be a number, not '1'"
            ):
                job.wait(**{name: "1"})
        batches = client.messages.batches
        for wrong in (job, None):
            with pytest.raises(errors.ConfigurationError, match="batch must be an id or a batch"):
                batches.wait(wrong)
        with pytest.raises(errors.ConfigurationError, match=r"list of batches, such as .* not str"):
            batches.job([job.batches[0].id])


def test_resume_after_a_lost_response_creates_no_second_batch(
    batch_service: BatchService, client: Any
) -> None:
    batch_service.lose_next_response()
    with pytest.raises(errors.APIConnectionError):
        submit(client, some(3))
    assert batch_service.created == 1
    job = submit(client, some(3), resume=True, **QUICK)
    assert batch_service.created == 1
    assert all(outcome.ok for outcome in job.results())
    assert batch_service.executed == 3


def test_a_failure_between_batches_loses_no_batch(batch_service: BatchService, client: Any) -> None:
    def lose_response(progress: Progress) -> None:
        if progress.done == 2:
            batch_service.lose_next_response()

    with pytest.raises(SubmitError) as caught:
        submit(client, iter(some(6)), most_requests=2, on_progress=lose_response)
    error = caught.value
    assert isinstance(error.__cause__, errors.APIConnectionError)
    job = Blocking(error.job, client._runner) if isinstance(client, Blocking) else error.job
    assert all(outcome.ok for outcome in job.wait(**QUICK).results())
    assert batch_service.created == 2
    whole = submit(client, some(6), most_requests=2, resume=True, **QUICK).wait(**QUICK)
    assert batch_service.created == 3
    assert [outcome.index for outcome in whole.results() if outcome.ok] == [*range(6)]
    assert batch_service.executed == 6


def test_resume_creates_a_batch_for_changed_requests(
    batch_service: BatchService, client: Any
) -> None:
    submit(client, some(3)).wait(**QUICK)
    changed = [*some(2), params("Say it again.")]
    job = submit(client, changed, resume=True, **QUICK).wait(**QUICK)
    assert batch_service.created == 2
    assert all(outcome.ok for outcome in job.results())


def test_resume_with_unfinished_batches(held: BatchService, held_client: Any) -> None:
    first = submit(held_client, some(4), most_requests=2)
    taken = submit(held_client, some(4), most_requests=2, resume=True, unfinished="take")
    assert [batch.id for batch in taken.batches] == [batch.id for batch in first.batches]
    assert held.created == 2
    held.release()
    waited = submit(held_client, some(4), most_requests=2, resume=True, **QUICK)
    assert [batch.id for batch in waited.batches] == [batch.id for batch in first.batches]
    assert held.created == 2
    assert all(outcome.ok for outcome in taken.wait(**QUICK).results())


def test_canceled_requests_can_be_retried_by_id(held: BatchService, held_client: Any) -> None:
    job = submit(held_client, some(4), most_requests=3)
    held.release(1)
    deadline = time.monotonic() + 30
    while held.executed < 1:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    job.cancel()
    outcomes = [*job.wait(**QUICK).results()]
    assert [outcome.kind for outcome in outcomes] == ["succeeded", *["canceled"] * 3]
    job.cancel()  # no effect on ended batches
    assert job.retry().batches == []
    held.release()
    again = job.retry(which=[each.custom_id for each in outcomes if each.kind == "canceled"])
    assert [*again.ids] == [*job.ids][1:]
    assert all(outcome.ok for outcome in again.wait(**QUICK).results())


def test_cancel_accepts_a_batch_that_has_ended_meanwhile(
    batch_service: BatchService, client: Any
) -> None:
    job = submit(client, some(2))
    submit(client, some(2), resume=True, **QUICK)  # waits until it has ended
    assert job.batches[0].processing_status == "in_progress"  # the last known state
    job.cancel()
    assert any(line.endswith("/cancel 400") for line in batch_service.log)
    assert all(outcome.ok for outcome in job.results())


def test_retry_submits_expired_requests(model_server: ModelServer, connect: Connector) -> None:
    with BatchService(
        model_server.base_url, model_server.api_key, hold=True, expires_after=0.2
    ) as service:
        client = connect(service.base_url, api_key=service.api_key)
        job = submit(client, some(3)).wait(**QUICK)
        assert [outcome.kind for outcome in job.results()] == ["expired"] * 3
        again = job.retry()
        assert [*again.ids] == [*job.ids]
        assert service.created == 2
        connect.close()


def test_results_of_an_unfinished_batch_raise_without_a_request(
    held: BatchService, held_client: Any
) -> None:
    job = submit(held_client, some(1))
    asked = len(held.log)
    with pytest.raises(errors.RequestError, match="in_progress"):
        job.results()
    assert len(held.log) == asked


def test_closing_results_early_releases_the_connection(batch_service: BatchService) -> None:
    with Client(api_key=batch_service.api_key, base_url=batch_service.base_url) as client:
        job = submit_all(client.messages.batches, some(3)).wait(**QUICK)
        for _ in range(30):  # more than the connection pool keeps
            with closing(job.results()) as outcomes:
                next(outcomes)
        assert len([*job.results()]) == 3

    async def main() -> None:
        url, key = batch_service.base_url, batch_service.api_key
        async with AsyncClient(api_key=key, base_url=url) as client:
            job = await asubmit_all(client.messages.batches, some(3), resume=True)
            for _ in range(30):
                async with aclosing(job.results()) as outcomes:
                    await anext(outcomes)
            assert len([outcome async for outcome in job.results()]) == 3

    asyncio.run(main())
    assert batch_service.created == 1
