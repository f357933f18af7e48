"""`client.messages.stream(...)`: a stream that also puts the message together."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import Cancelled, ClaudeError, DecodeError
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.errors.status import APIStatusError
from api_claude_runtime.replies.reply import marked
from api_claude_runtime.streaming.stream import cancellation

from .accumulator import Accumulator

if TYPE_CHECKING:
    from api_claude_runtime.streaming.stream import AsyncEventStream, EventStream

    from .tool_input import ToolInput, ToolInputReader

_CARRYING = (StreamInterrupted, APIStatusError, Cancelled)

E = TypeVar("E")
M = TypeVar("M")


class _MessageStreamState(Generic[M]):
    """What both kinds share: the message so far, and what an error takes along of it."""

    def __init__(self, source: EventStream[Any] | AsyncEventStream[Any]) -> None:
        self._source = source
        self.reply = self._reply = source.reply
        """Status, headers, request id and rate limits of the reply."""
        self._gathered = Accumulator()

    @property
    def ended(self) -> bool:
        """Whether all of it came."""
        return self._source.ended

    @property
    def is_whole(self) -> bool:
        """Whether all of the message came, be it that its reader did not ask for more."""
        return self.ended or self._gathered.done

    @property
    def closed(self) -> bool:
        """Whether nothing more comes, for whatever reason."""
        return self._source.closed

    @property
    def cancelled(self) -> bool:
        return self._source.cancelled

    @property
    def snapshot(self) -> M | None:
        """The message so far, built when asked: linear in what has arrived, so ask now and then
        and not per event. `None` before the first event. Tool input that is still arriving is
        parsed as far as it goes.
        """
        snapshot: M | None = self._gathered.build()
        return snapshot

    def _attach(self, error: ClaudeError) -> None:
        marked(error, self._reply)
        if isinstance(error, _CARRYING) and error.partial is None:
            error.partial = self._gathered.build()

    def _check(self) -> None:
        """Who comes when a stream was cancelled and is over is told so, like who was there."""
        if self.cancelled and self.closed and not self.ended:
            raise cancellation(self._reply, self._gathered.build())

    def _inputs(self) -> ToolInputReader:
        from .tool_input import ToolInputReader

        reader = ToolInputReader()
        for index, (block, text) in self._gathered.unfinished().items():
            reader.begin(index, block, text)
        return reader

    def _final(self) -> M:
        message: Any = self._gathered.build()
        reply = self._reply
        if not self.is_whole:
            if self.cancelled:
                raise cancellation(reply, message)
            text = "the stream was closed before its end"
            error = StreamInterrupted(text, partial=message, request_id=reply.request_id)
            raise marked(error, reply)
        if message is None:
            text = "the stream came to its end without a message_start"
            raise marked(DecodeError(text, request_id=reply.request_id), reply)
        object.__setattr__(message, "_reply", reply)
        final: M = message
        return final


def text_in(event: Any) -> str | None:
    if event.type == "content_block_delta":
        delta = event.delta
        if getattr(delta, "type", None) == "text_delta":
            text: str | None = delta.text
            return text
    return None


def _input(event: Any) -> str | None:
    if event.type == "content_block_delta":
        delta = event.delta
        if getattr(delta, "type", None) == "input_json_delta":
            text: str | None = delta.partial_json
            return text
    return None


def _join(message: Any) -> str:
    texts = (b.text for b in message.content if getattr(b, "type", None) == "text")
    return "".join(text for text in texts if text)


class MessageStream(_MessageStreamState[M], Generic[E, M]):
    """Iterate it for events, or `text_stream` for text; either way the message is put together.

    It can be read once, by one reader at a time; `get_final_message()` reads what is left. An
    error raised while reading carries the message so far as `partial`; of a `DecodeError`, which
    has none, it is the `snapshot`.
    """

    def __init__(self, stream: EventStream[E]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._events = self._run()

    def _run(self) -> Iterator[E]:
        feed = self._gathered.feed
        try:
            for event in self._stream:
                feed(event)
                yield event
        except ClaudeError as error:
            self._attach(error)
            raise

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call before iterating."""
        self._stream.with_pings()
        return self

    def __iter__(self) -> Iterator[E]:
        self._check()
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    @property
    def text_stream(self) -> Iterator[str]:
        """Pieces of text as they come, of all text blocks."""
        for event in self:
            if (text := text_in(event)) is not None:
                yield text

    @property
    def input_json_stream(self) -> Iterator[str]:
        """Pieces of tool input as they come: fragments of JSON text."""
        for event in self:
            if (text := _input(event)) is not None:
                yield text

    @property
    def tool_input_stream(self) -> Iterator[ToolInput]:
        """Tool input as it comes, each fragment with what the JSON says so far, and once more when
        it is whole. See `ToolInput`.
        """
        feed = self._inputs().feed
        for event in self:
            if (value := feed(event)) is not None:
                yield value

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def get_final_message(self) -> M:
        """Read to the end; the whole message, with the reply's request id (`reply_of`)."""
        self.until_done()
        return self._final()

    def get_final_text(self) -> str:
        """Read to the end; the text of all text blocks."""
        return _join(self.get_final_message())

    def close(self) -> None:
        """Free the connection; what arrived stays in `snapshot`. A reader that waits gets
        `Cancelled`.
        """
        self._stream.close()

    def cancel(self) -> None:
        """From any thread: end it now, whatever its reader does, who gets `Cancelled` with the
        message so far. `StreamControl` says more.
        """
        self._stream.cancel()


class AsyncMessageStream(_MessageStreamState[M], Generic[E, M]):
    """The same for asyncio."""

    def __init__(self, stream: AsyncEventStream[E]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._events = self._run()

    async def _run(self) -> AsyncIterator[E]:
        feed = self._gathered.feed
        try:
            async for event in self._stream:
                feed(event)
                yield event
        except ClaudeError as error:
            self._attach(error)
            raise

    def with_pings(self) -> Self:
        """Also deliver `ping` events, as `Ping`. Call before iterating."""
        self._stream.with_pings()
        return self

    def __aiter__(self) -> AsyncIterator[E]:
        self._check()
        return self._events

    async def __anext__(self) -> E:
        return await anext(self._events)

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        """Pieces of text as they come, of all text blocks."""
        async for event in self:
            if (text := text_in(event)) is not None:
                yield text

    @property
    async def input_json_stream(self) -> AsyncIterator[str]:
        """Pieces of tool input as they come: fragments of JSON text."""
        async for event in self:
            if (text := _input(event)) is not None:
                yield text

    @property
    async def tool_input_stream(self) -> AsyncIterator[ToolInput]:
        """Tool input as it comes, each fragment with what the JSON says so far, and once more when
        it is whole. See `ToolInput`.
        """
        feed = self._inputs().feed
        async for event in self:
            if (value := feed(event)) is not None:
                yield value

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def get_final_message(self) -> M:
        """Read to the end; the whole message, with the reply's request id (`reply_of`)."""
        await self.until_done()
        return self._final()

    async def get_final_text(self) -> str:
        """Read to the end; the text of all text blocks."""
        return _join(await self.get_final_message())

    async def close(self) -> None:
        """Free the connection; what arrived stays in `snapshot`. A reader that waits gets
        `Cancelled`.
        """
        await self._stream.close()

    def cancel(self) -> None:
        """From any task of the same event loop: end it now; the reader gets `Cancelled`."""
        self._stream.cancel()


class MessageStreamManager(Generic[E, M]):
    """Sends the request when the `with` block begins and frees the connection when it ends."""

    def __init__(self, start: Callable[[], EventStream[E]]) -> None:
        self._start = start
        self._stream: MessageStream[E, M] | None = None

    def __enter__(self) -> MessageStream[E, M]:
        self._stream = MessageStream(self._start())
        return self._stream

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncMessageStreamManager(Generic[E, M]):
    """The same for asyncio: `async with client.messages.stream(...) as stream`."""

    def __init__(self, start: Callable[[], Awaitable[AsyncEventStream[E]]]) -> None:
        self._start = start
        self._stream: AsyncMessageStream[E, M] | None = None

    async def __aenter__(self) -> AsyncMessageStream[E, M]:
        self._stream = AsyncMessageStream(await self._start())
        return self._stream

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
