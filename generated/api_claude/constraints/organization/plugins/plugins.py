# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Plugins of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/plugins": {
        "arguments": {
            "created_at[gt]": "created_at_gt",
            "created_at[gte]": "created_at_gte",
            "created_at[lt]": "created_at_lt",
            "created_at[lte]": "created_at_lte",
        },
        "query": {
            "created_at[gt]": {"type": "string", "null": True, "format": "date-time"},
            "created_at[gte]": {"type": "string", "null": True, "format": "date-time"},
            "created_at[lt]": {"type": "string", "null": True, "format": "date-time"},
            "created_at[lte]": {"type": "string", "null": True, "format": "date-time"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "marketplace_id": {"type": "string", "null": True},
            "organization_id": {"type": "string", "null": True},
            "owner_type": {"enum": ["organization", "user"], "null": True},
            "owner_user_id": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
        },
    },
    "POST /v1/organizations/plugins": {
        "body": "organization.plugins.plugins.OrganizationPluginCreateParams"
    },
    "DELETE /v1/organizations/plugins/{plugin_id}": {},
    "GET /v1/organizations/plugins/{plugin_id}": {
        "query": {"organization_id": {"type": "string", "null": True}}
    },
    "POST /v1/organizations/plugins/{plugin_id}": {
        "body": "organization.plugins.plugins.OrganizationPluginUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationPluginCreateParams": {
        "type": "object",
        "properties": {
            "files[]": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "marketplace_id": {"type": "string"},
            "release_notes": {"type": "string", "maxLength": 5000},
        },
        "required": ["files[]"],
    },
    "OrganizationPluginUpdateParams": {
        "type": "object",
        "properties": {"served_version_id": {"type": "string"}},
        "required": ["served_version_id"],
    },
}
