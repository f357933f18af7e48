# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.providers.google.projects`. Groups of endpoints: `data_controls`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .data_controls import (
        AsyncBetaOrganizationProvidersGoogleProjectsDataControls,
        BetaOrganizationProvidersGoogleProjectsDataControls,
    )


class BetaOrganizationProvidersGoogleProjects(Resource):
    """Groups of endpoints: `data_controls`."""

    _path = "client.beta.organization.providers.google.projects"

    @cached_property
    def data_controls(self) -> BetaOrganizationProvidersGoogleProjectsDataControls:
        """Data controls of Google Cloud projects: external keys and buckets for data of a
        project.
        """
        from .data_controls import BetaOrganizationProvidersGoogleProjectsDataControls

        return BetaOrganizationProvidersGoogleProjectsDataControls(self._client)


class AsyncBetaOrganizationProvidersGoogleProjects(AsyncResource):
    """Asynchronous version of `BetaOrganizationProvidersGoogleProjects`."""

    _path = "client.beta.organization.providers.google.projects"

    @cached_property
    def data_controls(self) -> AsyncBetaOrganizationProvidersGoogleProjectsDataControls:
        """Data controls of Google Cloud projects: external keys and buckets for data of a
        project.
        """
        from .data_controls import AsyncBetaOrganizationProvidersGoogleProjectsDataControls

        return AsyncBetaOrganizationProvidersGoogleProjectsDataControls(self._client)
