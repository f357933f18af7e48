# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Members of the organization."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from .organization import OrganizationRole


class OrganizationUser(APIModel):
    """A person who is a member of the organization."""

    id: str
    added_at: datetime
    """When the user became a member of the organization."""
    email: str
    """Email address of the user."""
    name: str
    role: OrganizationRole
    """Role of the user in the organization."""
    type: Literal["user"]


class OrganizationUserRemoveResponse(APIModel):
    """Confirmation that a user was removed from the organization."""

    id: str
    """Identifier of the removed user."""
    type: Literal["user_deleted"]
