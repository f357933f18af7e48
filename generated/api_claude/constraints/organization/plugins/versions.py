# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Versions of a plugin."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/plugins/{plugin_id}/versions": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "organization_id": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/plugins/{plugin_id}/versions": {
        "body": "organization.plugins.versions.OrganizationPluginVersionCreateParams"
    },
    "GET /v1/organizations/plugins/{plugin_id}/versions/{version}": {
        "query": {"organization_id": {"type": "string", "null": True}}
    },
    "GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content": {
        "query": {"organization_id": {"type": "string", "null": True}}
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationPluginVersionCreateParams": {
        "type": "object",
        "properties": {
            "files[]": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "release_notes": {"type": "string", "maxLength": 5000},
        },
        "required": ["files[]"],
    }
}
