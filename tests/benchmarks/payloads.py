"""The data that both libraries process: a response, streams (one chunk per event), and requests."""

import base64
import json
import random
from collections.abc import Iterator
from typing import Any

MODEL = "claude-sonnet-4-6"
_SENTENCE = "the quick brown fox jumps over a lazy dog while counting tokens in twelve small boxes"
WORDS = tuple(_SENTENCE.split())

USAGE = {
    "input_tokens": 412,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 0,
    "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
    "output_tokens": 187,
    "service_tier": "standard",
    "inference_geo": "us",
}
SMALL: dict[str, Any] = {
    "model": MODEL,
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}


def _words(count: int) -> str:
    return " ".join(WORDS[index * 7 % len(WORDS)] for index in range(count))


def _json(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _message(content: list[dict[str, Any]], stop: str | None) -> dict[str, Any]:
    return {
        "id": "msg_01XFDUDYJgAACzvnptvVoYEL",
        "type": "message",
        "role": "assistant",
        "model": MODEL,
        "content": content,
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": USAGE,
    }


def message() -> bytes:
    """Return a response body of 1.2 KB."""
    return _json(_message([{"type": "text", "text": _words(160)}], "end_turn"))


def _event(name: str, **fields: Any) -> bytes:
    return b"event: %s\ndata: %s\n\n" % (name.encode(), _json({"type": name, **fields}))


def _stream(block: dict[str, Any], deltas: Iterator[dict[str, str]], stop: str) -> list[bytes]:
    return [
        _event("message_start", message=_message([], None)),
        _event("content_block_start", index=0, content_block=block),
        b'event: ping\ndata: {"type": "ping"}\n\n',
        *(_event("content_block_delta", index=0, delta=delta) for delta in deltas),
        _event("content_block_stop", index=0),
        _event(
            "message_delta",
            delta={"stop_reason": stop, "stop_sequence": None},
            usage={"output_tokens": 2000},
        ),
        _event("message_stop"),
    ]


def text(deltas: int = 2000) -> tuple[list[bytes], str]:
    """Return the events of a streamed text with `deltas` deltas, and the text."""
    pieces = [f"{WORDS[index * 7 % len(WORDS)]} " for index in range(deltas)]
    block = {"type": "text", "text": ""}
    stream = _stream(block, ({"type": "text_delta", "text": p} for p in pieces), "end_turn")
    return stream, "".join(pieces)


def tool(deltas: int) -> tuple[list[bytes], Any]:
    """Return the events of a streamed tool call, and its input.

    The input arrives in `deltas` deltas of about 12 characters.
    """
    wanted: list[dict[str, Any]] = []
    size = 0
    while size < deltas * 12:
        wanted.append({"line": len(wanted) + 1, "text": _words(12), "keep": True})
        size += len(_json(wanted[-1])) + 1
    whole = _json({"edits": wanted}).decode()
    step = -(-len(whole) // deltas)
    pieces = [whole[start : start + step] for start in range(0, len(whole), step)]
    block = {"type": "tool_use", "id": "toolu_01A09q90qw90lq917835lq9", "name": "edit", "input": {}}
    stream = _stream(
        block, ({"type": "input_json_delta", "partial_json": p} for p in pieces), "tool_use"
    )
    return stream, {"edits": wanted}


def image() -> dict[str, Any]:
    """Return a request with an image of 1 MB."""
    data = base64.b64encode(random.Random(0).randbytes(1_000_000)).decode()
    source = {"type": "base64", "media_type": "image/png", "data": data}
    content = [{"type": "image", "source": source}]
    return {**SMALL, "messages": [{"role": "user", "content": content}]}


def chat() -> dict[str, Any]:
    """Return a request with a conversation of 200 messages."""
    messages = [
        {
            "role": "assistant" if index % 2 else "user",
            "content": [{"type": "text", "text": _words(120)}],
        }
        for index in range(200)
    ]
    return {**SMALL, "messages": messages}


def tools() -> dict[str, Any]:
    """Return a request with 50 tools."""
    properties = {
        f"field_{index}": {"type": "string", "description": _words(8)} for index in range(8)
    }
    schema = {"type": "object", "properties": properties, "required": ["field_0"]}
    many = [
        {"name": f"tool_{index}", "description": _words(30), "input_schema": schema}
        for index in range(50)
    ]
    return {**SMALL, "tools": many}
