# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Agents: versioned configurations of a model with its prompt, tools and skills."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from .models import BetaManagedAgentsModelConfig
from .multiagent import BetaManagedAgentsMultiagent
from .shared import (
    BetaManagedAgentsExecutionIdentity,
    BetaManagedAgentsMCPServerURLDefinition,
    BetaManagedAgentsSkill,
)
from .tools import BetaManagedAgentsTool


class BetaManagedAgentsAgent(APIModel):
    """A versioned configuration that sessions run: model, system prompt, tools, skills, MCP servers
    and multiagent settings.
    """

    id: str
    archived_at: datetime | None = None
    """When the agent was archived; null if it is not archived."""
    created_at: datetime
    description: str | None = None
    """What the agent is for; null if it has no description."""
    execution_identity: BetaManagedAgentsExecutionIdentity
    """Identity under which the agent acts when it runs."""
    mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition]
    """MCP servers the agent can connect to. An MCP toolset in `tools` refers to one of them by its
    name.
    """
    metadata: dict[str, str]
    """Your own key-value pairs of strings that are kept with the agent."""
    model: BetaManagedAgentsModelConfig
    """Model the agent runs on, with its settings."""
    multiagent: BetaManagedAgentsMultiagent | None = None
    """How the agent works with other agents and advisors; null if it works alone."""
    name: str
    skills: list[BetaManagedAgentsSkill]
    """Skills the agent can draw on, from Anthropic or your own."""
    system: str | None = None
    """System prompt of the agent; null if it has none."""
    tools: list[BetaManagedAgentsTool]
    """Tools the agent can use: the built-in toolset, toolsets of MCP servers, and custom tools."""
    type: Literal["agent"]
    updated_at: datetime
    version: int
    """Number of this version of the agent, which counts up with its updates."""
