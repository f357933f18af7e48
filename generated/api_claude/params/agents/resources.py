# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. What a session is given: files, repositories, memory stores, a budget."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaManagedAgentsBranchCheckoutParam(TypedDict):
    """A branch of a repository to check out."""

    name: str
    """Name of the branch, 1 to 255 characters."""
    type: Literal["branch"]


class BetaManagedAgentsBudgetLimitParam(TypedDict):
    """A budget to set, in the form of a limit on cost."""

    max_list_cost: _params.BetaMonetaryAmountParam | _models.BetaMonetaryAmount
    """The most that may be spent, counted at list prices."""
    type: Literal["limit"]


class BetaManagedAgentsCommitCheckoutParam(TypedDict):
    """A commit of a repository to check out."""

    sha: str
    """SHA of the commit, 7 to 64 characters."""
    type: Literal["commit"]


BetaManagedAgentsCheckoutParam: TypeAlias = Union[
    BetaManagedAgentsBranchCheckoutParam,
    BetaManagedAgentsCommitCheckoutParam,
    "_models.BetaManagedAgentsCheckout",
]
"""The state of a repository to check out: a branch or a commit."""


class BetaManagedAgentsFileResourceParams(TypedDict):
    """A file to mount in the session's container."""

    file_id: str
    """Identifier of the file, at most 128 characters."""
    type: Literal["file"]
    mount_path: NotRequired[str | None]
    """Path in the container at which the file is mounted; at most 4096 characters, null or absent
    leaves the choice to the API.
    """


class BetaManagedAgentsGitHubRepositoryResourceParams(TypedDict):
    """A GitHub repository to mount in the session's container."""

    type: Literal["github_repository"]
    url: str
    """URL of the repository, at most 2048 characters."""
    authorization_token: NotRequired[str]
    """Token that gives access to the repository, at most 4096 characters. Responses do not contain
    it.
    """
    checkout: NotRequired[BetaManagedAgentsCheckoutParam | None]
    """Branch or commit to check out; null or absent for the default branch."""
    mount_path: NotRequired[str | None]
    """Path in the container at which the repository is mounted; at most 4096 characters, null or
    absent leaves the choice to the API.
    """


class BetaManagedAgentsMemoryStoreResourceParam(TypedDict):
    """A memory store to attach to a session."""

    memory_store_id: str
    """Identifier of the memory store."""
    type: Literal["memory_store"]
    access: NotRequired[Literal["read_write", "read_only"] | None]
    """Whether the agent can change the memories (`read_write`, the default) or only read them
    (`read_only`).
    """
    instructions: NotRequired[str | None]
    """How the agent should use the memory store in the session, at most 4096 characters; null or
    absent for no instructions.
    """


BetaManagedAgentsResourceParams: TypeAlias = Union[
    BetaManagedAgentsGitHubRepositoryResourceParams,
    BetaManagedAgentsFileResourceParams,
    BetaManagedAgentsMemoryStoreResourceParam,
]
"""A resource to make available in a session: a GitHub repository, a file, or a memory store."""


prepare(globals())
