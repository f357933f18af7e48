# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.workspaces.members`. Members and service accounts of a workspace."""

from __future__ import annotations

from ....organization.workspaces.members import (
    AsyncOrganizationWorkspacesMembers,
    OrganizationWorkspacesMembers,
)


class BetaOrganizationWorkspacesMembers(OrganizationWorkspacesMembers):
    """Members and service accounts of a workspace. The methods are those of
    `OrganizationWorkspacesMembers`.
    """

    _path = "client.beta.organization.workspaces.members"


class AsyncBetaOrganizationWorkspacesMembers(AsyncOrganizationWorkspacesMembers):
    """Asynchronous version of `BetaOrganizationWorkspacesMembers`."""

    _path = "client.beta.organization.workspaces.members"
