# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Requests of members to spend more than their limit."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import params as _params


class OrganizationSpendLimitIncreaseRequestApproveParams(TypedDict):
    """Body of `organization.spend_limits.increase_requests.approve`."""

    amount: str
    """Most that may be spent in a period from now on, as a string that holds a number."""
    period: NotRequired[_params.SpendLimitPeriod | None]
    """Period over which spend is counted against the new limit."""
    suppress_notification: NotRequired[bool]
    """True to send no notification of the decision."""


class OrganizationSpendLimitIncreaseRequestDenyParams(TypedDict):
    """Body of `organization.spend_limits.increase_requests.deny`."""

    suppress_notification: NotRequired[bool]
    """True to send no notification of the decision."""


SpendLimitIncreaseRequestStatus: TypeAlias = Literal["approved", "denied", "pending"]
"""The state of a request for a higher spend limit: `pending` until it is `approved` or `denied`."""


prepare(globals())
