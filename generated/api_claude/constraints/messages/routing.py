# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Fallback models, message threads and billing policy."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaBillTo": {"enum": ["self", "user_profile"]},
    "BetaBillingPolicyParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["billing_policy"]},
            "bill_to": {"ref": "messages.routing.BetaBillTo"},
        },
        "required": ["type"],
    },
    "BetaFallbackCreditTokenParam": {
        "type": "object",
        "properties": {"token": {"type": "string"}, "mode": {"enum": ["strict", "best_effort"]}},
        "required": ["token"],
    },
    "BetaFallbackInfoParam": {
        "type": "object",
        "properties": {"model": {"ref": "shared.shared.ModelParam"}},
        "required": ["model"],
    },
    "BetaFallbackParam": {
        "type": "object",
        "properties": {
            "model": {"ref": "shared.shared.ModelParam"},
            "max_tokens": {"type": "integer", "null": True},
            "output_config": {"ref": "messages.config.OutputConfigParam", "null": True},
            "speed": {"enum": ["standard", "fast"], "null": True},
            "thinking": {"ref": "messages.routing.BetaFallbackParamThinking", "null": True},
        },
        "required": ["model"],
        "others": True,
    },
    "BetaFallbackParamThinking": {
        "tag": "type",
        "members": {
            "enabled": "messages.thinking.ThinkingConfigEnabledParam",
            "disabled": "messages.thinking.ThinkingConfigDisabledParam",
            "between_tools": "messages.thinking.ThinkingConfigBetweenToolsParam",
            "adaptive": "messages.thinking.ThinkingConfigAdaptiveParam",
        },
    },
    "BetaFallbacksParam": {
        "any": [
            {"type": "array", "items": {"ref": "messages.routing.BetaFallbackParam"}},
            {"enum": ["default"]},
        ]
    },
    "BetaMessageCreateFallbackCreditToken": {
        "any": [{"type": "string"}, {"ref": "messages.routing.BetaFallbackCreditTokenParam"}]
    },
    "BetaMessageThreadParam": {
        "tag": "type",
        "members": {
            "create": "messages.routing.BetaThreadCreateParams",
            "continue": "messages.routing.BetaThreadContinueParams",
        },
    },
    "BetaThreadContinueParams": {
        "type": "object",
        "properties": {"previous_message_id": {"type": "string"}, "type": {"enum": ["continue"]}},
        "required": ["previous_message_id", "type"],
    },
    "BetaThreadCreateParams": {
        "type": "object",
        "properties": {"type": {"enum": ["create"]}},
        "required": ["type"],
    },
}
