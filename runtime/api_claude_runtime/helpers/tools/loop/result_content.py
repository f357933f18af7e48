"""Functions that convert the value of a tool to the content of a `tool_result` block."""

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
"""The block types that a result can contain, each with its required keys.

The keys distinguish a block from plain data that also has a `type`.
"""


def content_of(value: Any) -> str | list[Any]:
    """Return the content that the model receives for `value`.

    - Text, a content block, and a list of content blocks stay unchanged. `None` becomes an empty
      string.
    - A string in a list of blocks becomes a text block.
    - An exception becomes its type and text.
    - Anything else becomes JSON: models, dataclasses, dicts, lists, numbers. A value that JSON
      represents as a string (a date, a UUID, a path) becomes that string.

    Raises:
        ToolResultError: `value` is bytes, mixes blocks with other values, or cannot be encoded as
            JSON.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return str.__str__(value)  # for an enum member, the value and not the name
    if isinstance(value, BaseException):
        return _error_text(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise ToolResultError(
            f"a tool result of type {type(cast('Any', value)).__name__} cannot be sent to the"
            " model: decode it, or return an image or document block"
        )
    if _is_block(value):
        return [value]
    if isinstance(value, (list, tuple)):
        items = list(cast("list[Any]", value))
        if any(map(_is_block, items)):
            return [block for item in items if (block := _as_block(item)) is not None]
    return _json(value)


def result_block(tool_use_id: str, value: Any, *, is_error: bool = False) -> Any:
    """Return a content block that answers a `tool_use` block, for the next user message.

    Args:
        tool_use_id: The `id` of the `tool_use` block.
        value: What the tool returned: text, content blocks, an exception, or a value that is
            converted to JSON.
        is_error: Whether to report the result to the model as a failure of the tool.

    Raises:
        ToolResultError: `value` cannot be sent to the model.
    """
    return block_of(tool_use_id, content_of(value), is_error=is_error)


def block_of(tool_use_id: str, content: str | list[Any], *, is_error: bool) -> Any:
    """Return a `ToolResultBlockParam` dict with `content` as returned by `content_of`."""
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
        raise ToolResultError(
            f"a tool result with content blocks must contain blocks and strings, not {kind}"
        )
    return item


def _error_text(error: BaseException) -> str:
    if isinstance(error, ClaudeError):
        return str(error)
    text = str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _json(value: Any) -> str:
    try:
        text = to_json(value)
    except ValueError as error:
        raise ToolResultError(
            f"a tool result of type {type(value).__name__} cannot be sent to the model:"
            f" {str(error)[:200]}"
        ) from error
    return str(from_json(text)) if text.startswith(b'"') else text.decode()
