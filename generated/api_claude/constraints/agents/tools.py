# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The tools of an agent: the built-in toolset, MCP toolsets
and custom tools.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsAgentToolConfigParams": {
        "tag": "type",
        "members": {
            "bash": "agents.tools.BetaManagedAgentsBashToolConfigParams",
            "edit": "agents.tools.BetaManagedAgentsEditToolConfigParams",
            "read": "agents.tools.BetaManagedAgentsReadToolConfigParams",
            "write": "agents.tools.BetaManagedAgentsWriteToolConfigParams",
            "glob": "agents.tools.BetaManagedAgentsGlobToolConfigParams",
            "grep": "agents.tools.BetaManagedAgentsGrepToolConfigParams",
            "web_fetch": "agents.web_tools.BetaManagedAgentsWebFetchToolConfigParams",
            "web_search": "agents.web_tools.BetaManagedAgentsWebSearchToolConfigParams",
        },
        "untagged": [
            "agents.tools.BetaManagedAgentsBashToolConfigParams",
            "agents.tools.BetaManagedAgentsEditToolConfigParams",
            "agents.tools.BetaManagedAgentsReadToolConfigParams",
            "agents.tools.BetaManagedAgentsWriteToolConfigParams",
            "agents.tools.BetaManagedAgentsGlobToolConfigParams",
            "agents.tools.BetaManagedAgentsGrepToolConfigParams",
            "agents.web_tools.BetaManagedAgentsWebFetchToolConfigParams",
            "agents.web_tools.BetaManagedAgentsWebSearchToolConfigParams",
        ],
    },
    "BetaManagedAgentsAgentToolset20260401Params": {
        "type": "object",
        "properties": {
            "type": {"enum": ["agent_toolset_20260401"]},
            "configs": {
                "type": "array",
                "items": {"ref": "agents.tools.BetaManagedAgentsAgentToolConfigParams"},
            },
            "default_config": {
                "ref": "agents.tools.BetaManagedAgentsAgentToolsetDefaultConfigParams",
                "null": True,
            },
        },
        "required": ["type"],
    },
    "BetaManagedAgentsAgentToolsetDefaultConfigParams": {
        "type": "object",
        "properties": {
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
        },
    },
    "BetaManagedAgentsBashToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["bash"]},
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["bash"]},
        },
        "required": ["name"],
    },
    "BetaManagedAgentsCustomToolInputSchemaParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["object"]},
            "properties": {"type": "object", "null": True, "others": True},
            "required": {"type": "array", "null": True, "items": {"type": "string"}},
        },
        "required": ["type"],
        "others": True,
    },
    "BetaManagedAgentsCustomToolParams": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "minLength": 1, "maxLength": 1024},
            "input_schema": {"ref": "agents.tools.BetaManagedAgentsCustomToolInputSchemaParam"},
            "name": {"type": "string", "minLength": 1, "maxLength": 128},
            "type": {"enum": ["custom"]},
        },
        "required": ["description", "input_schema", "name", "type"],
    },
    "BetaManagedAgentsEditToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["edit"]},
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["edit"]},
        },
        "required": ["name"],
    },
    "BetaManagedAgentsGlobToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["glob"]},
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["glob"]},
        },
        "required": ["name"],
    },
    "BetaManagedAgentsGrepToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["grep"]},
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["grep"]},
        },
        "required": ["name"],
    },
    "BetaManagedAgentsMCPToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 128},
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
        },
        "required": ["name"],
    },
    "BetaManagedAgentsMCPToolsetDefaultConfigParams": {
        "type": "object",
        "properties": {
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
        },
    },
    "BetaManagedAgentsMCPToolsetParams": {
        "type": "object",
        "properties": {
            "mcp_server_name": {"type": "string", "minLength": 1, "maxLength": 255},
            "type": {"enum": ["mcp_toolset"]},
            "configs": {
                "type": "array",
                "items": {"ref": "agents.tools.BetaManagedAgentsMCPToolConfigParams"},
            },
            "default_config": {
                "ref": "agents.tools.BetaManagedAgentsMCPToolsetDefaultConfigParams",
                "null": True,
            },
        },
        "required": ["mcp_server_name", "type"],
    },
    "BetaManagedAgentsReadToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["read"]},
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["read"]},
        },
        "required": ["name"],
    },
    "BetaManagedAgentsToolParams": {
        "tag": "type",
        "members": {
            "agent_toolset_20260401": "agents.tools.BetaManagedAgentsAgentToolset20260401Params",
            "mcp_toolset": "agents.tools.BetaManagedAgentsMCPToolsetParams",
            "custom": "agents.tools.BetaManagedAgentsCustomToolParams",
        },
    },
    "BetaManagedAgentsWriteToolConfigParams": {
        "type": "object",
        "properties": {
            "name": {"enum": ["write"]},
            "enabled": {"type": "boolean", "null": True},
            "permission_policy": {
                "ref": "agents.permissions.BetaManagedAgentsPermissionPolicyParam",
                "null": True,
            },
            "type": {"enum": ["write"]},
        },
        "required": ["name"],
    },
}
