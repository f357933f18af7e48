# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Context management: clearing old tool uses and thinking,
and compaction.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaClearThinking20251015EditParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["clear_thinking_20251015"]},
            "keep": {"ref": "messages.context.BetaClearThinking20251015EditParamKeep"},
        },
        "required": ["type"],
    },
    "BetaClearThinking20251015EditParamKeep": {
        "any": [
            {"ref": "messages.thinking.BetaThinkingTurnsParam"},
            {"ref": "messages.thinking.BetaAllThinkingTurnsParam"},
            {"enum": ["all"]},
        ]
    },
    "BetaClearToolUses20250919EditParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["clear_tool_uses_20250919"]},
            "clear_at_least": {
                "ref": "messages.context.BetaInputTokensClearAtLeastParam",
                "null": True,
            },
            "clear_tool_inputs": {
                "any": [{"type": "boolean"}, {"type": "array", "items": {"type": "string"}}],
                "null": True,
            },
            "exclude_tools": {"type": "array", "null": True, "items": {"type": "string"}},
            "keep": {"ref": "messages.context.BetaToolUsesKeepParam"},
            "trigger": {"ref": "messages.context.BetaClearToolUses20250919EditParamTrigger"},
        },
        "required": ["type"],
    },
    "BetaClearToolUses20250919EditParamTrigger": {
        "tag": "type",
        "members": {
            "input_tokens": "messages.context.BetaInputTokensTriggerParam",
            "tool_uses": "messages.context.BetaToolUsesTriggerParam",
        },
    },
    "BetaCompact20260112EditParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["compact_20260112"]},
            "instructions": {"type": "string", "null": True},
            "pause_after_compaction": {"type": "boolean"},
            "trigger": {"ref": "messages.context.BetaInputTokensTriggerParam", "null": True},
        },
        "required": ["type"],
    },
    "BetaCompactionConfigParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["summarize"]},
            "instructions": {"type": "string", "null": True},
        },
        "required": ["type"],
    },
    "BetaContextManagementConfigParam": {
        "type": "object",
        "properties": {
            "edits": {
                "type": "array",
                "items": {"ref": "messages.context.BetaContextManagementConfigParamEdit"},
                "minItems": 0,
            }
        },
    },
    "BetaContextManagementConfigParamEdit": {
        "tag": "type",
        "members": {
            "clear_tool_uses_20250919": "messages.context.BetaClearToolUses20250919EditParam",
            "clear_thinking_20251015": "messages.context.BetaClearThinking20251015EditParam",
            "compact_20260112": "messages.context.BetaCompact20260112EditParam",
        },
    },
    "BetaInputTokensClearAtLeastParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["input_tokens"]},
            "value": {"type": "integer", "minimum": 0},
        },
        "required": ["type", "value"],
    },
    "BetaInputTokensTriggerParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["input_tokens"]},
            "value": {"type": "integer", "minimum": 1},
        },
        "required": ["type", "value"],
    },
    "BetaToolUsesKeepParam": {
        "type": "object",
        "properties": {"type": {"enum": ["tool_uses"]}, "value": {"type": "integer", "minimum": 0}},
        "required": ["type", "value"],
    },
    "BetaToolUsesTriggerParam": {
        "type": "object",
        "properties": {"type": {"enum": ["tool_uses"]}, "value": {"type": "integer", "minimum": 1}},
        "required": ["type", "value"],
    },
}
