# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. What a session is given: files, repositories, memory stores, a budget."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..shared.money import BetaMonetaryAmount


class BetaManagedAgentsBranchCheckout(APIModel):
    """A branch of a repository that is checked out."""

    name: str
    """Name of the branch."""
    type: Literal["branch"]


class BetaManagedAgentsBudgetLimit(APIModel):
    """A budget in the form of a limit on cost."""

    max_list_cost: BetaMonetaryAmount
    """The most that may be spent, counted at list prices."""
    type: Literal["limit"]


class BetaManagedAgentsCommitCheckout(APIModel):
    """A commit of a repository that is checked out."""

    sha: str
    """SHA of the commit, 7 to 64 characters."""
    type: Literal["commit"]


BetaManagedAgentsCheckout: TypeAlias = Annotated[
    BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckout | Unknown, Open("type")
]
"""The state of a repository that is checked out: a branch or a commit."""
