# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.providers.google`. Groups of endpoints: `projects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .projects.projects import (
        AsyncBetaOrganizationProvidersGoogleProjects,
        BetaOrganizationProvidersGoogleProjects,
    )


class BetaOrganizationProvidersGoogle(Resource):
    """Groups of endpoints: `projects`."""

    _path = "client.beta.organization.providers.google"

    @cached_property
    def projects(self) -> BetaOrganizationProvidersGoogleProjects:
        """Groups of endpoints: `data_controls`."""
        from .projects.projects import BetaOrganizationProvidersGoogleProjects

        return BetaOrganizationProvidersGoogleProjects(self._client)


class AsyncBetaOrganizationProvidersGoogle(AsyncResource):
    """Asynchronous version of `BetaOrganizationProvidersGoogle`."""

    _path = "client.beta.organization.providers.google"

    @cached_property
    def projects(self) -> AsyncBetaOrganizationProvidersGoogleProjects:
        """Groups of endpoints: `data_controls`."""
        from .projects.projects import AsyncBetaOrganizationProvidersGoogleProjects

        return AsyncBetaOrganizationProvidersGoogleProjects(self._client)
