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
    from .apps.apps import AsyncBetaOrganizationAnalyticsApps, BetaOrganizationAnalyticsApps
    from .artifacts import (
        AsyncBetaOrganizationAnalyticsArtifacts,
        BetaOrganizationAnalyticsArtifacts,
    )
    from .connectors import (
        AsyncBetaOrganizationAnalyticsConnectors,
        BetaOrganizationAnalyticsConnectors,
    )
    from .cost import AsyncBetaOrganizationAnalyticsCost, BetaOrganizationAnalyticsCost
    from .cost_report import (
        AsyncBetaOrganizationAnalyticsCostReport,
        BetaOrganizationAnalyticsCostReport,
    )
    from .plugins import AsyncBetaOrganizationAnalyticsPlugins, BetaOrganizationAnalyticsPlugins
    from .skills import AsyncBetaOrganizationAnalyticsSkills, BetaOrganizationAnalyticsSkills
    from .summaries import (
        AsyncBetaOrganizationAnalyticsSummaries,
        BetaOrganizationAnalyticsSummaries,
    )
    from .usage import AsyncBetaOrganizationAnalyticsUsage, BetaOrganizationAnalyticsUsage
    from .usage_report import (
        AsyncBetaOrganizationAnalyticsUsageReport,
        BetaOrganizationAnalyticsUsageReport,
    )
    from .user_cost_report import (
        AsyncBetaOrganizationAnalyticsUserCostReport,
        BetaOrganizationAnalyticsUserCostReport,
    )
    from .user_usage_report import (
        AsyncBetaOrganizationAnalyticsUserUsageReport,
        BetaOrganizationAnalyticsUserUsageReport,
    )
    from .users import AsyncBetaOrganizationAnalyticsUsers, BetaOrganizationAnalyticsUsers


class BetaOrganizationAnalytics(Resource):
    """Groups of endpoints: `apps`, `artifacts`, `connectors`, `cost`, `cost_report`, `plugins`,
    `skills`, `summaries`, `usage`, `usage_report`, `user_cost_report`, `user_usage_report`,
    `users`.
    """

    _path = "client.beta.organization.analytics"

    @cached_property
    def apps(self) -> BetaOrganizationAnalyticsApps:
        """Groups of endpoints: `chat`."""
        from .apps.apps import BetaOrganizationAnalyticsApps

        return BetaOrganizationAnalyticsApps(self._client)

    @cached_property
    def artifacts(self) -> BetaOrganizationAnalyticsArtifacts:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .artifacts import BetaOrganizationAnalyticsArtifacts

        return BetaOrganizationAnalyticsArtifacts(self._client)

    @cached_property
    def connectors(self) -> BetaOrganizationAnalyticsConnectors:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .connectors import BetaOrganizationAnalyticsConnectors

        return BetaOrganizationAnalyticsConnectors(self._client)

    @cached_property
    def cost(self) -> BetaOrganizationAnalyticsCost:
        """Cost of the organization, broken down."""
        from .cost import BetaOrganizationAnalyticsCost

        return BetaOrganizationAnalyticsCost(self._client)

    @cached_property
    def cost_report(self) -> BetaOrganizationAnalyticsCostReport:
        """Cost of the organization, broken down."""
        from .cost_report import BetaOrganizationAnalyticsCostReport

        return BetaOrganizationAnalyticsCostReport(self._client)

    @cached_property
    def plugins(self) -> BetaOrganizationAnalyticsPlugins:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .plugins import BetaOrganizationAnalyticsPlugins

        return BetaOrganizationAnalyticsPlugins(self._client)

    @cached_property
    def skills(self) -> BetaOrganizationAnalyticsSkills:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .skills import BetaOrganizationAnalyticsSkills

        return BetaOrganizationAnalyticsSkills(self._client)

    @cached_property
    def summaries(self) -> BetaOrganizationAnalyticsSummaries:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .summaries import BetaOrganizationAnalyticsSummaries

        return BetaOrganizationAnalyticsSummaries(self._client)

    @cached_property
    def usage(self) -> BetaOrganizationAnalyticsUsage:
        """Usage of the organization, broken down."""
        from .usage import BetaOrganizationAnalyticsUsage

        return BetaOrganizationAnalyticsUsage(self._client)

    @cached_property
    def usage_report(self) -> BetaOrganizationAnalyticsUsageReport:
        """Usage of the organization, broken down."""
        from .usage_report import BetaOrganizationAnalyticsUsageReport

        return BetaOrganizationAnalyticsUsageReport(self._client)

    @cached_property
    def user_cost_report(self) -> BetaOrganizationAnalyticsUserCostReport:
        """Cost of the organization, broken down."""
        from .user_cost_report import BetaOrganizationAnalyticsUserCostReport

        return BetaOrganizationAnalyticsUserCostReport(self._client)

    @cached_property
    def user_usage_report(self) -> BetaOrganizationAnalyticsUserUsageReport:
        """Usage of the organization, broken down."""
        from .user_usage_report import BetaOrganizationAnalyticsUserUsageReport

        return BetaOrganizationAnalyticsUserUsageReport(self._client)

    @cached_property
    def users(self) -> BetaOrganizationAnalyticsUsers:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .users import BetaOrganizationAnalyticsUsers

        return BetaOrganizationAnalyticsUsers(self._client)


class AsyncBetaOrganizationAnalytics(AsyncResource):
    """Asynchronous version of `BetaOrganizationAnalytics`."""

    _path = "client.beta.organization.analytics"

    @cached_property
    def apps(self) -> AsyncBetaOrganizationAnalyticsApps:
        """Groups of endpoints: `chat`."""
        from .apps.apps import AsyncBetaOrganizationAnalyticsApps

        return AsyncBetaOrganizationAnalyticsApps(self._client)

    @cached_property
    def artifacts(self) -> AsyncBetaOrganizationAnalyticsArtifacts:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .artifacts import AsyncBetaOrganizationAnalyticsArtifacts

        return AsyncBetaOrganizationAnalyticsArtifacts(self._client)

    @cached_property
    def connectors(self) -> AsyncBetaOrganizationAnalyticsConnectors:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .connectors import AsyncBetaOrganizationAnalyticsConnectors

        return AsyncBetaOrganizationAnalyticsConnectors(self._client)

    @cached_property
    def cost(self) -> AsyncBetaOrganizationAnalyticsCost:
        """Cost of the organization, broken down."""
        from .cost import AsyncBetaOrganizationAnalyticsCost

        return AsyncBetaOrganizationAnalyticsCost(self._client)

    @cached_property
    def cost_report(self) -> AsyncBetaOrganizationAnalyticsCostReport:
        """Cost of the organization, broken down."""
        from .cost_report import AsyncBetaOrganizationAnalyticsCostReport

        return AsyncBetaOrganizationAnalyticsCostReport(self._client)

    @cached_property
    def plugins(self) -> AsyncBetaOrganizationAnalyticsPlugins:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .plugins import AsyncBetaOrganizationAnalyticsPlugins

        return AsyncBetaOrganizationAnalyticsPlugins(self._client)

    @cached_property
    def skills(self) -> AsyncBetaOrganizationAnalyticsSkills:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .skills import AsyncBetaOrganizationAnalyticsSkills

        return AsyncBetaOrganizationAnalyticsSkills(self._client)

    @cached_property
    def summaries(self) -> AsyncBetaOrganizationAnalyticsSummaries:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .summaries import AsyncBetaOrganizationAnalyticsSummaries

        return AsyncBetaOrganizationAnalyticsSummaries(self._client)

    @cached_property
    def usage(self) -> AsyncBetaOrganizationAnalyticsUsage:
        """Usage of the organization, broken down."""
        from .usage import AsyncBetaOrganizationAnalyticsUsage

        return AsyncBetaOrganizationAnalyticsUsage(self._client)

    @cached_property
    def usage_report(self) -> AsyncBetaOrganizationAnalyticsUsageReport:
        """Usage of the organization, broken down."""
        from .usage_report import AsyncBetaOrganizationAnalyticsUsageReport

        return AsyncBetaOrganizationAnalyticsUsageReport(self._client)

    @cached_property
    def user_cost_report(self) -> AsyncBetaOrganizationAnalyticsUserCostReport:
        """Cost of the organization, broken down."""
        from .user_cost_report import AsyncBetaOrganizationAnalyticsUserCostReport

        return AsyncBetaOrganizationAnalyticsUserCostReport(self._client)

    @cached_property
    def user_usage_report(self) -> AsyncBetaOrganizationAnalyticsUserUsageReport:
        """Usage of the organization, broken down."""
        from .user_usage_report import AsyncBetaOrganizationAnalyticsUserUsageReport

        return AsyncBetaOrganizationAnalyticsUserUsageReport(self._client)

    @cached_property
    def users(self) -> AsyncBetaOrganizationAnalyticsUsers:
        """Analytics: use of Claude in the organization, by user and purpose."""
        from .users import AsyncBetaOrganizationAnalyticsUsers

        return AsyncBetaOrganizationAnalyticsUsers(self._client)
