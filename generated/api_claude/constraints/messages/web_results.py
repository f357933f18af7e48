# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Results of the web search and web fetch server tools."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "WebFetchBlockParam": {
        "type": "object",
        "properties": {
            "content": {"ref": "messages.media.DocumentBlockParam"},
            "type": {"enum": ["web_fetch_result"]},
            "url": {"type": "string"},
            "retrieved_at": {"type": "string", "null": True},
        },
        "required": ["content", "type", "url"],
    },
    "WebFetchToolResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {"ref": "messages.web_results.WebFetchToolResultBlockParamContent"},
            "tool_use_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["web_fetch_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "caller": {"ref": "messages.web_results.WebFetchToolResultBlockParamCaller"},
        },
        "required": ["content", "tool_use_id", "type"],
    },
    "WebFetchToolResultBlockParamCaller": {
        "tag": "type",
        "members": {
            "direct": "messages.server_tools.DirectCallerParam",
            "code_execution_20250825": "messages.server_tools.ServerToolCallerParam",
            "code_execution_20260120": "messages.server_tools.ServerToolCaller20260120Param",
        },
    },
    "WebFetchToolResultBlockParamContent": {
        "tag": "type",
        "members": {
            "web_fetch_tool_result_error": "messages.web_results.WebFetchToolResultErrorBlockParam",
            "web_fetch_result": "messages.web_results.WebFetchBlockParam",
        },
    },
    "WebFetchToolResultErrorBlockParam": {
        "type": "object",
        "properties": {
            "error_code": {"ref": "messages.web_results.WebFetchToolResultErrorCode"},
            "type": {"enum": ["web_fetch_tool_result_error"]},
        },
        "required": ["error_code", "type"],
    },
    "WebFetchToolResultErrorCode": {
        "enum": [
            "invalid_tool_input",
            "url_too_long",
            "url_not_allowed",
            "url_not_in_prior_context",
            "url_not_accessible",
            "unsupported_content_type",
            "too_many_requests",
            "max_uses_exceeded",
            "unavailable",
            "content_too_large",
        ]
    },
    "WebSearchResultBlockParam": {
        "type": "object",
        "properties": {
            "encrypted_content": {"type": "string"},
            "title": {"type": "string"},
            "type": {"enum": ["web_search_result"]},
            "url": {"type": "string"},
            "page_age": {"type": "string", "null": True},
        },
        "required": ["encrypted_content", "title", "type", "url"],
    },
    "WebSearchToolRequestErrorObjectParam": {
        "type": "object",
        "properties": {
            "error_code": {"ref": "messages.web_results.WebSearchToolResultErrorCode"},
            "type": {"enum": ["web_search_tool_result_error"]},
        },
        "required": ["error_code", "type"],
    },
    "WebSearchToolResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {"ref": "messages.web_results.WebSearchToolResultBlockParamContentParam"},
            "tool_use_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["web_search_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "caller": {"ref": "messages.web_results.WebSearchToolResultBlockParamCaller"},
        },
        "required": ["content", "tool_use_id", "type"],
    },
    "WebSearchToolResultBlockParamCaller": {
        "tag": "type",
        "members": {
            "direct": "messages.server_tools.DirectCallerParam",
            "code_execution_20250825": "messages.server_tools.ServerToolCallerParam",
            "code_execution_20260120": "messages.server_tools.ServerToolCaller20260120Param",
        },
    },
    "WebSearchToolResultBlockParamContentParam": {
        "any": [
            {"type": "array", "items": {"ref": "messages.web_results.WebSearchResultBlockParam"}},
            {"ref": "messages.web_results.WebSearchToolRequestErrorObjectParam"},
        ]
    },
    "WebSearchToolResultErrorCode": {
        "enum": [
            "invalid_tool_input",
            "unavailable",
            "max_uses_exceeded",
            "too_many_requests",
            "query_too_long",
            "request_too_large",
        ]
    },
}
