"""`StreamedTurn`: one response of the model in a streamed tool run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.loop.calls import ToolCall, ToolResult
from api_claude_runtime.helpers.tools.loop.turn_results import TurnResults
from api_claude_runtime.streaming.messages.async_message_stream import AsyncMessageStream
from api_claude_runtime.streaming.messages.message_stream import MessageStream

from .streamed_reply import AsyncStreamedReply, StreamedReply

__all__ = ("AsyncStreamedTurn", "StreamedTurn")

E = TypeVar("E")
M = TypeVar("M")


class StreamedTurn(Generic[E, M]):
    """One response of the model, available as soon as it starts.

    Its tools run when the tool run continues, or on `run()`.
    """

    def __init__(self, response: StreamedReply[E, M], run: Callable[[], None]) -> None:
        self._response = response
        self._run = run
        self.stream: MessageStream[E, M] = response.stream
        """The stream of the response: iterate over it for events, or its `text_stream` for text."""

    @property
    def message(self) -> M:
        """The complete response. Reads the rest of the stream."""
        return self._response.read()[0]

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The tool calls of the response; empty if the stop reason is not `tool_use`.

        Reads the rest of the stream.
        """
        return self._answers.calls

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """The results so far, in the order of the calls."""
        taken = self._response.taken
        return () if taken is None else taken[1].results

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

    def run(self) -> tuple[ToolResult, ...]:
        """Run the tools of all calls without a result now, and return all results.

        Reads the rest of the stream first.

        Raises:
            Cancelled: the run was cancelled. `results` has the results so far.
            ConfigurationError: a call has no function and was not answered.
        """
        if self._answers.open:
            self._run()
        return self.results

    @property
    def _answers(self) -> TurnResults:
        return self._response.read()[1]

    def __repr__(self) -> str:
        return f"StreamedTurn({'complete' if self._response.is_whole else 'incomplete'})"


class AsyncStreamedTurn(Generic[E, M]):
    """Asynchronous version of `StreamedTurn`.

    `message` and `calls` are available once the stream has been read to its end. `await
    turn.read()` does that.
    """

    def __init__(
        self, response: AsyncStreamedReply[E, M], run: Callable[[], Awaitable[None]]
    ) -> None:
        self._response = response
        self._run = run
        self.stream: AsyncMessageStream[E, M] = response.stream
        """The stream of the response: iterate over it for events, or its `text_stream` for text."""

    async def read(self) -> M:
        """Read the rest of the stream and return the complete message."""
        return (await self._response.read())[0]

    @property
    def message(self) -> M:
        """The complete response.

        Raises:
            ConfigurationError: the stream has not been read to its end.
        """
        return self._complete()[0]

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The tool calls of the response; empty if the stop reason is not `tool_use`.

        Raises:
            ConfigurationError: the stream has not been read to its end.
        """
        return self._complete()[1].calls

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """The results so far, in the order of the calls."""
        taken = self._response.taken
        return () if taken is None else taken[1].results

    def answer(self, call: ToolCall, value: Any, *, is_error: bool = False) -> None:
        """Answer a call yourself, instead of running its tool.

        Args:
            call: One of `calls`.
            value: The result, of any type that a tool may return.
            is_error: Whether to send the result to the model as an error.

        Raises:
            RequestError: the call is not part of this turn, or already has a result.
            ToolResultError: `value` cannot be sent to the model.
            ConfigurationError: the stream has not been read to its end.
        """
        self._complete()[1].answer(call, value, is_error=is_error)

    async def run(self) -> tuple[ToolResult, ...]:
        """Run the tools of all calls without a result now, and return all results.

        Reads the rest of the stream first.

        Raises:
            Cancelled: the run was cancelled. `results` has the results so far.
            ConfigurationError: a call has no function and was not answered.
        """
        _, answers = await self._response.read()
        if answers.open:
            await self._run()
        return self.results

    def _complete(self) -> tuple[M, TurnResults]:
        if not self._response.is_whole:
            raise ConfigurationError("the response is incomplete: call await turn.read() first")
        return self._response.take()

    def __repr__(self) -> str:
        return f"AsyncStreamedTurn({'complete' if self._response.is_whole else 'incomplete'})"
