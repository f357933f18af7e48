# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Messages: create and stream them, and count their
tokens.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "POST /v1/messages": {"kind": "messages", "body": "messages.messages.MessageCreateParams"},
    "POST /v1/messages/count_tokens": {
        "kind": "tokens",
        "body": "messages.messages.MessageCountTokensParams",
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "AssistantMessageParam": {
        "type": "object",
        "properties": {
            "content": {"ref": "messages.messages.MessageContentParam"},
            "role": {"enum": ["assistant"]},
        },
        "required": ["content", "role"],
    },
    "BetaSystemMessageParamContentBlock": {
        "tag": "type",
        "members": {
            "text": "messages.content.TextBlockParam",
            "tool_addition": "messages.tool_changes.BetaRequestToolAdditionBlockParam",
            "tool_removal": "messages.tool_changes.BetaRequestToolRemovalBlockParam",
        },
    },
    "MessageContentParam": {
        "any": [
            {"type": "string"},
            {"type": "array", "items": {"ref": "messages.content.ContentBlockParam"}},
        ]
    },
    "MessageCountTokensParams": {
        "type": "object",
        "properties": {
            "messages": {
                "type": "array",
                "items": {"ref": "messages.messages.MessageParam"},
                "maxItems": 100000,
            },
            "model": {"ref": "shared.shared.ModelParam"},
            "billing_policy": {
                "ref": "messages.routing.BetaBillingPolicyParam",
                "null": True,
                "beta": True,
            },
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "compaction": {
                "ref": "messages.context.BetaCompactionConfigParam",
                "null": True,
                "beta": True,
            },
            "context_management": {
                "ref": "messages.context.BetaContextManagementConfigParam",
                "null": True,
                "beta": True,
            },
            "mcp_servers": {
                "type": "array",
                "items": {"ref": "messages.mcp.BetaRequestMCPServerURLDefinitionParam"},
                "maxItems": 20,
                "beta": True,
            },
            "output_config": {"ref": "messages.config.OutputConfigParam"},
            "speed": {"enum": ["standard", "fast"], "null": True},
            "system": {
                "any": [
                    {"type": "string"},
                    {"type": "array", "items": {"ref": "messages.content.TextBlockParam"}},
                ]
            },
            "thinking": {"ref": "messages.thinking.ThinkingConfigParam"},
            "tool_choice": {"ref": "messages.tools.ToolChoiceParam"},
            "tools": {
                "type": "array",
                "items": {"ref": "messages.tools.MessageCountTokensToolParam"},
            },
        },
        "required": ["messages", "model"],
    },
    "MessageCreateParams": {
        "extends": "messages.messages.MessageCreateParamsNonStreaming",
        "type": "object",
        "properties": {"stream": {"type": "boolean"}},
        "required": ["max_tokens", "messages", "model"],
    },
    "MessageCreateParamsNonStreaming": {
        "type": "object",
        "properties": {
            "max_tokens": {"type": "integer", "minimum": 0},
            "messages": {
                "type": "array",
                "items": {"ref": "messages.messages.MessageParam"},
                "maxItems": 100000,
            },
            "model": {"ref": "shared.shared.ModelParam"},
            "billing_policy": {
                "ref": "messages.routing.BetaBillingPolicyParam",
                "null": True,
                "beta": True,
            },
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "compaction": {
                "ref": "messages.context.BetaCompactionConfigParam",
                "null": True,
                "beta": True,
            },
            "container": {"ref": "messages.config.MessageCreateParamsContainerParam", "null": True},
            "context_management": {
                "ref": "messages.context.BetaContextManagementConfigParam",
                "null": True,
                "beta": True,
            },
            "diagnostics": {"ref": "messages.diagnostics.DiagnosticsParam", "null": True},
            "fallback_credit_token": {
                "ref": "messages.routing.BetaMessageCreateFallbackCreditToken",
                "null": True,
                "beta": True,
            },
            "fallbacks": {"ref": "messages.routing.BetaFallbacksParam", "null": True, "beta": True},
            "inference_geo": {"type": "string", "null": True},
            "mcp_servers": {
                "type": "array",
                "items": {"ref": "messages.mcp.BetaRequestMCPServerURLDefinitionParam"},
                "maxItems": 20,
                "beta": True,
            },
            "metadata": {"ref": "messages.config.MetadataParam"},
            "output_config": {"ref": "messages.config.OutputConfigParam"},
            "service_tier": {"enum": ["auto", "standard_only"]},
            "speed": {"enum": ["standard", "fast"], "null": True},
            "stop_sequences": {"type": "array", "items": {"type": "string"}},
            "system": {
                "any": [
                    {"type": "string"},
                    {"type": "array", "items": {"ref": "messages.content.TextBlockParam"}},
                ]
            },
            "thinking": {"ref": "messages.thinking.ThinkingConfigParam"},
            "thread": {
                "ref": "messages.routing.BetaMessageThreadParam",
                "null": True,
                "beta": True,
            },
            "tool_choice": {"ref": "messages.tools.ToolChoiceParam"},
            "tools": {"type": "array", "items": {"ref": "messages.tools.ToolUnionParam"}},
        },
        "required": ["max_tokens", "messages", "model"],
    },
    "MessageParam": {
        "tag": "role",
        "members": {
            "user": "messages.messages.UserMessageParam",
            "assistant": "messages.messages.AssistantMessageParam",
            "system": "messages.messages.SystemMessageParam",
        },
    },
    "SystemMessageParam": {
        "type": "object",
        "properties": {
            "role": {"enum": ["system"]},
            "clear_at": {"enum": ["next_user_message", "never"], "null": True, "beta": True},
            "content": {
                "any": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "items": {"ref": "messages.messages.BetaSystemMessageParamContentBlock"},
                    },
                ]
            },
            "output_config": {
                "ref": "messages.config.BetaSystemMessageOutputConfigParam",
                "null": True,
                "beta": True,
            },
        },
        "required": ["role"],
    },
    "UserMessageParam": {
        "type": "object",
        "properties": {
            "content": {"ref": "messages.messages.MessageContentParam"},
            "role": {"enum": ["user"]},
        },
        "required": ["content", "role"],
    },
}
