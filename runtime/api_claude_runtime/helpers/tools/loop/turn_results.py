"""`TurnResults`: the tool calls of one turn and their results."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from api_claude_runtime.errors.base import RequestError

from .calls import ToolCall, ToolResult, value_result


class TurnResults:
    """The tool calls of one turn and their results.

    Results are stored by position: the ids come from the server and may not be unique.
    """

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
        """The results so far, in the order of the calls."""
        found = dict(self._results)  # another thread may add one
        return tuple(found[index] for index in sorted(found))

    @property
    def turns(self) -> list[Any]:
        """The user turn with all results, in a list; empty until every call has a result."""
        results = self.results
        if not results or len(results) < len(self.calls):
            return []
        return [{"role": "user", "content": [result.block for result in results]}]

    def record(self, index: int, result: ToolResult) -> None:
        """Record the result of a call; only the first one counts."""
        self._results.setdefault(index, result)

    def answer(self, call: ToolCall, value: Any, *, is_error: bool) -> None:
        """Record the caller's own answer to a call.

        Raises:
            RequestError: the call is not part of this turn, or already has a result.
            ToolResultError: `value` cannot be sent to the model.
        """
        for index, each in self.open:
            if each == call:
                self.record(index, value_result(call, value, is_error=is_error))
                return
        name = f"{call.name!r} ({call.id})"
        if call in self.calls:
            raise RequestError(f"tool call {name} already has a result")
        raise RequestError(f"tool call {name} is not part of this turn")
