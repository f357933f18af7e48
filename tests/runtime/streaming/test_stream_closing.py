"""Closing a stream early frees the connection, however the stream is left."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude import AsyncEventStream, AsyncStream, EventStream
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

WHOLE = sse(START, *text(0, "a"), DONE, STOP)


def test_closing_early_frees_the_connection_and_reads_no_further() -> None:
    response = MemoryResponse(sse(START), WHOLE, WHOLE)
    with EventStream[Any](response, decoder()) as stream:
        assert next(stream).type == "message_start"
        assert (response.closed, response.chunks_read) == (False, 1)
    assert (response.closed, response.chunks_read) == (True, 1)
    assert list(stream) == []
    stream.close()


@pytest.mark.parametrize("leave", [KeyboardInterrupt, ValueError])
def test_an_exception_in_the_block_frees_the_connection(leave: type[BaseException]) -> None:
    response = MemoryResponse(WHOLE)
    with pytest.raises(leave), EventStream[Any](response, decoder()) as stream:
        next(stream)
        raise leave
    assert response.closed


def test_a_stream_that_was_never_read_can_be_closed() -> None:
    response = MemoryResponse(WHOLE)
    EventStream[Any](response, decoder()).close()
    assert response.closed
    assert response.chunks_read == 0


def test_closing_an_async_stream_early_frees_the_connection() -> None:
    async def run(begin: bool) -> tuple[bool, list[Any]]:
        response = AsyncMemoryResponse(sse(START), WHOLE)
        async with AsyncEventStream[Any](response, decoder()) as stream:
            if begin:
                assert (await anext(stream)).type == "message_start"
        await stream.close()
        return response.closed, [value async for value in stream]

    assert asyncio.run(run(begin=True)) == (True, [])
    assert asyncio.run(run(begin=False)) == (True, [])


def test_a_cancelled_task_frees_the_connection() -> None:
    class Silent(AsyncMemoryResponse):
        async def chunks(self) -> Any:
            yield sse(START)
            await asyncio.Event().wait()

    async def run() -> bool:
        response, begun = Silent(), asyncio.Event()

        async def reader() -> None:
            async for _ in AsyncStream(response, decoder()):
                begun.set()

        task = asyncio.create_task(reader())
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return response.closed

    assert asyncio.run(run())
