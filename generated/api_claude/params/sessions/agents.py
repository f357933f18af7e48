# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Agents in a session: its agent as it was resolved, and the agents of its
threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class BetaManagedAgentsAgentWithOverridesParams(TypedDict):
    """An agent to run in a new session, with settings that replace its own in this session only."""

    id: str
    """Identifier of the agent."""
    type: Literal["agent_with_overrides"]
    mcp_servers: NotRequired[Sequence[_params.BetaManagedAgentsURLMCPServerParams]]
    """MCP servers to use instead of the agent's own; leave it out to use those of the agent."""
    model: NotRequired[_params.BetaManagedAgentsModelChoiceParams]
    """Model to run on instead of the agent's own; leave it out to use that of the agent."""
    skills: NotRequired[Sequence[_params.BetaManagedAgentsSkillParams]]
    """Skills to use instead of the agent's own; leave it out to use those of the agent."""
    system: NotRequired[str | None]
    """System prompt to use instead of the agent's own, at most 100,000 characters; leave it out to
    use that of the agent.
    """
    tools: NotRequired[Sequence[_params.BetaManagedAgentsToolParams]]
    """Tools to use instead of the agent's own; leave it out to use those of the agent."""
    version: NotRequired[int]
    """Version of the agent to start from; leave it out for the latest."""


class BetaManagedAgentsSessionAgentUpdateParam(TypedDict):
    """Changes to the agent's configuration within one session."""

    mcp_servers: NotRequired[Sequence[_params.BetaManagedAgentsURLMCPServerParams]]
    """MCP servers that the agent can use from now on; leave it out to keep the present ones."""
    tools: NotRequired[Sequence[_params.BetaManagedAgentsToolParams]]
    """Tools that the agent can use from now on; leave it out to keep the present ones."""


BetaSessionCreateAgent: TypeAlias = Union[
    str, "_params.BetaManagedAgentsAgentParams", BetaManagedAgentsAgentWithOverridesParams
]
"""The agent for a new session: the identifier of an agent for its latest version, a reference to an
agent and version, or a reference with overrides.
"""


prepare(globals())
