# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Remote MCP servers and the tools they bring."""

from typing import Any, Literal

from api_claude_runtime.replies.models import APIModel

from .config import BetaCacheControlEphemeral


class BetaMCPTool(APIModel):
    """Tool as an MCP server describes it."""

    input_schema: dict[str, Any]
    """JSON Schema of the tool's input."""
    name: str
    """Name of the tool on the MCP server."""
    description: str | None = None
    """What the tool does; null or absent when not given."""


class BetaMCPToolConfig(APIModel):
    """Settings of one tool in an MCP toolset, as returned by the API."""

    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it; null or
    absent falls back to the toolset's default.
    """
    enabled: bool | None = None
    """Whether the model may use the tool; null or absent falls back to the toolset's default."""


class BetaMCPToolDefaultConfig(APIModel):
    """Settings for the tools of an MCP toolset that have none of their own, as returned by
    the API.
    """

    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it; null or
    absent when not set.
    """
    enabled: bool | None = None
    """Whether the model may use the tool; null or absent when not set."""


class BetaMCPToolParam(APIModel):
    """Tool definition carried by an MCP toolset, as returned by the API."""

    input_schema: dict[str, Any]
    """JSON Schema of the tool's input."""
    name: str
    """Name of the tool on the MCP server."""
    description: str | None = None
    """What the tool does; null or absent when not given."""


class BetaMCPToolset(APIModel):
    """Set of tools offered by an MCP server, as returned by the API."""

    mcp_server_name: str
    """Name of the MCP server the tools come from, 1 to 255 characters."""
    type: Literal["mcp_toolset"]
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this toolset; null or absent sets none."""
    configs: dict[str, BetaMCPToolConfig] | None = None
    """Settings for individual tools, keyed by tool name; null or absent when no tool has its
    own.
    """
    default_config: BetaMCPToolDefaultConfig | None = None
    """Settings for tools not named in `configs`; null or absent when not set."""
    tools: list[BetaMCPToolParam] | None = None
    """Tool definitions supplied with the toolset; null or absent when none are supplied."""
