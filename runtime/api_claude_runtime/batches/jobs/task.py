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
    """Of one batch."""

    most_requests: int
    most_bytes: int


class BatchTask(Generic[B]):
    """One batch of a job."""

    __slots__ = ("batch", "known", "part")

    def __init__(self, batch: B, part: Part | None) -> None:
        self.batch = batch
        self.part = part
        self.known: bytearray | None = None
        """What came of each request, once all results were read; see `batch_order`."""

    def __len__(self) -> int:
        return progress_of(self.batch).total or 0 if self.part is None else len(self.part)


def check_ended(task: BatchTask[Any]) -> None:
    """Raises:
    RequestError: it has not, as far as anybody here knows.
    """
    batch = task.batch
    if not has_ended(batch):
        state = f"was {batch.processing_status!r} when it was last asked for"
        raise RequestError(f"batch {batch.id} {state}: there are results after wait()")


def cancelling(task: BatchTask[Any]) -> BatchFlow[None]:
    """Nothing, if it has ended."""
    if has_ended(task.batch):
        return
    name = task.batch.id
    try:
        task.batch = yield Cancel(name)
    except (BadRequestError, ConflictError):
        # What has ended meanwhile cannot be canceled any more.
        task.batch = yield Retrieve(name)
        if not has_ended(task.batch):
            raise
