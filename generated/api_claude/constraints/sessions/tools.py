# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Events of a session about tools: uses, results,
permissions.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsSearchResultBlockParam": {
        "type": "object",
        "properties": {
            "citations": {"ref": "sessions.tools.BetaManagedAgentsSearchResultCitationsParam"},
            "content": {
                "type": "array",
                "items": {"ref": "sessions.tools.BetaManagedAgentsSearchResultContentParam"},
            },
            "source": {"type": "string"},
            "title": {"type": "string"},
            "type": {"enum": ["search_result"]},
        },
        "required": ["citations", "content", "source", "title", "type"],
    },
    "BetaManagedAgentsSearchResultCitationsParam": {
        "type": "object",
        "properties": {"enabled": {"type": "boolean"}},
        "required": ["enabled"],
    },
    "BetaManagedAgentsSearchResultContentParam": {
        "type": "object",
        "properties": {"text": {"type": "string"}, "type": {"enum": ["text"]}},
        "required": ["text", "type"],
    },
    "BetaManagedAgentsToolResultContentParam": {
        "tag": "type",
        "members": {
            "text": "agents.content.BetaManagedAgentsTextBlockParam",
            "image": "agents.content.BetaManagedAgentsImageBlockParam",
            "document": "agents.content.BetaManagedAgentsDocumentBlockParam",
            "search_result": "sessions.tools.BetaManagedAgentsSearchResultBlockParam",
        },
    },
    "BetaManagedAgentsUserCustomToolResultEventParams": {
        "type": "object",
        "properties": {
            "custom_tool_use_id": {"type": "string", "minLength": 1, "maxLength": 128},
            "type": {"enum": ["user.custom_tool_result"]},
            "content": {
                "type": "array",
                "items": {"ref": "sessions.tools.BetaManagedAgentsToolResultContentParam"},
            },
            "is_error": {"type": "boolean", "null": True},
        },
        "required": ["custom_tool_use_id", "type"],
    },
    "BetaManagedAgentsUserToolConfirmationEventParams": {
        "type": "object",
        "properties": {
            "result": {"enum": ["allow", "deny"]},
            "tool_use_id": {"type": "string", "minLength": 1, "maxLength": 128},
            "type": {"enum": ["user.tool_confirmation"]},
            "deny_message": {"type": "string", "null": True, "maxLength": 10000},
        },
        "required": ["result", "tool_use_id", "type"],
    },
    "BetaManagedAgentsUserToolResultEventParams": {
        "type": "object",
        "properties": {
            "tool_use_id": {"type": "string"},
            "type": {"enum": ["user.tool_result"]},
            "content": {
                "type": "array",
                "items": {"ref": "sessions.tools.BetaManagedAgentsToolResultContentParam"},
            },
            "is_error": {"type": "boolean", "null": True},
        },
        "required": ["tool_use_id", "type"],
    },
}
