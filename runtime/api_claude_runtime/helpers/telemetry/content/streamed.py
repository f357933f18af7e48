"""`message_of`: the message in the body of a stream."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json

from api_claude_runtime.replies.fields import tag_of
from api_claude_runtime.streaming.messages.block import key_of
from api_claude_runtime.streaming.sse import SSEParser

from .parts import fields_of

_PIECES = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "partial_json"}


def message_of(body: bytes) -> dict[str, Any]:
    """Return the content of the message in server-sent events, or as much of it as arrived."""
    parser = SSEParser()
    blocks: dict[Any, dict[str, Any]] = {}
    pieces: dict[Any, list[str]] = {}
    for _, data in [*parser.feed(body), *parser.finish()]:
        try:
            event = fields_of(from_json(data))
        except ValueError:
            break  # the stream was cut off in the middle of an event
        index = key_of(event.get("index"))
        if event.get("type") == "content_block_start":
            blocks[index] = dict(fields_of(event.get("content_block")))
            pieces[index] = []
        elif event.get("type") == "content_block_delta" and index in blocks:
            delta = fields_of(event.get("delta"))
            name = _PIECES.get(str(delta.get("type")))
            if name is not None:
                pieces[index].append(str(delta.get(name, "")))
    return {"content": [_whole(block, pieces[index]) for index, block in blocks.items()]}


def _whole(block: dict[str, Any], pieces: list[str]) -> dict[str, Any]:
    text = "".join(pieces)
    kind = tag_of(block)
    if kind in ("text", "thinking"):
        block[kind] = f"{block.get(kind) or ''}{text}"
    elif text:
        try:
            block["input"] = from_json(text)
        except ValueError:
            block["input"] = text  # incomplete
    return block
