# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Invites to the organization."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from .organization import OrganizationRole


class OrganizationInvite(APIModel):
    """An invitation for a person to join the organization."""

    id: str
    accepted_at: datetime | None = None
    """When the invite was accepted; null unless it was."""
    email: str
    """Email address of the person who is invited."""
    expires_at: datetime
    """When the invite stops being valid."""
    invited_at: datetime
    """When the invite was made."""
    rbac_group_ids: list[str]
    """Identifiers of the RBAC groups that the person joins with the invite."""
    role: OrganizationRole
    """Role that the person gets in the organization on joining."""
    status: Literal["accepted", "deleted", "expired", "pending"] | str
    """What has become of the invite: `pending` (waiting for an answer), `accepted`, `expired` or
    `deleted`.
    """
    type: Literal["invite"]


class OrganizationInviteDeleteResponse(APIModel):
    """Confirmation that an invite was deleted."""

    id: str
    """Identifier of the deleted invite."""
    type: Literal["invite_deleted"]
