# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.artifacts`. Analytics: use of Claude in the organization, by
user and purpose.
"""

from __future__ import annotations

from ....organization.analytics.artifacts import (
    AsyncOrganizationAnalyticsArtifacts,
    OrganizationAnalyticsArtifacts,
)


class BetaOrganizationAnalyticsArtifacts(OrganizationAnalyticsArtifacts):
    """Analytics: use of Claude in the organization, by user and purpose. The methods are those of
    `OrganizationAnalyticsArtifacts`.
    """

    _path = "client.beta.organization.analytics.artifacts"


class AsyncBetaOrganizationAnalyticsArtifacts(AsyncOrganizationAnalyticsArtifacts):
    """Asynchronous version of `BetaOrganizationAnalyticsArtifacts`."""

    _path = "client.beta.organization.analytics.artifacts"
