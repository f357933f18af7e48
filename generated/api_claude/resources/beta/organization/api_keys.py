# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.api_keys`. API keys of the organization."""

from __future__ import annotations

from ...organization.api_keys import AsyncOrganizationApiKeys, OrganizationApiKeys


class BetaOrganizationApiKeys(OrganizationApiKeys):
    """API keys of the organization. The methods are those of `OrganizationApiKeys`."""

    _path = "client.beta.organization.api_keys"


class AsyncBetaOrganizationApiKeys(AsyncOrganizationApiKeys):
    """Asynchronous version of `BetaOrganizationApiKeys`."""

    _path = "client.beta.organization.api_keys"
