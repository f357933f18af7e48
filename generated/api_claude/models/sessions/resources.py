# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The resources of a session: files, repositories and memory stores."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..agents.resources import BetaManagedAgentsCheckout


class BetaManagedAgentsDeleteSessionResource(APIModel):
    """A record that a resource was deleted from a session."""

    id: str
    """Identifier of the deleted resource."""
    type: Literal["session_resource_deleted"]


class BetaManagedAgentsFileResource(APIModel):
    """A file that is mounted in the session's container."""

    id: str
    """Identifier of the resource, which is not that of the file."""
    created_at: datetime
    """When the file was attached to the session."""
    file_id: str
    """Identifier of the file that is mounted."""
    mount_path: str
    """Path in the session's container at which the file is mounted."""
    type: Literal["file"]
    updated_at: datetime


class BetaManagedAgentsGitHubRepositoryResource(APIModel):
    """A GitHub repository that is mounted in the session's container. The token for access to it is
    not shown.
    """

    id: str
    created_at: datetime
    """When the repository was attached to the session."""
    mount_path: str
    """Path in the session's container at which the repository is mounted."""
    type: Literal["github_repository"]
    updated_at: datetime
    url: str
    """URL of the repository."""
    checkout: BetaManagedAgentsCheckout | None = None
    """The branch or commit to check out; null if none was chosen."""


class BetaManagedAgentsMemoryStoreResource(APIModel):
    """A memory store that is attached to the session."""

    memory_store_id: str
    """Identifier of the memory store."""
    type: Literal["memory_store"]
    access: Literal["read_write", "read_only"] | str | None = None
    """What the agent may do with the memories: `read_write` (the default) or `read_only`."""
    description: str | None = None
    """What the memory store holds, as described by its owner; null if it has no description."""
    instructions: str | None = None
    """Instructions for the agent on how to use the memory store, at most 4096 characters; null if
    there are none.
    """
    mount_path: str | None = None
    """Path in the session's container at which the memories are mounted; null if there is none."""
    name: str | None = None
    """Name of the memory store; null if there is none."""


class BetaManagedAgentsOutcomeEvaluationResource(APIModel):
    """How a session stands with one of the outcomes that were defined for it."""

    completed_at: datetime | None = None
    """When the evaluation was completed; null if it has not been."""
    description: str
    """What the agent is to achieve, as given when the outcome was defined."""
    explanation: str | None = None
    """Reasons for the result; null if there are none."""
    iteration: int
    """Number of the iteration of work and evaluation that this is about."""
    outcome_id: str
    """Identifier of the outcome; the same as in the `user.define_outcome` event."""
    result: str
    """Verdict of the evaluation."""
    type: Literal["outcome_evaluation"]


BetaManagedAgentsSessionResource: TypeAlias = Annotated[
    BetaManagedAgentsGitHubRepositoryResource
    | BetaManagedAgentsFileResource
    | BetaManagedAgentsMemoryStoreResource
    | Unknown,
    Open("type"),
]
"""Something attached to a session for the agent to work with: a GitHub repository, a file or a
memory store; `type` states which.
"""
