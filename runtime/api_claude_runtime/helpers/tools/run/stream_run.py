"""`StreamedToolRun`: as `ToolRun`, with replies that arrive piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.helpers.tools.loop.executor import work
from api_claude_runtime.helpers.tools.loop.loop import ToolLoop
from api_claude_runtime.http.context_manager import ContextManager

from .base_run import BaseRun
from .streamed_reply import StreamedReply
from .streamed_turn import StreamedTurn

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.loop.calls import Approve
    from api_claude_runtime.helpers.tools.loop.catalog import Handlers, Tools
    from api_claude_runtime.streaming.messages.message_stream import MessageStreamManager

__all__ = ("StreamedToolRun",)

E = TypeVar("E")
M = TypeVar("M")


class StreamedToolRun(BaseRun[M], ContextManager, Generic[E, M]):
    """As `ToolRun`, with turns that are there as soon as their reply begins.

        for turn in run:
            for text in turn.stream.text_stream:
                print(text, end="")

    Stepping on reads what is left of a reply and runs its tools; it belongs to `messages` from then
    on, or from when `turn.message` was asked for. Leaving the loop early closes a reply that is
    still arriving, unless another thread reads it, and so does the end of a `with` block with the
    run. A reply that did not arrive whole, for that or for an error, is asked for again if the run
    is iterated again.
    """

    def __init__(
        self,
        stream: Callable[..., MessageStreamManager[E, M]],
        tools: Tools,
        arguments: Mapping[str, Any],
        *,
        max_turns: int = 10,
        concurrency: int = 8,
        approve: Approve | None = None,
        handlers: Handlers | None = None,
    ) -> None:
        """A run of `stream(**arguments)` with `tools`; `ToolRun` says what each of the others is.

        Args:
            stream: `client.messages.stream`.

        Raises:
            ConfigurationError: as of `ToolRun`.
        """
        super().__init__(
            ToolLoop(
                tools,
                arguments,
                max_turns=max_turns,
                concurrency=concurrency,
                approve=approve,
                handlers=handlers,
                asynchronous=False,
            )
        )
        self._stream = stream
        self._arriving: StreamedReply[E, M] | None = None

    def __iter__(self) -> Generator[StreamedTurn[E, M], None, None]:
        """The turns, as far as there are any.

        Raises:
            StreamInterrupted: a reply ended before its end, or somebody closed it.
            Cancelled: also if another thread called `close()`.
            MaxTurnsReached: as of `ToolRun`, like all others.
        """
        self._forget_broken()
        arriving: StreamedReply[E, M] | None = None
        try:
            while (arriving := self._step()) is not None:
                yield StreamedTurn(arriving, self._run)
        finally:
            # Whoever reads it meanwhile has not left it.
            if arriving is not None and arriving is self._arriving and not self._loop.is_read:
                self.close()

    def until_done(self) -> M:
        """Go to the end; the last message.

        Raises:
            MaxTurnsReached: as iterating does, like all others.
        """
        self._forget_broken()
        while self._step() is not None:
            pass
        return self._last()

    def close(self) -> None:
        """Close the reply that is arriving, if there is one. One that has arrived stays. If another
        thread is reading it, that gets `Cancelled`; a tool that runs is not stopped.
        """
        arriving = self._arriving
        if arriving is None:
            return
        if self._loop.is_read:
            arriving.stream.cancel()
            return
        if not arriving.is_whole:
            self._arriving = None
        arriving.close()

    def _step(self) -> StreamedReply[E, M] | None:
        loop = self._loop
        with loop.one_reader():
            self._finish()
            if not loop.goes_on():
                return None
            work(loop)
            self._arriving = StreamedReply(self._stream(**loop.request()), loop)
            return self._arriving

    def _finish(self) -> None:
        arriving = self._arriving
        if arriving is not None:
            try:
                arriving.finish()
            finally:
                self._arriving = None
                arriving.close()

    def _forget_broken(self) -> None:
        """Whoever read it has had its error."""
        if self._arriving is not None and self._arriving.is_broken:
            self._arriving = None

    def _run(self) -> None:
        loop = self._loop
        with loop.one_reader():
            loop.check_answerable()
            work(loop)
