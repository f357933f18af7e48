# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The web tools of an agent: search and fetch."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsUserLocationParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["approximate"]},
            "city": {"type": "string", "null": True},
            "country": {"type": "string", "null": True},
            "region": {"type": "string", "null": True},
            "timezone": {"type": "string", "null": True},
        },
        "required": ["type"],
    },
    "BetaManagedAgentsWebFetchToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_fetch"]},
            "allowed_domains": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 1,
                "maxItems": 64,
            },
            "blocked_domains": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 1,
                "maxItems": 64,
            },
            "enabled": {"type": "boolean", "null": True},
            "max_content_tokens": {"type": "integer", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["web_fetch"]},
            "url_sources": {
                "ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourcesParams",
                "null": True,
            },
        },
        "required": ["name"],
    },
    "BetaManagedAgentsWebFetchURLSourceShorthand": {"enum": ["all", "none"]},
    "BetaManagedAgentsWebFetchURLSourceToolFilterParams": {
        "any": [
            {"ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceShorthand"},
            {"ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceToolFilterParam"},
        ]
    },
    "BetaManagedAgentsWebFetchURLSourceToolReferenceParam": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "type": {"enum": ["tool_reference"]}},
        "required": ["name", "type"],
    },
    "BetaManagedAgentsWebFetchURLSourceUserInputParam": {
        "tag": "type",
        "members": {
            "all": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceAllParam",
            "none": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceNoneParam",
        },
    },
    "BetaManagedAgentsWebFetchURLSourceUserInputParams": {
        "any": [
            {"ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceShorthand"},
            {"ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceUserInputParam"},
        ]
    },
    "BetaManagedAgentsWebFetchURLSourcesParams": {
        "type": "object",
        "properties": {
            "client_tool_results": {
                "ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceToolFilterParams",
                "null": True,
            },
            "server_tool_results": {
                "ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceToolFilterParams",
                "null": True,
            },
            "user_input": {
                "ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceUserInputParams",
                "null": True,
            },
        },
    },
    "BetaManagedAgentsWebSearchToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["web_search"]},
            "allowed_domains": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 1,
                "maxItems": 64,
            },
            "blocked_domains": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 1,
                "maxItems": 64,
            },
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["web_search"]},
            "user_location": {
                "ref": "agents.web_tools.BetaManagedAgentsUserLocationParam",
                "null": True,
            },
        },
        "required": ["name"],
    },
    "BetaManagedAgentsWebFetchURLSourceAllParam": {
        "type": "object",
        "properties": {"type": {"enum": ["all"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsWebFetchURLSourceNoneParam": {
        "type": "object",
        "properties": {"type": {"enum": ["none"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsWebFetchURLSourceOnlyParam": {
        "type": "object",
        "properties": {
            "tools": {
                "type": "array",
                "items": {
                    "ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceToolReferenceParam"
                },
                "minItems": 1,
                "maxItems": 128,
            },
            "type": {"enum": ["only"]},
        },
        "required": ["tools", "type"],
    },
    "BetaManagedAgentsWebFetchURLSourceExceptParam": {
        "type": "object",
        "properties": {
            "tools": {
                "type": "array",
                "items": {
                    "ref": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceToolReferenceParam"
                },
                "minItems": 1,
                "maxItems": 128,
            },
            "type": {"enum": ["except"]},
        },
        "required": ["tools", "type"],
    },
    "BetaManagedAgentsWebFetchURLSourceToolFilterParam": {
        "tag": "type",
        "members": {
            "all": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceAllParam",
            "none": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceNoneParam",
            "only": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceOnlyParam",
            "except": "agents.web_tools.BetaManagedAgentsWebFetchURLSourceExceptParam",
        },
    },
}
