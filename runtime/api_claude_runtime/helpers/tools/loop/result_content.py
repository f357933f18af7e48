"""What a tool returned, as the content of a `tool_result` block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic_core import from_json, to_json

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.helpers.tools.errors import ToolResultError
from api_claude_runtime.replies.models import APIModel

_BLOCKS = {
    "browser_state": {"tabs"},
    "document": {"source"},
    "image": {"source"},
    "search_result": {"content", "source", "title"},
    "text": {"text"},
    "tool_reference": {"tool_name"},
}
"""The blocks that a result can hold, and what each has to have: data may have a `type` too."""


def content_of(value: Any) -> str | list[Any]:
    """What the model sees of `value`.

    Text stays as it is, `None` is empty, a content block or a list of them stays as it is; text
    among blocks becomes a text block. An exception is its type and text. Anything else is JSON:
    models, dataclasses, dicts, lists, numbers; what JSON says as a string (a date, a UUID, a path)
    is that string.

    Raises:
        ToolResultError: bytes, blocks mixed with other things, or what JSON cannot say.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return str.__str__(value)  # of an enum, the value and not the name
    if isinstance(value, BaseException):
        return _told(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise ToolResultError(
            f"{type(cast('Any', value)).__name__} cannot be shown to the model: decode it, or"
            " return an image or document block"
        )
    if _is_block(value):
        return [value]
    if isinstance(value, (list, tuple)):
        items = list(cast("list[Any]", value))
        if any(map(_is_block, items)):
            return [block for item in items if (block := _as_block(item)) is not None]
    return _json(value)


def result_block(tool_use_id: str, value: Any, *, is_error: bool = False) -> Any:
    """A dict as `ToolResultBlockParam`: what answers a `tool_use` block, in the next user message.

    Raises:
        ToolResultError: as `content_of` does.
    """
    return block_of(tool_use_id, content_of(value), is_error=is_error)


def block_of(tool_use_id: str, content: str | list[Any], *, is_error: bool) -> Any:
    """The same of what `content_of` gave."""
    block: dict[str, Any] = {"type": "tool_result", "tool_use_id": tool_use_id}
    if is_error and not content:
        content = "the tool failed"  # the API refuses an error without content
    if content:
        block["content"] = content
    if is_error:
        block["is_error"] = True
    return block


def _is_block(value: Any) -> bool:
    if isinstance(value, APIModel):
        return getattr(value, "type", None) in _BLOCKS
    if not isinstance(value, Mapping):
        return False
    block = cast("Mapping[str, Any]", value)
    kind = block.get("type")
    return isinstance(kind, str) and kind in _BLOCKS and _BLOCKS[kind] <= block.keys()


def _as_block(item: Any) -> Any:
    if isinstance(item, str):
        # The API refuses a block without text.
        return {"type": "text", "text": str.__str__(item)} if item else None
    if not _is_block(item):
        kind = type(item).__name__
        raise ToolResultError(f"a list of content blocks has something else in it: {kind}")
    return item


def _told(error: BaseException) -> str:
    if isinstance(error, ClaudeError):
        return str(error)
    text = str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _json(value: Any) -> str:
    try:
        text = to_json(value)
    except ValueError as error:
        raise ToolResultError(
            f"{type(value).__name__} cannot be shown to the model: {str(error)[:200]}"
        ) from error
    return str(from_json(text)) if text.startswith(b'"') else text.decode()
