# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Definitions of the web search and web fetch server
tools.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "UserLocationParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["approximate"]},
            "city": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "country": {"type": "string", "null": True, "minLength": 2, "maxLength": 2},
            "region": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "timezone": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
        },
        "required": ["type"],
    },
    "WebFetchTool20250910Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_fetch"]},
            "type": {"enum": ["web_fetch_20250910"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "allowed_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "blocked_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "citations": {"ref": "messages.citations.CitationsConfigParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_content_tokens": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "max_uses": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "strict": {"type": "boolean"},
            "url_sources": {"ref": "messages.web_tools.WebFetchURLSourcesParam", "null": True},
        },
        "required": ["name", "type"],
    },
    "WebFetchTool20260209Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_fetch"]},
            "type": {"enum": ["web_fetch_20260209"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "allowed_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "blocked_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "citations": {"ref": "messages.citations.CitationsConfigParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_content_tokens": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "max_uses": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "strict": {"type": "boolean"},
            "url_sources": {"ref": "messages.web_tools.WebFetchURLSourcesParam", "null": True},
        },
        "required": ["name", "type"],
    },
    "WebFetchTool20260309Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_fetch"]},
            "type": {"enum": ["web_fetch_20260309"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "allowed_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "blocked_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "citations": {"ref": "messages.citations.CitationsConfigParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_content_tokens": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "max_uses": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "strict": {"type": "boolean"},
            "url_sources": {"ref": "messages.web_tools.WebFetchURLSourcesParam", "null": True},
            "use_cache": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "WebFetchTool20260318Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_fetch"]},
            "type": {"enum": ["web_fetch_20260318"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "allowed_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "blocked_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "citations": {"ref": "messages.citations.CitationsConfigParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_content_tokens": {"type": "integer", "null": True},
            "max_uses": {"type": "integer", "null": True},
            "response_inclusion": {"enum": ["full", "excluded"]},
            "strict": {"type": "boolean"},
            "url_sources": {"ref": "messages.web_tools.WebFetchURLSourcesParam", "null": True},
            "use_cache": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "WebFetchURLSourceAllParam": {
        "type": "object",
        "properties": {"type": {"enum": ["all"]}},
        "required": ["type"],
    },
    "WebFetchURLSourceExceptParam": {
        "type": "object",
        "properties": {
            "tools": {
                "type": "array",
                "items": {"ref": "messages.web_tools.WebFetchURLSourceToolReferenceParam"},
            },
            "type": {"enum": ["except"]},
        },
        "required": ["tools", "type"],
    },
    "WebFetchURLSourceNoneParam": {
        "type": "object",
        "properties": {"type": {"enum": ["none"]}},
        "required": ["type"],
    },
    "WebFetchURLSourceOnlyParam": {
        "type": "object",
        "properties": {
            "tools": {
                "type": "array",
                "items": {"ref": "messages.web_tools.WebFetchURLSourceToolReferenceParam"},
            },
            "type": {"enum": ["only"]},
        },
        "required": ["tools", "type"],
    },
    "WebFetchURLSourceToolReferenceParam": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "type": {"enum": ["tool_reference"]}},
        "required": ["name", "type"],
    },
    "WebFetchURLSourcesParam": {
        "type": "object",
        "properties": {
            "client_tool_results": {
                "ref": "messages.web_tools.WebFetchURLSourcesParamClientToolResults"
            },
            "server_tool_results": {
                "ref": "messages.web_tools.WebFetchURLSourcesParamServerToolResults"
            },
            "user_input": {"ref": "messages.web_tools.WebFetchURLSourcesParamUserInput"},
        },
    },
    "WebFetchURLSourcesParamClientToolResults": {
        "tag": "type",
        "members": {
            "all": "messages.web_tools.WebFetchURLSourceAllParam",
            "none": "messages.web_tools.WebFetchURLSourceNoneParam",
            "only": "messages.web_tools.WebFetchURLSourceOnlyParam",
            "except": "messages.web_tools.WebFetchURLSourceExceptParam",
        },
    },
    "WebFetchURLSourcesParamServerToolResults": {
        "tag": "type",
        "members": {
            "all": "messages.web_tools.WebFetchURLSourceAllParam",
            "none": "messages.web_tools.WebFetchURLSourceNoneParam",
            "only": "messages.web_tools.WebFetchURLSourceOnlyParam",
            "except": "messages.web_tools.WebFetchURLSourceExceptParam",
        },
    },
    "WebFetchURLSourcesParamUserInput": {
        "tag": "type",
        "members": {
            "all": "messages.web_tools.WebFetchURLSourceAllParam",
            "none": "messages.web_tools.WebFetchURLSourceNoneParam",
        },
    },
    "WebSearchTool20250305Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_search"]},
            "type": {"enum": ["web_search_20250305"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "allowed_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "blocked_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_uses": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "strict": {"type": "boolean"},
            "user_location": {"ref": "messages.web_tools.UserLocationParam", "null": True},
        },
        "required": ["name", "type"],
    },
    "WebSearchTool20260209Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_search"]},
            "type": {"enum": ["web_search_20260209"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "allowed_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "blocked_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_uses": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "strict": {"type": "boolean"},
            "user_location": {"ref": "messages.web_tools.UserLocationParam", "null": True},
        },
        "required": ["name", "type"],
    },
    "WebSearchTool20260318Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_search"]},
            "type": {"enum": ["web_search_20260318"]},
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "allowed_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "blocked_domains": {"type": "array", "null": True, "items": {"type": "string"}},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_uses": {"type": "integer", "null": True},
            "response_inclusion": {"enum": ["full", "excluded"]},
            "strict": {"type": "boolean"},
            "user_location": {"ref": "messages.web_tools.UserLocationParam", "null": True},
        },
        "required": ["name", "type"],
    },
}
