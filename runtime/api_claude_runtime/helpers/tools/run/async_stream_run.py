"""`AsyncStreamedToolRun`: as `StreamedToolRun`, for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.helpers.tools.loop.executor import awork
from api_claude_runtime.helpers.tools.loop.loop import ToolLoop
from api_claude_runtime.http.context_manager import AsyncContextManager

from .base_run import BaseRun
from .streamed_reply import AsyncStreamedReply
from .streamed_turn import AsyncStreamedTurn

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.loop.calls import AsyncApprove
    from api_claude_runtime.helpers.tools.loop.catalog import Handlers, Tools
    from api_claude_runtime.streaming.messages.async_message_stream import AsyncMessageStreamManager

__all__ = ("AsyncStreamedToolRun",)

E = TypeVar("E")
M = TypeVar("M")


class AsyncStreamedToolRun(BaseRun[M], AsyncContextManager, Generic[E, M]):
    """As `StreamedToolRun`, with `async for` and `await`; of the tools, what `AsyncToolRun` says.

        async with run:
            async for turn in run:
                async for text in turn.stream.text_stream:
                    print(text, end="")

    Python closes an `async for` that was left early some time later: `async with` does it at once.
    """

    def __init__(
        self,
        stream: Callable[..., AsyncMessageStreamManager[E, M]],
        tools: Tools,
        arguments: Mapping[str, Any],
        *,
        max_turns: int = 10,
        concurrency: int = 8,
        approve: AsyncApprove | None = None,
        handlers: Handlers | None = None,
    ) -> None:
        """A run of `stream(**arguments)` with `tools`; `ToolRun` says what each of the others is.

        Args:
            stream: `client.messages.stream`, of an `AsyncClient`.

        Raises:
            ConfigurationError: as of `AsyncToolRun`.
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
        self._stream = stream
        self._arriving: AsyncStreamedReply[E, M] | None = None

    async def __aiter__(self) -> AsyncGenerator[AsyncStreamedTurn[E, M], None]:
        """The turns, as far as there are any.

        Raises:
            StreamInterrupted: a reply ended before its end, or somebody closed it.
            Cancelled: also if another task called `close()`.
            MaxTurnsReached: as of `ToolRun`, like all others.
        """
        self._forget_broken()
        arriving: AsyncStreamedReply[E, M] | None = None
        try:
            while (arriving := await self._step()) is not None:
                yield AsyncStreamedTurn(arriving, self._run)
        finally:
            # Whoever reads it meanwhile has not left it.
            if arriving is not None and arriving is self._arriving and not self._loop.is_read:
                await self.close()

    async def until_done(self) -> M:
        """Go to the end; the last message.

        Raises:
            MaxTurnsReached: as iterating does, like all others.
        """
        self._forget_broken()
        while await self._step() is not None:
            pass
        return self._last()

    async def close(self) -> None:
        """Close the reply that is arriving, if there is one. One that has arrived stays. If another
        task is reading it, that gets `Cancelled`; a tool that runs is not stopped.
        """
        arriving = self._arriving
        if arriving is None:
            return
        if self._loop.is_read:
            arriving.stream.cancel()
            return
        if not arriving.is_whole:
            self._arriving = None
        await arriving.close()

    async def _step(self) -> AsyncStreamedReply[E, M] | None:
        loop = self._loop
        with loop.one_reader():
            await self._finish()
            if not loop.goes_on():
                return None
            await awork(loop)
            manager = self._stream(**loop.request())
            stream = await manager.__aenter__()
            self._arriving = AsyncStreamedReply(manager, stream, loop)
            return self._arriving

    async def _finish(self) -> None:
        arriving = self._arriving
        if arriving is not None:
            try:
                await arriving.finish()
            finally:
                self._arriving = None
                await arriving.close()

    def _forget_broken(self) -> None:
        """Whoever read it has had its error."""
        if self._arriving is not None and self._arriving.is_broken:
            self._arriving = None

    async def _run(self) -> None:
        loop = self._loop
        with loop.one_reader():
            loop.check_answerable()
            await awork(loop)
