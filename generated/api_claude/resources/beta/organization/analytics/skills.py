# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.skills`. Analytics: use of Claude in the organization, by
user and purpose.
"""

from __future__ import annotations

from ....organization.analytics.skills import (
    AsyncOrganizationAnalyticsSkills,
    OrganizationAnalyticsSkills,
)


class BetaOrganizationAnalyticsSkills(OrganizationAnalyticsSkills):
    """Analytics: use of Claude in the organization, by user and purpose. The methods are those of
    `OrganizationAnalyticsSkills`.
    """

    _path = "client.beta.organization.analytics.skills"


class AsyncBetaOrganizationAnalyticsSkills(AsyncOrganizationAnalyticsSkills):
    """Asynchronous version of `BetaOrganizationAnalyticsSkills`."""

    _path = "client.beta.organization.analytics.skills"
