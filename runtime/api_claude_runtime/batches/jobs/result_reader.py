"""`ResultReader`: converts the result lines of one batch and checks that none was cut off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from api_claude_runtime.batches.api.protocols import Batch, progress_of
from api_claude_runtime.batches.results.outcome import BatchOutcome, Line, outcome_of
from api_claude_runtime.batches.results.result_order import OrderedResults
from api_claude_runtime.errors.connection import StreamInterrupted

from .batch_task import BatchTask

B = TypeVar("B", bound=Batch)


class ResultReader(Generic[B]):
    """Converts the result lines of one batch to outcomes.

    Call `feed` with each line and `finish` after the last one. Both return outcomes.

    Args:
        task: The batch.
        order: Matches lines to requests. `None` if the requests are unknown.
    """

    def __init__(self, task: BatchTask[B], order: OrderedResults | None) -> None:
        self.batch_id = task.batch.id
        self._task = task
        self._order = order
        self._received = 0

    def feed(self, line: Line) -> Iterable[BatchOutcome[Any]]:
        """Add a line and return the outcomes that can be returned now."""
        self._received += 1
        return (outcome_of(line),) if self._order is None else self._order.feed(line)

    def finish(self) -> Iterator[BatchOutcome[Any]]:
        """Yield the remaining outcomes after the last line.

        Raises:
            StreamInterrupted: The results ended early.
        """
        check_complete(self._task.batch, self._received)
        if self._order is not None:
            yield from self._order.finish()
            self._task.states = self._order.states

    def close(self) -> None:
        """Delete the temporary file of held results."""
        if self._order is not None:
            self._order.close()


def check_complete(batch: Batch, received: int) -> None:
    """Check that all results of a batch were received.

    A result that was cut off is not missing: it exists, and it is billed.

    Raises:
        StreamInterrupted: Fewer lines were received than the batch has counted.
    """
    counted = progress_of(batch).done
    if received < counted:
        text = f"the results of batch {batch.id} end after {received:,} of {counted:,} lines"
        raise StreamInterrupted(text)
