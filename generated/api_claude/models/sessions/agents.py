# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Agents in a session: its agent as it was resolved, and the agents of its
threads.
"""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..agents.models import BetaManagedAgentsModelConfig
from ..agents.shared import (
    BetaManagedAgentsAdvisor,
    BetaManagedAgentsExecutionIdentity,
    BetaManagedAgentsMCPServerURLDefinition,
    BetaManagedAgentsMultiagentAdvisor,
    BetaManagedAgentsMultiagentInlineAgents,
    BetaManagedAgentsMultiagentSubagentsDisabled,
    BetaManagedAgentsMultiagentWorkflowsDisabled,
    BetaManagedAgentsSkill,
)
from ..agents.tools import BetaManagedAgentsTool


class BetaManagedAgentsInlineAgent(APIModel):
    """An agent that was defined on the spot within a session, without a stored agent behind it."""

    description: str | None = None
    """What the agent is for; null when it has no description."""
    execution_identity: BetaManagedAgentsExecutionIdentity
    """Identity that the agent runs as: an AWS role or a service account."""
    mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition]
    """MCP servers that the agent can use."""
    model: BetaManagedAgentsModelConfig
    """Model that the agent runs on, with its settings."""
    name: str
    skills: list[BetaManagedAgentsSkill]
    """Skills that the agent can use."""
    system: str | None = None
    """System prompt of the agent; null when it has none."""
    tools: list[BetaManagedAgentsTool]
    """Tools that the agent can use."""
    type: Literal["inline"]


class BetaManagedAgentsSessionThreadAgent(APIModel):
    """A stored agent that takes part in a session, with its configuration at a fixed version."""

    id: str
    """Identifier of the stored agent."""
    description: str | None = None
    """What the agent is for; null when it has no description."""
    execution_identity: BetaManagedAgentsExecutionIdentity
    """Identity that the agent runs as: an AWS role or a service account."""
    mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition]
    """MCP servers that the agent can use."""
    model: BetaManagedAgentsModelConfig
    """Model that the agent runs on, with its settings."""
    name: str
    skills: list[BetaManagedAgentsSkill]
    """Skills that the agent can use."""
    system: str | None = None
    """System prompt of the agent; null when it has none."""
    tools: list[BetaManagedAgentsTool]
    """Tools that the agent can use."""
    type: Literal["agent"]
    version: int
    """Version of the stored agent that takes part in the session."""


class BetaManagedAgentsSessionMultiagentSubagentsEnabled(APIModel):
    """Settings of a session whose agent can start subagents."""

    inline_agents: BetaManagedAgentsMultiagentInlineAgents
    """Whether subagents may be agents that are defined on the spot within the session."""
    predefined_agents: list[BetaManagedAgentsSessionThreadAgent]
    """Stored agents that can be started as subagents, with their configuration."""
    type: Literal["enabled"]


BetaManagedAgentsSessionMultiagentSubagents: TypeAlias = Annotated[
    BetaManagedAgentsSessionMultiagentSubagentsEnabled
    | BetaManagedAgentsMultiagentSubagentsDisabled
    | Unknown,
    Open("type"),
]
"""Whether the session's agent can start subagents, and which."""


class BetaManagedAgentsSessionMultiagentWorkflowsEnabled(APIModel):
    """Settings of a session whose agent can run workflows."""

    inline_agents: BetaManagedAgentsMultiagentInlineAgents
    """Whether workflows may use agents that are defined on the spot within the session."""
    predefined_agents: list[BetaManagedAgentsSessionThreadAgent]
    """Stored agents that workflows can use, with their configuration."""
    type: Literal["enabled"]


BetaManagedAgentsSessionMultiagentWorkflows: TypeAlias = Annotated[
    BetaManagedAgentsSessionMultiagentWorkflowsEnabled
    | BetaManagedAgentsMultiagentWorkflowsDisabled
    | Unknown,
    Open("type"),
]
"""Whether the session's agent can run workflows, and with which agents."""


class BetaManagedAgentsSessionMultiagent20261001(APIModel):
    """Multiagent settings of a session that switch the advisor, subagents and workflows on or off
    one by one.
    """

    advisor: BetaManagedAgentsMultiagentAdvisor
    """Whether the agent can ask an advisor, and the model that the advisor runs on."""
    subagents: BetaManagedAgentsSessionMultiagentSubagents
    """Whether the agent can start subagents, and which."""
    type: Literal["multiagent_20261001"]
    workflows: BetaManagedAgentsSessionMultiagentWorkflows
    """Whether the agent can run workflows, and with which agents."""


BetaManagedAgentsSessionMultiagentCoordinatorAgent: TypeAlias = Annotated[
    BetaManagedAgentsSessionThreadAgent | BetaManagedAgentsAdvisor | Unknown, Open("type")
]
"""An entry in a coordinator's list: an agent with its configuration, or an advisor."""


class BetaManagedAgentsSessionMultiagentCoordinator(APIModel):
    """Multiagent settings that make the session's agent the coordinator of a list of agents."""

    agents: list[BetaManagedAgentsSessionMultiagentCoordinatorAgent]
    """The agents and advisors that the coordinator can call on."""
    type: Literal["coordinator"]


BetaManagedAgentsSessionMultiagent: TypeAlias = Annotated[
    BetaManagedAgentsSessionMultiagentCoordinator
    | BetaManagedAgentsSessionMultiagent20261001
    | Unknown,
    Open("type"),
]
"""How an agent works with other agents in a session: as a coordinator with a list of agents, or by
the settings of `multiagent_20261001`.
"""


class BetaManagedAgentsSessionAgent(APIModel):
    """The configuration of an agent as one session runs it, including overrides and later changes
    made for that session.
    """

    id: str
    """Identifier of the stored agent."""
    description: str | None = None
    """What the agent is for; null when it has no description."""
    execution_identity: BetaManagedAgentsExecutionIdentity
    """Identity that the agent runs as: an AWS role or a service account."""
    mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition]
    """MCP servers that the agent can use."""
    model: BetaManagedAgentsModelConfig
    """Model that the agent runs on, with its settings."""
    multiagent: BetaManagedAgentsSessionMultiagent | None = None
    """Which other agents the agent can work with in the session; null when it works alone."""
    name: str
    skills: list[BetaManagedAgentsSkill]
    """Skills that the agent can use."""
    system: str | None = None
    """System prompt of the agent; null when it has none."""
    tools: list[BetaManagedAgentsTool]
    """Tools that the agent can use."""
    type: Literal["agent"]
    version: int
    """Version of the stored agent that the session runs."""


BetaManagedAgentsSessionThreadOwner: TypeAlias = Annotated[
    BetaManagedAgentsSessionThreadAgent
    | BetaManagedAgentsAdvisor
    | BetaManagedAgentsInlineAgent
    | Unknown,
    Open("type"),
]
"""Whose conversation a thread is: that of a stored agent, an advisor or an inline agent."""
