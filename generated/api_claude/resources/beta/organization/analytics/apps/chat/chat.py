# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.apps.chat`. Groups of endpoints: `projects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .projects import (
        AsyncBetaOrganizationAnalyticsAppsChatProjects,
        BetaOrganizationAnalyticsAppsChatProjects,
    )


class BetaOrganizationAnalyticsAppsChat(Resource):
    """Groups of endpoints: `projects`."""

    _path = "client.beta.organization.analytics.apps.chat"

    @cached_property
    def projects(self) -> BetaOrganizationAnalyticsAppsChatProjects:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .projects import BetaOrganizationAnalyticsAppsChatProjects

        return BetaOrganizationAnalyticsAppsChatProjects(self._client)


class AsyncBetaOrganizationAnalyticsAppsChat(AsyncResource):
    """Asynchronous version of `BetaOrganizationAnalyticsAppsChat`."""

    _path = "client.beta.organization.analytics.apps.chat"

    @cached_property
    def projects(self) -> AsyncBetaOrganizationAnalyticsAppsChatProjects:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .projects import AsyncBetaOrganizationAnalyticsAppsChatProjects

        return AsyncBetaOrganizationAnalyticsAppsChatProjects(self._client)
