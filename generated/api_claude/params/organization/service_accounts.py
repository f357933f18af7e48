# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Service accounts: members that are programs."""

from __future__ import annotations

from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class OrganizationServiceAccountCreateParams(TypedDict):
    """Body of `organization.service_accounts.create`."""

    name: str
    """Name for the service account."""
    description: NotRequired[str | None]
    """Free text about the service account."""
    organization_role: NotRequired[Literal["admin", "developer"]]
    """Role of the service account in the organization: `developer`, the default, or `admin`."""


class OrganizationServiceAccountUpdateParams(TypedDict):
    """Body of `organization.service_accounts.update`."""

    description: NotRequired[str | None]
    """New free text about the service account."""
    organization_role: NotRequired[Literal["admin", "developer"] | None]
    """New role of the service account in the organization: `developer` or `admin`."""


class OrganizationServiceAccountWorkspaceAddParams(TypedDict):
    """Body of `organization.service_accounts.workspaces.add`."""

    workspace_id: str
    """Identifier of the workspace to add the service account to."""
    workspace_role: _params.NoBillingWorkspaceRole
    """Role that the service account gets in the workspace."""


prepare(globals())
