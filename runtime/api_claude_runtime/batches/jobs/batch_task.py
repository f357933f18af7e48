"""`BatchTask`: one batch of a job."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

from api_claude_runtime.batches.api.protocols import Batch, has_ended, progress_of
from api_claude_runtime.batches.api.steps import BatchFlow, Cancel, Retrieve
from api_claude_runtime.batches.requests.part import Part
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.status import BadRequestError, ConflictError

B = TypeVar("B", bound=Batch)


class BatchLimits(NamedTuple):
    """Limits of one batch: its number of requests and the size of its body in bytes."""

    most_requests: int
    most_bytes: int


class BatchTask(Generic[B]):
    """One batch of a job: its last known state and, if known, its requests."""

    __slots__ = ("batch", "part", "states")

    def __init__(self, batch: B, part: Part | None) -> None:
        self.batch = batch
        self.part = part
        self.states: bytearray | None = None
        """State of each request after all results were read; see `OrderedResults.states`."""

    def __len__(self) -> int:
        return progress_of(self.batch).total or 0 if self.part is None else len(self.part)


def check_ended(task: BatchTask[Any]) -> None:
    """Check that the last known state of the batch is "ended".

    Raises:
        RequestError: The batch has not ended.
    """
    batch = task.batch
    if not has_ended(batch):
        state = f"was {batch.processing_status!r} when it was last retrieved"
        raise RequestError(f"batch {batch.id} {state}: call wait() to wait for its results")


def cancel_batch(task: BatchTask[Any]) -> BatchFlow[None]:
    """Cancel the batch unless it has ended."""
    if has_ended(task.batch):
        return
    batch_id = task.batch.id
    try:
        task.batch = yield Cancel(batch_id)
    except (BadRequestError, ConflictError):
        # The API refuses to cancel a batch that has ended in the meantime.
        task.batch = yield Retrieve(batch_id)
        if not has_ended(task.batch):
            raise
