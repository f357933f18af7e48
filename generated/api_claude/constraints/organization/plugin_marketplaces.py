# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Plugin marketplaces: the sources of plugins."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/plugin_marketplaces": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "organization_id": {"type": "string", "null": True},
            "owner_type": {"enum": ["organization", "user"], "null": True},
            "page": {"type": "string", "null": True},
            "source": {
                "enum": ["directory", "github", "gitlab", "manual", "public_git"],
                "null": True,
            },
        }
    },
    "POST /v1/organizations/plugin_marketplaces/validate_archive": {
        "body": "organization.plugin_marketplaces.OrganizationPluginMarketplaceValidateArchiveParams"
    },
    "POST /v1/organizations/plugin_marketplaces/validate_repository": {
        "body": "organization.plugin_marketplaces.OrganizationPluginMarketplaceValidateRepositoryParams"
    },
    "GET /v1/organizations/plugin_marketplaces/{marketplace_id}": {
        "query": {"organization_id": {"type": "string", "null": True}}
    },
    "POST /v1/organizations/plugin_marketplaces/{marketplace_id}": {
        "body": "organization.plugin_marketplaces.OrganizationPluginMarketplaceUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationPluginMarketplaceUpdateParams": {
        "type": "object",
        "properties": {
            "default_installation_preference": {
                "enum": ["auto_install", "available", "not_available", "required"]
            }
        },
        "required": ["default_installation_preference"],
    },
    "OrganizationPluginMarketplaceValidateArchiveParams": {
        "type": "object",
        "properties": {"archive": {"type": "string", "format": "binary"}},
        "required": ["archive"],
    },
    "OrganizationPluginMarketplaceValidateRepositoryParams": {
        "type": "object",
        "properties": {
            "repository_url": {"type": "string"},
            "ref": {"type": "string", "null": True},
        },
        "required": ["repository_url"],
    },
}
