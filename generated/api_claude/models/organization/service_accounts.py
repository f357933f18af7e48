# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Service accounts: members that are programs."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from .organization import WorkspaceRole


class OrganizationServiceAccountsWorkspaceRemoveResponse(APIModel):
    """Confirmation that a service account was removed from a workspace."""

    service_account_id: str
    """Identifier of the service account that was removed."""
    type: Literal["service_account_workspace_member_deleted"]
    workspace_id: str
    """Identifier of the workspace."""


class ServiceAccount(APIModel):
    """An identity in the organization for software instead of a person."""

    id: str
    archived_at: datetime | None = None
    """When the service account was archived; null unless it is archived."""
    archived_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that archived the service
    account; null unless it is archived.
    """
    created_at: datetime
    created_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that created the service
    account.
    """
    description: str | None = None
    """Free text about the service account; null if there is none."""
    name: str
    organization_role: Literal["admin", "developer"] | str
    """Role of the service account in the organization: `developer` or `admin`."""
    type: Literal["service_account"]
    updated_at: datetime
    updated_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that last updated the service
    account.
    """


class ServiceAccountWorkspaceMember(APIModel):
    """A service account's membership in a workspace."""

    created_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that added the service account
    to the workspace.
    """
    implicit: bool | None = None
    """True if the service account was not added to the workspace itself but is a member through
    something else.
    """
    service_account_id: str
    """Identifier of the service account."""
    type: Literal["service_account_workspace_member"]
    workspace_id: str
    """Identifier of the workspace."""
    workspace_role: WorkspaceRole
    """Role of the service account in the workspace."""
