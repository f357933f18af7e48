"""Parts into batches, one after the other; and what is left in hand if one of them fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from api_claude_runtime.batches.api.errors import SubmitError
from api_claude_runtime.batches.api.steps import BatchFlow, Create, Sleep
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.part import Part
from api_claude_runtime.errors.base import ClaudeError

if TYPE_CHECKING:
    from .tasks import BatchTasks

OnProgress: TypeAlias = Callable[[Progress], object]
Find: TypeAlias = Callable[[Part], BatchFlow[Any]]
RESUME = "`resume=True` goes on from there"
REST = "`retry(which=...)` submits the rest of them"


def creating(
    parts: Iterable[Part | None],
    job: BatchTasks[Any, Any],
    advice: str,
    find: Find | None = None,
    on_progress: OnProgress | None = None,
    total: int | None = None,
) -> BatchFlow[None]:
    """Adds a batch of each part to the job: the one that `find` finds, or a new one. Where there
    is none, others have their turn.

    Args:
        parts: See `batch_split`.
        job: What they are added to.
        advice: How to go on if it fails after some.
        find: Finds a batch that there is already.
        on_progress: Called after each batch.
        total: How many requests there will be, if that is known.

    Raises:
        SubmitError: it failed when there were some already.
    """
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
        text = f"after {_named(job)}, the next one failed: {error.message}; {advice}"
        failed = SubmitError(text, job=job, batches=job.batches)
        failed.attempts = error.attempts
        raise failed from error
    except BaseException as error:
        # Of another kind, it has to stay what it is: a Ctrl-C, a bug in the caller's iterator.
        if job.batches:
            error.add_note(f"by then there were {_named(job)}; {advice}")
        raise


def _named(job: BatchTasks[Any, Any]) -> str:
    names = [batch.id for batch in job.batches]
    return f"{len(names)} batch{'es' if len(names) > 1 else ''} ({', '.join(names)})"
