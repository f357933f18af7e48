"""Message streams that end early, and the partial message that their errors carry."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from api_claude import errors
from api_claude.errors import ReplyShapeWarning
from api_claude.models import Message
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    StreamInterrupted,
)
from support.message_streams import WHOLE, astreamed, one_by_one, streamed, words
from support.streams import DONE, STOP, sse, text

BUSY = b'event: error\ndata: {"error":{"type":"overloaded_error","message":"busy"}}\n\n'


BROKEN: list[tuple[bytes | Exception, type[Exception]]] = [
    (BUSY, errors.OverloadedError),
    (b"", StreamInterrupted),
    (APIConnectionError("reset"), StreamInterrupted),
    (APITimeoutError("silence", phase="read"), errors.StreamTimeout),
    (b'event: message_delta\ndata: {"type":\n\n', DecodeError),
]


@pytest.mark.parametrize("broken,kind", BROKEN)
def test_an_error_carries_the_message_so_far(broken: bytes | Exception, kind: type[Any]) -> None:
    stream = streamed(sse(*WHOLE[:4]), broken)
    with pytest.raises(kind) as caught:
        stream.get_final_message()
    assert words(caught.value.partial) == "Hello"
    assert caught.value.partial.stop_reason is None
    assert caught.value.request_id == "req_1"

    async def run() -> None:
        await astreamed(sse(*WHOLE[:4]), broken).get_final_message()

    with pytest.raises(kind) as caught:
        asyncio.run(run())
    assert words(caught.value.partial) == "Hello"


def test_an_error_before_the_first_event_carries_no_message() -> None:
    with pytest.raises(errors.OverloadedError) as caught:
        streamed(BUSY).get_final_message()
    assert caught.value.partial is None


def test_after_an_error_there_is_no_final_message() -> None:
    stream = streamed(sse(*WHOLE[:4]), BUSY)
    with pytest.raises(errors.OverloadedError):
        stream.until_done()
    with pytest.raises(StreamInterrupted) as caught:
        stream.get_final_message()
    assert words(caught.value.partial) == "Hello"
    assert words(stream.snapshot) == "Hello"


def test_a_stream_without_a_message_is_an_error() -> None:
    with pytest.raises(
        DecodeError, match="message_start event; it began with message_stop"
    ) as caught:
        streamed(sse(STOP)).get_final_message()
    assert json.loads(caught.value.body) == STOP


def test_an_error_about_a_missing_message_has_the_first_events() -> None:
    other = {"type": "response.created", "response": {"id": "r"}}
    with pytest.raises(DecodeError, match=r"began with response\.created, message_stop") as caught:
        streamed(sse(*[other] * 5, STOP)).get_final_message()
    assert [json.loads(line) for line in caught.value.body.splitlines()] == [other] * 5 + [STOP]
    with pytest.raises(DecodeError) as caught:
        streamed(sse(*[other] * 500, STOP)).get_final_message()
    assert len(caught.value.body.splitlines()) == 10


def test_a_stream_without_a_message_start_keeps_what_came() -> None:
    stream = streamed(sse(*text(0, "Hello"), DONE, STOP))
    with pytest.warns(ReplyShapeWarning, match="no message_start"):
        message = stream.get_final_message()
    assert type(message) is Message
    assert words(message) == "Hello"
    assert (message.id, message.stop_reason) == (None, "end_turn")
    assert message.usage.output_tokens == DONE["usage"]["output_tokens"]


@pytest.mark.parametrize("begun", [False, True])
def test_after_closing_early_there_is_a_snapshot_and_no_final_message(begun: bool) -> None:
    """A partial message must not be taken for a complete one."""
    stream = streamed(*one_by_one(*WHOLE))
    if begun:
        assert next(iter(stream.text_stream)) == "Hel"
    stream.close()
    with pytest.raises(StreamInterrupted) as caught:
        stream.get_final_message()
    assert words(caught.value.partial) == "Hel" if begun else caught.value.partial is None

    async def run() -> Any:
        stream = astreamed(*one_by_one(*WHOLE))
        if begun:
            assert await anext(stream.text_stream) == "Hel"
        await stream.close()
        await stream.get_final_message()

    with pytest.raises(StreamInterrupted):
        asyncio.run(run())
