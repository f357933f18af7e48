"""The message in the bytes of a stream."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude_runtime.helpers.telemetry.content.streamed import message_of
from support.scripted_tools import model_message, streamed, text, use

MESSAGE = model_message(text("One two three"), use("look", at=1, words="käse"))
BODY = b"".join(streamed(MESSAGE))


def test_a_whole_message() -> None:
    first, second = message_of(BODY)["content"]
    assert first == {"type": "text", "text": "One two three "}
    assert (second["type"], second["name"]) == ("tool_use", "look")
    assert second["input"] == {"at": 1, "words": "käse"}


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(BODY)))
def test_a_stream_that_is_cut_off_anywhere(end: int) -> None:
    blocks: list[Any] = message_of(BODY[:end])["content"]
    if blocks:
        assert "One two three ".startswith(blocks[0]["text"])


@settings(max_examples=40, deadline=None)
@given(st.binary())
def test_any_bytes(body: bytes) -> None:
    assert message_of(body)["content"] == []


def test_odd_events() -> None:
    odd = [b"[]", b'"x"', b'{"type": "content_block_delta", "index": 0, "delta": null}']
    body = b"".join(b"data: %s\n\n" % each for each in odd)
    assert message_of(body) == {"content": []}


def test_an_index_and_a_type_that_are_no_keys_raise_nothing() -> None:
    events = [
        {"type": "content_block_start", "index": {}, "content_block": {"type": []}},
        {"type": "content_block_delta", "index": [], "delta": {"type": "text_delta", "text": "a"}},
    ]
    body = b"".join(b"data: %s\n\n" % json.dumps(each).encode() for each in events)
    assert message_of(body)["content"] == [{"type": [], "input": "a"}]
