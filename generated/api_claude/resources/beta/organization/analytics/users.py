# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.users`. Analytics: use of Claude in the organization, by user
and purpose.
"""

from __future__ import annotations

from ....organization.analytics.users import (
    AsyncOrganizationAnalyticsUsers,
    OrganizationAnalyticsUsers,
)


class BetaOrganizationAnalyticsUsers(OrganizationAnalyticsUsers):
    """Analytics: use of Claude in the organization, by user and purpose. The methods are those of
    `OrganizationAnalyticsUsers`.
    """

    _path = "client.beta.organization.analytics.users"


class AsyncBetaOrganizationAnalyticsUsers(AsyncOrganizationAnalyticsUsers):
    """Asynchronous version of `BetaOrganizationAnalyticsUsers`."""

    _path = "client.beta.organization.analytics.users"
