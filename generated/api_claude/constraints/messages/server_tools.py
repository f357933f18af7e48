# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Tools that run on the server: their callers, and their
uses and results outside web and code.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaAdvisorRedactedResultBlockParam": {
        "type": "object",
        "properties": {
            "encrypted_content": {"type": "string"},
            "type": {"enum": ["advisor_redacted_result"]},
            "stop_reason": {"type": "string", "null": True},
        },
        "required": ["encrypted_content", "type"],
    },
    "BetaAdvisorResultBlockParam": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "type": {"enum": ["advisor_result"]},
            "stop_reason": {"type": "string", "null": True},
        },
        "required": ["text", "type"],
    },
    "BetaAdvisorToolResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {"ref": "messages.server_tools.BetaAdvisorToolResultBlockParamContent"},
            "tool_use_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["advisor_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["content", "tool_use_id", "type"],
    },
    "BetaAdvisorToolResultBlockParamContent": {
        "tag": "type",
        "members": {
            "advisor_tool_result_error": "messages.server_tools.BetaAdvisorToolResultErrorParam",
            "advisor_result": "messages.server_tools.BetaAdvisorResultBlockParam",
            "advisor_redacted_result": "messages.server_tools.BetaAdvisorRedactedResultBlockParam",
        },
    },
    "BetaAdvisorToolResultErrorParam": {
        "type": "object",
        "properties": {
            "error_code": {
                "enum": [
                    "max_uses_exceeded",
                    "prompt_too_long",
                    "too_many_requests",
                    "overloaded",
                    "unavailable",
                    "execution_time_exceeded",
                    "model_not_found",
                ]
            },
            "type": {"enum": ["advisor_tool_result_error"]},
        },
        "required": ["error_code", "type"],
    },
    "DirectCallerParam": {
        "type": "object",
        "properties": {"type": {"enum": ["direct"]}},
        "required": ["type"],
    },
    "ServerToolCaller20260120Param": {
        "type": "object",
        "properties": {
            "tool_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["code_execution_20260120"]},
        },
        "required": ["tool_id", "type"],
    },
    "ServerToolCallerParam": {
        "type": "object",
        "properties": {
            "tool_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["code_execution_20250825"]},
        },
        "required": ["tool_id", "type"],
    },
    "ServerToolUseBlockParam": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "input": {"type": "object", "others": True},
            "name": {
                "enum": [
                    "advisor",
                    "web_search",
                    "web_fetch",
                    "code_execution",
                    "bash_code_execution",
                    "text_editor_code_execution",
                    "tool_search_tool_regex",
                    "tool_search_tool_bm25",
                ]
            },
            "type": {"enum": ["server_tool_use"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "caller": {"ref": "messages.server_tools.ServerToolUseBlockParamCaller"},
        },
        "required": ["id", "input", "name", "type"],
    },
    "ServerToolUseBlockParamCaller": {
        "tag": "type",
        "members": {
            "direct": "messages.server_tools.DirectCallerParam",
            "code_execution_20250825": "messages.server_tools.ServerToolCallerParam",
            "code_execution_20260120": "messages.server_tools.ServerToolCaller20260120Param",
        },
    },
    "ToolReferenceBlockParam": {
        "type": "object",
        "properties": {
            "tool_name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 256,
                "pattern": "^[a-zA-Z0-9_-]{1,256}$",
            },
            "type": {"enum": ["tool_reference"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["tool_name", "type"],
    },
    "ToolSearchToolResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {"ref": "messages.server_tools.ToolSearchToolResultBlockParamContent"},
            "tool_use_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["tool_search_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["content", "tool_use_id", "type"],
    },
    "ToolSearchToolResultBlockParamContent": {
        "tag": "type",
        "members": {
            "tool_search_tool_result_error": "messages.server_tools.ToolSearchToolResultErrorParam",
            "tool_search_tool_search_result": "messages.server_tools.ToolSearchToolSearchResultBlockParam",
        },
    },
    "ToolSearchToolResultErrorCode": {
        "enum": [
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
        ]
    },
    "ToolSearchToolResultErrorParam": {
        "type": "object",
        "properties": {
            "error_code": {"ref": "messages.server_tools.ToolSearchToolResultErrorCode"},
            "type": {"enum": ["tool_search_tool_result_error"]},
            "error_message": {"type": "string", "null": True},
        },
        "required": ["error_code", "type"],
    },
    "ToolSearchToolSearchResultBlockParam": {
        "type": "object",
        "properties": {
            "tool_references": {
                "type": "array",
                "items": {"ref": "messages.server_tools.ToolReferenceBlockParam"},
            },
            "type": {"enum": ["tool_search_tool_search_result"]},
        },
        "required": ["tool_references", "type"],
    },
}
