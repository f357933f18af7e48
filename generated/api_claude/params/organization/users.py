# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Members of the organization."""

from __future__ import annotations

from typing import Literal

from api_claude_runtime.requests.request_types import TypedDict, prepare


class OrganizationUserUpdateParams(TypedDict):
    """Body of `organization.users.update`."""

    role: Literal["billing", "claude_code_user", "developer", "managed", "user"]
    """New role of the user in the organization: `user`, `claude_code_user`, `developer`, `billing`
    or `managed`.
    """


prepare(globals())
