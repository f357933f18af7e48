# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Agents that work together: which others an agent may call on, and how."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .shared import (
    BetaManagedAgentsAdvisor,
    BetaManagedAgentsAgentReference,
    BetaManagedAgentsMultiagentAdvisor,
    BetaManagedAgentsMultiagentInlineAgents,
    BetaManagedAgentsMultiagentSubagentsDisabled,
    BetaManagedAgentsMultiagentWorkflowsDisabled,
)


class BetaManagedAgentsMultiagentSubagentsEnabled(APIModel):
    """A setting under which the agent can delegate work to subagents."""

    inline_agents: BetaManagedAgentsMultiagentInlineAgents
    """Whether subagents can also be inline agents, which are defined during the session and are not
    stored as agents.
    """
    predefined_agents: list[BetaManagedAgentsAgentReference]
    """Stored agents the agent can delegate to, each in a fixed version."""
    type: Literal["enabled"]


BetaManagedAgentsMultiagentSubagents: TypeAlias = Annotated[
    BetaManagedAgentsMultiagentSubagentsEnabled
    | BetaManagedAgentsMultiagentSubagentsDisabled
    | Unknown,
    Open("type"),
]
"""The settings for subagents, to which the agent delegates work in a session."""


class BetaManagedAgentsMultiagentWorkflowsEnabled(APIModel):
    """A setting under which the agent can run workflows: named runs, in phases, that put agents to
    work.
    """

    inline_agents: BetaManagedAgentsMultiagentInlineAgents
    """Whether the agents of workflows can also be inline agents, which are defined during the
    session and are not stored as agents.
    """
    predefined_agents: list[BetaManagedAgentsAgentReference]
    """Stored agents that workflows can put to work, each in a fixed version."""
    type: Literal["enabled"]


BetaManagedAgentsMultiagentWorkflows: TypeAlias = Annotated[
    BetaManagedAgentsMultiagentWorkflowsEnabled
    | BetaManagedAgentsMultiagentWorkflowsDisabled
    | Unknown,
    Open("type"),
]
"""The settings for workflows: named runs, in phases, that put agents to work in a session."""


class BetaManagedAgentsMultiagent20261001(APIModel):
    """Multiagent settings that state for the advisor, for subagents and for workflows whether each
    is enabled, and how.
    """

    advisor: BetaManagedAgentsMultiagentAdvisor
    """Whether the agent can ask an advisor, and which model the advisor is."""
    subagents: BetaManagedAgentsMultiagentSubagents
    """Whether the agent can delegate work to subagents, and to which."""
    type: Literal["multiagent_20261001"]
    workflows: BetaManagedAgentsMultiagentWorkflows
    """Whether the agent can run workflows, and with which agents."""


BetaManagedAgentsMultiagentCoordinatorAgent: TypeAlias = Annotated[
    BetaManagedAgentsAgentReference | BetaManagedAgentsAdvisor | Unknown, Open("type")
]
"""An entry on the roster of a coordinator: an agent it can delegate to, or an advisor it can
ask.
"""


class BetaManagedAgentsMultiagentCoordinator(APIModel):
    """Multiagent settings that make the agent a coordinator, which hands work to the agents on a
    roster.
    """

    agents: list[BetaManagedAgentsMultiagentCoordinatorAgent]
    """Roster of the coordinator: the agents it can delegate to, each in a fixed version, and any
    advisor it can ask.
    """
    type: Literal["coordinator"]


BetaManagedAgentsMultiagent: TypeAlias = Annotated[
    BetaManagedAgentsMultiagentCoordinator | BetaManagedAgentsMultiagent20261001 | Unknown,
    Open("type"),
]
"""The multiagent settings of an agent: a coordinator with a roster, or the newer
`multiagent_20261001` form with separate settings for advisor, subagents and workflows.
"""
