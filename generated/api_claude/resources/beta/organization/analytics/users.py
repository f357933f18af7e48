# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.users`. Analytics: who uses Claude in the organization, and
for what.
"""

from __future__ import annotations

from ....organization.analytics.users import (
    AsyncOrganizationAnalyticsUsers,
    OrganizationAnalyticsUsers,
)


class BetaOrganizationAnalyticsUsers(OrganizationAnalyticsUsers):
    """Analytics: who uses Claude in the organization, and for what. The methods are those of
    `OrganizationAnalyticsUsers`.
    """

    _path = "client.beta.organization.analytics.users"


class AsyncBetaOrganizationAnalyticsUsers(AsyncOrganizationAnalyticsUsers):
    """Asynchronous version of `BetaOrganizationAnalyticsUsers`."""

    _path = "client.beta.organization.analytics.users"
