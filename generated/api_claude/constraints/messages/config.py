# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. What a request may set beside the conversation: output
format, cache control, metadata, container.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaSystemMessageOutputConfigParam": {
        "type": "object",
        "properties": {"effort": {"enum": ["low", "medium", "high", "xhigh", "max"], "null": True}},
    },
    "BetaTokenTaskBudgetParam": {
        "type": "object",
        "properties": {
            "total": {"type": "integer", "minimum": 1024},
            "type": {"enum": ["tokens"]},
            "remaining": {"type": "integer", "null": True, "minimum": 0},
        },
        "required": ["total", "type"],
    },
    "CacheControlEphemeralParam": {
        "type": "object",
        "properties": {"type": {"enum": ["ephemeral"]}, "ttl": {"enum": ["5m", "1h"]}},
        "required": ["type"],
    },
    "ContainerParams": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "null": True},
            "skills": {
                "type": "array",
                "null": True,
                "items": {"ref": "messages.config.SkillParams"},
                "maxItems": 8,
            },
        },
    },
    "ImageTransformationsParam": {
        "type": "object",
        "properties": {"oversized_image": {"enum": ["downsize", "error"]}},
    },
    "JSONOutputFormatParam": {
        "type": "object",
        "properties": {
            "schema": {"type": "object", "others": True},
            "type": {"enum": ["json_schema"]},
        },
        "required": ["schema", "type"],
    },
    "MessageCreateParamsContainerParam": {
        "any": [{"ref": "messages.config.ContainerParams"}, {"type": "string"}]
    },
    "MetadataParam": {
        "type": "object",
        "properties": {"user_id": {"type": "string", "null": True, "maxLength": 512}},
    },
    "OutputConfigParam": {
        "type": "object",
        "properties": {
            "effort": {"enum": ["low", "medium", "high", "xhigh", "max"], "null": True},
            "format": {"ref": "messages.config.JSONOutputFormatParam", "null": True},
            "task_budget": {
                "ref": "messages.config.BetaTokenTaskBudgetParam",
                "null": True,
                "beta": True,
            },
        },
    },
    "SkillParams": {
        "type": "object",
        "properties": {
            "skill_id": {"type": "string", "minLength": 1, "maxLength": 64},
            "type": {"enum": ["anthropic", "custom"]},
            "version": {"type": "string", "minLength": 1, "maxLength": 64},
        },
        "required": ["skill_id", "type"],
    },
}
