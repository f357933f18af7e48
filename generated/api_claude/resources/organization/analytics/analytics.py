# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics`. Groups of endpoints: `apps`, `artifacts`, `connectors`,
`plugins`, `skills`, `summaries`, `users`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .apps.apps import AsyncOrganizationAnalyticsApps, OrganizationAnalyticsApps
    from .artifacts import AsyncOrganizationAnalyticsArtifacts, OrganizationAnalyticsArtifacts
    from .connectors import AsyncOrganizationAnalyticsConnectors, OrganizationAnalyticsConnectors
    from .plugins import AsyncOrganizationAnalyticsPlugins, OrganizationAnalyticsPlugins
    from .skills import AsyncOrganizationAnalyticsSkills, OrganizationAnalyticsSkills
    from .summaries import AsyncOrganizationAnalyticsSummaries, OrganizationAnalyticsSummaries
    from .users import AsyncOrganizationAnalyticsUsers, OrganizationAnalyticsUsers


class OrganizationAnalytics(Resource):
    """Groups of endpoints: `apps`, `artifacts`, `connectors`, `plugins`, `skills`, `summaries`,
    `users`.
    """

    _path = "client.organization.analytics"

    @cached_property
    def apps(self) -> OrganizationAnalyticsApps:
        """Groups of endpoints: `chat`."""
        from .apps.apps import OrganizationAnalyticsApps

        return OrganizationAnalyticsApps(self._client)

    @cached_property
    def artifacts(self) -> OrganizationAnalyticsArtifacts:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .artifacts import OrganizationAnalyticsArtifacts

        return OrganizationAnalyticsArtifacts(self._client)

    @cached_property
    def connectors(self) -> OrganizationAnalyticsConnectors:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .connectors import OrganizationAnalyticsConnectors

        return OrganizationAnalyticsConnectors(self._client)

    @cached_property
    def plugins(self) -> OrganizationAnalyticsPlugins:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .plugins import OrganizationAnalyticsPlugins

        return OrganizationAnalyticsPlugins(self._client)

    @cached_property
    def skills(self) -> OrganizationAnalyticsSkills:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .skills import OrganizationAnalyticsSkills

        return OrganizationAnalyticsSkills(self._client)

    @cached_property
    def summaries(self) -> OrganizationAnalyticsSummaries:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .summaries import OrganizationAnalyticsSummaries

        return OrganizationAnalyticsSummaries(self._client)

    @cached_property
    def users(self) -> OrganizationAnalyticsUsers:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .users import OrganizationAnalyticsUsers

        return OrganizationAnalyticsUsers(self._client)


class AsyncOrganizationAnalytics(AsyncResource):
    """Asynchronous version of `OrganizationAnalytics`."""

    _path = "client.organization.analytics"

    @cached_property
    def apps(self) -> AsyncOrganizationAnalyticsApps:
        """Groups of endpoints: `chat`."""
        from .apps.apps import AsyncOrganizationAnalyticsApps

        return AsyncOrganizationAnalyticsApps(self._client)

    @cached_property
    def artifacts(self) -> AsyncOrganizationAnalyticsArtifacts:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .artifacts import AsyncOrganizationAnalyticsArtifacts

        return AsyncOrganizationAnalyticsArtifacts(self._client)

    @cached_property
    def connectors(self) -> AsyncOrganizationAnalyticsConnectors:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .connectors import AsyncOrganizationAnalyticsConnectors

        return AsyncOrganizationAnalyticsConnectors(self._client)

    @cached_property
    def plugins(self) -> AsyncOrganizationAnalyticsPlugins:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .plugins import AsyncOrganizationAnalyticsPlugins

        return AsyncOrganizationAnalyticsPlugins(self._client)

    @cached_property
    def skills(self) -> AsyncOrganizationAnalyticsSkills:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .skills import AsyncOrganizationAnalyticsSkills

        return AsyncOrganizationAnalyticsSkills(self._client)

    @cached_property
    def summaries(self) -> AsyncOrganizationAnalyticsSummaries:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .summaries import AsyncOrganizationAnalyticsSummaries

        return AsyncOrganizationAnalyticsSummaries(self._client)

    @cached_property
    def users(self) -> AsyncOrganizationAnalyticsUsers:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .users import AsyncOrganizationAnalyticsUsers

        return AsyncOrganizationAnalyticsUsers(self._client)
