# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.apps.chat.projects`. Analytics: who uses Claude in the
organization, and for what.
"""

from __future__ import annotations

from ......organization.analytics.apps.chat.projects import (
    AsyncOrganizationAnalyticsAppsChatProjects,
    OrganizationAnalyticsAppsChatProjects,
)


class BetaOrganizationAnalyticsAppsChatProjects(OrganizationAnalyticsAppsChatProjects):
    """Analytics: who uses Claude in the organization, and for what. The methods are those of
    `OrganizationAnalyticsAppsChatProjects`.
    """

    _path = "client.beta.organization.analytics.apps.chat.projects"


class AsyncBetaOrganizationAnalyticsAppsChatProjects(AsyncOrganizationAnalyticsAppsChatProjects):
    """Asynchronous version of `BetaOrganizationAnalyticsAppsChatProjects`."""

    _path = "client.beta.organization.analytics.apps.chat.projects"
