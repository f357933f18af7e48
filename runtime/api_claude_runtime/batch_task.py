"""`Task`: one batch of a job."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

from .batch_api import Batch, has_ended, progress_of
from .batch_part import Part
from .batch_steps import Cancel, Flow, Retrieve
from .errors import BadRequestError, ConflictError, RequestError

B = TypeVar("B", bound=Batch)


class Limits(NamedTuple):
    """Of one batch."""

    most_requests: int
    most_bytes: int


class Task(Generic[B]):
    """One batch of a job."""

    __slots__ = ("batch", "known", "part")

    def __init__(self, batch: B, part: Part | None) -> None:
        self.batch = batch
        self.part = part
        self.known: bytearray | None = None
        """What came of each request, once all results were read; see `batch_order`."""

    def __len__(self) -> int:
        return progress_of(self.batch).total or 0 if self.part is None else len(self.part)


def check_ended(task: Task[Any]) -> None:
    """Raises:
    RequestError: it has not, as far as anybody here knows.
    """
    batch = task.batch
    if not has_ended(batch):
        state = f"was {batch.processing_status!r} when it was last asked for"
        raise RequestError(f"batch {batch.id} {state}: there are results after wait()")


def cancelling(task: Task[Any]) -> Flow[None]:
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
