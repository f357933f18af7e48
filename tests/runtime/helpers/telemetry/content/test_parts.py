"""Content blocks as parts of messages."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry.util.genai import types

from api_claude_runtime.helpers.telemetry.content.parts import definitions_of, parts_of

IMAGE = {"type": "base64", "media_type": "image/png", "data": "QUJD"}


@pytest.mark.parametrize(
    "block, part",
    [
        ({"type": "text", "text": "Hi"}, types.TextPart("Hi")),
        ({"type": "thinking", "thinking": "Hm", "signature": "s"}, types.ReasoningPart("Hm")),
        (
            {"type": "tool_use", "id": "t", "name": "look", "input": {"a": 1}},
            types.ToolCallRequestPart({"a": 1}, "look", "t"),
        ),
        (
            {"type": "tool_result", "tool_use_id": "t", "content": "ok"},
            types.ToolCallResponsePart("ok", "t"),
        ),
        ({"type": "image", "source": IMAGE}, types.BlobPart("image/png", "image", b"")),
        (
            {"type": "image", "source": {"type": "url", "url": "https://e.com/a"}},
            types.UriPart(None, "image", "https://e.com/a"),
        ),
        (
            {"type": "document", "source": {"type": "file", "file_id": "file_1"}},
            types.FilePart(None, "document", "file_1"),
        ),
        (
            {"type": "document", "source": {"type": "text", "data": "words"}},
            types.TextPart("words"),
        ),
        (
            {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {"q": "x"}},
            types.ServerToolCallPart(
                "web_search", {"type": "server_tool_use", "input": {"q": "x"}}, "s"
            ),
        ),
        (
            {"type": "web_search_tool_result", "tool_use_id": "s", "content": []},
            types.ServerToolCallResponsePart(
                {"type": "web_search_tool_result", "content": []}, "s"
            ),
        ),
    ],
)
def test_parts_of(block: dict[str, Any], part: Any) -> None:
    assert parts_of(types, [block]) == [part]


@pytest.mark.parametrize(
    "content",
    [None, 5, [], ["x"], [{}], [{"type": "redacted_thinking", "data": "x"}], [{"type": "new"}]],
)
def test_what_has_no_part_is_left_out(content: Any) -> None:
    assert parts_of(types, content) == []


def test_a_string() -> None:
    assert parts_of(types, "Hi") == [types.TextPart("Hi")]


def test_a_source_that_is_no_object_is_left_out() -> None:
    assert parts_of(types, [{"type": "image", "source": None}]) == []


def test_definitions_of() -> None:
    schema = {"type": "object"}
    given = [
        {"name": "look", "description": "Looks.", "input_schema": schema},
        {"type": "web_search_20250305", "name": "web_search"},
    ]
    assert definitions_of(types, given) == [
        types.FunctionToolDefinition("look", "Looks.", schema),
        types.GenericToolDefinition("web_search", "web_search_20250305"),
    ]
    assert definitions_of(types, None) == []


@pytest.mark.parametrize("kind", [{}, [], {"a": 1}, 5, None])
def test_a_block_whose_type_is_not_a_string_is_left_out(kind: Any) -> None:
    assert parts_of(types, [{"type": kind, "text": "x"}]) == []
