# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The organization, and the roles of its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import prepare

NoBillingWorkspaceRole: TypeAlias = Literal[
    "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
]
"""A role that a request can give a member or service account in a workspace: any `WorkspaceRole`
except `workspace_billing`.
"""


WorkspaceRole: TypeAlias = Literal[
    "workspace_admin",
    "workspace_billing",
    "workspace_developer",
    "workspace_restricted_developer",
    "workspace_user",
]
"""The role of a user or service account in one workspace: `workspace_user` (plain use),
`workspace_developer` (API development), `workspace_restricted_developer` (development with fewer
rights), `workspace_billing` (billing) or `workspace_admin` (administration of the workspace).
"""


prepare(globals())
