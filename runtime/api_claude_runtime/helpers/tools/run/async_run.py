"""`AsyncToolRun`: as `ToolRun`, for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.helpers.tools.loop.executor import awork
from api_claude_runtime.helpers.tools.loop.loop import ToolLoop

from .base_run import BaseRun
from .turn import AsyncTurn

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.loop.calls import AsyncApprove
    from api_claude_runtime.helpers.tools.loop.catalog import Handlers, Tools

__all__ = ("AsyncToolRun",)

M = TypeVar("M")


class AsyncToolRun(BaseRun[M]):
    """As `ToolRun`, with `async for turn in run` and `await run.until_done()`.

    Tools and handlers may be async, and so may `approve`, which is asked in the caller's task. The
    tools of a turn are tasks; functions that are not async run in threads. Cancelling the task that
    reads the run cancels them; a thread cannot be stopped and is waited for.
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
        """A run of `await create(**arguments)` with `tools`; `ToolRun` says what each is.

        Raises:
            ConfigurationError: a setting that makes no sense, something that is no tool, two tools
                with one name.
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
        """The turns, as far as there are any.

        Raises:
            MaxTurnsReached: the model wants to go on after `max_turns` calls.
            Cancelled: somebody called `cancel()`; `partial` is the last message.
            APIStatusError, APIConnectionError: as of `create`.
            ConfigurationError: another task is at work with it.
        """
        while (turn := await self._step()) is not None:
            yield turn

    async def until_done(self) -> M:
        """Go to the end; the last message.

        Raises:
            MaxTurnsReached: as iterating does, like all others.
        """
        while await self._step() is not None:
            pass
        return self._last()

    async def _step(self) -> AsyncTurn[M] | None:
        loop = self._loop
        with loop.one_reader():
            if not loop.goes_on():
                return None
            await awork(loop)
            message = await self._create(**loop.request())
            answers = loop.take(message)
            loop.check_cancelled()
        return AsyncTurn(message, answers, self._run)

    async def _run(self) -> None:
        loop = self._loop
        with loop.one_reader():
            loop.check_answerable()
            await awork(loop)
