"""`create_batches`: submits parts as batches, one after the other, for a job."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from api_claude_runtime.batches.api.errors import SubmitError
from api_claude_runtime.batches.api.steps import BatchFlow, Create, Sleep
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.part import Part
from api_claude_runtime.errors.arguments import check_optional_function
from api_claude_runtime.errors.base import ClaudeError

if TYPE_CHECKING:
    from .tasks import BatchTasks

OnProgress: TypeAlias = Callable[[Progress], object]
Find: TypeAlias = Callable[[Part], BatchFlow[Any]]
RESUME_ADVICE = "submit again with `resume=True` to continue"
RETRY_ADVICE = "use `retry(which=...)` to submit the remaining requests"


def create_batches(
    parts: Iterable[Part | None],
    job: BatchTasks[Any, Any],
    advice: str,
    find: Find | None = None,
    on_progress: OnProgress | None = None,
    total: int | None = None,
) -> BatchFlow[None]:
    """Add a batch to the job for each part: an existing one if `find` returns it, or a new one.

    Args:
        parts: See `requests.split.parts`. For `None`, the flow sleeps for 0 seconds so that an
            event loop can run other tasks.
        job: The job to add the batches to.
        advice: Text of the error message on how to continue after a failure.
        find: Returns an existing batch for a part, or `None`.
        on_progress: Called after each batch.
        total: The number of requests, if it is known.

    Raises:
        SubmitError: A batch failed after at least one batch was added. A failure of the first
            batch is raised unchanged.
    """
    check_optional_function("on_progress", on_progress)
    try:
        for part in parts:
            if part is None:
                yield Sleep(0.0)
                continue
            batch = None if find is None else (yield from find(part))
            if batch is None:
                batch = yield Create(part.spool)
            job.add(batch, part)
            if on_progress is not None:
                on_progress(Progress(len(job), 0, 0, total))
    except ClaudeError as error:
        if not job.batches:
            raise
        text = f"submitting the next batch failed after {_batch_list(job)}: {error.message}"
        failed = SubmitError(f"{text}; {advice}", job=job, batches=job.batches)
        failed.attempts = error.attempts
        raise failed from error
    except BaseException as error:
        # Keep the type of other exceptions, such as `KeyboardInterrupt` or an error of the
        # caller's iterator.
        if job.batches:
            error.add_note(f"submitted before this error: {_batch_list(job)}; {advice}")
        raise


def _batch_list(job: BatchTasks[Any, Any]) -> str:
    ids = [batch.id for batch in job.batches]
    return f"{len(ids)} batch{'es' if len(ids) > 1 else ''} ({', '.join(ids)})"
