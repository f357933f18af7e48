# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Tools that are added or removed in the middle of a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from ..models.messages_mcp import BetaMCPToolParam
    from ..models.messages_tools import BetaToolChangeToolDefinition
    from .messages_config import CacheControlEphemeralParam
    from .messages_mcp import BetaMCPToolParamParam
    from .messages_tools import BetaToolChangeToolDefinitionParam


class BetaMCPToolListingBlockParam(TypedDict):
    """Tools listed earlier by an MCP server, as sent back in a request."""

    mcp_server_name: str
    """Name of the MCP server that offers the tools."""
    tools: Sequence[BetaMCPToolParamParam | BetaMCPToolParam]
    """Tools the server offers."""
    type: Literal["mcp_tool_listing"]


class BetaToolChangeMCPToolReferenceParam(TypedDict):
    """Reference to one tool of an MCP server to add or remove."""

    name: str
    """Name of the tool on that server."""
    server_name: str
    """Name of the MCP server that offers the tool."""
    type: Literal["mcp_tool_reference"]


class BetaToolChangeMCPToolsetReferenceParam(TypedDict):
    """Reference to all the tools of an MCP server to add or remove."""

    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_toolset_reference"]


class BetaToolChangeToolReferenceParam(TypedDict):
    """Reference, by name, to a tool to add or remove."""

    name: str
    """Name of the tool."""
    type: Literal["tool_reference"]


BetaRequestToolAdditionBlockParamTool: TypeAlias = Union[
    "BetaToolChangeToolReferenceParam",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
    "BetaToolChangeToolDefinitionParam",
    "BetaToolChangeToolDefinition",
]
"""Tool to add: a tool reference, an MCP tool or toolset reference, or a tool definition."""


class BetaRequestToolAdditionBlockParam(TypedDict):
    """Makes a tool available from this point in the conversation."""

    tool: BetaRequestToolAdditionBlockParamTool
    """The tool to add: a reference to a tool, MCP tool or MCP toolset, or a full definition."""
    type: Literal["tool_addition"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


BetaRequestToolRemovalBlockParamTool: TypeAlias = Union[
    "BetaToolChangeToolReferenceParam",
    "BetaToolChangeMCPToolReferenceParam",
    "BetaToolChangeMCPToolsetReferenceParam",
]
"""Tool to remove: a tool reference, or an MCP tool or toolset reference."""


class BetaRequestToolRemovalBlockParam(TypedDict):
    """Withdraws a tool from this point in the conversation."""

    tool: BetaRequestToolRemovalBlockParamTool
    """Reference to the tool, MCP tool or MCP toolset to remove."""
    type: Literal["tool_removal"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """
