# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.apps`. What needs an `anthropic-beta` header, or may come with
one.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .organization_analytics_apps_chat import (
        AsyncOrganizationAnalyticsAppsChat,
        OrganizationAnalyticsAppsChat,
    )


class OrganizationAnalyticsApps(Resource):
    """What needs an `anthropic-beta` header, or may come with one."""

    @cached_property
    def chat(self) -> OrganizationAnalyticsAppsChat:
        """What needs an `anthropic-beta` header, or may come with one."""
        from .organization_analytics_apps_chat import OrganizationAnalyticsAppsChat

        return OrganizationAnalyticsAppsChat(self._client)


class AsyncOrganizationAnalyticsApps(AsyncResource):
    """What needs an `anthropic-beta` header, or may come with one."""

    @cached_property
    def chat(self) -> AsyncOrganizationAnalyticsAppsChat:
        """What needs an `anthropic-beta` header, or may come with one."""
        from .organization_analytics_apps_chat import AsyncOrganizationAnalyticsAppsChat

        return AsyncOrganizationAnalyticsAppsChat(self._client)
