# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.spend_limits`. Groups of endpoints: `effective`, `increase_requests`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .effective import AsyncOrganizationSpendLimitsEffective, OrganizationSpendLimitsEffective
    from .increase_requests import (
        AsyncOrganizationSpendLimitsIncreaseRequests,
        OrganizationSpendLimitsIncreaseRequests,
    )


class OrganizationSpendLimits(Resource):
    """Groups of endpoints: `effective`, `increase_requests`."""

    _path = "client.organization.spend_limits"

    @cached_property
    def effective(self) -> OrganizationSpendLimitsEffective:
        """Spend limits: how much may be spent, and by which actors."""
        from .effective import OrganizationSpendLimitsEffective

        return OrganizationSpendLimitsEffective(self._client)

    @cached_property
    def increase_requests(self) -> OrganizationSpendLimitsIncreaseRequests:
        """Requests of members to spend more than their limit."""
        from .increase_requests import OrganizationSpendLimitsIncreaseRequests

        return OrganizationSpendLimitsIncreaseRequests(self._client)


class AsyncOrganizationSpendLimits(AsyncResource):
    """Asynchronous version of `OrganizationSpendLimits`."""

    _path = "client.organization.spend_limits"

    @cached_property
    def effective(self) -> AsyncOrganizationSpendLimitsEffective:
        """Spend limits: how much may be spent, and by which actors."""
        from .effective import AsyncOrganizationSpendLimitsEffective

        return AsyncOrganizationSpendLimitsEffective(self._client)

    @cached_property
    def increase_requests(self) -> AsyncOrganizationSpendLimitsIncreaseRequests:
        """Requests of members to spend more than their limit."""
        from .increase_requests import AsyncOrganizationSpendLimitsIncreaseRequests

        return AsyncOrganizationSpendLimitsIncreaseRequests(self._client)
