# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Invites to the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/invites": {
        "query": {
            "after_id": {"type": "string"},
            "before_id": {"type": "string"},
            "email": {"type": "string"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "roles[]": {"type": "array", "items": {"type": "string"}},
            "statuses[]": {"type": "array", "items": {"enum": ["accepted", "expired", "pending"]}},
        }
    },
    "POST /v1/organizations/invites": {
        "body": "organization.invites.OrganizationInviteCreateParams"
    },
    "DELETE /v1/organizations/invites/{invite_id}": {},
    "GET /v1/organizations/invites/{invite_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationInviteCreateParams": {
        "type": "object",
        "properties": {
            "email": {"type": "string"},
            "role": {"enum": ["billing", "claude_code_user", "developer", "managed", "user"]},
            "rbac_group_ids": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["email", "role"],
    }
}
