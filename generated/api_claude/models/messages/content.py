# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Content blocks of requests and responses, and the unions over them."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .citations import TextCitation
from .code_results import (
    BashCodeExecutionToolResultBlock,
    CodeExecutionToolResultBlock,
    TextEditorCodeExecutionToolResultBlock,
)
from .routing import BetaFallbackInfo, BetaFallbackRefusalTrigger
from .server_tools import (
    BetaAdvisorToolResultBlock,
    DirectCaller,
    ServerToolCaller,
    ServerToolCaller20260120,
    ServerToolUseBlock,
    ToolSearchToolResultBlock,
)
from .tool_changes import (
    BetaMCPToolListingBlock,
    BetaResponseToolAdditionBlock,
    BetaResponseToolRemovalBlock,
)
from .web_results import WebFetchToolResultBlock, WebSearchToolResultBlock

BetaCompactionBlockToolChange: TypeAlias = Annotated[
    BetaResponseToolAdditionBlock | BetaResponseToolRemovalBlock | Unknown, Open("type")
]
"""A tool addition or removal kept with a compaction block."""


class BetaCompactionBlock(APIModel):
    """Condensed form of the earlier conversation, to be sent back unchanged in later requests."""

    content: str | None = None
    """Summary of the condensed conversation; null when there is no readable summary."""
    encrypted_content: str | None = None
    """Opaque data that belongs to the compaction and must be sent back unchanged; null when there
    is none.
    """
    type: Literal["compaction"]
    signature: str | None = None
    """Opaque value by which the API recognizes the block as its own; null when there is none."""
    tool_changes: list[BetaCompactionBlockToolChange] | None = None
    """Tool additions and removals carried over from the condensed part; null when there are
    none.
    """


class BetaFallbackBlock(APIModel):
    """Marks the point in a response where another model took over."""

    from_: Annotated[BetaFallbackInfo, Field(alias="from")]
    """Model that was replaced."""
    to: BetaFallbackInfo
    """Model that took over."""
    trigger: BetaFallbackRefusalTrigger
    """What caused the switch."""
    type: Literal["fallback"]


class TextBlock(APIModel):
    """Text written by the model."""

    citations: list[TextCitation] | None = None
    """Sources that support the text; null when it has none."""
    text: str
    """The text."""
    type: Literal["text"]


class BetaMCPToolResultBlock(APIModel):
    """Result of a tool call that the API made to a remote MCP server."""

    content: str | list[TextBlock]
    """Output of the tool, as a string or text blocks."""
    is_error: bool
    """Whether the call failed."""
    tool_use_id: str
    """Identifier of the tool call that the result answers."""
    type: Literal["mcp_tool_result"]


class BetaMCPToolUseBlock(APIModel):
    """Call of a remote MCP server's tool, which the API carries out itself."""

    id: str
    """Identifier of the call, which its result refers to."""
    input: dict[str, Any]
    """Arguments of the call, as the tool's schema describes them."""
    name: str
    """Name of the tool on the MCP server."""
    server_name: str
    """Name of the MCP server, as given in the request."""
    type: Literal["mcp_tool_use"]


class ContainerUploadBlock(APIModel):
    """File that code execution made available through the Files API."""

    file_id: str
    """Identifier of the file."""
    type: Literal["container_upload"]


class RedactedThinkingBlock(APIModel):
    """Reasoning that is returned only in encrypted form."""

    data: str
    """Encrypted reasoning, to be sent back unchanged in later requests."""
    type: Literal["redacted_thinking"]


class ThinkingBlock(APIModel):
    """Reasoning that the model did before answering."""

    signature: str
    """Opaque value that proves the block came from the API; send it back unchanged."""
    thinking: str
    """Text of the reasoning, which may be a summary, or empty when its display is omitted."""
    type: Literal["thinking"]


ToolUseBlockCaller: TypeAlias = Annotated[
    DirectCaller | ServerToolCaller | ServerToolCaller20260120 | Unknown,
    Open("type", hot=("direct",)),
]
"""Caller of a tool: the model itself, or code running in a server tool."""


class ToolUseBlock(APIModel):
    """Call of a tool that the caller is to run and answer with a `tool_result` block."""

    id: str
    """Identifier of the call, which the result must repeat."""
    input: dict[str, Any]
    """Arguments of the call, as the tool's schema describes them."""
    name: str
    """Name of the tool to run."""
    type: Literal["tool_use"]
    caller: ToolUseBlockCaller | None = None
    """Caller of the tool: the model itself, or code running in a server tool; null or absent means
    the model itself.
    """
    toolset_name: str | None = None
    """Name of the toolset that the tool belongs to; null or absent when it belongs to none."""


ContentBlock: TypeAlias = Annotated[
    TextBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ToolUseBlock
    | ServerToolUseBlock
    | WebSearchToolResultBlock
    | WebFetchToolResultBlock
    | BetaAdvisorToolResultBlock
    | CodeExecutionToolResultBlock
    | BashCodeExecutionToolResultBlock
    | TextEditorCodeExecutionToolResultBlock
    | ToolSearchToolResultBlock
    | BetaMCPToolUseBlock
    | BetaMCPToolResultBlock
    | ContainerUploadBlock
    | BetaCompactionBlock
    | BetaFallbackBlock
    | BetaMCPToolListingBlock
    | Unknown,
    Open("type", hot=("text", "thinking", "tool_use")),
]
"""Any content block that a response can hold."""
