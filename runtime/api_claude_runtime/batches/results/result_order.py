"""`OrderedResults`: returns results of a batch in the order in which requests were submitted."""

from __future__ import annotations

import warnings
from array import array
from collections.abc import Iterable, Iterator
from typing import Any, cast

from pydantic_core import SchemaSerializer, ValidationError, from_json, to_json

from api_claude_runtime.batches.api.errors import BatchMismatch
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.replies.repair import construct
from api_claude_runtime.replies.warning import ReplyShapeWarning
from api_claude_runtime.requests.spooled_array import Spool

from .outcome import BatchOutcome, Line, missing, outcome_of

PENDING, RECEIVED, RETRYABLE = range(3)
"""States of a request: no result yet, a final result, and a result that is worth retrying."""


class OrderedResults:
    """Matches result lines to requests and, on demand, sorts them.

    Call `feed` with each line and `finish` after the last one. Both return outcomes.

    Args:
        batch_id: The id of the batch.
        positions: The position of each request id in the batch, in order.
        first: The index of the batch's first request in the job.
        sort: Whether to return outcomes in the order of the requests. Results that arrive before
            their turn are then held back in a temporary file.
    """

    def __init__(self, batch_id: str, positions: dict[str, int], first: int, *, sort: bool) -> None:
        self._batch_id = batch_id
        self._positions = positions
        self._first = first
        self._sort = sort
        self.states = bytearray(len(positions))
        """The state of each request, in order."""
        self._next = 0
        self._held: Spool | None = None
        # For each request, the index of its held result in the spool plus 1, or 0.
        self._held_at = array("L")
        self._line_type: type[APIModel] = APIModel

    def feed(self, line: Line) -> Iterable[BatchOutcome[Any]]:
        """Add a line and return the outcomes whose turn it is.

        Raises:
            BatchMismatch: The line does not belong to a request of this batch.
        """
        name = line.custom_id
        position = self._positions.get(name) if isinstance(name, str) else None
        if position is None:
            raise BatchMismatch(
                f"batch {self._batch_id} has a result for custom_id {name!r}, which is not one of"
                " its requests"
            )
        if self.states[position]:
            text = f"batch {self._batch_id} has a second result for request {name}: it is ignored"
            warnings.warn(text, ReplyShapeWarning, stacklevel=3)
            return ()
        outcome = outcome_of(line, self._first + position)
        is_final = outcome.ok or not outcome.worth_retrying
        self.states[position] = RECEIVED if is_final else RETRYABLE
        if not self._sort:
            return (outcome,)
        if position != self._next:
            self._hold(position, line)
            return ()
        self._next += 1
        if self._held is None or not self._is_held(self._next):
            return (outcome,)
        return self._with_followers(outcome)

    def finish(self) -> Iterator[BatchOutcome[Any]]:
        """Yield the outcomes that are still held back and those of missing requests."""
        # A dict keeps its keys in order.
        for position, name in enumerate(self._positions):
            if not self.states[position]:
                self.states[position] = RETRYABLE
                yield missing(name, self._first + position, self._batch_id)
            elif self._sort and position >= self._next:
                yield self._take(position)
        self.close()

    def close(self) -> None:
        """Delete the temporary file of held results."""
        if self._held is not None:
            self._held.close()

    def _hold(self, position: int, line: Line) -> None:
        if self._held is None:
            self._held = Spool()
            self._held_at = array("L", bytes(len(self._positions) * self._held_at.itemsize))
        model = cast("APIModel", line)
        self._line_type = type(model)
        # Fields that the response did not contain must stay unset.
        serializer: SchemaSerializer = model.__pydantic_serializer__
        data = serializer.to_python(model, by_alias=True, exclude_unset=True, warnings=False)
        # A direct dump to JSON would replace NaN and infinity with null.
        self._held.append_json(to_json(data))
        self._held_at[position] = len(self._held)

    def _is_held(self, position: int) -> bool:
        return position < len(self._held_at) and self._held_at[position] > 0

    def _with_followers(self, outcome: BatchOutcome[Any]) -> Iterator[BatchOutcome[Any]]:
        yield outcome
        while self._is_held(self._next):
            self._next += 1
            yield self._take(self._next - 1)

    def _take(self, position: int) -> BatchOutcome[Any]:
        """Read a held result back."""
        assert self._held is not None
        data = self._held.json_at(self._held_at[position] - 1)
        self._held_at[position] = 0
        try:
            line: Any = self._line_type.__pydantic_validator__.validate_json(data)
        except ValidationError:  # a warning was issued when the line arrived
            line = construct(self._line_type, from_json(data))
        return outcome_of(line, self._first + position)
