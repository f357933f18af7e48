# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Groups of members for role-based access control."""

from __future__ import annotations

from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class OrganizationRBACGroupCreateParams(TypedDict):
    """Body of `organization.rbac_groups.create`."""

    name: str
    """Name for the group."""


class OrganizationRBACGroupMemberAddParams(TypedDict):
    """Body of `organization.rbac_groups.members.add`."""

    user_id: str
    """Identifier of the user to add."""


class OrganizationRBACGroupUpdateParams(TypedDict):
    """Body of `organization.rbac_groups.update`."""

    name: NotRequired[str | None]
    """New name for the group."""


prepare(globals())
