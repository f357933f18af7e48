# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.skills`. Analytics: who uses Claude in the organization, and
for what.
"""

from __future__ import annotations

from ....organization.analytics.skills import (
    AsyncOrganizationAnalyticsSkills,
    OrganizationAnalyticsSkills,
)


class BetaOrganizationAnalyticsSkills(OrganizationAnalyticsSkills):
    """Analytics: who uses Claude in the organization, and for what. The methods are those of
    `OrganizationAnalyticsSkills`.
    """

    _path = "client.beta.organization.analytics.skills"


class AsyncBetaOrganizationAnalyticsSkills(AsyncOrganizationAnalyticsSkills):
    """Asynchronous version of `BetaOrganizationAnalyticsSkills`."""

    _path = "client.beta.organization.analytics.skills"
