# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Members of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/users": {
        "query": {
            "after_id": {"type": "string"},
            "before_id": {"type": "string"},
            "email": {"type": "string"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "roles[]": {"type": "array", "items": {"type": "string"}},
        }
    },
    "DELETE /v1/organizations/users/{user_id}": {},
    "GET /v1/organizations/users/{user_id}": {},
    "POST /v1/organizations/users/{user_id}": {
        "body": "organization.users.OrganizationUserUpdateParams"
    },
    "POST /v1/organizations/users/{user_id}/sign_out": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationUserUpdateParams": {
        "type": "object",
        "properties": {
            "role": {"enum": ["billing", "claude_code_user", "developer", "managed", "user"]}
        },
        "required": ["role"],
    }
}
