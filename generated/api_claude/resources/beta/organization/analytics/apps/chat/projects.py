# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.apps.chat.projects`. Analytics: use of Claude in the
organization, by user and purpose.
"""

from __future__ import annotations

from ......organization.analytics.apps.chat.projects import (
    AsyncOrganizationAnalyticsAppsChatProjects,
    OrganizationAnalyticsAppsChatProjects,
)


class BetaOrganizationAnalyticsAppsChatProjects(OrganizationAnalyticsAppsChatProjects):
    """Analytics: use of Claude in the organization, by user and purpose. The methods are those of
    `OrganizationAnalyticsAppsChatProjects`.
    """

    _path = "client.beta.organization.analytics.apps.chat.projects"


class AsyncBetaOrganizationAnalyticsAppsChatProjects(AsyncOrganizationAnalyticsAppsChatProjects):
    """Asynchronous version of `BetaOrganizationAnalyticsAppsChatProjects`."""

    _path = "client.beta.organization.analytics.apps.chat.projects"
