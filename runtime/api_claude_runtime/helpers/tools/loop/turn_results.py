"""`TurnResults`: the calls of one turn, and their results as they come."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from api_claude_runtime.errors.base import RequestError

from .calls import ToolCall, ToolResult, returned


class TurnResults:
    """By position: ids are the server's, and need not be different."""

    __slots__ = ("_results", "calls")

    def __init__(self, calls: Iterable[ToolCall] = ()) -> None:
        self.calls = tuple(calls)
        self._results: dict[int, ToolResult] = {}

    @property
    def open(self) -> list[tuple[int, ToolCall]]:
        """The calls without a result, each with its position."""
        return [each for each in enumerate(self.calls) if each[0] not in self._results]

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """What there is, in the order of the calls."""
        found = dict(self._results)  # a thread may add one meanwhile
        return tuple(found[index] for index in sorted(found))

    @property
    def turns(self) -> list[Any]:
        """The user turn that answers all calls; none before that, or without calls."""
        results = self.results
        if not results or len(results) < len(self.calls):
            return []
        return [{"role": "user", "content": [result.block for result in results]}]

    def record(self, index: int, result: ToolResult) -> None:
        """The first result of a call counts."""
        self._results.setdefault(index, result)

    def answer(self, call: ToolCall, value: Any, *, is_error: bool) -> None:
        """By hand.

        Raises:
            RequestError: it is no call of this turn, or has its result.
            ToolResultError: the model cannot be shown `value`.
        """
        for index, each in self.open:
            if each == call:
                self.record(index, returned(call, value, is_error=is_error))
                return
        name = f"{call.name!r} ({call.id})"
        if call in self.calls:
            raise RequestError(f"the call of {name} has its result")
        raise RequestError(f"the call of {name} is none of this turn")
