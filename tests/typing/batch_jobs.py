"""Type checks for batch jobs. Checked by mypy and pyright, never run."""

from collections.abc import AsyncGenerator, Generator, Sequence
from typing import Any, assert_type

from api_claude import AsyncClient, Client
from api_claude.models import Message, MessageBatch
from api_claude.params import MessageCreateParamsNonStreaming
from api_claude_runtime.batches.gather.outcome import Outcome
from api_claude_runtime.batches.jobs.async_job import AsyncBatchJob
from api_claude_runtime.batches.jobs.job import BatchJob
from api_claude_runtime.batches.jobs.submit import asubmit_all, submit_all
from api_claude_runtime.batches.results.outcome import BatchOutcome, outcome_of
from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.helpers.usage.prices import Cost, Prices
from api_claude_runtime.helpers.usage.totals import Totals
from api_claude_runtime.requests.spooled_array import Spool

client, aclient = Client(), AsyncClient()
params: MessageCreateParamsNonStreaming = {"model": "m", "max_tokens": 1, "messages": []}


def jobs() -> None:
    # The message type cannot be inferred from the arguments, so an annotation gives it.
    job: BatchJob[MessageBatch, Message] = submit_all(client.messages.batches, [params])
    submit_all(client.beta.messages.batches, ({"custom_id": "a", "params": params} for _ in "ab"))
    assert_type(submit_all(client.messages.batches, []), BatchJob[MessageBatch, Any])
    assert_type(job.wait(), BatchJob[MessageBatch, Message])
    assert_type(job.batches, list[MessageBatch])
    assert_type(job.results(), Generator[BatchOutcome[Message], None, None])
    assert_type(job.retry(which=["a"]), BatchJob[MessageBatch, Message])
    assert_type(job.ids, Sequence[str])
    assert_type(job.spools, list[Spool])
    with job as same:
        assert_type(same, BatchJob[MessageBatch, Message])
    assert_type(BatchJob.of(client.messages.batches, job.batches), BatchJob[MessageBatch, Any])
    batches = client.messages.batches
    own = batches.job(job.batches, [params], most_requests=9, most_bytes=9, extra_headers={})
    assert_type(own, BatchJob[MessageBatch, Message])
    assert_type(batches.wait("msgbatch_1", extra_headers={"x": "y"}), MessageBatch)
    job.results("sorted")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    submit_all(aclient.messages.batches, [])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    submit_all(client.messages.batches, [], unfinished="guess")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def outcomes(job: BatchJob[MessageBatch, Message]) -> None:
    for outcome in job.results():
        assert_type(outcome.value, Message | None)
        assert_type(outcome.error, ClaudeError | None)
        assert_type(outcome.unwrap(), Message)
        assert_type(outcome.custom_id, str)
    for line in client.messages.batches.results("msgbatch_1"):
        assert_type(outcome_of(line), BatchOutcome[Any])
    assert_type(Totals.of(job.results()).cost({"m": Prices(1, 2)}), Cost)
    Totals.of([Outcome(0, 1, None, 0.5)])


async def async_jobs() -> None:
    job: AsyncBatchJob[MessageBatch, Message] = await asubmit_all(
        aclient.messages.batches, [params], resume=True
    )
    assert_type(await job.wait(), AsyncBatchJob[MessageBatch, Message])
    assert_type(job.results(), AsyncGenerator[BatchOutcome[Message], None])
    assert_type(await job.retry(), AsyncBatchJob[MessageBatch, Message])
    async with job as same:
        assert_type(same, AsyncBatchJob[MessageBatch, Message])
    job_of = AsyncBatchJob.of(aclient.messages.batches, job.batches)
    assert_type(job_of, AsyncBatchJob[MessageBatch, Any])
    await asubmit_all(client.messages.batches, [])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
