# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. API keys of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/api_keys": {
        "query": {
            "after_id": {"type": "string"},
            "before_id": {"type": "string"},
            "created_by_user_id": {"type": "string", "null": True},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "status": {"enum": ["active", "archived", "expired", "inactive"], "null": True},
            "workspace_id": {"type": "string", "null": True},
        }
    },
    "GET /v1/organizations/api_keys/{api_key_id}": {},
    "POST /v1/organizations/api_keys/{api_key_id}": {
        "body": "organization.api_keys.OrganizationAPIKeyUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationAPIKeyUpdateParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "null": True},
            "status": {"enum": ["active", "archived", "inactive"], "null": True},
        },
    }
}
