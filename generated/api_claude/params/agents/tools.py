# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The tools of an agent: the built-in toolset, MCP toolsets and custom tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaManagedAgentsBashToolConfigParams(TypedDict):
    """The settings for the `bash` tool, which runs shell commands."""

    name: Literal["bash"]
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["bash"]]


class BetaManagedAgentsEditToolConfigParams(TypedDict):
    """The settings for the `edit` tool, which changes parts of files."""

    name: Literal["edit"]
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["edit"]]


class BetaManagedAgentsGlobToolConfigParams(TypedDict):
    """The settings for the `glob` tool, which finds files by patterns over their paths."""

    name: Literal["glob"]
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["glob"]]


class BetaManagedAgentsGrepToolConfigParams(TypedDict):
    """The settings for the `grep` tool, which searches the contents of files."""

    name: Literal["grep"]
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["grep"]]


class BetaManagedAgentsReadToolConfigParams(TypedDict):
    """The settings for the `read` tool, which reads files."""

    name: Literal["read"]
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["read"]]


class BetaManagedAgentsWriteToolConfigParams(TypedDict):
    """The settings for the `write` tool, which writes files."""

    name: Literal["write"]
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["write"]]


BetaManagedAgentsAgentToolConfigParams: TypeAlias = Union[
    BetaManagedAgentsBashToolConfigParams,
    BetaManagedAgentsEditToolConfigParams,
    BetaManagedAgentsReadToolConfigParams,
    BetaManagedAgentsWriteToolConfigParams,
    BetaManagedAgentsGlobToolConfigParams,
    BetaManagedAgentsGrepToolConfigParams,
    "_params.BetaManagedAgentsWebFetchToolConfigParams",
    "_params.BetaManagedAgentsWebSearchToolConfigParams",
    "_models.BetaManagedAgentsAgentToolConfig",
]
"""The settings for one tool in the built-in toolset, distinguished by the name of the tool."""


class BetaManagedAgentsAgentToolsetDefaultConfigParams(TypedDict):
    """The settings for those tools in the built-in toolset that have none of their own."""

    enabled: NotRequired[bool | None]
    """Whether the agent can use these tools; the default is true."""
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether uses of these tools need confirmation; null or absent for the default of the API."""


class BetaManagedAgentsAgentToolset20260401Params(TypedDict):
    """The built-in toolset of managed agents, to be given to an agent: shell, file, search and web
    tools.
    """

    type: Literal["agent_toolset_20260401"]
    configs: NotRequired[Sequence[BetaManagedAgentsAgentToolConfigParams]]
    """Settings for single tools, which take precedence over `default_config`."""
    default_config: NotRequired[
        BetaManagedAgentsAgentToolsetDefaultConfigParams
        | _models.BetaManagedAgentsAgentToolsetDefaultConfig
        | None
    ]
    """Settings for the tools that have none of their own in `configs`; null or absent for the
    defaults of the API.
    """


class BetaManagedAgentsCustomToolInputSchemaParam(TypedDict):
    """The JSON Schema for the input that a custom tool takes, which must be an object."""

    type: Literal["object"]
    properties: NotRequired[Mapping[str, Any] | None]
    """Schemas of the properties of the input, by property name; null if none are given."""
    required: NotRequired[Sequence[str] | None]
    """Names of the properties that the input must have; null if none are given."""


class BetaManagedAgentsCustomToolParams(TypedDict):
    """A tool of your own to be given to an agent, which your application carries out. A use of it
    is sent out as an `agent.custom_tool_use` event and answered with a `user.custom_tool_result`
    event.
    """

    description: str
    """What the tool does and when to use it, written for the model; 1 to 1024 characters."""
    input_schema: (
        BetaManagedAgentsCustomToolInputSchemaParam | _models.BetaManagedAgentsCustomToolInputSchema
    )
    """JSON Schema of the input that the tool takes."""
    name: str
    """Name by which the model calls the tool, 1 to 128 characters."""
    type: Literal["custom"]


class BetaManagedAgentsMCPToolConfigParams(TypedDict):
    """The settings for one tool of an MCP server."""

    name: str
    """Name of the tool on the MCP server, 1 to 128 characters."""
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """


class BetaManagedAgentsMCPToolsetDefaultConfigParams(TypedDict):
    """The settings for those tools in an MCP toolset that have none of their own."""

    enabled: NotRequired[bool | None]
    """Whether the agent can use these tools; the default is true."""
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether uses of these tools need confirmation; null or absent for the default of the API."""


class BetaManagedAgentsMCPToolsetParams(TypedDict):
    """The tools of an MCP server, to be given to an agent."""

    mcp_server_name: str
    """Name of the MCP server, as in the `mcp_servers` of the agent; at most 255 characters."""
    type: Literal["mcp_toolset"]
    configs: NotRequired[
        Sequence[BetaManagedAgentsMCPToolConfigParams | _models.BetaManagedAgentsMCPToolConfig]
    ]
    """Settings for single tools, which take precedence over `default_config`."""
    default_config: NotRequired[
        BetaManagedAgentsMCPToolsetDefaultConfigParams
        | _models.BetaManagedAgentsMCPToolsetDefaultConfig
        | None
    ]
    """Settings for the tools that have none of their own in `configs`; null or absent for the
    defaults of the API.
    """


BetaManagedAgentsToolParams: TypeAlias = Union[
    BetaManagedAgentsAgentToolset20260401Params,
    BetaManagedAgentsMCPToolsetParams,
    BetaManagedAgentsCustomToolParams,
    "_models.BetaManagedAgentsTool",
]
"""A tool or toolset to be given to an agent: the built-in toolset, the toolset of an MCP server, or
a custom tool.
"""


prepare(globals())
