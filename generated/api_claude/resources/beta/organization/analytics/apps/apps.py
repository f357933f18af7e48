# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.apps`. Groups of endpoints: `chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .chat.chat import AsyncBetaOrganizationAnalyticsAppsChat, BetaOrganizationAnalyticsAppsChat


class BetaOrganizationAnalyticsApps(Resource):
    """Groups of endpoints: `chat`."""

    _path = "client.beta.organization.analytics.apps"

    @cached_property
    def chat(self) -> BetaOrganizationAnalyticsAppsChat:
        """Groups of endpoints: `projects`."""
        from .chat.chat import BetaOrganizationAnalyticsAppsChat

        return BetaOrganizationAnalyticsAppsChat(self._client)


class AsyncBetaOrganizationAnalyticsApps(AsyncResource):
    """Asynchronous version of `BetaOrganizationAnalyticsApps`."""

    _path = "client.beta.organization.analytics.apps"

    @cached_property
    def chat(self) -> AsyncBetaOrganizationAnalyticsAppsChat:
        """Groups of endpoints: `projects`."""
        from .chat.chat import AsyncBetaOrganizationAnalyticsAppsChat

        return AsyncBetaOrganizationAnalyticsAppsChat(self._client)
