# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The tools of an agent: the built-in toolset, MCP toolsets and custom tools."""

from typing import Annotated, Any, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .permissions import BetaManagedAgentsPermissionPolicy
from .web_tools_echo import (
    BetaManagedAgentsWebFetchToolConfig,
    BetaManagedAgentsWebSearchToolConfig,
)


class BetaManagedAgentsBashToolConfig(APIModel):
    """The settings of the `bash` tool, which runs shell commands."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["bash"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["bash"]


class BetaManagedAgentsEditToolConfig(APIModel):
    """The settings of the `edit` tool, which changes parts of files."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["edit"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["edit"]


class BetaManagedAgentsGlobToolConfig(APIModel):
    """The settings of the `glob` tool, which finds files by patterns over their paths."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["glob"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["glob"]


class BetaManagedAgentsGrepToolConfig(APIModel):
    """The settings of the `grep` tool, which searches the contents of files."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["grep"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["grep"]


class BetaManagedAgentsReadToolConfig(APIModel):
    """The settings of the `read` tool, which reads files."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["read"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["read"]


class BetaManagedAgentsWriteToolConfig(APIModel):
    """The settings of the `write` tool, which writes files."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["write"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["write"]


BetaManagedAgentsAgentToolConfig: TypeAlias = Annotated[
    BetaManagedAgentsBashToolConfig
    | BetaManagedAgentsEditToolConfig
    | BetaManagedAgentsReadToolConfig
    | BetaManagedAgentsWriteToolConfig
    | BetaManagedAgentsGlobToolConfig
    | BetaManagedAgentsGrepToolConfig
    | BetaManagedAgentsWebFetchToolConfig
    | BetaManagedAgentsWebSearchToolConfig
    | Unknown,
    Open("type"),
]
"""The settings of one tool in the built-in toolset, distinguished by the name of the tool."""


class BetaManagedAgentsAgentToolsetDefaultConfig(APIModel):
    """The settings of those tools in the built-in toolset that have none of their own."""

    enabled: bool
    """Whether the agent can use these tools."""
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether uses of these tools need confirmation."""


class BetaManagedAgentsAgentToolset20260401(APIModel):
    """The built-in toolset of managed agents: shell, file, search and web tools."""

    configs: list[BetaManagedAgentsAgentToolConfig]
    """Settings of single tools, which take precedence over `default_config`."""
    default_config: BetaManagedAgentsAgentToolsetDefaultConfig
    """Settings of the tools that have none of their own in `configs`."""
    type: Literal["agent_toolset_20260401"]


class BetaManagedAgentsCustomToolInputSchema(APIModel):
    """The JSON Schema of the input that a custom tool takes, which is always an object."""

    type: Literal["object"]
    properties: dict[str, Any] | None = None
    """Schemas of the properties of the input, by property name; null if none are given."""
    required: list[str] | None = None
    """Names of the properties that the input must have; null if none are given."""


class BetaManagedAgentsCustomTool(APIModel):
    """A tool of your own, which your application carries out. A use of it is sent out as an
    `agent.custom_tool_use` event and answered with a `user.custom_tool_result` event.
    """

    description: str
    """What the tool does and when to use it, written for the model."""
    input_schema: BetaManagedAgentsCustomToolInputSchema
    """JSON Schema of the input that the tool takes."""
    name: str
    """Name by which the model calls the tool."""
    type: Literal["custom"]


class BetaManagedAgentsMCPToolConfig(APIModel):
    """The settings of one tool of an MCP server."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: str
    """Name of the tool on the MCP server."""
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""


class BetaManagedAgentsMCPToolsetDefaultConfig(APIModel):
    """The settings of those tools in an MCP toolset that have none of their own."""

    enabled: bool
    """Whether the agent can use these tools."""
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether uses of these tools need confirmation."""


class BetaManagedAgentsMCPToolset(APIModel):
    """The tools of an MCP server, as an agent can use them."""

    configs: list[BetaManagedAgentsMCPToolConfig]
    """Settings of single tools, which take precedence over `default_config`."""
    default_config: BetaManagedAgentsMCPToolsetDefaultConfig
    """Settings of the tools that have none of their own in `configs`."""
    mcp_server_name: str
    """Name of the MCP server, as in the `mcp_servers` of the agent."""
    type: Literal["mcp_toolset"]


BetaManagedAgentsTool: TypeAlias = Annotated[
    BetaManagedAgentsAgentToolset20260401
    | BetaManagedAgentsMCPToolset
    | BetaManagedAgentsCustomTool
    | Unknown,
    Open("type"),
]
"""A tool or toolset that an agent can use: the built-in toolset, the toolset of an MCP server, or a
custom tool.
"""
