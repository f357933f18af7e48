# Made from async_stream_run.py by `nox -s codegen`. Do not edit.
"""`StreamedToolRun`: a `ToolRun` with streamed responses."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.helpers.tools.loop.executor import run_jobs
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
    """A `ToolRun` with streamed responses. A turn is available when its response starts.

    Iterate over the run to get turns. `turn.stream` is the stream of the response. To release the
    connection, use the run as a context manager, or iterate to the end.

        with run:
            for turn in run:
                for text in turn.stream.text_stream:
                    print(text, end="")

    The next iteration reads the rest of the response and runs its tools. The response becomes part
    of `messages` at that point, or when `turn.message` is read. If a response is incomplete
    because it was closed or because of an error, iterating again sends its request again.

    The end of the `with` block closes an incomplete response. So does leaving the
    `for` loop early, unless another thread is reading the response.
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
        """Run tools like `run_tools`, and stream each response.

        Args:
            stream: `client.messages.stream` of a `Client`. See `ToolRun` for the other
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
                asynchronous=False,
            )
        )
        self._stream = stream
        self._response: StreamedReply[E, M] | None = None

    def __iter__(self) -> Generator[StreamedTurn[E, M], None, None]:
        """Yield the turns of the run.

        Raises:
            StreamInterrupted: a response broke off, or its stream was closed before its end.
            Cancelled: `cancel()` was called, or another thread called `close()`.
            MaxTurnsReached: the model has not finished after `max_turns` requests. Other errors are
                the same as for `ToolRun`.
        """
        self._drop_interrupted()
        response: StreamedReply[E, M] | None = None
        try:
            while (response := self._step()) is not None:
                yield StreamedTurn(response, self._run)
        finally:
            # Do not close a response that another reader is still reading.
            if response is not None and response is self._response and not self._loop.is_busy:
                self.close()

    def until_done(self) -> M:
        """Run to the end and return the last message.

        Raises:
            MaxTurnsReached: the model has not finished after `max_turns` requests. Other errors are
                the same as for iteration.
        """
        self._drop_interrupted()
        while self._step() is not None:
            pass
        return self._last()

    def close(self) -> None:
        """Close the current response, if it is incomplete. A complete response is kept.

        If another thread is reading the response, that thread gets `Cancelled`. A running tool is
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
        response.close()

    def _step(self) -> StreamedReply[E, M] | None:
        loop = self._loop
        with loop.one_reader():
            self._finish()
            if not loop.should_continue():
                return None
            run_jobs(loop)
            manager = self._stream(**loop.request())
            stream = manager.__enter__()
            self._response = StreamedReply(manager, stream, loop)
            return self._response

    def _finish(self) -> None:
        response = self._response
        if response is not None:
            try:
                response.finish()
            finally:
                self._response = None
                response.close()

    def _drop_interrupted(self) -> None:
        """Drop an interrupted response: its reader has already received the error."""
        if self._response is not None and self._response.is_broken:
            self._response = None

    def _run(self) -> None:
        loop = self._loop
        with loop.one_reader():
            loop.check_answerable()
            run_jobs(loop)
