# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.external_keys`. External keys: encryption keys that the organization
keeps in its own key management.
"""

from __future__ import annotations

from ...organization.external_keys import AsyncOrganizationExternalKeys, OrganizationExternalKeys


class BetaOrganizationExternalKeys(OrganizationExternalKeys):
    """External keys: encryption keys that the organization keeps in its own key management. The
    methods are those of `OrganizationExternalKeys`.
    """

    _path = "client.beta.organization.external_keys"


class AsyncBetaOrganizationExternalKeys(AsyncOrganizationExternalKeys):
    """Asynchronous version of `BetaOrganizationExternalKeys`."""

    _path = "client.beta.organization.external_keys"
