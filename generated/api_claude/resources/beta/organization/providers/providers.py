# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.providers`. Groups of endpoints: `google`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .google.google import AsyncBetaOrganizationProvidersGoogle, BetaOrganizationProvidersGoogle


class BetaOrganizationProviders(Resource):
    """Groups of endpoints: `google`."""

    _path = "client.beta.organization.providers"

    @cached_property
    def google(self) -> BetaOrganizationProvidersGoogle:
        """Groups of endpoints: `projects`."""
        from .google.google import BetaOrganizationProvidersGoogle

        return BetaOrganizationProvidersGoogle(self._client)


class AsyncBetaOrganizationProviders(AsyncResource):
    """Asynchronous version of `BetaOrganizationProviders`."""

    _path = "client.beta.organization.providers"

    @cached_property
    def google(self) -> AsyncBetaOrganizationProvidersGoogle:
        """Groups of endpoints: `projects`."""
        from .google.google import AsyncBetaOrganizationProvidersGoogle

        return AsyncBetaOrganizationProvidersGoogle(self._client)
