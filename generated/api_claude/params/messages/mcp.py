# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Remote MCP servers and the tools they bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaMCPToolConfigParam(TypedDict):
    """Settings of one tool in an MCP toolset."""

    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it; absent falls
    back to the toolset's default.
    """
    enabled: NotRequired[bool]
    """Whether the model may use the tool; absent falls back to the toolset's default."""


class BetaMCPToolDefaultConfigParam(TypedDict):
    """Settings for the tools of an MCP toolset that have none of their own."""

    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    enabled: NotRequired[bool]
    """Whether the model may use the tool."""


class BetaMCPToolParamParam(TypedDict):
    """Tool definition for an MCP server, as sent in a request."""

    input_schema: Mapping[str, Any]
    """JSON Schema of the tool's input."""
    name: str
    """Name of the tool on the MCP server."""
    description: NotRequired[str | None]
    """What the tool does; null or absent when not given."""


class BetaMCPToolsetParam(TypedDict):
    """Makes the tools of an MCP server available to the model."""

    mcp_server_name: str
    """Name of the MCP server the tools come from, as given in `mcp_servers`, 1 to 255
    characters.
    """
    type: Literal["mcp_toolset"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this toolset; null or absent sets none."""
    configs: NotRequired[Mapping[str, BetaMCPToolConfigParam | _models.BetaMCPToolConfig] | None]
    """Settings for individual tools, keyed by tool name; null or absent when no tool has its
    own.
    """
    default_config: NotRequired[BetaMCPToolDefaultConfigParam | _models.BetaMCPToolDefaultConfig]
    """Settings for tools not named in `configs`."""
    tools: NotRequired[Sequence[BetaMCPToolParamParam | _models.BetaMCPToolParam] | None]
    """Tool definitions supplied with the toolset; null or absent when none are supplied."""


class BetaRequestMCPServerToolConfigurationParam(TypedDict):
    """Limits on which tools of an MCP server the model may use."""

    allowed_tools: NotRequired[Sequence[str] | None]
    """Names of the tools that may be used; null or absent allows all of them."""
    enabled: NotRequired[bool | None]
    """Whether the server's tools may be used at all."""


class BetaRequestMCPServerURLDefinitionParam(TypedDict):
    """Remote MCP server, reached by URL, to connect to during the request."""

    name: str
    """Name that identifies the server within the request."""
    type: Literal["url"]
    url: str
    """Address of the server."""
    authorization_token: NotRequired[str | None]
    """Token presented to the server for authorisation; null or absent when it needs none."""
    tool_configuration: NotRequired[BetaRequestMCPServerToolConfigurationParam | None]
    """Limits on the server's tools; null or absent sets none."""


prepare(globals())
