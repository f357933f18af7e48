"""Streams that are closed or cancelled while another thread or task reads them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from api_claude import AsyncEventStream, AsyncMessageStream, EventStream, MessageStream
from api_claude_runtime.errors.base import Cancelled
from support.message_streams import astreamed, streamed, words
from support.streams import (
    DONE,
    START,
    STOP,
    AsyncMemoryResponse,
    MemoryResponse,
    decoder,
    sse,
    text,
)

CHUNK = sse(START, *text(0, *"abcdef"), DONE, STOP)
LONG = 60.0
BOTH = pytest.mark.parametrize("mode", ["sync", "async"])


class SilentResponse(MemoryResponse):
    """A response that sends its second chunk when it is opened. Nothing else wakes its reader."""

    def __init__(self) -> None:
        super().__init__(sse(START), CHUNK)
        self.opened = threading.Event()
        self.waited = threading.Event()

    def chunks(self) -> Iterator[bytes]:
        first, second = super().chunks()
        yield first
        self.waited.set()
        self.opened.wait(LONG)
        yield second


class AsyncSilentResponse(AsyncMemoryResponse):
    def __init__(self) -> None:
        super().__init__(sse(START), CHUNK)
        self.opened = asyncio.Event()
        self.waited = asyncio.Event()

    async def chunks(self) -> AsyncIterator[bytes]:
        yield sse(START)
        self.waited.set()
        await self.opened.wait()
        yield CHUNK


def read(mode: str, view: str, after: int) -> tuple[int, Cancelled]:
    """Cancel after `after` items of one chunk. Return the number of items read and the error."""
    seen = 0

    async def main() -> None:
        nonlocal seen
        stream = astreamed(CHUNK)
        async for _ in getattr(stream, view) if view else stream:
            seen += 1
            if seen == after:
                stream.cancel()

    with pytest.raises(Cancelled) as caught:
        if mode == "async":
            asyncio.run(main())
        else:
            stream = streamed(CHUNK)
            for _ in getattr(stream, view) if view else stream:
                seen += 1
                if seen == after:
                    stream.cancel()
    return seen, caught.value


@BOTH
@pytest.mark.parametrize("view,after,so_far", [("", 4, "ab"), ("text_stream", 3, "abc")])
def test_cancel_within_a_chunk_stops_after_the_current_item(
    mode: str, view: str, after: int, so_far: str
) -> None:
    seen, error = read(mode, view, after)
    assert seen == after
    assert words(error.partial) == so_far
    assert error.partial.stop_reason is None


@BOTH
def test_cancel_at_the_last_event_raises_cancelled(mode: str) -> None:
    seen, error = read(mode, "", 11)
    assert (seen, error.partial.stop_reason) == (11, "end_turn")


def test_a_stream_cancelled_before_reading_reads_no_chunk() -> None:
    response = MemoryResponse(CHUNK)
    stream = EventStream[Any](response, decoder())
    stream.cancel()
    with pytest.raises(Cancelled):
        next(stream)
    assert (response.chunks_read, response.closed) == (0, True)

    async def main() -> None:
        response = AsyncMemoryResponse(CHUNK)
        stream = AsyncEventStream[Any](response, decoder())
        stream.cancel()
        with pytest.raises(Cancelled):
            await anext(stream)
        assert response.closed

    asyncio.run(main())


def test_every_later_reader_of_a_cancelled_stream_gets_cancelled() -> None:
    events = EventStream[Any](MemoryResponse(CHUNK), decoder())
    stream = MessageStream[Any, Any](events)
    next(stream)
    stream.cancel()
    stream.close()
    for _ in range(2):
        for view in (stream, stream.text_stream, stream.tool_input_stream, events):
            with pytest.raises(Cancelled):
                list(view)
        with pytest.raises(Cancelled) as caught:
            stream.until_done()
        assert caught.value.partial.id == "msg_1"

    async def main() -> None:
        events = AsyncEventStream[Any](AsyncMemoryResponse(CHUNK), decoder())
        stream = AsyncMessageStream[Any, Any](events)
        await anext(stream)
        stream.cancel()
        await stream.close()
        for _ in range(2):
            for view in (stream, stream.text_stream, stream.tool_input_stream, events):
                with pytest.raises(Cancelled):
                    _ = [item async for item in view]

    asyncio.run(main())


def test_cancel_after_the_end_keeps_the_whole_message() -> None:
    stream = streamed(CHUNK)
    stream.until_done()
    stream.cancel()
    stream.close()
    stream.cancel()
    assert list(stream) == []
    assert words(stream.get_final_message()) == "abcdef"


def test_close_does_not_wait_for_a_blocked_thread() -> None:
    """`close()` returns at once. The reader stops at the next bytes and frees the connection."""
    response = SilentResponse()
    stream = MessageStream[Any, Any](EventStream(response, decoder()))
    errors: list[Cancelled] = []

    def reader() -> None:
        try:
            stream.until_done()
        except Cancelled as error:
            errors.append(error)

    thread = threading.Thread(target=reader, daemon=True)
    thread.start()
    assert response.waited.wait(LONG)
    stream.close()
    stream.close()
    assert (stream.closed, response.closed) == (True, False)
    response.opened.set()
    thread.join(LONG)
    assert response.closed
    (error,) = errors
    assert words(error.partial) in {"", "a"}  # a value in transit may still be delivered


def test_close_does_not_wait_for_a_blocked_task() -> None:
    async def main() -> None:
        response = AsyncSilentResponse()
        stream = AsyncMessageStream[Any, Any](AsyncEventStream(response, decoder()))
        task = asyncio.create_task(stream.until_done())
        await response.waited.wait()
        await stream.close()
        await stream.close()
        assert (stream.closed, response.closed, task.done()) == (True, False, False)
        response.opened.set()
        with pytest.raises(Cancelled):
            await task
        assert response.closed

    asyncio.run(main())


class SlowToClose(AsyncMemoryResponse):
    async def close(self) -> None:
        if not self.closed:
            await super().close()
            await asyncio.sleep(0.05)


def test_a_task_that_reads_during_close_gets_no_more_events() -> None:
    async def main() -> None:
        stream = AsyncEventStream[Any](SlowToClose(CHUNK), decoder())
        await anext(stream)
        closing = asyncio.create_task(stream.close())
        await asyncio.sleep(0)
        assert [event async for event in stream] == []
        await closing

    asyncio.run(main())


def test_closing_is_safe_at_any_moment_of_a_read() -> None:
    unexpected: list[BaseException] = []

    class Endless(MemoryResponse):
        def chunks(self) -> Iterator[bytes]:
            while not self.closed:
                yield sse(*text(0, *"abcdef"))

        def close(self) -> None:
            self.closed = True
            threading.Event().wait(0.0005)  # lets other threads run, as closing a socket does

    def reader(stream: EventStream[Any]) -> None:
        try:
            for _ in stream:
                pass
        except Cancelled:
            pass
        except BaseException as error:  # noqa: BLE001 - checked at the end
            unexpected.append(error)

    for _ in range(300):
        response = Endless()
        stream = EventStream[Any](response, decoder())
        thread = threading.Thread(target=reader, args=[stream], daemon=True)
        thread.start()
        for _ in range(2):
            try:
                stream.close()
            except BaseException as error:  # noqa: BLE001 - checked at the end
                unexpected.append(error)
        thread.join(LONG)
        assert not thread.is_alive()
        assert response.closed
    assert unexpected == []
