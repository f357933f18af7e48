"""`ResultReader`: the results of one batch, line for line, and whether they are whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from api_claude_runtime.batches.api.protocols import Batch, progress_of
from api_claude_runtime.batches.results.outcome import BatchOutcome, Line, outcome_of
from api_claude_runtime.batches.results.result_order import OrderedResults
from api_claude_runtime.errors.connection import StreamInterrupted

from .task import BatchTask

B = TypeVar("B", bound=Batch)


class ResultReader(Generic[B]):
    """Feed it each line, then ask for the rest.

    Args:
        task: Whose results they are.
        order: `None` if nobody knows the requests.
    """

    def __init__(self, task: BatchTask[B], order: OrderedResults | None) -> None:
        self.batch_id = task.batch.id
        self._task = task
        self._order = order
        self._came = 0

    def feed(self, line: Line) -> Iterable[BatchOutcome[Any]]:
        """What may be given out now."""
        self._came += 1
        return (outcome_of(line),) if self._order is None else self._order.feed(line)

    def rest(self) -> Iterator[BatchOutcome[Any]]:
        """What is left when all lines have come.

        Raises:
            StreamInterrupted: they are not whole.
        """
        check_whole(self._task.batch, self._came)
        if self._order is not None:
            yield from self._order.rest()
            self._task.known = self._order.known

    def close(self) -> None:
        """Let go of what is held back."""
        if self._order is not None:
            self._order.close()


def check_whole(batch: Batch, came: int) -> None:
    """Raises:
    StreamInterrupted: fewer lines came than the batch has counted. What did not come is not
        missing: it has a result, which is paid for.
    """
    counted = progress_of(batch).done
    if came < counted:
        text = f"the results of batch {batch.id} end after {came:,} of {counted:,} lines"
        raise StreamInterrupted(text)
