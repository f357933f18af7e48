"""`StreamedReply`: a streamed response that is being read into a tool run."""

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


class _BaseStreamedReply(Generic[M]):
    """Base class of `StreamedReply` and `AsyncStreamedReply`.

    The tool loop takes the response once it is complete.
    """

    def __init__(self, stream: Any, loop: ToolLoop[M]) -> None:
        self._source = stream
        self._loop = loop
        self.taken: tuple[M, TurnResults] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the response has been read to its end."""
        return bool(self._source.is_whole)

    @property
    def is_broken(self) -> bool:
        """Whether the stream is closed and the response is incomplete."""
        return bool(self._source.closed) and not self.is_whole

    def take(self) -> tuple[M, TurnResults]:
        """Return the message and its calls.

        If the response is incomplete, the error of the stream is raised.
        """
        if self.taken is None:
            message: M = self._source.final_message()
            self.taken = message, self._loop.take(message)
        return self.taken


class StreamedReply(_BaseStreamedReply[M], Generic[E, M]):
    """A streamed response that is being read into a tool run."""

    def __init__(
        self,
        manager: MessageStreamManager[E, M],
        stream: MessageStream[E, M],
        loop: ToolLoop[M],
    ) -> None:
        self._manager = manager
        self.stream = stream
        super().__init__(stream, loop)

    def read(self) -> tuple[M, TurnResults]:
        """Read the rest of the response, between two rounds of the loop."""
        if self.taken is not None:
            return self.taken
        with self._loop.one_reader():
            return self.finish()

    def finish(self) -> tuple[M, TurnResults]:
        """Read the rest of the response, within a round of the loop."""
        self.stream.until_done()
        return self.take()

    def close(self) -> None:
        self._manager.__exit__(None, None, None)


class AsyncStreamedReply(_BaseStreamedReply[M], Generic[E, M]):
    """Asynchronous version of `StreamedReply`."""

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
