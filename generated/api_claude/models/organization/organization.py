# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The organization, and the roles of its members."""

from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel


class OrganizationInfo(APIModel):
    """The organization that a request was made for, by id and name."""

    id: str
    name: str
    type: Literal["organization"]


OrganizationRole: TypeAlias = (
    Literal[
        "admin",
        "billing",
        "claude_code_user",
        "developer",
        "managed",
        "membership_admin",
        "owner",
        "primary_owner",
        "user",
    ]
    | str
)
"""The role of a user in the organization, from `user` (plain use), `claude_code_user` (use of
Claude Code), `developer` (API development) and `billing` up to `membership_admin`, `admin`, `owner`
and `primary_owner`. Only `user`, `claude_code_user`, `developer`, `billing` and `managed` can be
assigned to users through this API.
"""


WorkspaceRole: TypeAlias = (
    Literal[
        "workspace_admin",
        "workspace_billing",
        "workspace_developer",
        "workspace_restricted_developer",
        "workspace_user",
    ]
    | str
)
"""The role of a user or service account in one workspace: `workspace_user` (plain use),
`workspace_developer` (API development), `workspace_restricted_developer` (development with fewer
rights), `workspace_billing` (billing) or `workspace_admin` (administration of the workspace).
"""
