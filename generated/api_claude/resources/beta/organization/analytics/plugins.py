# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.plugins`. Analytics: use of Claude in the organization, by
user and purpose.
"""

from __future__ import annotations

from ....organization.analytics.plugins import (
    AsyncOrganizationAnalyticsPlugins,
    OrganizationAnalyticsPlugins,
)


class BetaOrganizationAnalyticsPlugins(OrganizationAnalyticsPlugins):
    """Analytics: use of Claude in the organization, by user and purpose. The methods are those of
    `OrganizationAnalyticsPlugins`.
    """

    _path = "client.beta.organization.analytics.plugins"


class AsyncBetaOrganizationAnalyticsPlugins(AsyncOrganizationAnalyticsPlugins):
    """Asynchronous version of `BetaOrganizationAnalyticsPlugins`."""

    _path = "client.beta.organization.analytics.plugins"
