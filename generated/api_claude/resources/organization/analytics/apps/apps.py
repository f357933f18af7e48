# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.apps`. Groups of endpoints: `chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .chat.chat import AsyncOrganizationAnalyticsAppsChat, OrganizationAnalyticsAppsChat


class OrganizationAnalyticsApps(Resource):
    """Groups of endpoints: `chat`."""

    _path = "client.organization.analytics.apps"

    @cached_property
    def chat(self) -> OrganizationAnalyticsAppsChat:
        """Groups of endpoints: `projects`."""
        from .chat.chat import OrganizationAnalyticsAppsChat

        return OrganizationAnalyticsAppsChat(self._client)


class AsyncOrganizationAnalyticsApps(AsyncResource):
    """Asynchronous version of `OrganizationAnalyticsApps`."""

    _path = "client.organization.analytics.apps"

    @cached_property
    def chat(self) -> AsyncOrganizationAnalyticsAppsChat:
        """Groups of endpoints: `projects`."""
        from .chat.chat import AsyncOrganizationAnalyticsAppsChat

        return AsyncOrganizationAnalyticsAppsChat(self._client)
