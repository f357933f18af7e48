# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Tools that are added or removed in the middle of a conversation."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from api_claude_runtime.replies.later import later
from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .mcp import BetaMCPTool

if TYPE_CHECKING:
    from .tools import BetaResponseToolUnion
else:
    # Their modules are imported when the validators of the fields are built.
    BetaResponseToolUnion = later(__package__, ".tools", "BetaResponseToolUnion")


class BetaMCPToolListingBlock(APIModel):
    """List of the tools an MCP server offers."""

    mcp_server_name: str
    """Name of the MCP server that offers the tools."""
    tools: list[BetaMCPTool]
    """Tools the server offers."""
    type: Literal["mcp_tool_listing"]


class BetaResponseToolChangeMCPToolReference(APIModel):
    """Reference to one tool of an MCP server that was added or removed."""

    name: str
    """Name of the tool on that server."""
    server_name: str
    """Name of the MCP server that offers the tool."""
    type: Literal["mcp_tool_reference"]


class BetaResponseToolChangeMCPToolsetReference(APIModel):
    """Reference to all the tools of an MCP server that was added or removed."""

    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_toolset_reference"]


class BetaResponseToolChangeToolReference(APIModel):
    """Reference, by name, to a tool that was added or removed."""

    name: str
    """Name of the tool."""
    type: Literal["tool_reference"]


class BetaToolChangeToolDefinition(APIModel):
    """A complete tool definition carried by a tool change, as returned by the API."""

    definition: BetaResponseToolUnion
    """Definition of the tool that becomes available."""
    type: Literal["tool_definition"]


BetaResponseToolAdditionBlockTool: TypeAlias = Annotated[
    BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference
    | BetaToolChangeToolDefinition
    | Unknown,
    Open("type", hot=("tool_reference", "mcp_tool_reference", "mcp_toolset_reference")),
]
"""Tool that was added: a tool reference, an MCP tool or toolset reference, or a tool definition."""


class BetaResponseToolAdditionBlock(APIModel):
    """Records that a tool became available at this point in the conversation."""

    tool: BetaResponseToolAdditionBlockTool
    """The tool added: a reference to a tool, MCP tool or MCP toolset, or a full definition."""
    type: Literal["tool_addition"]


BetaResponseToolRemovalBlockTool: TypeAlias = Annotated[
    BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference
    | Unknown,
    Open("type"),
]
"""Tool that was removed: a tool reference, or an MCP tool or toolset reference."""


class BetaResponseToolRemovalBlock(APIModel):
    """Records that a tool was withdrawn at this point in the conversation."""

    tool: BetaResponseToolRemovalBlockTool
    """Reference to the tool, MCP tool or MCP toolset removed."""
    type: Literal["tool_removal"]
