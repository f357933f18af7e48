# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. What agents, sessions and deployments say of an agent: references, skills, MCP
servers, identity.
"""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsAWSRoleExecutionIdentity(APIModel):
    """An AWS IAM role as the identity under which the agent acts."""

    role_arn: str
    """Amazon Resource Name (ARN) of the role."""
    type: Literal["aws_role"]


class BetaManagedAgentsAdvisor(APIModel):
    """A model that an agent can ask for advice in a session."""

    model: str
    """Identifier of the model that gives the advice."""
    type: Literal["advisor"]


class BetaManagedAgentsAgentReference(APIModel):
    """A reference to an agent in a fixed version."""

    id: str
    """Identifier of the agent."""
    type: Literal["agent"]
    version: int
    """Number of the version that is used."""


class BetaManagedAgentsAnthropicSkill(APIModel):
    """A skill made by Anthropic that an agent can draw on."""

    skill_id: str
    """Identifier of the skill, such as `xlsx`."""
    type: Literal["anthropic"]
    version: str
    """Version of the skill that the agent uses."""


class BetaManagedAgentsCustomSkill(APIModel):
    """A skill of your own that an agent can draw on."""

    skill_id: str
    """Identifier of the skill."""
    type: Literal["custom"]
    version: str
    """Version of the skill that the agent uses."""


class BetaManagedAgentsServiceAccountExecutionIdentity(APIModel):
    """A service account as the identity under which the agent acts."""

    type: Literal["service_account"]


BetaManagedAgentsExecutionIdentity: TypeAlias = Annotated[
    BetaManagedAgentsAWSRoleExecutionIdentity
    | BetaManagedAgentsServiceAccountExecutionIdentity
    | Unknown,
    Open("type"),
]
"""The identity under which an agent acts when it runs: an AWS role, or a service account."""


class BetaManagedAgentsMCPServerURLDefinition(APIModel):
    """An MCP server that an agent connects to by URL."""

    name: str
    """Name by which an MCP toolset refers to the server."""
    type: Literal["url"]
    url: str
    """URL at which the server is reached."""


class BetaManagedAgentsMultiagentAdvisorDisabled(APIModel):
    """A setting under which the agent has no advisor."""

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentAdvisorEnabled(APIModel):
    """A setting under which the agent has an advisor to ask."""

    model: str
    """Identifier of the model that gives the advice."""
    type: Literal["enabled"]


BetaManagedAgentsMultiagentAdvisor: TypeAlias = Annotated[
    BetaManagedAgentsMultiagentAdvisorEnabled
    | BetaManagedAgentsMultiagentAdvisorDisabled
    | Unknown,
    Open("type"),
]
"""The setting whether an agent has an advisor: a model it can ask for advice."""


class BetaManagedAgentsMultiagentInlineAgentsDisabled(APIModel):
    """A setting under which predefined agents alone are allowed."""

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentInlineAgentsEnabled(APIModel):
    """A setting under which inline agents are allowed too, which are defined during the session and
    are not stored as agents.
    """

    type: Literal["enabled"]


BetaManagedAgentsMultiagentInlineAgents: TypeAlias = Annotated[
    BetaManagedAgentsMultiagentInlineAgentsEnabled
    | BetaManagedAgentsMultiagentInlineAgentsDisabled
    | Unknown,
    Open("type"),
]
"""The setting whether inline agents are allowed: agents that are defined during the session and are
not stored.
"""


class BetaManagedAgentsMultiagentSubagentsDisabled(APIModel):
    """A setting under which the agent cannot delegate to subagents."""

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentWorkflowsDisabled(APIModel):
    """A setting under which the agent cannot run workflows."""

    type: Literal["disabled"]


BetaManagedAgentsSkill: TypeAlias = Annotated[
    BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill | Unknown, Open("type")
]
"""A skill that an agent can draw on, made by Anthropic or your own."""
