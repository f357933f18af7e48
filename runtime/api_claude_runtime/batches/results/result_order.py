"""`OrderedResults`: results of a batch in the order in which its requests were submitted."""

from __future__ import annotations

import warnings
from array import array
from collections.abc import Iterable, Iterator
from typing import Any, cast

from pydantic_core import SchemaSerializer, ValidationError, from_json, to_json

from api_claude_runtime.batches.api.errors import BatchMismatch
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.replies.repair import ReplyShapeWarning, construct
from api_claude_runtime.requests.spooled_array import Spool

from .outcome import BatchOutcome, Line, missing, outcome_of

NOT_COME, COME, AGAIN = range(3)
"""What is known of a request: nothing, its result, that it is worth retrying."""


class OrderedResults:
    """Feed it each line; what may be given out comes back.

    Args:
        batch_id: Whose results they are.
        places: Where each id stands.
        first: The index of the batch's first request.
        sort: Whether results that come too early are held back, in a temporary file.
    """

    def __init__(self, batch_id: str, places: dict[str, int], first: int, *, sort: bool) -> None:
        self._batch_id = batch_id
        self._places = places
        self._first = first
        self._sort = sort
        self.known = bytearray(len(places))
        """Of each request, in order."""
        self._next = 0
        self._held: Spool | None = None
        # Where in the spool each result lies that is held, from 1 on.
        self._lies = array("L")
        self._kind: type[APIModel] = APIModel

    def feed(self, line: Line) -> Iterable[BatchOutcome[Any]]:
        """What may be given out now.

        Raises:
            BatchMismatch: it is of no request of this batch.
        """
        name = line.custom_id
        place = self._places.get(name) if isinstance(name, str) else None
        if place is None:
            text = f"batch {self._batch_id} has a result of {name!r}, which is none of its requests"
            raise BatchMismatch(text)
        if self.known[place]:
            text = f"batch {self._batch_id} has a second result of {name}, which is left out"
            warnings.warn(text, ReplyShapeWarning, stacklevel=3)
            return ()
        outcome = outcome_of(line, self._first + place)
        self.known[place] = COME if outcome.ok or not outcome.worth_retrying else AGAIN
        if not self._sort:
            return (outcome,)
        if place != self._next:
            self._hold(place, line)
            return ()
        self._next += 1
        if self._held is None or not self._is_held(self._next):
            return (outcome,)
        return self._with_followers(outcome)

    def rest(self) -> Iterator[BatchOutcome[Any]]:
        """What is left when all lines have come: what was held back, and what is missing."""
        # The names, in order, which a dict keeps.
        for place, name in enumerate(self._places):
            if not self.known[place]:
                self.known[place] = AGAIN
                yield missing(name, self._first + place, self._batch_id)
            elif self._sort and place >= self._next:
                yield self._take(place)
        self.close()

    def close(self) -> None:
        """Let go of what is held back."""
        if self._held is not None:
            self._held.close()

    def _hold(self, place: int, line: Line) -> None:
        if self._held is None:
            self._held = Spool()
            self._lies = array("L", bytes(len(self._places) * self._lies.itemsize))
        model = cast("APIModel", line)
        self._kind = type(model)
        # What the reply left out stays left out.
        serializer: SchemaSerializer = model.__pydantic_serializer__
        data = serializer.to_python(model, by_alias=True, exclude_unset=True, warnings=False)
        # And not in one step, which would make null of a number that JSON does not have.
        self._held.append_json(to_json(data))
        self._lies[place] = len(self._held)

    def _is_held(self, place: int) -> bool:
        return place < len(self._lies) and self._lies[place] > 0

    def _with_followers(self, outcome: BatchOutcome[Any]) -> Iterator[BatchOutcome[Any]]:
        yield outcome
        while self._is_held(self._next):
            self._next += 1
            yield self._take(self._next - 1)

    def _take(self, place: int) -> BatchOutcome[Any]:
        assert self._held is not None
        data = self._held.json_at(self._lies[place] - 1)
        self._lies[place] = 0
        try:
            line: Any = self._kind.__pydantic_validator__.validate_json(data)
        except ValidationError:  # there was a warning of it when it came
            line = construct(self._kind, from_json(data))
        return outcome_of(line, self._first + place)
