# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Agents that work together: which others an agent may call on, and how."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaManagedAgentsAdvisorParams(TypedDict):
    """A roster entry that lets the coordinator ask a model for advice."""

    model: str
    """Identifier of the model that gives the advice."""
    type: Literal["advisor"]


class BetaManagedAgentsMultiagentAdvisorDisabledParams(TypedDict):
    """A setting that leaves the agent without an advisor."""

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentAdvisorEnabledParams(TypedDict):
    """A setting that gives the agent an advisor to ask."""

    model: str
    """Identifier of the model that gives the advice."""
    type: Literal["enabled"]


BetaManagedAgentsMultiagentAdvisorParams: TypeAlias = Union[
    BetaManagedAgentsMultiagentAdvisorEnabledParams,
    BetaManagedAgentsMultiagentAdvisorDisabledParams,
    "_models.BetaManagedAgentsMultiagentAdvisor",
]
"""The choice whether the agent has an advisor: a model it can ask for advice."""


class BetaManagedAgentsMultiagentSubagentsDisabledParams(TypedDict):
    """A setting that keeps the agent from delegating to subagents."""

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentInlineAgentsDisabledParams(TypedDict):
    """A setting that allows predefined agents only."""

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentInlineAgentsEnabledParams(TypedDict):
    """A setting that also allows inline agents, which are defined during the session and are not
    stored as agents.
    """

    type: Literal["enabled"]


BetaManagedAgentsMultiagentInlineAgentsParams: TypeAlias = Union[
    BetaManagedAgentsMultiagentInlineAgentsEnabledParams,
    BetaManagedAgentsMultiagentInlineAgentsDisabledParams,
    "_models.BetaManagedAgentsMultiagentInlineAgents",
]
"""The choice whether inline agents are allowed: agents that are defined during the session and are
not stored.
"""


class BetaManagedAgentsMultiagentSelfParams(TypedDict):
    """A stand-in for the agent being configured, to count it among the agents it can put to
    work.
    """

    type: Literal["self"]


BetaManagedAgentsMultiagentPredefinedAgentParams: TypeAlias = Union[
    str, "_params.BetaManagedAgentsAgentParams", BetaManagedAgentsMultiagentSelfParams
]
"""An agent to be used as a subagent or in workflows: an agent id, a reference that can fix the
version, or `self` for the agent being configured.
"""


class BetaManagedAgentsMultiagentSubagentsEnabledParams(TypedDict):
    """A setting that lets the agent delegate work to subagents."""

    type: Literal["enabled"]
    inline_agents: NotRequired[BetaManagedAgentsMultiagentInlineAgentsParams | None]
    """Whether subagents can also be inline agents, which are defined during the session and are not
    stored as agents; null or absent leaves the choice to the API.
    """
    predefined_agents: NotRequired[
        Sequence[BetaManagedAgentsMultiagentPredefinedAgentParams] | None
    ]
    """Stored agents the agent can delegate to."""


BetaManagedAgentsMultiagentSubagentsParams: TypeAlias = Union[
    BetaManagedAgentsMultiagentSubagentsEnabledParams,
    BetaManagedAgentsMultiagentSubagentsDisabledParams,
    "_models.BetaManagedAgentsMultiagentSubagents",
]
"""The choice whether the agent can delegate work to subagents in a session, and to which."""


class BetaManagedAgentsMultiagentWorkflowsDisabledParams(TypedDict):
    """A setting that keeps the agent from running workflows."""

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentWorkflowsEnabledParams(TypedDict):
    """A setting that lets the agent run workflows: named runs, in phases, that put agents to
    work.
    """

    type: Literal["enabled"]
    inline_agents: NotRequired[BetaManagedAgentsMultiagentInlineAgentsParams | None]
    """Whether the agents of workflows can also be inline agents, which are defined during the
    session and are not stored as agents; null or absent leaves the choice to the API.
    """
    predefined_agents: NotRequired[
        Sequence[BetaManagedAgentsMultiagentPredefinedAgentParams] | None
    ]
    """Stored agents that workflows can put to work."""


BetaManagedAgentsMultiagentWorkflowsParams: TypeAlias = Union[
    BetaManagedAgentsMultiagentWorkflowsEnabledParams,
    BetaManagedAgentsMultiagentWorkflowsDisabledParams,
    "_models.BetaManagedAgentsMultiagentWorkflows",
]
"""The choice whether the agent can run workflows in a session, and with which agents."""


class BetaManagedAgentsMultiagent20261001Params(TypedDict):
    """Multiagent settings that enable or disable the advisor, subagents and workflows, each on its
    own.
    """

    type: Literal["multiagent_20261001"]
    advisor: NotRequired[BetaManagedAgentsMultiagentAdvisorParams | None]
    """Whether the agent can ask an advisor, and which model the advisor is; null or absent leaves
    the choice to the API.
    """
    subagents: NotRequired[BetaManagedAgentsMultiagentSubagentsParams | None]
    """Whether the agent can delegate work to subagents, and to which; null or absent leaves the
    choice to the API.
    """
    workflows: NotRequired[BetaManagedAgentsMultiagentWorkflowsParams | None]
    """Whether the agent can run workflows, and with which agents; null or absent leaves the choice
    to the API.
    """


BetaManagedAgentsMultiagentRosterEntryParams: TypeAlias = Union[
    str,
    "_params.BetaManagedAgentsAgentParams",
    BetaManagedAgentsMultiagentSelfParams,
    BetaManagedAgentsAdvisorParams,
    "_models.BetaManagedAgentsAdvisor",
]
"""An entry for the roster of a coordinator: an agent id, a reference that can fix the version,
`self` for the agent being configured, or an advisor.
"""


class BetaManagedAgentsMultiagentCoordinatorParams(TypedDict):
    """Multiagent settings that make the agent a coordinator, which hands work to the agents on a
    roster.
    """

    agents: Sequence[BetaManagedAgentsMultiagentRosterEntryParams]
    """Roster of the coordinator: the agents it can delegate to, and any advisor it can ask."""
    type: Literal["coordinator"]


BetaManagedAgentsMultiagentParams: TypeAlias = Union[
    BetaManagedAgentsMultiagentCoordinatorParams,
    BetaManagedAgentsMultiagent20261001Params,
    "_models.BetaManagedAgentsMultiagent",
]
"""The multiagent settings for an agent: a coordinator with a roster, or the newer
`multiagent_20261001` form with separate settings for advisor, subagents and workflows.
"""


prepare(globals())
