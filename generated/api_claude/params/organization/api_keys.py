# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. API keys of the organization."""

from __future__ import annotations

from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class OrganizationAPIKeyUpdateParams(TypedDict):
    """Body of `organization.api_keys.update`."""

    name: NotRequired[str | None]
    """New name of the key."""
    status: NotRequired[Literal["active", "archived", "inactive"] | None]
    """New status of the key: `active`, `inactive` (switched off) or `archived`. A key cannot be set
    to `expired`.
    """


prepare(globals())
