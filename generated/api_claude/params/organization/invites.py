# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Invites to the organization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class OrganizationInviteCreateParams(TypedDict):
    """Body of `organization.invites.create`."""

    email: str
    """Email address of the person to invite."""
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"]
    """Role that the person gets in the organization on joining: `user`, `claude_code_user`,
    `developer`, `billing` or `managed`.
    """
    rbac_group_ids: NotRequired[Sequence[str]]
    """Identifiers of the RBAC groups that the person is to join. Groups that grant owner access are
    refused.
    """


prepare(globals())
