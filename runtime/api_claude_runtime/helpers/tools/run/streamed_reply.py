"""`StreamedReply`: a streamed reply on its way into a run of tools."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from api_claude_runtime.helpers.tools.loop.loop import ToolLoop
from api_claude_runtime.helpers.tools.loop.turn_results import TurnResults
from api_claude_runtime.streaming.messages.async_message_stream import (
    AsyncMessageStream,
    AsyncMessageStreamManager,
)
from api_claude_runtime.streaming.messages.message_stream import MessageStream, MessageStreamManager

E = TypeVar("E")
M = TypeVar("M")


class _StreamedReply(Generic[M]):
    """What both kinds share: the loop takes the reply once it is whole."""

    def __init__(self, stream: Any, loop: ToolLoop[M]) -> None:
        self._gathering = stream
        self._loop = loop
        self.taken: tuple[M, TurnResults] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it was read to its end."""
        return bool(self._gathering.is_whole)

    @property
    def is_broken(self) -> bool:
        """Whether nothing more comes, and it is not whole."""
        return bool(self._gathering.closed) and not self.is_whole

    def take(self) -> tuple[M, TurnResults]:
        """The message and its calls. Of a reply that is not whole, it raises what the stream says
        to that.
        """
        if self.taken is None:
            message: M = self._gathering.final_message()
            self.taken = message, self._loop.take(message)
        return self.taken


class StreamedReply(_StreamedReply[M], Generic[E, M]):
    def __init__(self, manager: MessageStreamManager[E, M], loop: ToolLoop[M]) -> None:
        """Sends the request."""
        self._manager = manager
        self.stream: MessageStream[E, M] = manager.__enter__()
        super().__init__(self.stream, loop)

    def read(self) -> tuple[M, TurnResults]:
        """What is left of it, in between two rounds of the loop."""
        if self.taken is not None:
            return self.taken
        with self._loop.one_reader():
            return self.finish()

    def finish(self) -> tuple[M, TurnResults]:
        """The same, within a round."""
        self.stream.until_done()
        return self.take()

    def close(self) -> None:
        self._manager.__exit__(None, None, None)


class AsyncStreamedReply(_StreamedReply[M], Generic[E, M]):
    """The same for asyncio."""

    def __init__(
        self,
        manager: AsyncMessageStreamManager[E, M],
        stream: AsyncMessageStream[E, M],
        loop: ToolLoop[M],
    ) -> None:
        self._manager = manager
        self.stream = stream
        super().__init__(stream, loop)

    async def read(self) -> tuple[M, TurnResults]:
        if self.taken is not None:
            return self.taken
        with self._loop.one_reader():
            return await self.finish()

    async def finish(self) -> tuple[M, TurnResults]:
        await self.stream.until_done()
        return self.take()

    async def close(self) -> None:
        await self._manager.__aexit__(None, None, None)
