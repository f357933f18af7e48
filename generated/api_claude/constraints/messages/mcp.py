# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Remote MCP servers and the tools they bring."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaMCPToolConfigParam": {
        "type": "object",
        "properties": {"defer_loading": {"type": "boolean"}, "enabled": {"type": "boolean"}},
    },
    "BetaMCPToolDefaultConfigParam": {
        "type": "object",
        "properties": {"defer_loading": {"type": "boolean"}, "enabled": {"type": "boolean"}},
    },
    "BetaMCPToolParamParam": {
        "type": "object",
        "properties": {
            "input_schema": {"type": "object", "others": True},
            "name": {"type": "string"},
            "description": {"type": "string", "null": True},
        },
        "required": ["input_schema", "name"],
    },
    "BetaMCPToolsetParam": {
        "type": "object",
        "properties": {
            "mcp_server_name": {"type": "string", "minLength": 1, "maxLength": 255},
            "type": {"enum": ["mcp_toolset"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "configs": {
                "type": "object",
                "null": True,
                "others": {"ref": "messages.mcp.BetaMCPToolConfigParam"},
            },
            "default_config": {"ref": "messages.mcp.BetaMCPToolDefaultConfigParam"},
            "tools": {
                "type": "array",
                "null": True,
                "items": {"ref": "messages.mcp.BetaMCPToolParamParam"},
            },
        },
        "required": ["mcp_server_name", "type"],
    },
    "BetaRequestMCPServerToolConfigurationParam": {
        "type": "object",
        "properties": {
            "allowed_tools": {"type": "array", "null": True, "items": {"type": "string"}},
            "enabled": {"type": "boolean", "null": True},
        },
    },
    "BetaRequestMCPServerURLDefinitionParam": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "type": {"enum": ["url"]},
            "url": {"type": "string"},
            "authorization_token": {"type": "string", "null": True},
            "tool_configuration": {
                "ref": "messages.mcp.BetaRequestMCPServerToolConfigurationParam",
                "null": True,
            },
        },
        "required": ["name", "type", "url"],
    },
}
