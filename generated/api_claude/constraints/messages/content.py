# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Content blocks of requests and responses, and the unions
over them.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaCompactionBlockParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["compaction"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "content": {"type": "string", "null": True},
            "encrypted_content": {"type": "string", "null": True},
            "signature": {"type": "string", "null": True},
            "tool_changes": {
                "type": "array",
                "null": True,
                "items": {"ref": "messages.content.BetaCompactionBlockParamToolChange"},
            },
        },
        "required": ["type"],
    },
    "BetaCompactionBlockParamToolChange": {
        "tag": "type",
        "members": {
            "tool_addition": "messages.tool_changes.BetaRequestToolAdditionBlockParam",
            "tool_removal": "messages.tool_changes.BetaRequestToolRemovalBlockParam",
        },
    },
    "BetaFallbackBlockParam": {
        "type": "object",
        "properties": {
            "from": {"ref": "messages.routing.BetaFallbackInfoParam"},
            "to": {"ref": "messages.routing.BetaFallbackInfoParam"},
            "type": {"enum": ["fallback"]},
            "trigger": {},
        },
        "required": ["from", "to", "type"],
    },
    "BetaMCPToolUseBlockParam": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "pattern": "^[a-zA-Z0-9_-]+$"},
            "input": {"type": "object", "others": True},
            "name": {"type": "string"},
            "server_name": {"type": "string"},
            "type": {"enum": ["mcp_tool_use"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["id", "input", "name", "server_name", "type"],
    },
    "BetaRequestMCPToolResultBlockParam": {
        "type": "object",
        "properties": {
            "tool_use_id": {"type": "string", "pattern": "^[a-zA-Z0-9_-]+$"},
            "type": {"enum": ["mcp_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "content": {
                "any": [
                    {"type": "string"},
                    {"type": "array", "items": {"ref": "messages.content.TextBlockParam"}},
                ]
            },
            "is_error": {"type": "boolean"},
        },
        "required": ["tool_use_id", "type"],
    },
    "ContainerUploadBlockParam": {
        "type": "object",
        "properties": {
            "file_id": {"type": "string"},
            "type": {"enum": ["container_upload"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["file_id", "type"],
    },
    "ContentBlockParam": {
        "tag": "type",
        "members": {
            "text": "messages.content.TextBlockParam",
            "image": "messages.media.ImageBlockParam",
            "document": "messages.media.DocumentBlockParam",
            "search_result": "messages.media.SearchResultBlockParam",
            "thinking": "messages.content.ThinkingBlockParam",
            "redacted_thinking": "messages.content.RedactedThinkingBlockParam",
            "tool_use": "messages.content.ToolUseBlockParam",
            "tool_result": "messages.content.ToolResultBlockParam",
            "server_tool_use": "messages.server_tools.ServerToolUseBlockParam",
            "web_search_tool_result": "messages.web_results.WebSearchToolResultBlockParam",
            "web_fetch_tool_result": "messages.web_results.WebFetchToolResultBlockParam",
            "advisor_tool_result": "messages.server_tools.BetaAdvisorToolResultBlockParam",
            "code_execution_tool_result": "messages.code_results.CodeExecutionToolResultBlockParam",
            "bash_code_execution_tool_result": "messages.code_results.BashCodeExecutionToolResultBlockParam",
            "text_editor_code_execution_tool_result": "messages.code_results.TextEditorCodeExecutionToolResultBlockParam",
            "tool_search_tool_result": "messages.server_tools.ToolSearchToolResultBlockParam",
            "mcp_tool_use": "messages.content.BetaMCPToolUseBlockParam",
            "mcp_tool_result": "messages.content.BetaRequestMCPToolResultBlockParam",
            "container_upload": "messages.content.ContainerUploadBlockParam",
            "compaction": "messages.content.BetaCompactionBlockParam",
            "tool_addition": "messages.tool_changes.BetaRequestToolAdditionBlockParam",
            "tool_removal": "messages.tool_changes.BetaRequestToolRemovalBlockParam",
            "mcp_tool_listing": "messages.tool_changes.BetaMCPToolListingBlockParam",
            "fallback": "messages.content.BetaFallbackBlockParam",
        },
        "beta": [
            "advisor_tool_result",
            "compaction",
            "fallback",
            "mcp_tool_listing",
            "mcp_tool_result",
            "mcp_tool_use",
            "tool_addition",
            "tool_removal",
        ],
    },
    "RedactedThinkingBlockParam": {
        "type": "object",
        "properties": {"data": {"type": "string"}, "type": {"enum": ["redacted_thinking"]}},
        "required": ["data", "type"],
    },
    "TextBlockParam": {
        "type": "object",
        "properties": {
            "text": {"type": "string", "minLength": 1},
            "type": {"enum": ["text"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "citations": {
                "type": "array",
                "null": True,
                "items": {"ref": "messages.citations.TextCitationParam"},
            },
        },
        "required": ["text", "type"],
    },
    "ThinkingBlockParam": {
        "type": "object",
        "properties": {
            "signature": {"type": "string"},
            "thinking": {"type": "string"},
            "type": {"enum": ["thinking"]},
        },
        "required": ["signature", "thinking", "type"],
    },
    "ToolResultBlockParam": {
        "type": "object",
        "properties": {
            "tool_use_id": {"type": "string", "pattern": "^[a-zA-Z0-9_-]+$"},
            "type": {"enum": ["tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "content": {
                "any": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "items": {"ref": "messages.content.ToolResultBlockParamContent"},
                    },
                ]
            },
            "is_error": {"type": "boolean"},
            "toolset_name": {"type": "string", "null": True},
        },
        "required": ["tool_use_id", "type"],
    },
    "ToolResultBlockParamContent": {
        "tag": "type",
        "members": {
            "text": "messages.content.TextBlockParam",
            "image": "messages.media.ImageBlockParam",
            "search_result": "messages.media.SearchResultBlockParam",
            "document": "messages.media.DocumentBlockParam",
            "tool_reference": "messages.server_tools.ToolReferenceBlockParam",
            "browser_state": "messages.browser.BrowserStateBlockParam",
        },
    },
    "ToolUseBlockParam": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "pattern": "^[a-zA-Z0-9_-]+$"},
            "input": {"type": "object", "others": True},
            "name": {"type": "string", "minLength": 1, "maxLength": 200},
            "type": {"enum": ["tool_use"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "caller": {"ref": "messages.content.ToolUseBlockParamCaller"},
            "toolset_name": {"type": "string", "null": True},
        },
        "required": ["id", "input", "name", "type"],
    },
    "ToolUseBlockParamCaller": {
        "tag": "type",
        "members": {
            "direct": "messages.server_tools.DirectCallerParam",
            "code_execution_20250825": "messages.server_tools.ServerToolCallerParam",
            "code_execution_20260120": "messages.server_tools.ServerToolCaller20260120Param",
        },
    },
}
