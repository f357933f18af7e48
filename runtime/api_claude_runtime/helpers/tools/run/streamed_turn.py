"""`StreamedTurn`: one reply of the model while it arrives."""

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
    """One reply of the model, there as soon as it begins. Its tools run when the run steps on, or
    by `run()`.
    """

    def __init__(self, arriving: StreamedReply[E, M], run: Callable[[], None]) -> None:
        self._arriving = arriving
        self._run = run
        self.stream: MessageStream[E, M] = arriving.stream
        """Iterate it for events, or its `text_stream` for text."""

    @property
    def message(self) -> M:
        """The whole reply: reads what is left of it."""
        return self._arriving.read()[0]

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The tools that the model wants run, none if the reply ends for another reason. Reads what
        is left of the reply.
        """
        return self._answers.calls

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """Of the calls that have one by now, in the order of the calls."""
        taken = self._arriving.taken
        return () if taken is None else taken[1].results

    def answer(self, call: ToolCall, value: Any, *, is_error: bool = False) -> None:
        """Answer a call by hand; no tool is run for it. `value` is what a tool might return.

        Raises:
            RequestError: it is no call of this turn, or has its result.
            ToolResultError: the model cannot be shown `value`.
        """
        self._answers.answer(call, value, is_error=is_error)

    def run(self) -> tuple[ToolResult, ...]:
        """Run now the tools of all calls that have no result yet; the results of all. Reads what is
        left of the reply.

        Raises:
            Cancelled: the run was; `results` has what there is.
            ConfigurationError: a call has no function, and was not answered.
        """
        if self._answers.open:
            self._run()
        return self.results

    @property
    def _answers(self) -> TurnResults:
        return self._arriving.read()[1]

    def __repr__(self) -> str:
        return f"StreamedTurn({'whole' if self._arriving.is_whole else 'arriving'})"


class AsyncStreamedTurn(Generic[E, M]):
    """The same for asyncio. `message` and `calls` are there once the stream was read to its end;
    `await turn.read()` does that.
    """

    def __init__(
        self, arriving: AsyncStreamedReply[E, M], run: Callable[[], Awaitable[None]]
    ) -> None:
        self._arriving = arriving
        self._run = run
        self.stream: AsyncMessageStream[E, M] = arriving.stream
        """Iterate it for events, or its `text_stream` for text."""

    async def read(self) -> M:
        """Read what is left of the reply; the whole message."""
        return (await self._arriving.read())[0]

    @property
    def message(self) -> M:
        """The whole reply.

        Raises:
            ConfigurationError: the stream was not read to its end.
        """
        return self._whole()[0]

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The tools that the model wants run, none if the reply ends for another reason.

        Raises:
            ConfigurationError: the stream was not read to its end.
        """
        return self._whole()[1].calls

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """Of the calls that have one by now, in the order of the calls."""
        taken = self._arriving.taken
        return () if taken is None else taken[1].results

    def answer(self, call: ToolCall, value: Any, *, is_error: bool = False) -> None:
        """Answer a call by hand; no tool is run for it. `value` is what a tool might return.

        Raises:
            RequestError: it is no call of this turn, or has its result.
            ToolResultError: the model cannot be shown `value`.
            ConfigurationError: the stream was not read to its end.
        """
        self._whole()[1].answer(call, value, is_error=is_error)

    async def run(self) -> tuple[ToolResult, ...]:
        """Run now the tools of all calls that have no result yet; the results of all. Reads what is
        left of the reply.

        Raises:
            Cancelled: the run was; `results` has what there is.
            ConfigurationError: a call has no function, and was not answered.
        """
        _, answers = await self._arriving.read()
        if answers.open:
            await self._run()
        return self.results

    def _whole(self) -> tuple[M, TurnResults]:
        if not self._arriving.is_whole:
            raise ConfigurationError("the reply is still arriving: await turn.read() first")
        return self._arriving.take()

    def __repr__(self) -> str:
        return f"AsyncStreamedTurn({'whole' if self._arriving.is_whole else 'arriving'})"
