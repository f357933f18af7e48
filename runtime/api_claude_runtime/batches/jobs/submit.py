"""`submit_all`: submits many requests as a job of as few batches as possible."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from api_claude_runtime.batches.api.async_drive import adrive
from api_claude_runtime.batches.api.drive import drive
from api_claude_runtime.batches.api.protocols import AsyncBatches, Batch, Batches
from api_claude_runtime.batches.api.steps import BatchFlow
from api_claude_runtime.batches.gather.numbered_requests import NumberedRequests, numbered
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.split import MOST_BYTES, MOST_REQUESTS, parts
from api_claude_runtime.errors.arguments import check_flag
from api_claude_runtime.errors.base import ConfigurationError

from .async_job import AsyncBatchJob
from .batch_task import BatchLimits
from .create import RESUME_ADVICE, create_batches
from .job import BatchJob
from .resume import KnownBatches, Unfinished
from .tasks import BatchTasks

B = TypeVar("B", bound=Batch)
Requests = Iterable[Mapping[str, Any]]
OnProgress = Callable[[Progress], object]


def submit_all(
    batches: Batches[B],
    requests: Requests,
    *,
    resume: bool = False,
    unfinished: Unfinished = "wait",
    since: datetime | None = None,
    most_requests: int = MOST_REQUESTS,
    most_bytes: int = MOST_BYTES,
    poll: float = 2.0,
    longest_poll: float = 60.0,
    timeout: float | None = None,
    on_progress: OnProgress | None = None,
) -> BatchJob[B, Any]:
    """Submit many requests in as few batches as possible, and return a job.

        job = submit_all(client.messages.batches, ({"model": ..., ...} for row in rows))

    Sends one request for each batch. The requests are serialized to disk one by one. Only their ids
    stay in memory, about 150 bytes each. A request without an id gets one that depends on its
    content and is the same in every run.

    With `resume`, requests that an earlier run has submitted are not submitted again. This includes
    batches whose creation succeeded although the response was lost. The API reveals the ids of a
    batch only in its results, after it has ended. A batch is reused if it has as many requests as a
    batch of this run, and if every id in its results is an id of these requests. The outcomes do
    not matter: use `retry()` for failed requests. To compare ids, all results of a matching batch
    are read once. For another batch, reading stops at the first unknown id.

    Only ids are compared. Equal generated ids mean equal requests. Your own ids must change when
    the request changes. Otherwise the old result is used for the new request.

    `resume` needs the same requests, in the same order and with the same limits. It does not find
    batches that were deleted or archived, that are older than `since`, or that are created at the
    same time, by another process or by a request that is still in transit.

    Args:
        batches: `client.messages.batches`. The policies of its client apply to each request.
        requests: Dicts with `custom_id` and `params`, or the parameters alone. They are read
            lazily.
        resume: Whether to look for existing batches, by the ids in their results.
        unfinished: What to do with existing batches that have as many requests but have not ended.
            `"wait"` waits until they have ended (up to a day), whether they match or not. `"take"`
            reuses them in the order of their creation; if one does not match, reading its results
            raises `BatchMismatch`. `"ignore"` ignores them, and may pay for the same requests
            twice.
        since: Creation time of the oldest batch to consider. By default 24 hours ago by the local
            clock.
        most_requests: Maximum number of requests in a batch.
        most_bytes: Maximum size of the body of a batch in bytes.
        poll: Seconds between retrievals of a batch that is waited for. The interval grows.
        longest_poll: Upper limit of the interval in seconds.
        timeout: Total seconds to wait for each of these batches. `None` means no limit.
        on_progress: Called after each batch with the number of submitted requests.

    Returns:
        A job with `wait()`, `results()` in the order of the requests, `retry()` and `cancel()`.

    Raises:
        SubmitError: A batch failed after at least one batch existed. The error holds their job.
        ClaudeError: The first batch failed. It may exist anyway if the response was lost; `resume`
            finds it.
        ConfigurationError: An option is invalid. Nothing was sent.
        RequestError: `requests` is not an iterable of requests, or a request or an id is invalid.
        BatchTimeout: An existing batch that may match has not ended within `timeout`.
    """
    given = numbered(requests)
    del requests  # a traceback with local variables would show the credentials in them
    job = BatchJob[B, Any](batches, BatchLimits(most_requests, most_bytes))
    resume = check_flag("resume", resume)
    known = KnownBatches[B](unfinished, since, poll, longest_poll, timeout) if resume else None
    _check_resume(unfinished, since, resume=resume)
    drive(batches, _submit_flow(job, given, known, on_progress))
    return job


async def asubmit_all(
    batches: AsyncBatches[B],
    requests: Requests,
    *,
    resume: bool = False,
    unfinished: Unfinished = "wait",
    since: datetime | None = None,
    most_requests: int = MOST_REQUESTS,
    most_bytes: int = MOST_BYTES,
    poll: float = 2.0,
    longest_poll: float = 60.0,
    timeout: float | None = None,  # noqa: ASYNC109 - as in `submit_all`
    on_progress: OnProgress | None = None,
) -> AsyncBatchJob[B, Any]:
    """Asynchronous version of `submit_all`."""
    given = numbered(requests)
    del requests  # as in `submit_all`
    job = AsyncBatchJob[B, Any](batches, BatchLimits(most_requests, most_bytes))
    resume = check_flag("resume", resume)
    known = KnownBatches[B](unfinished, since, poll, longest_poll, timeout) if resume else None
    _check_resume(unfinished, since, resume=resume)
    await adrive(batches, _submit_flow(job, given, known, on_progress))
    return job


def _check_resume(unfinished: str, since: datetime | None, *, resume: bool) -> None:
    """Check for options without effect: with them, the caller expects to pay once."""
    if not resume and (unfinished != "wait" or since is not None):
        raise ConfigurationError("unfinished= and since= have an effect only with resume=True")


def _submit_flow(
    job: BatchTasks[Any, Any],
    requests: NumberedRequests,
    known: KnownBatches[Any] | None,
    on_progress: OnProgress | None,
) -> BatchFlow[None]:
    split_parts = parts(requests, *job.limits)
    find = None if known is None else known.find
    return create_batches(split_parts, job, RESUME_ADVICE, find, on_progress, requests.total)
