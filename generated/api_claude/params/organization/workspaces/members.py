# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Members and service accounts of a workspace."""

from __future__ import annotations

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import params as _params


class OrganizationWorkspaceMemberAddParams(TypedDict):
    """Body of `organization.workspaces.members.add`."""

    user_id: str
    """Identifier of the user to add."""
    workspace_role: _params.NoBillingWorkspaceRole
    """Role that the user gets in the workspace; the billing role cannot be given here."""


class OrganizationWorkspaceMemberUpdateParams(TypedDict):
    """Body of `organization.workspaces.members.update`."""

    workspace_role: _params.WorkspaceRole
    """Role that the user gets in the workspace."""


class OrganizationWorkspaceServiceAccountAddParams(TypedDict):
    """Body of `organization.workspaces.service_accounts.add`."""

    service_account_id: str
    """Identifier of the service account to add."""
    workspace_role: _params.NoBillingWorkspaceRole
    """Role that the service account gets in the workspace; the billing role cannot be given
    here.
    """


class OrganizationWorkspaceServiceAccountUpdateParams(TypedDict):
    """Body of `organization.workspaces.service_accounts.update`."""

    workspace_role: _params.NoBillingWorkspaceRole
    """Role that the service account gets in the workspace; the billing role cannot be given
    here.
    """


prepare(globals())
