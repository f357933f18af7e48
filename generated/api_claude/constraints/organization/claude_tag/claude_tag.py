# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Claude Tag: Claude in Slack, its bundles and settings."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/claude_tag/bundles": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
        }
    },
    "GET /v1/organizations/claude_tag/bundles/{bundle_id}": {},
    "POST /v1/organizations/claude_tag/bundles/{bundle_id}": {
        "body": "organization.claude_tag.claude_tag.OrganizationClaudeTagBundleUpdateParams"
    },
    "GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets": {
        "body": "organization.claude_tag.claude_tag.BetaClaudeTagBundleTargetCreateParam",
        "argument": "target",
    },
    "DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}": {},
    "GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}": {},
    "GET /v1/organizations/claude_tag/slack_channels": {
        "required": ["slack_workspace_id"],
        "query": {
            "slack_workspace_id": {"type": "string"},
            "include_inherited": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
            "slack_channel_id": {"type": "string"},
        },
    },
    "POST /v1/organizations/claude_tag/slack_channels": {
        "body": "organization.claude_tag.claude_tag.OrganizationClaudeTagSlackChannelCreateParams"
    },
    "DELETE /v1/organizations/claude_tag/slack_channels/{id}": {},
    "GET /v1/organizations/claude_tag/slack_channels/{id}": {
        "query": {"include_inherited": {"type": "boolean"}}
    },
    "POST /v1/organizations/claude_tag/slack_channels/{id}": {
        "body": "organization.claude_tag.claude_tag.OrganizationClaudeTagSlackChannelUpdateParams"
    },
    "GET /v1/organizations/claude_tag/slack_workspaces": {
        "query": {
            "include_inherited": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
            "slack_workspace_id": {"type": "string"},
        }
    },
    "GET /v1/organizations/claude_tag/slack_workspaces/{id}": {
        "query": {"include_inherited": {"type": "boolean"}}
    },
    "POST /v1/organizations/claude_tag/slack_workspaces/{id}": {
        "body": "organization.claude_tag.claude_tag.OrganizationClaudeTagSlackWorkspaceUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaClaudeTagBundleTargetCreateParam": {
        "tag": "type",
        "members": {
            "slack_channel": "organization.claude_tag.claude_tag.BetaClaudeTagSlackChannelBundleTargetCreateParam",
            "slack_workspace": "organization.claude_tag.claude_tag.BetaClaudeTagSlackWorkspaceBundleTargetCreateParam",
        },
    },
    "BetaClaudeTagSlackChannelBundleTargetCreateParam": {
        "type": "object",
        "properties": {"slack_channel_id": {"type": "string"}, "type": {"enum": ["slack_channel"]}},
        "required": ["slack_channel_id", "type"],
    },
    "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam": {
        "type": "object",
        "properties": {
            "slack_workspace_id": {"type": "string"},
            "type": {"enum": ["slack_workspace"]},
        },
        "required": ["slack_workspace_id", "type"],
    },
    "OrganizationClaudeTagBundleUpdateParams": {
        "type": "object",
        "properties": {"instructions": {"type": "string", "null": True}},
    },
    "OrganizationClaudeTagSlackChannelCreateParams": {
        "type": "object",
        "properties": {
            "slack": {
                "ref": "organization.claude_tag.settings.BetaClaudeTagSlackChannelIdentifiersParam"
            },
            "settings": {
                "ref": "organization.claude_tag.settings.BetaClaudeTagSettingsCreateParam"
            },
        },
        "required": ["slack"],
    },
    "OrganizationClaudeTagSlackChannelUpdateParams": {
        "type": "object",
        "properties": {
            "settings": {"ref": "organization.claude_tag.settings.BetaClaudeTagSettingsUpdateParam"}
        },
        "required": ["settings"],
    },
    "OrganizationClaudeTagSlackWorkspaceUpdateParams": {
        "type": "object",
        "properties": {
            "settings": {"ref": "organization.claude_tag.settings.BetaClaudeTagSettingsUpdateParam"}
        },
        "required": ["settings"],
    },
}
