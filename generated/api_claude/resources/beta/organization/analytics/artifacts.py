# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.artifacts`. Analytics: who uses Claude in the organization,
and for what.
"""

from __future__ import annotations

from ....organization.analytics.artifacts import (
    AsyncOrganizationAnalyticsArtifacts,
    OrganizationAnalyticsArtifacts,
)


class BetaOrganizationAnalyticsArtifacts(OrganizationAnalyticsArtifacts):
    """Analytics: who uses Claude in the organization, and for what. The methods are those of
    `OrganizationAnalyticsArtifacts`.
    """

    _path = "client.beta.organization.analytics.artifacts"


class AsyncBetaOrganizationAnalyticsArtifacts(AsyncOrganizationAnalyticsArtifacts):
    """Asynchronous version of `BetaOrganizationAnalyticsArtifacts`."""

    _path = "client.beta.organization.analytics.artifacts"
