# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.spend_limits.increase_requests`. Requests of members to spend more than
their limit.
"""

from __future__ import annotations

from ....organization.spend_limits.increase_requests import (
    AsyncOrganizationSpendLimitsIncreaseRequests,
    OrganizationSpendLimitsIncreaseRequests,
)


class BetaOrganizationSpendLimitsIncreaseRequests(OrganizationSpendLimitsIncreaseRequests):
    """Requests of members to spend more than their limit. The methods are those of
    `OrganizationSpendLimitsIncreaseRequests`.
    """

    _path = "client.beta.organization.spend_limits.increase_requests"


class AsyncBetaOrganizationSpendLimitsIncreaseRequests(
    AsyncOrganizationSpendLimitsIncreaseRequests
):
    """Asynchronous version of `BetaOrganizationSpendLimitsIncreaseRequests`."""

    _path = "client.beta.organization.spend_limits.increase_requests"
