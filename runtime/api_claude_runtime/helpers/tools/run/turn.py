"""`Turn`: one response of the model in a tool run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from api_claude_runtime.helpers.tools.loop.calls import ToolCall, ToolResult
from api_claude_runtime.helpers.tools.loop.turn_results import TurnResults

__all__ = ("AsyncTurn", "Turn")

M = TypeVar("M")


class _BaseTurn(Generic[M]):
    """Base class of `Turn` and `AsyncTurn`."""

    def __init__(self, message: M, answers: TurnResults) -> None:
        self.message = message
        """The response of the model."""
        self._answers = answers

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The tool calls of the response.

        Empty if the stop reason is not `tool_use`, for example if the response was cut off in the
        middle of a call.
        """
        return self._answers.calls

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """The results so far, in the order of the calls."""
        return self._answers.results

    def answer(self, call: ToolCall, value: Any, *, is_error: bool = False) -> None:
        """Answer a call yourself, instead of running its tool.

        Args:
            call: One of `calls`.
            value: The result, of any type that a tool may return.
            is_error: Whether to send the result to the model as an error.

        Raises:
            RequestError: the call is not part of this turn, or already has a result.
            ToolResultError: `value` cannot be sent to the model.
        """
        self._answers.answer(call, value, is_error=is_error)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(call.name for call in self.calls)})"


class Turn(_BaseTurn[M]):
    """One response of the model. Its tools run when the tool run continues, or on `run()`."""

    def __init__(self, message: M, answers: TurnResults, run: Callable[[], None]) -> None:
        super().__init__(message, answers)
        self._run = run

    def run(self) -> tuple[ToolResult, ...]:
        """Run the tools of all calls without a result now, and return all results.

        Raises:
            Cancelled: the run was cancelled. `results` has the results so far.
            ConfigurationError: a call has no function and was not answered.
        """
        if self._answers.open:
            self._run()
        return self.results


class AsyncTurn(_BaseTurn[M]):
    """Asynchronous version of `Turn`."""

    def __init__(
        self, message: M, answers: TurnResults, run: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(message, answers)
        self._run = run

    async def run(self) -> tuple[ToolResult, ...]:
        """Run the tools of all calls without a result now, and return all results.

        Raises:
            Cancelled: the run was cancelled. `results` has the results so far.
            ConfigurationError: a call has no function and was not answered.
        """
        if self._answers.open:
            await self._run()
        return self.results
