# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Spend limits: how much may be spent, and by which actors."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class SpendLimitScopedAPIKeyActor(APIModel):
    """A scoped API key that spends, or acts on spend limits."""

    scoped_api_key_id: str
    """Identifier of the scoped API key."""
    type: Literal["scoped_api_key_actor"]


class SpendLimitUserActor(APIModel):
    """A user who spends, or acts on spend limits."""

    deleted: bool
    """Whether the user has been deleted."""
    email_address: str | None = None
    """Email address of the user; null if not known."""
    name: str | None = None
    """Name of the user; null if not known."""
    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user."""


SpendLimitActor: TypeAlias = Annotated[
    SpendLimitUserActor | SpendLimitScopedAPIKeyActor | Unknown, Open("type")
]
"""An actor that spends, or that acts on spend limits: a user or a scoped API key."""


class SpendLimitDeleteResponse(APIModel):
    """A confirmation that a spend limit was deleted."""

    id: str
    """Identifier of the deleted spend limit."""
    type: Literal["spend_limit_deleted"]


class SpendLimitOrganizationScope(APIModel):
    """The organization as a whole, as the scope of a spend limit."""

    type: Literal["organization"]


class SpendLimitOrganizationServiceScope(APIModel):
    """One service in the organization, as the scope of a spend limit."""

    service: str
    """Name of the service."""
    type: Literal["organization_service"]


SpendLimitPeriod: TypeAlias = Literal["daily", "monthly", "weekly"] | str
"""The period over which spend is counted against a limit: a day, a week or a month."""


class SpendLimitRBACGroupScope(APIModel):
    """An RBAC group, as the scope of a spend limit."""

    rbac_group_id: str
    """Identifier of the RBAC group that is limited."""
    type: Literal["rbac_group"]


class SpendLimitSeatTierScope(APIModel):
    """The users with a kind of seat, as the scope of a spend limit."""

    seat_tier: str
    """Name of the seat tier."""
    type: Literal["seat_tier"]


class SpendLimitUsageTierScope(APIModel):
    """The usage tier of the organization, as the scope of a spend limit."""

    type: Literal["usage_tier"]


class SpendLimitUserScope(APIModel):
    """A single user, as the scope of a spend limit."""

    type: Literal["user"]
    user_id: str
    """Identifier of the user who is limited."""


class SpendLimitWorkspaceScope(APIModel):
    """A workspace, as the scope of a spend limit."""

    type: Literal["workspace"]
    workspace_id: str
    """Identifier of the workspace that is limited."""


SpendLimitScope: TypeAlias = Annotated[
    SpendLimitUserScope
    | SpendLimitSeatTierScope
    | SpendLimitRBACGroupScope
    | SpendLimitOrganizationServiceScope
    | SpendLimitOrganizationScope
    | SpendLimitWorkspaceScope
    | SpendLimitUsageTierScope
    | Unknown,
    Open("type"),
]
"""What a spend limit applies to: a user, a seat tier, an RBAC group, a service, a workspace, the
organization as a whole or its usage tier.
"""


class SpendSummary(APIModel):
    """The spend limit that takes effect for an actor in a period, with the spend so far."""

    actor: SpendLimitActor
    """User or scoped API key that the summary is about."""
    amount: str | None = None
    """Most that may be spent in a period, in `currency`, as a string that holds a number; null for
    no limit.
    """
    currency: str
    """Currency of the amounts, such as `USD`."""
    period: SpendLimitPeriod
    """Period over which spend is counted against the limit."""
    period_to_date_spend: str
    """Spend so far in the current period, in `currency`, as a string that holds a number."""
    scope: SpendLimitScope
    """Scope that the summary is about."""
    source: SpendLimitScope
    """Scope whose spend limit takes effect, which can be another than `scope`, such as a seat tier
    or an RBAC group.
    """
    spend_limit_id: str
    """Identifier of the spend limit that takes effect."""
