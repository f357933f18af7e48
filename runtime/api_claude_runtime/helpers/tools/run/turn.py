"""`Turn`: one reply of the model, before its tools run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from api_claude_runtime.helpers.tools.loop.calls import ToolCall, ToolResult
from api_claude_runtime.helpers.tools.loop.turn_results import TurnResults

__all__ = ("AsyncTurn", "Turn")

M = TypeVar("M")


class _Turn(Generic[M]):
    """What both kinds share."""

    def __init__(self, message: M, answers: TurnResults) -> None:
        self.message = message
        """The reply."""
        self._answers = answers

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The tools that the model wants run; none if the reply ends for another reason, as of one
        that was cut off in the middle of a call.
        """
        return self._answers.calls

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """Of the calls that have one by now, in the order of the calls."""
        return self._answers.results

    def answer(self, call: ToolCall, value: Any, *, is_error: bool = False) -> None:
        """Answer a call by hand; no tool is run for it. `value` is what a tool might return.

        Raises:
            RequestError: it is no call of this turn, or has its result.
            ToolResultError: the model cannot be shown `value`.
        """
        self._answers.answer(call, value, is_error=is_error)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(call.name for call in self.calls)})"


class Turn(_Turn[M]):
    """One reply of the model. Its tools run when the run steps on, or by `run()`."""

    def __init__(self, message: M, answers: TurnResults, run: Callable[[], None]) -> None:
        super().__init__(message, answers)
        self._run = run

    def run(self) -> tuple[ToolResult, ...]:
        """Run now the tools of all calls that have no result yet; the results of all.

        Raises:
            Cancelled: the run was; `results` has what there is.
            ConfigurationError: a call has no function, and was not answered.
        """
        if self._answers.open:
            self._run()
        return self.results


class AsyncTurn(_Turn[M]):
    """The same for asyncio."""

    def __init__(
        self, message: M, answers: TurnResults, run: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(message, answers)
        self._run = run

    async def run(self) -> tuple[ToolResult, ...]:
        """Run now the tools of all calls that have no result yet; the results of all.

        Raises:
            Cancelled: the run was; `results` has what there is.
            ConfigurationError: a call has no function, and was not answered.
        """
        if self._answers.open:
            await self._run()
        return self.results
