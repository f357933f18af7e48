# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.connectors`. Analytics: use of Claude in the organization, by
user and purpose.
"""

from __future__ import annotations

from ....organization.analytics.connectors import (
    AsyncOrganizationAnalyticsConnectors,
    OrganizationAnalyticsConnectors,
)


class BetaOrganizationAnalyticsConnectors(OrganizationAnalyticsConnectors):
    """Analytics: use of Claude in the organization, by user and purpose. The methods are those of
    `OrganizationAnalyticsConnectors`.
    """

    _path = "client.beta.organization.analytics.connectors"


class AsyncBetaOrganizationAnalyticsConnectors(AsyncOrganizationAnalyticsConnectors):
    """Asynchronous version of `BetaOrganizationAnalyticsConnectors`."""

    _path = "client.beta.organization.analytics.connectors"
