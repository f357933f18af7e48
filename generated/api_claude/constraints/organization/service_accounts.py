# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Service accounts: members that are programs."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/service_accounts": {
        "query": {
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/service_accounts": {
        "body": "organization.service_accounts.OrganizationServiceAccountCreateParams"
    },
    "GET /v1/organizations/service_accounts/{service_account_id}": {},
    "POST /v1/organizations/service_accounts/{service_account_id}": {
        "body": "organization.service_accounts.OrganizationServiceAccountUpdateParams"
    },
    "POST /v1/organizations/service_accounts/{service_account_id}/archive": {},
    "GET /v1/organizations/service_accounts/{service_account_id}/workspaces": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/service_accounts/{service_account_id}/workspaces": {
        "body": "organization.service_accounts.OrganizationServiceAccountWorkspaceAddParams"
    },
    "DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationServiceAccountCreateParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "description": {"type": "string", "null": True},
            "organization_role": {"enum": ["admin", "developer"]},
        },
        "required": ["name"],
    },
    "OrganizationServiceAccountUpdateParams": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "null": True},
            "organization_role": {"enum": ["admin", "developer"], "null": True},
        },
    },
    "OrganizationServiceAccountWorkspaceAddParams": {
        "type": "object",
        "properties": {
            "workspace_id": {"type": "string"},
            "workspace_role": {"ref": "organization.organization.NoBillingWorkspaceRole"},
        },
        "required": ["workspace_id", "workspace_role"],
    },
}
