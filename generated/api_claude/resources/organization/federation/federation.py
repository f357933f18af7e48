# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.federation`. Groups of endpoints: `issuers`, `rules`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .issuers import AsyncOrganizationFederationIssuers, OrganizationFederationIssuers
    from .rules.rules import AsyncOrganizationFederationRules, OrganizationFederationRules


class OrganizationFederation(Resource):
    """Groups of endpoints: `issuers`, `rules`."""

    _path = "client.organization.federation"

    @cached_property
    def issuers(self) -> OrganizationFederationIssuers:
        """Federation issuers: identity providers whose tokens are trusted."""
        from .issuers import OrganizationFederationIssuers

        return OrganizationFederationIssuers(self._client)

    @cached_property
    def rules(self) -> OrganizationFederationRules:
        """Federation rules: which tokens of an issuer may act as which account."""
        from .rules.rules import OrganizationFederationRules

        return OrganizationFederationRules(self._client)


class AsyncOrganizationFederation(AsyncResource):
    """Asynchronous version of `OrganizationFederation`."""

    _path = "client.organization.federation"

    @cached_property
    def issuers(self) -> AsyncOrganizationFederationIssuers:
        """Federation issuers: identity providers whose tokens are trusted."""
        from .issuers import AsyncOrganizationFederationIssuers

        return AsyncOrganizationFederationIssuers(self._client)

    @cached_property
    def rules(self) -> AsyncOrganizationFederationRules:
        """Federation rules: which tokens of an issuer may act as which account."""
        from .rules.rules import AsyncOrganizationFederationRules

        return AsyncOrganizationFederationRules(self._client)
