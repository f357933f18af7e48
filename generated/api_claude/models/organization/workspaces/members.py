# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Members and service accounts of a workspace."""

from typing import Literal

from api_claude_runtime.replies.models import APIModel

from ..organization import WorkspaceRole


class OrganizationWorkspacesMemberRemoveResponse(APIModel):
    """A confirmation that a user was removed from a workspace."""

    type: Literal["workspace_member_deleted"]
    user_id: str
    """Identifier of the user who was removed."""
    workspace_id: str
    """Identifier of the workspace that the user was a member of."""


class OrganizationWorkspacesServiceAccountRemoveResponse(APIModel):
    """A confirmation that a service account was removed from a workspace."""

    service_account_id: str
    """Identifier of the service account that was removed."""
    type: Literal["service_account_workspace_member_deleted"]
    workspace_id: str
    """Identifier of the workspace that the service account was a member of."""


class WorkspaceMember(APIModel):
    """The membership of a user in a workspace."""

    type: Literal["workspace_member"]
    user_id: str
    """Identifier of the user who is the member."""
    workspace_id: str
    """Identifier of the workspace."""
    workspace_role: WorkspaceRole
    """Role of the user in the workspace."""
