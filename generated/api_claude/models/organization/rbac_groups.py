# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Groups of members for role-based access control."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel


class DeletedRBACGroup(APIModel):
    """Confirmation that an RBAC group was deleted."""

    id: str
    """Identifier of the deleted RBAC group."""
    type: Literal["rbac_group_deleted"]


class DeletedRBACGroupMember(APIModel):
    """Confirmation that a user was removed from an RBAC group."""

    rbac_group_id: str
    """Identifier of the RBAC group."""
    type: Literal["rbac_group_member_deleted"]
    user_id: str
    """Identifier of the user who was removed."""


class RBACGroup(APIModel):
    """A group of users that get RBAC roles together."""

    id: str
    created_at: datetime
    name: str
    role_ids: list[str] | None = None
    """Identifiers of the RBAC roles that members have through the group."""
    source_type: Literal["direct", "scim"] | str
    """Source of the group: `direct` if it was created in the organization, `scim` if an identity
    provider supplies it over SCIM.
    """
    type: Literal["rbac_group"]
    updated_at: datetime


class RBACGroupMember(APIModel):
    """A user's membership in an RBAC group."""

    created_at: datetime
    """When the user was added to the group."""
    email: str
    """Email address of the user."""
    rbac_group_id: str
    """Identifier of the RBAC group."""
    type: Literal["rbac_group_member"]
    user_id: str
    """Identifier of the user."""
