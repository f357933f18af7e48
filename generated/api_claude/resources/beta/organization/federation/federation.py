# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.federation`. Groups of endpoints: `issuers`, `rules`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .issuers import AsyncBetaOrganizationFederationIssuers, BetaOrganizationFederationIssuers
    from .rules.rules import AsyncBetaOrganizationFederationRules, BetaOrganizationFederationRules


class BetaOrganizationFederation(Resource):
    """Groups of endpoints: `issuers`, `rules`."""

    _path = "client.beta.organization.federation"

    @cached_property
    def issuers(self) -> BetaOrganizationFederationIssuers:
        """Federation issuers: identity providers whose tokens are trusted."""
        from .issuers import BetaOrganizationFederationIssuers

        return BetaOrganizationFederationIssuers(self._client)

    @cached_property
    def rules(self) -> BetaOrganizationFederationRules:
        """Federation rules: which tokens of an issuer may act as which account."""
        from .rules.rules import BetaOrganizationFederationRules

        return BetaOrganizationFederationRules(self._client)


class AsyncBetaOrganizationFederation(AsyncResource):
    """Asynchronous version of `BetaOrganizationFederation`."""

    _path = "client.beta.organization.federation"

    @cached_property
    def issuers(self) -> AsyncBetaOrganizationFederationIssuers:
        """Federation issuers: identity providers whose tokens are trusted."""
        from .issuers import AsyncBetaOrganizationFederationIssuers

        return AsyncBetaOrganizationFederationIssuers(self._client)

    @cached_property
    def rules(self) -> AsyncBetaOrganizationFederationRules:
        """Federation rules: which tokens of an issuer may act as which account."""
        from .rules.rules import AsyncBetaOrganizationFederationRules

        return AsyncBetaOrganizationFederationRules(self._client)
