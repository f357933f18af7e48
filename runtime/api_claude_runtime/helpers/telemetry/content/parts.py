"""Content blocks of the API as the parts of messages that the conventions define."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any, cast

from api_claude_runtime.replies.fields import tag_of

_MODALITIES = {"image": "image", "document": "document"}


def parts_of(types: ModuleType, content: Any) -> list[Any]:
    """Return the parts of the content of a message: a string, or a list of blocks as dicts.

    Blocks that the conventions do not name are left out. So is the data of images and documents,
    which is too long for an attribute.
    """
    if isinstance(content, str):
        return [types.TextPart(content)]
    found = [_part(types, fields_of(each)) for each in items_of(content)]
    return [each for each in found if each is not None]


def _part(types: ModuleType, block: dict[str, Any]) -> Any:
    kind = tag_of(block)
    if kind == "text":
        return types.TextPart(block.get("text", ""))
    if kind == "thinking":
        return types.ReasoningPart(block.get("thinking", ""))
    if kind == "tool_use":
        return types.ToolCallRequestPart(block.get("input"), block.get("name", ""), block.get("id"))
    if kind == "tool_result":
        return types.ToolCallResponsePart(block.get("content"), block.get("tool_use_id"))
    if kind in _MODALITIES:
        return _media(types, _MODALITIES[kind], block.get("source"))
    if kind in ("server_tool_use", "mcp_tool_use"):
        return types.ServerToolCallPart(
            block.get("name", ""), {"type": kind, "input": block.get("input")}, block.get("id")
        )
    if kind.endswith("_tool_result"):
        response = {"type": kind, "content": block.get("content")}
        return types.ServerToolCallResponsePart(response, block.get("tool_use_id"))
    return None


def _media(types: ModuleType, modality: str, source: Any) -> Any:
    given = fields_of(source)
    kind, media_type = given.get("type"), given.get("media_type")
    if kind == "url":
        return types.UriPart(media_type, modality, given.get("url", ""))
    if kind == "file":
        return types.FilePart(media_type, modality, given.get("file_id", ""))
    if kind == "text":
        return types.TextPart(given.get("data", ""))
    return types.BlobPart(media_type, modality, b"") if kind == "base64" else None


def definitions_of(types: ModuleType, tools: Any) -> list[Any]:
    """Return the definitions of tools."""
    found: list[Any] = []
    for tool in map(fields_of, items_of(tools)):
        kind = tool.get("type")
        if kind in (None, "custom"):
            found.append(
                types.FunctionToolDefinition(
                    tool.get("name", ""), tool.get("description"), tool.get("input_schema")
                )
            )
        else:
            found.append(types.GenericToolDefinition(tool.get("name", kind), kind))
    return found


def fields_of(value: Any) -> dict[str, Any]:
    """Return `value` if it is an object of JSON, and otherwise an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def items_of(value: Any) -> Sequence[Any]:
    """Return `value` if it is an array of JSON, and otherwise an empty one."""
    return cast("Sequence[Any]", value) if isinstance(value, list) else ()
