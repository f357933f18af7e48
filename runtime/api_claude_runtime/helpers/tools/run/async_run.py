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
    """Asynchronous version of `ToolRun`: `async for turn in run` and `await run.until_done()`.

    Tools, handlers and `approve` may be async. `approve` is called in the caller's task. Each tool
    of a turn runs in its own task, and functions that are not async run in threads. Cancelling the
    task that reads the run cancels these tasks. A thread cannot be stopped, so the run waits for
    it.
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
        """Create a run of `await create(**arguments)` with `tools`.

        See `ToolRun` for the parameters.

        Raises:
            ConfigurationError: a setting is invalid, an item is not a tool, or two tools have the
                same name.
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
