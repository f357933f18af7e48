"""Replies in the shapes of the real API, to be mutated."""

from __future__ import annotations

import functools
from typing import Any

from support.operations import Operation, examples, operations

USAGE: dict[str, Any] = {
    "input_tokens": 12,
    "output_tokens": 34,
    "cache_creation_input_tokens": 5,
    "cache_read_input_tokens": 7,
    "cache_creation": {"ephemeral_5m_input_tokens": 3, "ephemeral_1h_input_tokens": 2},
    "server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0},
    "service_tier": "standard",
}
CITATION: dict[str, Any] = {
    "type": "char_location",
    "cited_text": "The sky",
    "document_index": 0,
    "document_title": "Sky",
    "start_char_index": 0,
    "end_char_index": 7,
    "file_id": None,
}
SEARCH: dict[str, Any] = {
    "type": "web_search_tool_result",
    "tool_use_id": "srvtoolu_01",
    "content": [
        {
            "type": "web_search_result",
            "url": "https://example.com",
            "title": "t",
            "encrypted_content": "e",
            "page_age": None,
        }
    ],
}
BLOCKS: tuple[dict[str, Any], ...] = (
    {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"},
    {"type": "redacted_thinking", "data": "eA=="},
    {"type": "text", "text": '{"name": "Ada", "age": 36}', "citations": None},
    {"type": "text", "text": "Hello\n```py\nx\n```", "citations": [CITATION]},
    {"type": "tool_use", "id": "toolu_01", "name": "add", "input": {"a": 1, "b": 2}},
    {"type": "tool_use", "id": "toolu_02", "name": "other", "input": {}},
    {"type": "server_tool_use", "id": "srvtoolu_01", "name": "web_search", "input": {"query": "q"}},
    SEARCH,
)


def message(*blocks: dict[str, Any], stop_reason: str = "end_turn") -> dict[str, Any]:
    return {
        "id": "msg_01",
        "type": "message",
        "role": "assistant",
        "model": "claude-opus-4-5",
        "content": list(blocks),
        "stop_reason": stop_reason,
        "stop_sequence": None,
        "usage": USAGE,
    }


MESSAGES: tuple[dict[str, Any], ...] = (
    message(BLOCKS[2]),
    message(BLOCKS[0], BLOCKS[3]),
    message(BLOCKS[0], BLOCKS[4], BLOCKS[5], stop_reason="tool_use"),
    message(BLOCKS[4], stop_reason="tool_use"),
    message(*BLOCKS),
    message(BLOCKS[6], SEARCH, BLOCKS[3], stop_reason="pause_turn"),
)


def _start(index: int, block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": block}


def _delta(index: int, **delta: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": delta}


def _stop(index: int) -> dict[str, Any]:
    return {"type": "content_block_stop", "index": index}


def _text(index: int, *pieces: str) -> list[dict[str, Any]]:
    return [
        _start(index, {"type": "text", "text": ""}),
        *(_delta(index, type="text_delta", text=piece) for piece in pieces),
        _stop(index),
    ]


def _tool(index: int, *pieces: str, kind: str = "tool_use", name: str = "add") -> list[Any]:
    return [
        _start(index, {"type": kind, "id": f"toolu_{index}", "name": name, "input": {}}),
        *(_delta(index, type="input_json_delta", partial_json=piece) for piece in pieces),
        _stop(index),
    ]


def _thinking(index: int) -> list[dict[str, Any]]:
    return [
        _start(index, {"type": "thinking", "thinking": "", "signature": ""}),
        _delta(index, type="thinking_delta", thinking="Let me "),
        _delta(index, type="thinking_delta", thinking="see."),
        _delta(index, type="signature_delta", signature="c2ln"),
        _stop(index),
    ]


def _stream(*blocks: list[dict[str, Any]], reason: str = "end_turn") -> list[dict[str, Any]]:
    return [
        {"type": "message_start", "message": {**message(), "stop_reason": None}},
        {"type": "ping"},
        *(event for block in blocks for event in block),
        {
            "type": "message_delta",
            "delta": {"stop_reason": reason, "stop_sequence": None},
            "usage": {"output_tokens": 40},
        },
        {"type": "message_stop"},
    ]


STREAMS: tuple[list[dict[str, Any]], ...] = (
    _stream(_text(0, "Hel", "lo")),
    _stream(_text(0, '{"name": ', '"Ada", "a', 'ge": 36}')),
    _stream(_thinking(0), _text(1, "Hi"), _tool(2, '{"a": 1', ', "b": 2}'), reason="tool_use"),
    _stream(_tool(0, "", '{"a"', ': 1, "b": "', 'x\\"y"}'), _tool(1), reason="tool_use"),
    _stream(
        _tool(0, '{"query": "q"}', kind="server_tool_use", name="web_search"),
        [_start(1, SEARCH), _stop(1)],
        [*_text(2, "The sky")[:2], _delta(2, type="citations_delta", citation=CITATION), _stop(2)],
    ),
    [*_stream(_text(0, "Hel"))[:5], {"type": "error", "error": {"type": "overloaded_error"}}],
    [*_stream(_text(0, "Hel"))[:6]],
)
ERRORS: tuple[dict[str, Any], ...] = (
    {
        "type": "error",
        "error": {"type": "invalid_request_error", "message": "No.", "details": None},
        "request_id": "req_01",
    },
    {"error": {"message": "busy", "type": "overloaded_error", "details": {"error_code": "x"}}},
    {"message": "Forbidden"},
    {"detail": [{"loc": ["body"], "msg": "field required"}]},
    {"error": "text"},
)
HEADERS: dict[str, str] = {
    "content-type": "application/json",
    "request-id": "req_01",
    "date": "Mon, 30 Nov 2026 00:00:00 GMT",
    "retry-after": "7",
    "retry-after-ms": "250",
    "location": "https://example.com/",
    "content-disposition": 'attachment; filename="a.txt"',
    "content-length": "17",
    "x-should-retry": "true",
    **{
        f"anthropic-ratelimit-{name}-{part}": value
        for name in ("requests", "tokens", "input-tokens", "output-tokens")
        for part, value in (
            ("limit", "50"),
            ("remaining", "49"),
            ("reset", "2026-11-30T00:01:00Z"),
        )
    },
}
ODD_HEADERS: tuple[str, ...] = (
    *(
        "",
        " ",
        "-1",
        "0",
        "1e999",
        "nan",
        "inf",
        "-inf",
        "1_0",
        "٣",
        "9" * 5000,
        "1.5",
        "x",
        "\xff",
    ),
    *("9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "2026-13-01", "20261130", "24:00"),
    *("Mon, 99 Nov 2026 00:00:00 GMT", "Mon, 30 Nov 99999 00:00:00 GMT", "0 Nov 1 0:0:0 +9999"),
    *("Mon, 01 Jan 0001 00:00:00 +2359", "Fri, 31 Dec 9999 23:59:59 -2359", "a, b", "é", "[::1"),
    *("2026-11-30T00:01:00+00:00:00.000001", "text/event-stream", "application/json; x=\xe9"),
    *("attachment; filename*=UTF-8''%ff%fe", "attachment; filename*=x'y", 'a; filename="../\xe9"'),
    *("attachment; filename*=none''a", 'a; filename*0="a"; filename*9="b"', "=?utf-8?q?=ff?="),
)


@functools.cache
def plain_operations() -> list[tuple[Operation, dict[str, Any], list[Any]]]:
    """Return the operations that answer with JSON, with arguments and replies."""
    found = []
    for operation in operations():
        schema = operation.contents.get("application/json", {}).get("schema")
        if schema is not None:
            replies = [examples().smallest(schema), examples().fullest(schema)]
            found.append((operation, operation.smallest(), replies))
    return found


@functools.cache
def session_streams() -> list[tuple[Operation, dict[str, Any], list[Any]]]:
    """Return the operations whose only reply is a stream, with arguments and events."""
    found = []
    for operation in operations():
        if list(operation.contents) == ["text/event-stream"]:
            schema = operation.contents["text/event-stream"]["schema"]
            events = [each for each in examples().variants(schema) if isinstance(each, dict)]
            found.append((operation, operation.smallest(), events))
    return found


@functools.cache
def message_events(*, beta: bool) -> list[dict[str, Any]]:
    """Return every kind of event of a message stream."""
    name = "beta.messages.create" if beta else "messages.create"
    (operation,) = (each for each in operations() if each.accessor == name)
    schema = operation.contents["text/event-stream"]["schema"]
    return [each for each in examples().variants(schema) if isinstance(each, dict)]


@functools.cache
def message_replies(*, beta: bool) -> list[dict[str, Any]]:
    """Return messages with every kind of block."""
    name = "beta.messages.create" if beta else "messages.create"
    (operation,) = (each for each in operations() if each.accessor == name)
    schema = operation.contents["application/json"]["schema"]
    return [each for each in examples().variants(schema) if isinstance(each, dict)]


@functools.cache
def result_lines() -> list[dict[str, Any]]:
    """Return every kind of line of the results of a batch."""
    (operation,) = (each for each in operations() if each.accessor == "messages.batches.results")
    schema = operation.contents["application/x-jsonl"]["schema"]
    return [each for each in examples().variants(schema) if isinstance(each, dict)]
