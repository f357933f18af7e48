# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Settings of Claude Tag, and the source of each."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaClaudeTagSettingsCreateParam": {
        "type": "object",
        "properties": {
            "enabled": {"type": "boolean", "null": True},
            "environment_id": {"type": "string", "null": True},
            "guest_policy": {
                "ref": "organization.claude_tag.settings.BetaClaudeTagGuestPolicyParam",
                "null": True,
            },
            "instructions": {"type": "string", "null": True, "maxLength": 8192},
            "model": {"type": "string", "null": True},
            "reply_mode": {
                "ref": "organization.claude_tag.settings.BetaClaudeTagReplyModeParam",
                "null": True,
            },
        },
    },
    "BetaClaudeTagSettingsUpdateParam": {
        "type": "object",
        "properties": {
            "enabled": {"type": "boolean", "null": True},
            "environment_id": {"type": "string", "null": True},
            "guest_policy": {
                "ref": "organization.claude_tag.settings.BetaClaudeTagGuestPolicyParam",
                "null": True,
            },
            "instructions": {"type": "string", "null": True, "maxLength": 8192},
            "model": {"type": "string", "null": True},
            "reply_mode": {
                "ref": "organization.claude_tag.settings.BetaClaudeTagReplyModeParam",
                "null": True,
            },
        },
    },
    "BetaClaudeTagSlackChannelIdentifiersParam": {
        "type": "object",
        "properties": {"channel_id": {"type": "string"}, "workspace_id": {"type": "string"}},
        "required": ["channel_id", "workspace_id"],
    },
    "BetaClaudeTagGuestPolicyAllowParam": {
        "type": "object",
        "properties": {"type": {"enum": ["allow"]}},
        "required": ["type"],
    },
    "BetaClaudeTagGuestPolicyRestrictParam": {
        "type": "object",
        "properties": {"type": {"enum": ["restrict"]}},
        "required": ["type"],
    },
    "BetaClaudeTagGuestPolicyChannelOnlyParam": {
        "type": "object",
        "properties": {"type": {"enum": ["channel_only"]}},
        "required": ["type"],
    },
    "BetaClaudeTagGuestPolicyParam": {
        "tag": "type",
        "members": {
            "allow": "organization.claude_tag.settings.BetaClaudeTagGuestPolicyAllowParam",
            "restrict": "organization.claude_tag.settings.BetaClaudeTagGuestPolicyRestrictParam",
            "channel_only": "organization.claude_tag.settings.BetaClaudeTagGuestPolicyChannelOnlyParam",
        },
    },
    "BetaClaudeTagReplyModeAutomaticParam": {
        "type": "object",
        "properties": {"type": {"enum": ["automatic"]}},
        "required": ["type"],
    },
    "BetaClaudeTagReplyModeMentionOnlyParam": {
        "type": "object",
        "properties": {"type": {"enum": ["mention_only"]}},
        "required": ["type"],
    },
    "BetaClaudeTagReplyModeAlwaysAwakeParam": {
        "type": "object",
        "properties": {"type": {"enum": ["always_awake"]}},
        "required": ["type"],
    },
    "BetaClaudeTagReplyModeThreadParam": {
        "type": "object",
        "properties": {"type": {"enum": ["thread"]}},
        "required": ["type"],
    },
    "BetaClaudeTagReplyModeParam": {
        "tag": "type",
        "members": {
            "automatic": "organization.claude_tag.settings.BetaClaudeTagReplyModeAutomaticParam",
            "mention_only": "organization.claude_tag.settings.BetaClaudeTagReplyModeMentionOnlyParam",
            "always_awake": "organization.claude_tag.settings.BetaClaudeTagReplyModeAlwaysAwakeParam",
            "thread": "organization.claude_tag.settings.BetaClaudeTagReplyModeThreadParam",
        },
    },
}
