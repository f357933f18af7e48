# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Spend limits: how much may be spent, and by which actors."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare


class BetaSpendLimitOrganizationScopeParam(TypedDict):
    """The organization as a whole, as the scope of a spend limit to set."""

    type: Literal["organization"]


class BetaSpendLimitUserScopeParam(TypedDict):
    """A single user, as the scope of a spend limit to set."""

    type: Literal["user"]
    user_id: str
    """Identifier of the user to limit."""


class BetaSpendLimitWorkspaceScopeParam(TypedDict):
    """A workspace, as the scope of a spend limit to set."""

    type: Literal["workspace"]
    workspace_id: str
    """Identifier of the workspace to limit."""


BetaOrganizationSpendLimitSetScope: TypeAlias = Union[
    BetaSpendLimitUserScopeParam,
    BetaSpendLimitOrganizationScopeParam,
    BetaSpendLimitWorkspaceScopeParam,
]
"""Whose spend a limit to be set applies to: a user, a workspace or the organization as a whole."""


SpendLimitPeriod: TypeAlias = Literal["daily", "monthly", "weekly"]
"""The period over which spend is counted against a limit: a day, a week or a month."""


class OrganizationSpendLimitSetParams(TypedDict):
    """Body of `organization.spend_limits.set`."""

    amount: str | None
    """Most that may be spent in a period, as a string that holds a number; null for no limit."""
    scope: BetaOrganizationSpendLimitSetScope
    """Whose spend the limit applies to: a user, a workspace or the organization."""
    period: NotRequired[SpendLimitPeriod]
    """Period over which spend is counted against the limit."""


prepare(globals())
