"""`Stream` and `AsyncStream` over a response held in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import AsyncEventStream, EventStream, Ping, Stream, errors
from api_claude.models import MessageTokensCount
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    StreamInterrupted,
    StreamTimeout,
)
from api_claude_runtime.streaming.line_decoder import LineDecoder
from support.streams import (
    DONE,
    REPLY,
    START,
    STOP,
    AsyncMemoryResponse,
    MemoryResponse,
    decoder,
    sse,
    text,
)

WHOLE = sse(START, *text(0, "a"), DONE, STOP)
PING = b'event: ping\ndata: {"type": "ping"}\n\n'
TYPES = [
    "message_start",
    "content_block_start",
    "content_block_delta",
    "content_block_stop",
    "message_delta",
    "message_stop",
]


class Reading:
    """The result of reading a stream: its values, its error, and whether it was closed."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.error: Exception | None = None
        self.closed = False


def read(*chunks: bytes | Exception, pings: bool = False) -> Reading:
    response, reading = MemoryResponse(*chunks), Reading()
    stream: EventStream[Any] = EventStream(response, decoder())
    try:
        for value in stream.with_pings() if pings else stream:
            reading.values.append(value)
    except errors.ClaudeError as error:
        reading.error = error
    reading.closed = response.closed
    return reading


def aread(*chunks: bytes | Exception, pings: bool = False) -> Reading:
    response, reading = AsyncMemoryResponse(*chunks), Reading()

    async def run() -> None:
        stream: AsyncEventStream[Any] = AsyncEventStream(response, decoder())
        try:
            async for value in stream.with_pings() if pings else stream:
                reading.values.append(value)
        except errors.ClaudeError as error:
            reading.error = error

    asyncio.run(run())
    reading.closed = response.closed
    return reading


Read = Callable[..., Reading]
both = pytest.mark.parametrize("read", [read, aread], ids=["sync", "async"])


@both
def test_events_are_delivered_and_the_connection_is_freed(read: Read) -> None:
    reading = read(WHOLE[:50], WHOLE[50:])
    assert [value.type for value in reading.values] == TYPES
    assert reading.error is None
    assert reading.closed


@both
def test_pings_are_delivered_only_on_request(read: Read) -> None:
    assert [value.type for value in read(PING, WHOLE).values] == TYPES
    values = read(PING, WHOLE, pings=True).values
    assert isinstance(values[0], Ping)
    assert [value.type for value in values] == ["ping", *TYPES]


@both
@pytest.mark.parametrize(
    "broken,kind",
    [
        (APIConnectionError("reset by peer"), StreamInterrupted),
        (APITimeoutError("silence", phase="read"), StreamTimeout),
        (StreamInterrupted("as it is"), StreamInterrupted),
    ],
)
def test_a_broken_connection_raises_a_stream_error(
    read: Read, broken: Exception, kind: type[Exception]
) -> None:
    reading = read(sse(START), broken)
    assert [value.type for value in reading.values] == TYPES[:1]
    assert type(reading.error) is kind
    assert isinstance(reading.error, StreamInterrupted)
    assert reading.error.message == str(broken.args[0])
    if kind is not type(broken):
        assert reading.error.__cause__ is broken
        assert reading.error.request_id == "req_1"
    assert reading.closed


@both
def test_a_stream_that_ends_early_raises_stream_interrupted(read: Read) -> None:
    reading = read(sse(START))
    assert type(reading.error) is StreamInterrupted
    assert reading.closed


@both
def test_an_error_event_raises_the_class_of_its_http_status(read: Read) -> None:
    error = b'event: error\ndata: {"error":{"type":"rate_limit_error","message":"slow"}}\n\n'
    reading = read(sse(START) + error)
    assert [value.type for value in reading.values] == TYPES[:1]
    assert type(reading.error) is errors.RateLimitError
    assert reading.closed


@both
def test_invalid_json_frees_the_connection(read: Read) -> None:
    reading = read(b'data: {"type":\n\n')
    assert type(reading.error) is DecodeError
    assert reading.closed


def test_the_last_line_needs_no_newline() -> None:
    stream = Stream(
        MemoryResponse(b'{"input_tokens":1}\n{"input', b'_tokens":2}'),
        LineDecoder(MessageTokensCount, REPLY),
    )
    assert [value.input_tokens for value in stream] == [1, 2]
