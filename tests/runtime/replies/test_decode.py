"""Replies as the spec has them, and what is no reply at all."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from api_claude.models import (
    Message,
    MessageBatch,
    RawMessageStopEvent,
    RawMessageStreamEvent,
    TextBlock,
    ToolUseBlock,
)
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.replies import decode
from support.streams import REPLY, START

MESSAGE: dict[str, Any] = {
    **START["message"],
    "content": [
        {"type": "text", "text": "hé"},
        {"type": "tool_use", "id": "t", "name": "n", "input": {"a": None}},
    ],
    "stop_reason": "tool_use",
}


def test_a_reply_as_the_spec_has_it_is_typed_to_the_leaves() -> None:
    message = decode.model(Message, json.dumps(MESSAGE).encode())
    text, call = message.content
    assert isinstance(text, TextBlock)
    assert isinstance(call, ToolUseBlock)
    assert (text.text, call.input) == ("hé", {"a": None})
    assert message.usage.cache_read_input_tokens == 3


def test_instants_are_aware() -> None:
    batch = decode.model(
        MessageBatch,
        b'{"id":"b","type":"message_batch","processing_status":"ended","created_at":'
        b'"2026-01-02T03:04:05Z","expires_at":"2026-01-03T03:04:05.5Z","request_counts":'
        b'{"canceled":0,"errored":0,"expired":0,"processing":0,"succeeded":1}}',
    )
    assert batch.created_at.utcoffset() is not None
    assert (batch.expires_at - batch.created_at).total_seconds() == 86400.5


def test_an_event_is_the_member_of_its_type() -> None:
    event = decode.value(RawMessageStreamEvent, b'{"type":"message_stop"}')
    assert isinstance(event, RawMessageStopEvent)


@pytest.mark.parametrize(
    "data,said",
    [
        (b"", "it is empty"),
        (b"   \n", "it is empty"),
        (b"<html>\n<h1>Sign in</h1>", "<html> <h1>Sign in</h1>"),
        (json.dumps(MESSAGE).encode()[:-1], "cut off"),
        (json.dumps(MESSAGE).encode() + b"}", "not JSON"),
        (b'{"id": "\xff\xfe"}', "not JSON"),
        (b"[DONE]", "[DONE]"),
        (b"\x1f\x8b\x08\x00", "not JSON"),
    ],
)
def test_what_is_no_json_is_an_error_that_says_how_it_begins(data: bytes, said: str) -> None:
    for read in (
        lambda: decode.model(Message, data, REPLY),
        lambda: decode.value(RawMessageStreamEvent, data, REPLY),
    ):
        with pytest.raises(DecodeError) as caught:
            read()
        assert said in str(caught.value)
        assert (caught.value.body, caught.value.request_id) == (data, "req_1")
        assert isinstance(caught.value, ValueError)


def test_a_long_page_is_quoted_only_in_part() -> None:
    with pytest.raises(DecodeError) as caught:
        decode.model(Message, b"<html>" + b"x" * 100_000)
    assert len(str(caught.value)) < 500
    assert len(caught.value.body) == 100_006


@pytest.mark.parametrize("data", [b"[]", b"null", b'"text"', b"7", b"true", b"[{}]"])
def test_json_that_is_no_object_is_no_reply(data: bytes) -> None:
    """No attribute of a list or a string is what the caller asked for."""
    with pytest.raises(DecodeError):
        decode.model(Message, data)
    with pytest.raises(DecodeError):
        decode.value(RawMessageStreamEvent, data)


def test_no_transport_or_validation_library_shows_in_the_traceback_of_a_decode_error() -> None:
    with pytest.raises(DecodeError) as caught:
        decode.model(Message, b"<html>")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert pickle.loads(pickle.dumps(caught.value)).body == b"<html>"
