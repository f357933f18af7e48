# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Requests of members to spend more than their limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .organization_spend_limits import SpendLimitPeriod


class OrganizationSpendLimitIncreaseRequestApproveParams(TypedDict):
    """Body of `organization.spend_limits.increase_requests.approve`."""

    amount: str
    """Most that may be spent in a period from now on, as a string that holds a number."""
    period: NotRequired[SpendLimitPeriod | None]
    """Period over which spend is counted against the new limit."""
    suppress_notification: NotRequired[bool]
    """True to send no notification of the decision."""


class OrganizationSpendLimitIncreaseRequestDenyParams(TypedDict):
    """Body of `organization.spend_limits.increase_requests.deny`."""

    suppress_notification: NotRequired[bool]
    """True to send no notification of the decision."""


SpendLimitIncreaseRequestStatus: TypeAlias = Literal["approved", "denied", "pending"]
"""The state of a request for a higher spend limit: `pending` until it is `approved` or `denied`."""
