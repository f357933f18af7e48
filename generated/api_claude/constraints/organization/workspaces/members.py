# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Members and service accounts of a workspace."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/workspaces/{workspace_id}/members": {
        "query": {
            "after_id": {"type": "string"},
            "before_id": {"type": "string"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
        }
    },
    "POST /v1/organizations/workspaces/{workspace_id}/members": {
        "body": "organization.workspaces.members.OrganizationWorkspaceMemberAddParams"
    },
    "DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}": {},
    "GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}": {},
    "POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}": {
        "body": "organization.workspaces.members.OrganizationWorkspaceMemberUpdateParams"
    },
    "GET /v1/organizations/workspaces/{workspace_id}/service_accounts": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/workspaces/{workspace_id}/service_accounts": {
        "body": "organization.workspaces.members.OrganizationWorkspaceServiceAccountAddParams"
    },
    "DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}": {},
    "GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}": {},
    "POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}": {
        "body": "organization.workspaces.members.OrganizationWorkspaceServiceAccountUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationWorkspaceMemberAddParams": {
        "type": "object",
        "properties": {
            "user_id": {"type": "string"},
            "workspace_role": {"ref": "organization.organization.NoBillingWorkspaceRole"},
        },
        "required": ["user_id", "workspace_role"],
    },
    "OrganizationWorkspaceMemberUpdateParams": {
        "type": "object",
        "properties": {"workspace_role": {"ref": "organization.organization.WorkspaceRole"}},
        "required": ["workspace_role"],
    },
    "OrganizationWorkspaceServiceAccountAddParams": {
        "type": "object",
        "properties": {
            "service_account_id": {"type": "string"},
            "workspace_role": {"ref": "organization.organization.NoBillingWorkspaceRole"},
        },
        "required": ["service_account_id", "workspace_role"],
    },
    "OrganizationWorkspaceServiceAccountUpdateParams": {
        "type": "object",
        "properties": {
            "workspace_role": {"ref": "organization.organization.NoBillingWorkspaceRole"}
        },
        "required": ["workspace_role"],
    },
}
