# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.apps.chat`. Groups of endpoints: `projects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .projects import (
        AsyncOrganizationAnalyticsAppsChatProjects,
        OrganizationAnalyticsAppsChatProjects,
    )


class OrganizationAnalyticsAppsChat(Resource):
    """Groups of endpoints: `projects`."""

    _path = "client.organization.analytics.apps.chat"

    @cached_property
    def projects(self) -> OrganizationAnalyticsAppsChatProjects:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .projects import OrganizationAnalyticsAppsChatProjects

        return OrganizationAnalyticsAppsChatProjects(self._client)


class AsyncOrganizationAnalyticsAppsChat(AsyncResource):
    """Asynchronous version of `OrganizationAnalyticsAppsChat`."""

    _path = "client.organization.analytics.apps.chat"

    @cached_property
    def projects(self) -> AsyncOrganizationAnalyticsAppsChatProjects:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .projects import AsyncOrganizationAnalyticsAppsChatProjects

        return AsyncOrganizationAnalyticsAppsChatProjects(self._client)
