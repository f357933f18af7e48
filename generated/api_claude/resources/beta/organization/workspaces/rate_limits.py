# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.workspaces.rate_limits`. Workspaces of the organization, and their rate
limits.
"""

from __future__ import annotations

from ....organization.workspaces.rate_limits import (
    AsyncOrganizationWorkspacesRateLimits,
    OrganizationWorkspacesRateLimits,
)


class BetaOrganizationWorkspacesRateLimits(OrganizationWorkspacesRateLimits):
    """Workspaces of the organization, and their rate limits. The methods are those of
    `OrganizationWorkspacesRateLimits`.
    """

    _path = "client.beta.organization.workspaces.rate_limits"


class AsyncBetaOrganizationWorkspacesRateLimits(AsyncOrganizationWorkspacesRateLimits):
    """Asynchronous version of `BetaOrganizationWorkspacesRateLimits`."""

    _path = "client.beta.organization.workspaces.rate_limits"
