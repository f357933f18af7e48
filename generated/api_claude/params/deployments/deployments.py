# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Deployments: agents that run on a schedule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params

BetaDeploymentAgentParams: TypeAlias = Union[str, "_params.BetaManagedAgentsAgentParams"]
"""The agent for a deployment to run: its ID, or an object that can also select a version."""


BetaManagedAgentsDeploymentInitialEventParams: TypeAlias = Union[
    "_params.BetaManagedAgentsUserMessageEventParams",
    "_params.BetaManagedAgentsUserDefineOutcomeEventParams",
    "_params.BetaManagedAgentsSystemMessageEventParams",
    "_models.BetaManagedAgentsDeploymentInitialEvent",
]
"""An event for every session of a deployment to start with: a user message, an outcome to reach or
a system message.
"""


BetaManagedAgentsDeploymentStatus: TypeAlias = Literal["active", "paused"]
"""The status of a deployment: `active`, or `paused` while its schedule starts no runs."""


class BetaManagedAgentsScheduleParams(TypedDict):
    """A cron schedule for a deployment to run by."""

    expression: str
    """Cron expression for the times of the runs, such as `0 9 * * 1-5`."""
    timezone: str
    """Time zone that the expression is read in, as an IANA name such as `Europe/Berlin`."""
    type: Literal["cron"]


class DeploymentCreateParams(TypedDict):
    """Body of `deployments.create`."""

    agent: BetaDeploymentAgentParams
    """Agent to run, as an ID or as an object that can also select a version."""
    environment_id: str
    """Identifier of the environment that the sessions run in."""
    initial_events: Sequence[BetaManagedAgentsDeploymentInitialEventParams]
    """Events that every session of the deployment starts with, in order."""
    name: str
    """Name of the deployment."""
    budget: NotRequired[
        _params.BetaManagedAgentsBudgetLimitParam | _models.BetaManagedAgentsBudgetLimit | None
    ]
    """Cost limit for the sessions of the deployment; null or absent sets none."""
    description: NotRequired[str | None]
    """What the deployment is for; null or absent gives no description."""
    metadata: NotRequired[Mapping[str, str]]
    """The caller's own key-value pairs, at most 16."""
    resources: NotRequired[Sequence[_params.BetaManagedAgentsResourceParams]]
    """Repositories, files and memory stores that every session of the deployment gets."""
    schedule: NotRequired[BetaManagedAgentsScheduleParams | None]
    """When the deployment runs automatically; null or absent means only when it is started by
    hand.
    """
    vault_ids: NotRequired[Sequence[str]]
    """Identifiers of the vaults whose credentials the sessions can use."""


class DeploymentUpdateParams(TypedDict):
    """Body of `deployments.update`."""

    agent: NotRequired[BetaDeploymentAgentParams]
    """Agent to run from now on, as an ID or as an object that can also select a version."""
    budget: NotRequired[
        _params.BetaManagedAgentsBudgetLimitParam | _models.BetaManagedAgentsBudgetLimit | None
    ]
    """Cost limit for the sessions of the deployment; null removes it."""
    description: NotRequired[str | None]
    """What the deployment is for; null removes the description."""
    environment_id: NotRequired[str]
    """Identifier of the environment that the sessions run in."""
    initial_events: NotRequired[Sequence[BetaManagedAgentsDeploymentInitialEventParams]]
    """Events that every session of the deployment starts with, in order, in place of the present
    ones.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """The caller's own key-value pairs, at most 16."""
    name: NotRequired[str]
    """Name of the deployment."""
    resources: NotRequired[Sequence[_params.BetaManagedAgentsResourceParams] | None]
    """Repositories, files and memory stores that every session of the deployment gets, in place of
    the present ones; null removes them.
    """
    schedule: NotRequired[BetaManagedAgentsScheduleParams | None]
    """When the deployment runs automatically; null removes the schedule, so that the deployment
    runs only when it is started by hand.
    """
    vault_ids: NotRequired[Sequence[str] | None]
    """Identifiers of the vaults whose credentials the sessions can use, in place of the present
    ones; null removes them.
    """


prepare(globals())
