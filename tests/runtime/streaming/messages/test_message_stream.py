"""`MessageStream`: its events, its text, its snapshots and its final message."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude import (
    AsyncEventStream,
    EventStream,
    reply_of,
)
from api_claude.models import Message
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.streaming.messages.async_message_stream import AsyncMessageStreamManager
from api_claude_runtime.streaming.messages.message_stream import MessageStreamManager
from support.message_streams import WHOLE, one_by_one, streamed, words
from support.streams import REPLY, AsyncMemoryResponse, MemoryResponse, decoder, sse


def test_the_final_message_is_complete_and_has_its_reply() -> None:
    message = streamed(sse(*WHOLE)).get_final_message()
    assert isinstance(message, Message)
    assert words(message) == "Hello!"
    assert (message.stop_reason, message.usage.output_tokens) == ("end_turn", 12)
    assert reply_of(message) is REPLY


def test_text_stream_covers_all_text_blocks() -> None:
    assert list(streamed(sse(*WHOLE)).text_stream) == ["Hel", "lo", "!"]
    assert streamed(sse(*WHOLE)).get_final_text() == "Hello!"
    assert list(streamed(sse(*WHOLE)).input_json_stream) == ['{"a":', "1}"]


def test_iteration_gives_the_raw_events() -> None:
    assert [event.type for event in streamed(sse(*WHOLE))] == [event["type"] for event in WHOLE]
    assert next(streamed(sse(*WHOLE))).type == "message_start"


def test_get_final_message_reads_what_text_stream_left() -> None:
    stream = streamed(*one_by_one(*WHOLE))
    for piece in stream.text_stream:
        assert piece == "Hel"
        break
    assert words(stream.snapshot) == "Hel"
    assert next(iter(stream.text_stream)) == "lo"
    assert words(stream.get_final_message()) == "Hello!"
    assert words(stream.get_final_message()) == "Hello!"


def test_snapshots_grow_as_events_arrive() -> None:
    stream = streamed(*one_by_one(*WHOLE))
    assert stream.snapshot is None
    seen = [words(stream.snapshot) for _ in stream]
    assert seen == ["", "", "Hel", "Hello", *["Hello"] * 6, "Hello!", "Hello!", "Hello!", "Hello!"]


def test_the_block_sends_the_request_and_frees_the_connection() -> None:
    response, sent = MemoryResponse(*one_by_one(*WHOLE)), []

    def start() -> EventStream[Any]:
        sent.append(1)
        return EventStream(response, decoder())

    manager: MessageStreamManager[Any, Message] = MessageStreamManager(start)
    assert not sent
    with pytest.raises(KeyError), manager as stream:
        next(iter(stream))
        raise KeyError
    assert response.closed
    assert (sent, response.chunks_read) == ([1], 1)


def test_the_async_stream_behaves_like_the_sync_one() -> None:
    response = AsyncMemoryResponse(*one_by_one(*WHOLE))

    async def start() -> AsyncEventStream[Any]:
        return AsyncEventStream(response, decoder())

    async def run() -> None:
        manager: AsyncMessageStreamManager[Any, Message] = AsyncMessageStreamManager(start)
        async with manager as stream:
            async for piece in stream.text_stream:
                assert piece == "Hel"
                break
            assert words(stream.snapshot) == "Hel"
            assert [piece async for piece in stream.input_json_stream] == ['{"a":', "1}"]
            assert await stream.get_final_text() == "Hello!"
            assert reply_of(await stream.get_final_message()) is REPLY
        assert response.closed

    asyncio.run(run())


def test_a_message_is_whole_once_its_last_event_was_read() -> None:
    stream = streamed(sse(*WHOLE))
    for event in stream:
        if event.type == "message_stop":
            break
    stream.close()
    assert words(stream.get_final_message()) == "Hello!"
    assert stream.reply is reply_of(stream)


def test_a_message_is_not_whole_without_its_last_event() -> None:
    stream = streamed(sse(*WHOLE))
    for event in stream:
        if event.type == "message_delta":
            break
    stream.close()
    with pytest.raises(StreamInterrupted, match="closed before its end"):
        stream.get_final_message()
