# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Managed settings of Claude Code."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/claude_code/managed_settings/configuration": {},
    "POST /v1/organizations/claude_code/managed_settings/configuration": {
        "body": "organization.claude_code.OrganizationClaudeCodeManagedSettingsConfigurationUpdateParams"
    },
    "GET /v1/organizations/claude_code/managed_settings/rbac_group_default": {},
    "POST /v1/organizations/claude_code/managed_settings/rbac_group_default": {
        "body": "organization.claude_code.OrganizationClaudeCodeManagedSettingsRBACGroupDefaultUpdateParams"
    },
    "GET /v1/organizations/claude_code/managed_settings/rbac_groups": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
        }
    },
    "DELETE /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}": {},
    "GET /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}": {},
    "POST /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}": {
        "body": "organization.claude_code.OrganizationClaudeCodeManagedSettingsRBACGroupSetParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaClaudeCodeManagedSettingsModeParam": {
        "tag": "type",
        "members": {
            "organization": "organization.claude_code.BetaClaudeCodeManagedSettingsOrganizationModeParam",
            "rbac_groups": "organization.claude_code.BetaClaudeCodeManagedSettingsRBACGroupsModeParam",
        },
    },
    "BetaClaudeCodeManagedSettingsOrganizationModeParam": {
        "type": "object",
        "properties": {"type": {"enum": ["organization"]}},
        "required": ["type"],
    },
    "BetaClaudeCodeManagedSettingsRBACGroupsModeParam": {
        "type": "object",
        "properties": {"type": {"enum": ["rbac_groups"]}},
        "required": ["type"],
    },
    "OrganizationClaudeCodeManagedSettingsConfigurationUpdateParams": {
        "type": "object",
        "properties": {
            "mode": {"ref": "organization.claude_code.BetaClaudeCodeManagedSettingsModeParam"},
            "rbac_group_order": {"type": "array", "items": {"type": "string"}},
            "rbac_group_order_version": {"type": "string"},
        },
    },
    "OrganizationClaudeCodeManagedSettingsRBACGroupDefaultUpdateParams": {
        "type": "object",
        "properties": {"settings": {"type": "object", "null": True, "others": True}},
        "required": ["settings"],
    },
    "OrganizationClaudeCodeManagedSettingsRBACGroupSetParams": {
        "type": "object",
        "properties": {"settings": {"type": "object", "others": True}},
        "required": ["settings"],
    },
}
