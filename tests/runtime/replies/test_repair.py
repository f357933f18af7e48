"""JSON responses that differ from the spec: a warning, and a model with all usable data."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic_core import to_json

from api_claude import Unknown
from api_claude.errors import ReplyShapeWarning
from api_claude.models import (
    CitationCharLocation,
    Message,
    RawContentBlockDeltaEvent,
    RawMessageStreamEvent,
    TextBlock,
    TextDelta,
    ToolUseBlock,
    Usage,
)
from api_claude_runtime.replies import decode
from support.streams import START


def message(**changes: Any) -> Any:
    """Return a message with changed fields. A field that is `...` is removed."""
    fields = {**START["message"], **changes}
    fields = {name: value for name, value in fields.items() if value is not ...}
    return decode.model(Message, json.dumps(fields).encode())


def test_a_response_that_matches_the_spec_gives_no_warning() -> None:
    assert message().id == "msg_1"


@pytest.mark.parametrize(
    "changes,place",
    [
        ({"id": ...}, "id"),
        ({"id": None}, "id"),
        ({"id": 7}, "id"),
        ({"role": "system"}, "role"),
        ({"usage": {"input_tokens": 1}}, "usage.output_tokens"),
        ({"usage": {"input_tokens": "many", "output_tokens": 1}}, "usage.input_tokens"),
        ({"content": None}, "content"),
        ({"content": [{"type": "text"}]}, "content.0"),
    ],
)
def test_the_warning_names_the_class_and_the_field(changes: dict[str, Any], place: str) -> None:
    with pytest.warns(ReplyShapeWarning) as caught:
        message(**changes)
    (warning,) = caught
    assert f"Message differs from the spec at: {place}" in str(warning.message)


def test_a_missing_field_is_none_and_the_rest_is_typed() -> None:
    with pytest.warns(ReplyShapeWarning):
        built = message(id=..., content=[{"type": "text", "text": "hi"}], extra_field=[1])
    assert built.id is None
    assert isinstance(built, Message)
    assert isinstance(built.usage, Usage)
    assert isinstance(built.content[0], TextBlock)
    assert built.model_extra == {"extra_field": [1]}


def test_a_field_of_another_type_is_unchanged() -> None:
    with pytest.warns(ReplyShapeWarning):
        built = message(id=7, stop_reason=["a"])
    assert (built.id, built.stop_reason) == (7, ["a"])


def test_a_known_type_with_invalid_contents_keeps_its_class() -> None:
    with pytest.warns(ReplyShapeWarning):
        built = message(
            content=[{"type": "text", "txt": "hi"}, {"type": "tool_use", "id": "t", "input": 3}]
        )
    text, call = built.content
    assert (type(text), type(call)) == (TextBlock, ToolUseBlock)
    assert (text.text, text.model_extra) == (None, {"txt": "hi"})
    assert (call.id, call.input, call.name) == ("t", 3, None)


def test_an_unknown_block_next_to_an_invalid_one_is_still_unknown() -> None:
    with pytest.warns(ReplyShapeWarning):
        built = message(content=[{"type": "hologram", "depth": 3}, {"type": "text"}])
    assert isinstance(built.content[0], Unknown)
    assert (built.content[0].type, built.content[0].depth) == ("hologram", 3)


def test_valid_parts_of_an_invalid_block_are_typed() -> None:
    location = {"type": "char_location", "cited_text": "c", "document_index": 0}
    with pytest.warns(ReplyShapeWarning):
        built = message(content=[{"type": "text", "text": "hi", "citations": [location]}])
    block = built.content[0]
    assert isinstance(block, TextBlock)
    assert block.citations is not None
    assert isinstance(block.citations[0], CitationCharLocation)
    assert block.citations[0].start_char_index is None


def test_an_invalid_event_keeps_its_class_and_its_valid_fields() -> None:
    with pytest.warns(ReplyShapeWarning, match="delta|index"):
        event: Any = decode.value(
            RawMessageStreamEvent,
            b'{"type":"content_block_delta","delta":{"type":"text_delta","text":"hi"}}',
        )
    assert (type(event), type(event.delta)) == (RawContentBlockDeltaEvent, TextDelta)
    assert (event.index, event.delta.text) == (None, "hi")


def test_a_repaired_response_can_be_serialized() -> None:
    """A caller sends it back in the next request, which gives no second warning."""
    content = [{"type": "text", "txt": "hi"}, {"type": "tool_use", "id": "t", "input": 3}]
    with pytest.warns(ReplyShapeWarning):
        built = message(content=content)
    assert json.loads(to_json(built, exclude_none=True))["content"] == content


def test_the_warning_points_at_the_caller() -> None:
    with pytest.warns(ReplyShapeWarning) as caught:
        message(id=...)
    assert caught[0].filename == __file__
