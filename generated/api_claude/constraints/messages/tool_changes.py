# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Tools that are added or removed in the middle of a
conversation.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaMCPToolListingBlockParam": {
        "type": "object",
        "properties": {
            "mcp_server_name": {"type": "string"},
            "tools": {"type": "array", "items": {"ref": "messages.mcp.BetaMCPToolParamParam"}},
            "type": {"enum": ["mcp_tool_listing"]},
        },
        "required": ["mcp_server_name", "tools", "type"],
    },
    "BetaRequestToolAdditionBlockParam": {
        "type": "object",
        "properties": {
            "tool": {"ref": "messages.tool_changes.BetaRequestToolAdditionBlockParamTool"},
            "type": {"enum": ["tool_addition"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["tool", "type"],
    },
    "BetaRequestToolAdditionBlockParamTool": {
        "tag": "type",
        "members": {
            "tool_reference": "messages.tool_changes.BetaToolChangeToolReferenceParam",
            "mcp_tool_reference": "messages.tool_changes.BetaToolChangeMCPToolReferenceParam",
            "mcp_toolset_reference": "messages.tool_changes.BetaToolChangeMCPToolsetReferenceParam",
            "tool_definition": "messages.tools.BetaToolChangeToolDefinitionParam",
        },
    },
    "BetaRequestToolRemovalBlockParam": {
        "type": "object",
        "properties": {
            "tool": {"ref": "messages.tool_changes.BetaRequestToolRemovalBlockParamTool"},
            "type": {"enum": ["tool_removal"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["tool", "type"],
    },
    "BetaRequestToolRemovalBlockParamTool": {
        "tag": "type",
        "members": {
            "tool_reference": "messages.tool_changes.BetaToolChangeToolReferenceParam",
            "mcp_tool_reference": "messages.tool_changes.BetaToolChangeMCPToolReferenceParam",
            "mcp_toolset_reference": "messages.tool_changes.BetaToolChangeMCPToolsetReferenceParam",
        },
    },
    "BetaToolChangeMCPToolReferenceParam": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "server_name": {"type": "string"},
            "type": {"enum": ["mcp_tool_reference"]},
        },
        "required": ["name", "server_name", "type"],
    },
    "BetaToolChangeMCPToolsetReferenceParam": {
        "type": "object",
        "properties": {
            "server_name": {"type": "string"},
            "type": {"enum": ["mcp_toolset_reference"]},
        },
        "required": ["server_name", "type"],
    },
    "BetaToolChangeToolReferenceParam": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "type": {"enum": ["tool_reference"]}},
        "required": ["name", "type"],
    },
}
