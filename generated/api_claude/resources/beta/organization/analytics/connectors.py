# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.connectors`. Analytics: who uses Claude in the organization,
and for what.
"""

from __future__ import annotations

from ....organization.analytics.connectors import (
    AsyncOrganizationAnalyticsConnectors,
    OrganizationAnalyticsConnectors,
)


class BetaOrganizationAnalyticsConnectors(OrganizationAnalyticsConnectors):
    """Analytics: who uses Claude in the organization, and for what. The methods are those of
    `OrganizationAnalyticsConnectors`.
    """

    _path = "client.beta.organization.analytics.connectors"


class AsyncBetaOrganizationAnalyticsConnectors(AsyncOrganizationAnalyticsConnectors):
    """Asynchronous version of `BetaOrganizationAnalyticsConnectors`."""

    _path = "client.beta.organization.analytics.connectors"
