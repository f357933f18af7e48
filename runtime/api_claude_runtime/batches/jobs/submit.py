"""`submit_all`: many requests as a job of as few batches as they fit in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sized
from datetime import datetime
from typing import Any, TypeVar

from api_claude_runtime.batches.api.protocols import AsyncBatches, Batch, Batches
from api_claude_runtime.batches.api.steps import BatchFlow, adrive, drive
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.split import MOST_BYTES, MOST_REQUESTS, parts

from .async_job import AsyncBatchJob
from .create import RESUME, creating
from .job import BatchJob
from .resume import KnownBatches, Unfinished
from .task import BatchLimits
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
    """Submit many requests, in as few batches as they fit in.

        job = submit_all(client.messages.batches, ({"model": ..., ...} for row in rows))

    With `resume`, what an earlier run has submitted is not submitted again, also if it never heard
    of it because the reply was lost. The API says only of a batch that has ended which requests it
    was made of; it is taken for ours if it has as many, and if every id in its results is one of
    ours, whatever became of them (`retry()` is for that). Ids that `split` made follow what the
    requests say, so that the same ids are the same requests. Ids of your own have to change when
    the request does: only ids are compared, and an old answer would be taken for that to a new
    prompt. Results that are the same have to be read for it, once, and those of another's batch as
    far as the first line.

    So the requests have to be the same ones, in the same order and with the same limits, and a
    batch that was deleted or archived, or is older than `since`, is not found. Neither is one that
    is created at the same time, by another process or by a request that is still on its way.

    Args:
        batches: `client.messages.batches`. Policies of its client see each request.
        requests: As `split` takes them; read as they are needed, and kept on disk.
        resume: Whether to look for batches that are there already.
        unfinished: Of those with as many requests that have not ended: `wait` until they have, be
            they ours or not (up to a day); `take` them for ours, in the order in which they were
            created, so that results are refused (`BatchMismatch`) if they are not; `ignore` them,
            and maybe pay twice.
        since: The oldest batch to look at; the last 24 hours, by this machine's clock.
        most_requests: Of a batch.
        most_bytes: Of its body.
        poll: As `wait_for_batch` asks, for each batch that is waited for.
        longest_poll: The same.
        timeout: The same.
        on_progress: Called after each batch, with how many requests were submitted.

    Raises:
        SubmitError: it failed when there were some batches; it carries their job.
        ClaudeError: it failed before. A batch may be there all the same, if the reply to its
            creation was lost: `resume` finds it.
        ConfigurationError: limits below 1, or an option that makes no sense; nothing was sent.
        RequestError: as `split` does.
        BatchTimeout: a batch that may be ours has not ended by then.
    """
    job = BatchJob[B, Any](batches, BatchLimits(most_requests, most_bytes))
    known = KnownBatches[B](unfinished, since, poll, longest_poll, timeout) if resume else None
    drive(batches, _submitting(job, requests, known, on_progress))
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
    timeout: float | None = None,  # noqa: ASYNC109 - the twin's
    on_progress: OnProgress | None = None,
) -> AsyncBatchJob[B, Any]:
    """As `submit_all`, for an `AsyncClient`."""
    job = AsyncBatchJob[B, Any](batches, BatchLimits(most_requests, most_bytes))
    known = KnownBatches[B](unfinished, since, poll, longest_poll, timeout) if resume else None
    await adrive(batches, _submitting(job, requests, known, on_progress))
    return job


def _submitting(
    job: BatchTasks[Any, Any],
    requests: Requests,
    known: KnownBatches[Any] | None,
    on_progress: OnProgress | None,
) -> BatchFlow[None]:
    made = parts(requests, *job.limits)
    total = len(requests) if isinstance(requests, Sized) else None
    find = None if known is None else known.find
    return creating(made, job, RESUME, find, on_progress, total)
