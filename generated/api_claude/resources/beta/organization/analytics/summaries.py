# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.summaries`. Analytics: use of Claude in the organization, by
user and purpose.
"""

from __future__ import annotations

from ....organization.analytics.summaries import (
    AsyncOrganizationAnalyticsSummaries,
    OrganizationAnalyticsSummaries,
)


class BetaOrganizationAnalyticsSummaries(OrganizationAnalyticsSummaries):
    """Analytics: use of Claude in the organization, by user and purpose. The methods are those of
    `OrganizationAnalyticsSummaries`.
    """

    _path = "client.beta.organization.analytics.summaries"


class AsyncBetaOrganizationAnalyticsSummaries(AsyncOrganizationAnalyticsSummaries):
    """Asynchronous version of `BetaOrganizationAnalyticsSummaries`."""

    _path = "client.beta.organization.analytics.summaries"
