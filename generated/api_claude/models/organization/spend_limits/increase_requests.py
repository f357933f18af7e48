# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Requests of members to spend more than their limit."""

from datetime import datetime
from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel

from .spend_limits import SpendLimitActor, SpendLimitPeriod, SpendLimitScope, SpendSummary


class SpendLimit(APIModel):
    """A limit on what may be spent in a scope over a period."""

    id: str
    amount: str | None = None
    """Most that may be spent in a period, in `currency`, as a string that holds a number; null for
    no limit.
    """
    created_at: datetime
    currency: str
    """Currency of the amount, such as `USD`."""
    is_enabled: bool
    """Whether the spend limit is in force."""
    period: SpendLimitPeriod
    """Period over which spend is counted against the limit."""
    scope: SpendLimitScope
    """What the spend limit applies to."""
    type: Literal["spend_limit"]
    updated_at: datetime


SpendLimitIncreaseRequestStatus: TypeAlias = Literal["approved", "denied", "pending"] | str
"""The state of a request for a higher spend limit: `pending` until it is `approved` or `denied`."""


class OrganizationSpendLimitsIncreaseRequestApproveResponse(APIModel):
    """A request for a higher spend limit that was approved, with the limit that was set."""

    id: str
    actor: SpendLimitActor
    """User or scoped API key that asks for the increase."""
    created_at: datetime
    """When the increase was asked for."""
    period: SpendLimitPeriod
    """Period of the spend limit that is to be raised."""
    resolved_at: datetime | None = None
    """When the request was approved or denied; null while it is pending."""
    resolved_by: SpendLimitActor | None = None
    """User or scoped API key that approved or denied the request; null while it is pending."""
    spend_limit: SpendLimit | None = None
    """Spend limit that the approval set; null if there is none to show."""
    spend_summary: SpendSummary | None = None
    """Effective spend limit of the actor with the spend so far in the period; null if there is none
    to show.
    """
    status: SpendLimitIncreaseRequestStatus
    """Whether the request is pending, approved or denied."""
    type: Literal["spend_limit_increase_request"]


class SpendLimitIncreaseRequest(APIModel):
    """A request by a user or a scoped API key for a higher spend limit, which is approved or
    denied.
    """

    id: str
    actor: SpendLimitActor
    """User or scoped API key that asks for the increase."""
    created_at: datetime
    """When the increase was asked for."""
    period: SpendLimitPeriod
    """Period of the spend limit that is to be raised."""
    resolved_at: datetime | None = None
    """When the request was approved or denied; null while it is pending."""
    resolved_by: SpendLimitActor | None = None
    """User or scoped API key that approved or denied the request; null while it is pending."""
    spend_summary: SpendSummary | None = None
    """Effective spend limit of the actor with the spend so far in the period; null if there is none
    to show.
    """
    status: SpendLimitIncreaseRequestStatus
    """Whether the request is pending, approved or denied."""
    type: Literal["spend_limit_increase_request"]
