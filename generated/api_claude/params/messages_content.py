# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Content blocks of requests and replies, and the unions over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from ..models.messages_content import ContentBlock, TextBlock
    from ..models.messages_media import DocumentBlock
    from ..models.messages_routing import BetaFallbackInfo
    from ..models.messages_server_tools import (
        DirectCaller,
        ServerToolCaller,
        ServerToolCaller20260120,
        ToolReferenceBlock,
    )
    from .messages_browser import BrowserStateBlockParam
    from .messages_citations import TextCitationParam
    from .messages_code_results import (
        BashCodeExecutionToolResultBlockParam,
        CodeExecutionToolResultBlockParam,
        TextEditorCodeExecutionToolResultBlockParam,
    )
    from .messages_config import CacheControlEphemeralParam
    from .messages_media import DocumentBlockParam, ImageBlockParam, SearchResultBlockParam
    from .messages_routing import BetaFallbackInfoParam
    from .messages_server_tools import (
        BetaAdvisorToolResultBlockParam,
        DirectCallerParam,
        ServerToolCaller20260120Param,
        ServerToolCallerParam,
        ServerToolUseBlockParam,
        ToolReferenceBlockParam,
        ToolSearchToolResultBlockParam,
    )
    from .messages_tool_changes import (
        BetaMCPToolListingBlockParam,
        BetaRequestToolAdditionBlockParam,
        BetaRequestToolRemovalBlockParam,
    )
    from .messages_web_results import WebFetchToolResultBlockParam, WebSearchToolResultBlockParam


BetaCompactionBlockParamToolChange: TypeAlias = Union[
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolRemovalBlockParam",
]
"""A tool addition or removal kept with a compaction block."""


class BetaCompactionBlockParam(TypedDict):
    """Compaction block from an earlier reply, standing in for the conversation before it."""

    type: Literal["compaction"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
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
        "from": "BetaFallbackInfoParam | BetaFallbackInfo",
        "to": "BetaFallbackInfoParam | BetaFallbackInfo",
        "type": "Literal['fallback']",
        "trigger": "NotRequired[Any]",
    },
)
"""Fallback marker from an earlier reply, sent back as part of the conversation."""


class BetaMCPToolUseBlockParam(TypedDict):
    """MCP tool call from an earlier reply, sent back as part of the conversation."""

    id: str
    """Identifier of the call, which its result refers to."""
    input: Mapping[str, Any]
    """Arguments of the call."""
    name: str
    """Name of the tool on the MCP server."""
    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_tool_use"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """


class TextBlockParam(TypedDict):
    """Text sent to the model."""

    text: str
    """The text, which must not be empty."""
    type: Literal["text"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    citations: NotRequired[Sequence[TextCitationParam] | None]
    """Citations that came with the text when it was part of an earlier reply; null or absent when
    there are none.
    """


class BetaRequestMCPToolResultBlockParam(TypedDict):
    """MCP tool result from an earlier reply, sent back as part of the conversation."""

    tool_use_id: str
    """Identifier of the tool call that the result answers."""
    type: Literal["mcp_tool_result"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    content: NotRequired[str | Sequence[TextBlockParam | TextBlock]]
    """Output of the tool, as a string or text blocks."""
    is_error: NotRequired[bool]
    """Whether the call failed."""


class ContainerUploadBlockParam(TypedDict):
    """Uploaded file to place in the code execution container."""

    file_id: str
    """Identifier of the file, from the Files API."""
    type: Literal["container_upload"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """


class RedactedThinkingBlockParam(TypedDict):
    """Encrypted reasoning from an earlier reply, sent back as part of the conversation."""

    data: str
    """Encrypted reasoning exactly as returned."""
    type: Literal["redacted_thinking"]


class ThinkingBlockParam(TypedDict):
    """Reasoning from an earlier reply, sent back as part of the conversation."""

    signature: str
    """Signature exactly as returned with the block."""
    thinking: str
    """Reasoning text exactly as returned."""
    type: Literal["thinking"]


ToolResultBlockParamContent: TypeAlias = Union[
    "TextBlockParam",
    "ImageBlockParam",
    "SearchResultBlockParam",
    "DocumentBlockParam",
    "ToolReferenceBlockParam",
    "BrowserStateBlockParam",
    "TextBlock",
    "DocumentBlock",
    "ToolReferenceBlock",
]
"""A content block that a tool result can hold."""


class ToolResultBlockParam(TypedDict):
    """Result of a tool that the caller ran for the model."""

    tool_use_id: str
    """Identifier of the `tool_use` block that the result answers."""
    type: Literal["tool_result"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
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
    "DirectCallerParam",
    "ServerToolCallerParam",
    "ServerToolCaller20260120Param",
    "DirectCaller",
    "ServerToolCaller",
    "ServerToolCaller20260120",
]
"""Who made a tool call: the model itself, or code running in a server tool."""


class ToolUseBlockParam(TypedDict):
    """Tool call from an earlier reply, sent back as part of the conversation."""

    id: str
    """Identifier of the call, which the matching `tool_result` block repeats."""
    input: Mapping[str, Any]
    """Arguments of the call."""
    name: str
    """Name of the tool, at most 200 characters."""
    type: Literal["tool_use"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    caller: NotRequired[ToolUseBlockParamCaller]
    """Who made the call, as returned; absent means the model itself."""
    toolset_name: NotRequired[str | None]
    """Name of the toolset that the tool belongs to; null or absent when it belongs to none."""


ContentBlockParam: TypeAlias = Union[
    "TextBlockParam",
    "ImageBlockParam",
    "DocumentBlockParam",
    "SearchResultBlockParam",
    "ThinkingBlockParam",
    "RedactedThinkingBlockParam",
    "ToolUseBlockParam",
    "ToolResultBlockParam",
    "ServerToolUseBlockParam",
    "WebSearchToolResultBlockParam",
    "WebFetchToolResultBlockParam",
    "BetaAdvisorToolResultBlockParam",
    "CodeExecutionToolResultBlockParam",
    "BashCodeExecutionToolResultBlockParam",
    "TextEditorCodeExecutionToolResultBlockParam",
    "ToolSearchToolResultBlockParam",
    "BetaMCPToolUseBlockParam",
    "BetaRequestMCPToolResultBlockParam",
    "ContainerUploadBlockParam",
    "BetaCompactionBlockParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolRemovalBlockParam",
    "BetaMCPToolListingBlockParam",
    "BetaFallbackBlockParam",
    "ContentBlock",
]
"""Any content block that a request message can hold."""
