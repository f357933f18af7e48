# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Agents: versioned configurations of a model with its prompt, tools and skills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaManagedAgentsAWSRoleExecutionIdentityParams(TypedDict):
    """A choice of an AWS IAM role as the identity under which the agent acts."""

    role_arn: str
    """Amazon Resource Name (ARN) of the role, at most 2048 characters."""
    type: Literal["aws_role"]


class BetaManagedAgentsServiceAccountExecutionIdentityParams(TypedDict):
    """A choice of a service account as the identity under which the agent acts. It needs no further
    settings.
    """

    type: Literal["service_account"]


BetaManagedAgentsExecutionIdentityParams: TypeAlias = Union[
    BetaManagedAgentsAWSRoleExecutionIdentityParams,
    BetaManagedAgentsServiceAccountExecutionIdentityParams,
    "_models.BetaManagedAgentsExecutionIdentity",
]
"""The identity under which the agent is to act: an AWS role, or a service account."""


class AgentCreateParams(TypedDict):
    """Body of `agents.create`."""

    model: _params.BetaManagedAgentsModelChoiceParams
    """Model the agent runs on: a model id, or an object that also sets effort, speed or the region
    of inference.
    """
    name: str
    """Name of the agent for people to read, 1 to 256 characters."""
    description: NotRequired[str | None]
    """What the agent is for, at most 2048 characters; null for no description."""
    execution_identity: NotRequired[BetaManagedAgentsExecutionIdentityParams | None]
    """Identity under which the agent acts when it runs; null or absent leaves the choice to the
    API.
    """
    mcp_servers: NotRequired[Sequence[_params.BetaManagedAgentsURLMCPServerParams]]
    """MCP servers the agent can connect to. An MCP toolset in `tools` refers to one of them by its
    name.
    """
    metadata: NotRequired[Mapping[str, str]]
    """Your own key-value pairs of strings to keep with the agent, at most 16."""
    multiagent: NotRequired[_params.BetaManagedAgentsMultiagentParams | None]
    """How the agent works with other agents and advisors; null for an agent that works alone."""
    skills: NotRequired[Sequence[_params.BetaManagedAgentsSkillParams]]
    """Skills the agent can draw on, from Anthropic or your own."""
    system: NotRequired[str | None]
    """System prompt of the agent, at most 100000 characters; null for none."""
    tools: NotRequired[Sequence[_params.BetaManagedAgentsToolParams]]
    """Tools the agent can use: the built-in toolset, toolsets of MCP servers, and custom tools. At
    most 256 entries.
    """


class AgentUpdateParams(TypedDict):
    """Body of `agents.update`."""

    description: NotRequired[str | None]
    """What the agent is for, at most 2048 characters; null clears it."""
    execution_identity: NotRequired[BetaManagedAgentsExecutionIdentityParams | None]
    """Identity under which the agent acts when it runs; leave it out to keep the current one."""
    mcp_servers: NotRequired[Sequence[_params.BetaManagedAgentsURLMCPServerParams] | None]
    """MCP servers the agent can connect to. An MCP toolset in `tools` refers to one of them by its
    name. Null removes all.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """Your own key-value pairs of strings to keep with the agent, at most 16; leave it out to keep
    the current ones.
    """
    model: NotRequired[_params.BetaManagedAgentsModelChoiceParams]
    """Model the agent runs on: a model id, or an object that also sets effort, speed or the region
    of inference.
    """
    multiagent: NotRequired[_params.BetaManagedAgentsMultiagentParams | None]
    """How the agent works with other agents and advisors; null has it work alone."""
    name: NotRequired[str]
    """Name of the agent for people to read, at most 256 characters."""
    skills: NotRequired[Sequence[_params.BetaManagedAgentsSkillParams] | None]
    """Skills the agent can draw on, from Anthropic or your own; null removes all."""
    system: NotRequired[str | None]
    """System prompt of the agent, at most 100000 characters; null clears it."""
    tools: NotRequired[Sequence[_params.BetaManagedAgentsToolParams] | None]
    """Tools the agent can use: the built-in toolset, toolsets of MCP servers, and custom tools. At
    most 256 entries; null removes all.
    """
    version: NotRequired[int]
    """Number of the version this update is based on, from 1 on. It guards against overwriting a
    change that someone else made in the meantime.
    """


prepare(globals())
