# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics`. Groups of endpoints: `apps`, `artifacts`, `connectors`,
`cost`, `cost_report`, `plugins`, `skills`, `summaries`, `usage`, `usage_report`,
`user_cost_report`, `user_usage_report`, `users`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .organization_analytics_apps import (
        AsyncBetaOrganizationAnalyticsApps,
        BetaOrganizationAnalyticsApps,
    )
    from .organization_analytics_artifacts import (
        AsyncBetaOrganizationAnalyticsArtifacts,
        BetaOrganizationAnalyticsArtifacts,
    )
    from .organization_analytics_connectors import (
        AsyncBetaOrganizationAnalyticsConnectors,
        BetaOrganizationAnalyticsConnectors,
    )
    from .organization_analytics_cost import (
        AsyncBetaOrganizationAnalyticsCost,
        BetaOrganizationAnalyticsCost,
    )
    from .organization_analytics_cost_report import (
        AsyncBetaOrganizationAnalyticsCostReport,
        BetaOrganizationAnalyticsCostReport,
    )
    from .organization_analytics_plugins import (
        AsyncBetaOrganizationAnalyticsPlugins,
        BetaOrganizationAnalyticsPlugins,
    )
    from .organization_analytics_skills import (
        AsyncBetaOrganizationAnalyticsSkills,
        BetaOrganizationAnalyticsSkills,
    )
    from .organization_analytics_summaries import (
        AsyncBetaOrganizationAnalyticsSummaries,
        BetaOrganizationAnalyticsSummaries,
    )
    from .organization_analytics_usage import (
        AsyncBetaOrganizationAnalyticsUsage,
        BetaOrganizationAnalyticsUsage,
    )
    from .organization_analytics_usage_report import (
        AsyncBetaOrganizationAnalyticsUsageReport,
        BetaOrganizationAnalyticsUsageReport,
    )
    from .organization_analytics_user_cost_report import (
        AsyncBetaOrganizationAnalyticsUserCostReport,
        BetaOrganizationAnalyticsUserCostReport,
    )
    from .organization_analytics_user_usage_report import (
        AsyncBetaOrganizationAnalyticsUserUsageReport,
        BetaOrganizationAnalyticsUserUsageReport,
    )
    from .organization_analytics_users import (
        AsyncBetaOrganizationAnalyticsUsers,
        BetaOrganizationAnalyticsUsers,
    )


class BetaOrganizationAnalytics(Resource):
    """Groups of endpoints: `apps`, `artifacts`, `connectors`, `cost`, `cost_report`, `plugins`,
    `skills`, `summaries`, `usage`, `usage_report`, `user_cost_report`, `user_usage_report`,
    `users`.
    """

    _path = "client.beta.organization.analytics"

    @cached_property
    def apps(self) -> BetaOrganizationAnalyticsApps:
        """Groups of endpoints: `chat`."""
        from .organization_analytics_apps import BetaOrganizationAnalyticsApps

        return BetaOrganizationAnalyticsApps(self._client)

    @cached_property
    def artifacts(self) -> BetaOrganizationAnalyticsArtifacts:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_artifacts import BetaOrganizationAnalyticsArtifacts

        return BetaOrganizationAnalyticsArtifacts(self._client)

    @cached_property
    def connectors(self) -> BetaOrganizationAnalyticsConnectors:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_connectors import BetaOrganizationAnalyticsConnectors

        return BetaOrganizationAnalyticsConnectors(self._client)

    @cached_property
    def cost(self) -> BetaOrganizationAnalyticsCost:
        """Cost of the organization, broken down."""
        from .organization_analytics_cost import BetaOrganizationAnalyticsCost

        return BetaOrganizationAnalyticsCost(self._client)

    @cached_property
    def cost_report(self) -> BetaOrganizationAnalyticsCostReport:
        """Cost of the organization, broken down."""
        from .organization_analytics_cost_report import BetaOrganizationAnalyticsCostReport

        return BetaOrganizationAnalyticsCostReport(self._client)

    @cached_property
    def plugins(self) -> BetaOrganizationAnalyticsPlugins:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_plugins import BetaOrganizationAnalyticsPlugins

        return BetaOrganizationAnalyticsPlugins(self._client)

    @cached_property
    def skills(self) -> BetaOrganizationAnalyticsSkills:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_skills import BetaOrganizationAnalyticsSkills

        return BetaOrganizationAnalyticsSkills(self._client)

    @cached_property
    def summaries(self) -> BetaOrganizationAnalyticsSummaries:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_summaries import BetaOrganizationAnalyticsSummaries

        return BetaOrganizationAnalyticsSummaries(self._client)

    @cached_property
    def usage(self) -> BetaOrganizationAnalyticsUsage:
        """Usage of the organization, broken down."""
        from .organization_analytics_usage import BetaOrganizationAnalyticsUsage

        return BetaOrganizationAnalyticsUsage(self._client)

    @cached_property
    def usage_report(self) -> BetaOrganizationAnalyticsUsageReport:
        """Usage of the organization, broken down."""
        from .organization_analytics_usage_report import BetaOrganizationAnalyticsUsageReport

        return BetaOrganizationAnalyticsUsageReport(self._client)

    @cached_property
    def user_cost_report(self) -> BetaOrganizationAnalyticsUserCostReport:
        """Cost of the organization, broken down."""
        from .organization_analytics_user_cost_report import BetaOrganizationAnalyticsUserCostReport

        return BetaOrganizationAnalyticsUserCostReport(self._client)

    @cached_property
    def user_usage_report(self) -> BetaOrganizationAnalyticsUserUsageReport:
        """Usage of the organization, broken down."""
        from .organization_analytics_user_usage_report import (
            BetaOrganizationAnalyticsUserUsageReport,
        )

        return BetaOrganizationAnalyticsUserUsageReport(self._client)

    @cached_property
    def users(self) -> BetaOrganizationAnalyticsUsers:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_users import BetaOrganizationAnalyticsUsers

        return BetaOrganizationAnalyticsUsers(self._client)


class AsyncBetaOrganizationAnalytics(AsyncResource):
    """Asynchronous version of `BetaOrganizationAnalytics`."""

    _path = "client.beta.organization.analytics"

    @cached_property
    def apps(self) -> AsyncBetaOrganizationAnalyticsApps:
        """Groups of endpoints: `chat`."""
        from .organization_analytics_apps import AsyncBetaOrganizationAnalyticsApps

        return AsyncBetaOrganizationAnalyticsApps(self._client)

    @cached_property
    def artifacts(self) -> AsyncBetaOrganizationAnalyticsArtifacts:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_artifacts import AsyncBetaOrganizationAnalyticsArtifacts

        return AsyncBetaOrganizationAnalyticsArtifacts(self._client)

    @cached_property
    def connectors(self) -> AsyncBetaOrganizationAnalyticsConnectors:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_connectors import AsyncBetaOrganizationAnalyticsConnectors

        return AsyncBetaOrganizationAnalyticsConnectors(self._client)

    @cached_property
    def cost(self) -> AsyncBetaOrganizationAnalyticsCost:
        """Cost of the organization, broken down."""
        from .organization_analytics_cost import AsyncBetaOrganizationAnalyticsCost

        return AsyncBetaOrganizationAnalyticsCost(self._client)

    @cached_property
    def cost_report(self) -> AsyncBetaOrganizationAnalyticsCostReport:
        """Cost of the organization, broken down."""
        from .organization_analytics_cost_report import AsyncBetaOrganizationAnalyticsCostReport

        return AsyncBetaOrganizationAnalyticsCostReport(self._client)

    @cached_property
    def plugins(self) -> AsyncBetaOrganizationAnalyticsPlugins:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_plugins import AsyncBetaOrganizationAnalyticsPlugins

        return AsyncBetaOrganizationAnalyticsPlugins(self._client)

    @cached_property
    def skills(self) -> AsyncBetaOrganizationAnalyticsSkills:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_skills import AsyncBetaOrganizationAnalyticsSkills

        return AsyncBetaOrganizationAnalyticsSkills(self._client)

    @cached_property
    def summaries(self) -> AsyncBetaOrganizationAnalyticsSummaries:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_summaries import AsyncBetaOrganizationAnalyticsSummaries

        return AsyncBetaOrganizationAnalyticsSummaries(self._client)

    @cached_property
    def usage(self) -> AsyncBetaOrganizationAnalyticsUsage:
        """Usage of the organization, broken down."""
        from .organization_analytics_usage import AsyncBetaOrganizationAnalyticsUsage

        return AsyncBetaOrganizationAnalyticsUsage(self._client)

    @cached_property
    def usage_report(self) -> AsyncBetaOrganizationAnalyticsUsageReport:
        """Usage of the organization, broken down."""
        from .organization_analytics_usage_report import AsyncBetaOrganizationAnalyticsUsageReport

        return AsyncBetaOrganizationAnalyticsUsageReport(self._client)

    @cached_property
    def user_cost_report(self) -> AsyncBetaOrganizationAnalyticsUserCostReport:
        """Cost of the organization, broken down."""
        from .organization_analytics_user_cost_report import (
            AsyncBetaOrganizationAnalyticsUserCostReport,
        )

        return AsyncBetaOrganizationAnalyticsUserCostReport(self._client)

    @cached_property
    def user_usage_report(self) -> AsyncBetaOrganizationAnalyticsUserUsageReport:
        """Usage of the organization, broken down."""
        from .organization_analytics_user_usage_report import (
            AsyncBetaOrganizationAnalyticsUserUsageReport,
        )

        return AsyncBetaOrganizationAnalyticsUserUsageReport(self._client)

    @cached_property
    def users(self) -> AsyncBetaOrganizationAnalyticsUsers:
        """Analytics: who uses Claude in the organization, and for what."""
        from .organization_analytics_users import AsyncBetaOrganizationAnalyticsUsers

        return AsyncBetaOrganizationAnalyticsUsers(self._client)
