# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Deployments: agents that run on a schedule."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..agents.content import (
    BetaManagedAgentsMessageContent,
    BetaManagedAgentsRubric,
    BetaManagedAgentsSystemContentBlock,
)
from ..agents.resources import BetaManagedAgentsBudgetLimit, BetaManagedAgentsCheckout
from ..agents.shared import BetaManagedAgentsAgentReference
from .pauses import BetaManagedAgentsDeploymentPausedReason


class BetaManagedAgentsDeploymentSystemMessageEvent(APIModel):
    """A system message that every session of a deployment starts with."""

    content: list[BetaManagedAgentsSystemContentBlock]
    """Text blocks of the message."""
    type: Literal["system.message"]


class BetaManagedAgentsDeploymentUserDefineOutcomeEvent(APIModel):
    """An outcome that every session of a deployment has to reach."""

    description: str
    """What the outcome is, in words."""
    rubric: BetaManagedAgentsRubric
    """Criteria that decide whether the outcome is reached, as text or in a file."""
    type: Literal["user.define_outcome"]
    max_iterations: int | None = None
    """Largest number of iterations to reach the outcome, at most 20; the default is 3."""


class BetaManagedAgentsDeploymentUserMessageEvent(APIModel):
    """A user message that every session of a deployment starts with."""

    content: list[BetaManagedAgentsMessageContent]
    """Content blocks of the message."""
    type: Literal["user.message"]


BetaManagedAgentsDeploymentInitialEvent: TypeAlias = Annotated[
    BetaManagedAgentsDeploymentUserMessageEvent
    | BetaManagedAgentsDeploymentUserDefineOutcomeEvent
    | BetaManagedAgentsDeploymentSystemMessageEvent
    | Unknown,
    Open("type"),
]
"""An event that every session of a deployment starts with: a user message, an outcome to reach or a
system message.
"""


BetaManagedAgentsDeploymentStatus: TypeAlias = Literal["active", "paused"] | str
"""The status of a deployment: `active`, or `paused` while its schedule starts no runs."""


class BetaManagedAgentsSchedule(APIModel):
    """A cron schedule by which a deployment runs, with its last and its coming runs."""

    expression: str
    """Cron expression for the times of the runs, such as `0 9 * * 1-5`."""
    timezone: str
    """Time zone that the expression is read in, as an IANA name such as `Europe/Berlin`."""
    type: Literal["cron"]
    last_run_at: datetime | None = None
    """When the schedule last started a run; null if it has not started one yet."""
    upcoming_runs_at: list[datetime] | None = None
    """Times of the next runs; null or absent if they are not reported."""


class BetaManagedAgentsFileResourceConfig(APIModel):
    """A file that every session of a deployment gets."""

    file_id: str
    """Identifier of the file."""
    type: Literal["file"]
    mount_path: str | None = None
    """Path in the session's container where the file is mounted; null or absent if the caller set
    none.
    """


class BetaManagedAgentsGitHubRepositoryResourceConfig(APIModel):
    """A GitHub repository that every session of a deployment gets."""

    type: Literal["github_repository"]
    url: str
    """URL of the repository."""
    checkout: BetaManagedAgentsCheckout | None = None
    """Branch or commit that is checked out; null or absent if the caller set none."""
    mount_path: str | None = None
    """Path in the session's container where the repository is mounted; null or absent if the caller
    set none.
    """


class BetaManagedAgentsMemoryStoreResourceConfig(APIModel):
    """A memory store that every session of a deployment gets."""

    memory_store_id: str
    """Identifier of the memory store."""
    type: Literal["memory_store"]
    access: Literal["read_write", "read_only"] | str | None = None
    """Whether sessions can change the memory store (`read_write`, the default) or only read it
    (`read_only`).
    """
    instructions: str | None = None
    """Guidance for the agent on how to use the memory store, at most 4096 characters; null or
    absent if there is none.
    """


BetaManagedAgentsSessionResourceConfig: TypeAlias = Annotated[
    BetaManagedAgentsGitHubRepositoryResourceConfig
    | BetaManagedAgentsFileResourceConfig
    | BetaManagedAgentsMemoryStoreResourceConfig
    | Unknown,
    Open("type"),
]
"""A GitHub repository, a file or a memory store that every session of a deployment gets."""


class BetaManagedAgentsDeployment(APIModel):
    """A deployment, which starts sessions of an agent on a schedule or by hand, each with the same
    initial events.
    """

    id: str
    agent: BetaManagedAgentsAgentReference
    """The agent that the deployment runs, and the version of it."""
    archived_at: datetime | None = None
    """When the deployment was archived; null if it is not archived."""
    created_at: datetime
    description: str | None = None
    """What the deployment is for; null or absent if there is no description."""
    environment_id: str
    """Identifier of the environment that the sessions run in."""
    initial_events: list[BetaManagedAgentsDeploymentInitialEvent]
    """Events that every session of the deployment starts with, in order."""
    metadata: dict[str, str]
    """The caller's own key-value pairs, at most 16."""
    name: str
    paused_reason: BetaManagedAgentsDeploymentPausedReason | None = None
    """Why the deployment is paused; null if it is not paused."""
    resources: list[BetaManagedAgentsSessionResourceConfig]
    """Repositories, files and memory stores that every session of the deployment gets."""
    schedule: BetaManagedAgentsSchedule | None = None
    """When the deployment runs automatically; null if it runs only when it is started by hand."""
    status: BetaManagedAgentsDeploymentStatus
    """Whether the deployment is active or paused."""
    type: Literal["deployment"]
    updated_at: datetime
    vault_ids: list[str]
    """Identifiers of the vaults whose credentials the sessions can use."""
    budget: BetaManagedAgentsBudgetLimit | None = None
    """Cost limit for the sessions of the deployment; null or absent if there is none."""
