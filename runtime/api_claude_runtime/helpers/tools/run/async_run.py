"""`AsyncToolRun`: a loop that calls the model and runs the tools that it asks for."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.helpers.tools.loop.executor import arun_jobs
from api_claude_runtime.helpers.tools.loop.loop import ToolLoop

from .base_run import BaseRun
from .turn import AsyncTurn

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.loop.calls import AsyncApprove
    from api_claude_runtime.helpers.tools.loop.catalog import Handlers, Tools

__all__ = ("AsyncToolRun",)

M = TypeVar("M")


class AsyncToolRun(BaseRun[M]):
    """A loop that calls the model, runs the tools that it asks for, and sends the results.

    Iterate over the run to get turns, each available before its tools run, or call `until_done()`,
    which returns the last message. Nothing is sent before that.

        async for turn in run:
            print(turn.message.stop_reason, turn.calls)

    The next iteration runs the tools of a turn and sends their results in one user turn, in the
    order of the calls. The run continues while the model calls tools, or while a tool of the API
    has paused (`pause_turn`). Any other stop reason ends it. This includes `max_tokens`, because a
    call that was cut off must not be run.

    - The model receives failures of tools as results with `is_error`: an exception (its type and
      text, so keep secrets out of it), invalid input, a value that cannot be sent, an unknown tool
      name.
    - A call of a tool that has a definition but no function ends the run, unless you have answered
      it with `turn.answer`. In this case no tool of the turn is run, and `messages` ends with the
      turn. You can answer the call later and continue to iterate.
    - A `tool_choice` that forces a tool (`any`, `tool`) is sent in the first turn only, because the
      run would never end otherwise. In later turns the model chooses.
    - The container of a response is reused in the following requests.

    Tools, handlers and `approve` may be async.

    A run has one reader and is used once: iterating again continues where it stopped. API errors
    propagate unchanged. Cancelling the task that reads the run cancels the tasks of its tools. A
    thread cannot be stopped, so the run waits for it. In both cases `messages` is the conversation
    as the next request would send it: iterate again, or start a new run with it.
    """

    def __init__(
        self,
        create: Callable[..., Awaitable[M]],
        tools: Tools,
        arguments: Mapping[str, Any],
        *,
        max_turns: int = 10,
        concurrency: int = 8,
        approve: AsyncApprove | None = None,
        handlers: Handlers | None = None,
    ) -> None:
        """Call `create` and run the tools that the model asks for, until it asks for no more.

        Sends one request for each turn, with the results of the previous turn's tools. A
        `tool_choice` that forces a tool is sent in the first turn only.

        Args:
            create: `client.messages.create` of an `AsyncClient`.
            tools: Functions, `Tool` objects, and definitions as dicts, for example of tools that
                the API runs itself. A `ToolRegistry` is accepted too.
            arguments: Arguments of `create`, without `tools`. They are never modified.
            max_turns: Maximum number of requests.
            concurrency: Maximum number of tools of one turn that run at the same time. Each runs in
                its own task, or in its own thread if its function is not async.
            approve: Called in the caller's task for each call of a turn, in order, before any of
                them runs. It may be async. `False` or a string refuses the call, and the model
                receives the refusal with the reason.
            handlers: Functions by name, for tools whose definition is a dict. They may be async. A
                function is called with one argument: the input as the model sent it, a dict.

        Raises:
            ConfigurationError: An option is invalid, an item of `tools` is not a tool, or two tools
                have the same name. Nothing was sent.
            MaxTurnsReached: While the run is used: the model has not finished after `max_turns`
                requests.
        """
        super().__init__(
            ToolLoop(
                tools,
                arguments,
                max_turns=max_turns,
                concurrency=concurrency,
                approve=approve,
                handlers=handlers,
                asynchronous=True,
            )
        )
        self._create = create

    async def __aiter__(self) -> AsyncGenerator[AsyncTurn[M], None]:
        """Yield the turns of the run.

        Raises:
            MaxTurnsReached: the model has not finished after `max_turns` requests.
            Cancelled: `cancel()` was called. `partial` is the last message.
            APIStatusError, APIConnectionError: raised by `create`.
            ConfigurationError: another task is using the run.
        """
        while (turn := await self._step()) is not None:
            yield turn

    async def until_done(self) -> M:
        """Run to the end and return the last message.

        Raises:
            MaxTurnsReached: the model has not finished after `max_turns` requests. Other errors are
                the same as for iteration.
        """
        while await self._step() is not None:
            pass
        return self._last()

    async def _step(self) -> AsyncTurn[M] | None:
        loop = self._loop
        with loop.one_reader():
            if not loop.should_continue():
                return None
            await arun_jobs(loop)
            message = await self._create(**loop.request())
            answers = loop.take(message)
            loop.check_cancelled()
        return AsyncTurn(message, answers, self._run)

    async def _run(self) -> None:
        loop = self._loop
        with loop.one_reader():
            loop.check_answerable()
            await arun_jobs(loop)
