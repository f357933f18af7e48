# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Groups of members for role-based access control."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/rbac_groups": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/rbac_groups": {
        "body": "organization.rbac_groups.OrganizationRBACGroupCreateParams"
    },
    "DELETE /v1/organizations/rbac_groups/{rbac_group_id}": {},
    "GET /v1/organizations/rbac_groups/{rbac_group_id}": {},
    "POST /v1/organizations/rbac_groups/{rbac_group_id}": {
        "body": "organization.rbac_groups.OrganizationRBACGroupUpdateParams"
    },
    "GET /v1/organizations/rbac_groups/{rbac_group_id}/members": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/rbac_groups/{rbac_group_id}/members": {
        "body": "organization.rbac_groups.OrganizationRBACGroupMemberAddParams"
    },
    "DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationRBACGroupCreateParams": {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
    },
    "OrganizationRBACGroupMemberAddParams": {
        "type": "object",
        "properties": {"user_id": {"type": "string"}},
        "required": ["user_id"],
    },
    "OrganizationRBACGroupUpdateParams": {
        "type": "object",
        "properties": {"name": {"type": "string", "null": True}},
    },
}
