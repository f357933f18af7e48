# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Visibility of a plugin, and its installation for
members.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/plugins/{plugin_id}/installation_settings": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "organization_id": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
            "target_type": {"enum": ["organization", "rbac_group"], "null": True},
        }
    },
    "DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}": {},
    "POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}": {
        "body": "organization.plugins.shares.OrganizationPluginInstallationSettingSetParams"
    },
    "GET /v1/organizations/plugins/{plugin_id}/shares": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "organization_id": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
            "target_type": {
                "enum": ["organization", "organization_member", "rbac_group"],
                "null": True,
            },
        }
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationPluginInstallationSettingSetParams": {
        "type": "object",
        "properties": {
            "installation_preference": {
                "enum": ["auto_install", "available", "not_available", "required"]
            }
        },
        "required": ["installation_preference"],
    }
}
