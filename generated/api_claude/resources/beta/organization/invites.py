# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.invites`. Invites to the organization."""

from __future__ import annotations

from ...organization.invites import AsyncOrganizationInvites, OrganizationInvites


class BetaOrganizationInvites(OrganizationInvites):
    """Invites to the organization. The methods are those of `OrganizationInvites`."""

    _path = "client.beta.organization.invites"


class AsyncBetaOrganizationInvites(AsyncOrganizationInvites):
    """Asynchronous version of `BetaOrganizationInvites`."""

    _path = "client.beta.organization.invites"
