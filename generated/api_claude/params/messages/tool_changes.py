# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Tools that are added or removed in the middle of a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaMCPToolListingBlockParam(TypedDict):
    """Tools listed earlier by an MCP server, as sent back in a request."""

    mcp_server_name: str
    """Name of the MCP server that offers the tools."""
    tools: Sequence[_params.BetaMCPToolParamParam | _models.BetaMCPToolParam]
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
    BetaToolChangeToolReferenceParam,
    BetaToolChangeMCPToolReferenceParam,
    BetaToolChangeMCPToolsetReferenceParam,
    "_params.BetaToolChangeToolDefinitionParam",
    "_models.BetaToolChangeToolDefinition",
]
"""Tool to add: a tool reference, an MCP tool or toolset reference, or a tool definition."""


class BetaRequestToolAdditionBlockParam(TypedDict):
    """Makes a tool available from this point in the conversation."""

    tool: BetaRequestToolAdditionBlockParamTool
    """The tool to add: a reference to a tool, MCP tool or MCP toolset, or a full definition."""
    type: Literal["tool_addition"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


BetaRequestToolRemovalBlockParamTool: TypeAlias = Union[
    BetaToolChangeToolReferenceParam,
    BetaToolChangeMCPToolReferenceParam,
    BetaToolChangeMCPToolsetReferenceParam,
]
"""Tool to remove: a tool reference, or an MCP tool or toolset reference."""


class BetaRequestToolRemovalBlockParam(TypedDict):
    """Withdraws a tool from this point in the conversation."""

    tool: BetaRequestToolRemovalBlockParamTool
    """Reference to the tool, MCP tool or MCP toolset to remove."""
    type: Literal["tool_removal"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


prepare(globals())
