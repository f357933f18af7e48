"""Decoding of responses that match the spec, and of bodies that are not JSON objects."""

from __future__ import annotations

import json
import pickle
import warnings
from typing import Any

import pytest

from api_claude.errors import ReplyShapeWarning
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


def test_all_parts_of_a_response_are_typed() -> None:
    message = decode.model(Message, json.dumps(MESSAGE).encode())
    text, call = message.content
    assert isinstance(text, TextBlock)
    assert isinstance(call, ToolUseBlock)
    assert (text.text, call.input) == ("hé", {"a": None})
    assert message.usage.cache_read_input_tokens == 3


def test_times_have_a_time_zone() -> None:
    batch = decode.model(
        MessageBatch,
        b'{"id":"b","type":"message_batch","processing_status":"ended","created_at":'
        b'"2026-01-02T03:04:05Z","expires_at":"2026-01-03T03:04:05.5Z","request_counts":'
        b'{"canceled":0,"errored":0,"expired":0,"processing":0,"succeeded":1}}',
    )
    assert batch.created_at.utcoffset() is not None
    assert (batch.expires_at - batch.created_at).total_seconds() == 86400.5


def test_an_event_is_decoded_by_its_type() -> None:
    event = decode.value(RawMessageStreamEvent, b'{"type":"message_stop"}')
    assert isinstance(event, RawMessageStopEvent)


@pytest.mark.parametrize(
    "data,reason",
    [
        (b"", "the response is empty"),
        (b"   \n", "the response is empty"),
        (b"<html>\n<h1>Sign in</h1>", "<html> <h1>Sign in</h1>"),
        (json.dumps(MESSAGE).encode()[:-1], "cut off"),
        (json.dumps(MESSAGE).encode() + b"}", "not JSON"),
        (b"[DONE]", "[DONE]"),
        (b"\x1f\x8b\x08\x00", "not JSON"),
    ],
)
def test_invalid_json_is_an_error_that_quotes_its_beginning(data: bytes, reason: str) -> None:
    for read in (
        lambda: decode.model(Message, data, REPLY),
        lambda: decode.value(RawMessageStreamEvent, data, REPLY),
    ):
        with pytest.raises(DecodeError) as caught:
            read()
        assert reason in str(caught.value)
        assert (caught.value.body, caught.value.request_id) == (data, "req_1")
        assert isinstance(caught.value, ValueError)


def test_only_the_beginning_of_a_long_body_is_quoted() -> None:
    with pytest.raises(DecodeError) as caught:
        decode.model(Message, b"<html>" + b"x" * 100_000)
    assert len(str(caught.value)) < 500
    assert len(caught.value.body) == 100_006


@pytest.mark.parametrize("data", [b"[]", b"null", b'"text"', b"7", b"true", b"[{}]"])
def test_json_that_is_not_an_object_is_an_error(data: bytes) -> None:
    """The attributes that callers use do not exist on a list or a string."""
    with pytest.raises(DecodeError):
        decode.model(Message, data)
    with pytest.raises(DecodeError):
        decode.value(RawMessageStreamEvent, data)


def test_the_traceback_of_a_decode_error_hides_the_validation_error() -> None:
    with pytest.raises(DecodeError) as caught:
        decode.model(Message, b"<html>")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert pickle.loads(pickle.dumps(caught.value)).body == b"<html>"


def test_a_byte_order_mark_is_ignored() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(MESSAGE).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode.model(Message, data, REPLY).id == MESSAGE["id"]


@pytest.mark.parametrize("text", [b"\\ud83d", b"\\ude00 x", b"\xff"])
def test_text_that_is_not_unicode_keeps_the_reply(text: bytes) -> None:
    data = json.dumps(MESSAGE).encode().replace(b'"id": "', b'"id": "' + text, 1)
    with pytest.warns(ReplyShapeWarning, match="not Unicode"):
        message = decode.model(Message, data, REPLY)
    assert "\ufffd" in message.id


@pytest.mark.parametrize("data", [None, {}, "a", 5])
def test_parts_of_something_that_is_no_list(data: Any) -> None:
    assert decode.parts(TextBlock, data) is None


def test_parts_are_objects_of_their_type() -> None:
    found = decode.parts(TextBlock, [{"type": "text", "text": "a"}, 5, {"type": "text"}])
    assert [type(each) for each in found or ()] == [TextBlock, TextBlock]
    assert found is not None
    assert found[0].text == "a"
