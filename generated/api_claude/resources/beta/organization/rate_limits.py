# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rate_limits`. Rate limits of the organization."""

from __future__ import annotations

from ...organization.rate_limits import AsyncOrganizationRateLimits, OrganizationRateLimits


class BetaOrganizationRateLimits(OrganizationRateLimits):
    """Rate limits of the organization. The methods are those of `OrganizationRateLimits`."""

    _path = "client.beta.organization.rate_limits"


class AsyncBetaOrganizationRateLimits(AsyncOrganizationRateLimits):
    """Asynchronous version of `BetaOrganizationRateLimits`."""

    _path = "client.beta.organization.rate_limits"
