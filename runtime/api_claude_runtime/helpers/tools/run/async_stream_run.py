"""`AsyncStreamedToolRun`: an `AsyncToolRun` with streamed responses."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.helpers.tools.loop.executor import arun_jobs
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
    """An `AsyncToolRun` with streamed responses. A turn is available when its response starts.

    Iterate over the run to get turns. `turn.stream` is the stream of the response. To release the
    connection, use the run as a context manager, or iterate to the end.

        async with run:
            async for turn in run:
                async for text in turn.stream.text_stream:
                    print(text, end="")

    The next iteration reads the rest of the response and runs its tools. The response becomes part
    of `messages` at that point, or when `turn.read()` has read it. If a response is incomplete
    because it was closed or because of an error, iterating again sends its request again.

    The end of the `async with` block closes an incomplete response. If you leave an `async for`
    loop early without it, Python closes the response some time later.
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
        """Run tools like `run_tools`, and stream each response.

        Args:
            stream: `client.messages.stream` of an `AsyncClient`. See `AsyncToolRun` for the other
                parameters and errors.

        Raises:
            StreamInterrupted: While the run is used: a response broke off.
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
        self._response: AsyncStreamedReply[E, M] | None = None

    async def __aiter__(self) -> AsyncGenerator[AsyncStreamedTurn[E, M], None]:
        """Yield the turns of the run.

        Raises:
            StreamInterrupted: a response broke off, or its stream was closed before its end.
            Cancelled: `cancel()` was called, or another task called `close()`.
            MaxTurnsReached: the model has not finished after `max_turns` requests. Other errors are
                the same as for `AsyncToolRun`.
        """
        self._drop_interrupted()
        response: AsyncStreamedReply[E, M] | None = None
        try:
            while (response := await self._step()) is not None:
                yield AsyncStreamedTurn(response, self._run)
        finally:
            # Do not close a response that another reader is still reading.
            if response is not None and response is self._response and not self._loop.is_busy:
                await self.close()

    async def until_done(self) -> M:
        """Run to the end and return the last message.

        Raises:
            MaxTurnsReached: the model has not finished after `max_turns` requests. Other errors are
                the same as for iteration.
        """
        self._drop_interrupted()
        while await self._step() is not None:
            pass
        return self._last()

    async def close(self) -> None:
        """Close the current response, if it is incomplete. A complete response is kept.

        If another task is reading the response, that task gets `Cancelled`. A running tool is
        not stopped.
        """
        response = self._response
        if response is None:
            return
        if self._loop.is_busy:
            response.stream.cancel()
            return
        if not response.is_whole:
            self._response = None
        await response.close()

    async def _step(self) -> AsyncStreamedReply[E, M] | None:
        loop = self._loop
        with loop.one_reader():
            await self._finish()
            if not loop.should_continue():
                return None
            await arun_jobs(loop)
            manager = self._stream(**loop.request())
            stream = await manager.__aenter__()
            self._response = AsyncStreamedReply(manager, stream, loop)
            return self._response

    async def _finish(self) -> None:
        response = self._response
        if response is not None:
            try:
                await response.finish()
            finally:
                self._response = None
                await response.close()

    def _drop_interrupted(self) -> None:
        """Drop an interrupted response: its reader has already received the error."""
        if self._response is not None and self._response.is_broken:
            self._response = None

    async def _run(self) -> None:
        loop = self._loop
        with loop.one_reader():
            loop.check_answerable()
            await arun_jobs(loop)
