# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Content blocks of requests and responses, and the unions over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params

BetaCompactionBlockParamToolChange: TypeAlias = Union[
    "_params.BetaRequestToolAdditionBlockParam", "_params.BetaRequestToolRemovalBlockParam"
]
"""A tool addition or removal kept with a compaction block."""


class BetaCompactionBlockParam(TypedDict):
    """Compaction block from an earlier response, which replaces the conversation before it."""

    type: Literal["compaction"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    content: NotRequired[str | None]
    """Summary exactly as returned; null when the returned block had none."""
    encrypted_content: NotRequired[str | None]
    """Opaque data exactly as returned; null when there was none."""
    signature: NotRequired[str | None]
    """Signature exactly as returned; null when there was none."""
    tool_changes: NotRequired[Sequence[BetaCompactionBlockParamToolChange] | None]
    """Tool additions and removals exactly as returned; null when there were none."""


BetaFallbackBlockParam = TypedDict(
    "BetaFallbackBlockParam",
    {
        "from": "_params.BetaFallbackInfoParam | _models.BetaFallbackInfo",
        "to": "_params.BetaFallbackInfoParam | _models.BetaFallbackInfo",
        "type": "Literal['fallback']",
        "trigger": "NotRequired[Any]",
    },
)
"""Fallback marker from an earlier response, sent back as part of the conversation."""


class BetaMCPToolUseBlockParam(TypedDict):
    """MCP tool call from an earlier response, sent back as part of the conversation."""

    id: str
    """Identifier of the call, which its result refers to."""
    input: Mapping[str, Any]
    """Arguments of the call."""
    name: str
    """Name of the tool on the MCP server."""
    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_tool_use"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """


class TextBlockParam(TypedDict):
    """Text sent to the model."""

    text: str
    """The text, which must not be empty."""
    type: Literal["text"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    citations: NotRequired[Sequence[_params.TextCitationParam] | None]
    """Citations that came with the text when it was part of an earlier response; null or absent
    when there are none.
    """


class BetaRequestMCPToolResultBlockParam(TypedDict):
    """MCP tool result from an earlier response, sent back as part of the conversation."""

    tool_use_id: str
    """Identifier of the tool call that the result answers."""
    type: Literal["mcp_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    content: NotRequired[str | Sequence[TextBlockParam | _models.TextBlock]]
    """Output of the tool, as a string or text blocks."""
    is_error: NotRequired[bool]
    """Whether the call failed."""


class ContainerUploadBlockParam(TypedDict):
    """Uploaded file to place in the code execution container."""

    file_id: str
    """Identifier of the file, from the Files API."""
    type: Literal["container_upload"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """


class RedactedThinkingBlockParam(TypedDict):
    """Encrypted reasoning from an earlier response, sent back as part of the conversation."""

    data: str
    """Encrypted reasoning exactly as returned."""
    type: Literal["redacted_thinking"]


class ThinkingBlockParam(TypedDict):
    """Reasoning from an earlier response, sent back as part of the conversation."""

    signature: str
    """Signature exactly as returned with the block."""
    thinking: str
    """Reasoning text exactly as returned."""
    type: Literal["thinking"]


ToolResultBlockParamContent: TypeAlias = Union[
    TextBlockParam,
    "_params.ImageBlockParam",
    "_params.SearchResultBlockParam",
    "_params.DocumentBlockParam",
    "_params.ToolReferenceBlockParam",
    "_params.BrowserStateBlockParam",
    "_models.TextBlock",
    "_models.DocumentBlock",
    "_models.ToolReferenceBlock",
]
"""A content block that a tool result can hold."""


class ToolResultBlockParam(TypedDict):
    """Result of a tool that the caller ran for the model."""

    tool_use_id: str
    """Identifier of the `tool_use` block that the result answers."""
    type: Literal["tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    content: NotRequired[str | Sequence[ToolResultBlockParamContent]]
    """Output of the tool, as a string or a list of blocks; absent when the tool has no output."""
    is_error: NotRequired[bool]
    """Whether the tool failed, in which case the content describes the error; absent means it did
    not.
    """
    toolset_name: NotRequired[str | None]
    """Name of the toolset that the tool belongs to; null or absent when it belongs to none."""


ToolUseBlockParamCaller: TypeAlias = Union[
    "_params.DirectCallerParam",
    "_params.ServerToolCallerParam",
    "_params.ServerToolCaller20260120Param",
    "_models.DirectCaller",
    "_models.ServerToolCaller",
    "_models.ServerToolCaller20260120",
]
"""Caller of a tool: the model itself, or code running in a server tool."""


class ToolUseBlockParam(TypedDict):
    """Tool call from an earlier response, sent back as part of the conversation."""

    id: str
    """Identifier of the call, which the matching `tool_result` block repeats."""
    input: Mapping[str, Any]
    """Arguments of the call."""
    name: str
    """Name of the tool, at most 200 characters."""
    type: Literal["tool_use"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    caller: NotRequired[ToolUseBlockParamCaller]
    """Caller of the tool, as returned; absent means the model itself."""
    toolset_name: NotRequired[str | None]
    """Name of the toolset that the tool belongs to; null or absent when it belongs to none."""


ContentBlockParam: TypeAlias = Union[
    TextBlockParam,
    "_params.ImageBlockParam",
    "_params.DocumentBlockParam",
    "_params.SearchResultBlockParam",
    ThinkingBlockParam,
    RedactedThinkingBlockParam,
    ToolUseBlockParam,
    ToolResultBlockParam,
    "_params.ServerToolUseBlockParam",
    "_params.WebSearchToolResultBlockParam",
    "_params.WebFetchToolResultBlockParam",
    "_params.BetaAdvisorToolResultBlockParam",
    "_params.CodeExecutionToolResultBlockParam",
    "_params.BashCodeExecutionToolResultBlockParam",
    "_params.TextEditorCodeExecutionToolResultBlockParam",
    "_params.ToolSearchToolResultBlockParam",
    BetaMCPToolUseBlockParam,
    BetaRequestMCPToolResultBlockParam,
    ContainerUploadBlockParam,
    BetaCompactionBlockParam,
    "_params.BetaRequestToolAdditionBlockParam",
    "_params.BetaRequestToolRemovalBlockParam",
    "_params.BetaMCPToolListingBlockParam",
    BetaFallbackBlockParam,
    "_models.ContentBlock",
]
"""Any content block that a request message can hold."""


prepare(globals())
