# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Extended thinking: how a request configures it."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaAllThinkingTurnsParam": {
        "type": "object",
        "properties": {"type": {"enum": ["all"]}},
        "required": ["type"],
    },
    "BetaThinkingBlockBindingParam": {
        "type": "object",
        "properties": {
            "prefix_mismatch_behavior": {
                "ref": "messages.thinking.BetaThinkingPrefixMismatchBehavior",
                "null": True,
            }
        },
    },
    "BetaThinkingPrefixMismatchBehavior": {"enum": ["error", "drop_block"]},
    "BetaThinkingTurnsParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["thinking_turns"]},
            "value": {"type": "integer", "minimum": 1},
        },
        "required": ["type", "value"],
    },
    "ThinkingConfigAdaptiveParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["adaptive"]},
            "block_binding": {
                "ref": "messages.thinking.BetaThinkingBlockBindingParam",
                "null": True,
                "beta": True,
            },
            "display": {"enum": ["summarized", "omitted", "updates"], "null": True},
        },
        "required": ["type"],
    },
    "ThinkingConfigBetweenToolsParam": {
        "type": "object",
        "properties": {"type": {"enum": ["between_tools"]}},
        "required": ["type"],
    },
    "ThinkingConfigDisabledParam": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "ThinkingConfigEnabledParam": {
        "type": "object",
        "properties": {
            "budget_tokens": {"type": "integer", "minimum": 1024},
            "type": {"enum": ["enabled"]},
            "block_binding": {
                "ref": "messages.thinking.BetaThinkingBlockBindingParam",
                "null": True,
                "beta": True,
            },
            "display": {"enum": ["summarized", "omitted", "updates"], "null": True},
        },
        "required": ["budget_tokens", "type"],
    },
    "ThinkingConfigParam": {
        "tag": "type",
        "members": {
            "enabled": "messages.thinking.ThinkingConfigEnabledParam",
            "disabled": "messages.thinking.ThinkingConfigDisabledParam",
            "between_tools": "messages.thinking.ThinkingConfigBetweenToolsParam",
            "adaptive": "messages.thinking.ThinkingConfigAdaptiveParam",
        },
    },
}
