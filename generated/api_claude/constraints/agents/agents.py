# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Agents: versioned configurations of a model with its
prompt, tools and skills.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/agents": {
        "arguments": {"created_at[gte]": "created_at_gte", "created_at[lte]": "created_at_lte"},
        "query": {
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "maximum": 100},
            "page": {"type": "string", "null": True},
        },
    },
    "POST /v1/agents": {"body": "agents.agents.AgentCreateParams"},
    "GET /v1/agents/{agent_id}": {"query": {"version": {"type": "integer", "minimum": 1}}},
    "POST /v1/agents/{agent_id}": {"body": "agents.agents.AgentUpdateParams"},
    "POST /v1/agents/{agent_id}/archive": {},
    "GET /v1/agents/{agent_id}/versions": {
        "query": {
            "limit": {"type": "integer", "null": True, "maximum": 100},
            "page": {"type": "string", "null": True},
        }
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "AgentCreateParams": {
        "type": "object",
        "properties": {
            "model": {"ref": "agents.models.BetaManagedAgentsModelChoiceParams"},
            "name": {"type": "string", "minLength": 1, "maxLength": 256},
            "description": {"type": "string", "null": True, "maxLength": 2048},
            "execution_identity": {
                "ref": "agents.agents.BetaManagedAgentsExecutionIdentityParams",
                "null": True,
            },
            "mcp_servers": {
                "type": "array",
                "items": {"ref": "agents.shared.BetaManagedAgentsURLMCPServerParams"},
            },
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
            "multiagent": {
                "ref": "agents.multiagent.BetaManagedAgentsMultiagentParams",
                "null": True,
            },
            "skills": {
                "type": "array",
                "items": {"ref": "agents.shared.BetaManagedAgentsSkillParams"},
            },
            "system": {"type": "string", "null": True, "maxLength": 100000},
            "tools": {
                "type": "array",
                "items": {"ref": "agents.tools.BetaManagedAgentsToolParams"},
                "maxItems": 256,
            },
        },
        "required": ["model", "name"],
    },
    "AgentUpdateParams": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "null": True, "maxLength": 2048},
            "execution_identity": {
                "ref": "agents.agents.BetaManagedAgentsExecutionIdentityParams",
                "null": True,
            },
            "mcp_servers": {
                "type": "array",
                "null": True,
                "items": {"ref": "agents.shared.BetaManagedAgentsURLMCPServerParams"},
            },
            "metadata": {
                "type": "object",
                "null": True,
                "others": {"type": "string", "null": True},
                "maxProperties": 16,
            },
            "model": {"ref": "agents.models.BetaManagedAgentsModelChoiceParams"},
            "multiagent": {
                "ref": "agents.multiagent.BetaManagedAgentsMultiagentParams",
                "null": True,
            },
            "name": {"type": "string", "maxLength": 256},
            "skills": {
                "type": "array",
                "null": True,
                "items": {"ref": "agents.shared.BetaManagedAgentsSkillParams"},
            },
            "system": {"type": "string", "null": True, "maxLength": 100000},
            "tools": {
                "type": "array",
                "null": True,
                "items": {"ref": "agents.tools.BetaManagedAgentsToolParams"},
                "maxItems": 256,
            },
            "version": {"type": "integer", "minimum": 1},
        },
    },
    "BetaManagedAgentsAWSRoleExecutionIdentityParams": {
        "type": "object",
        "properties": {
            "role_arn": {"type": "string", "maxLength": 2048},
            "type": {"enum": ["aws_role"]},
        },
        "required": ["role_arn", "type"],
    },
    "BetaManagedAgentsExecutionIdentityParams": {
        "tag": "type",
        "members": {
            "aws_role": "agents.agents.BetaManagedAgentsAWSRoleExecutionIdentityParams",
            "service_account": "agents.agents.BetaManagedAgentsServiceAccountExecutionIdentityParams",
        },
    },
    "BetaManagedAgentsServiceAccountExecutionIdentityParams": {
        "type": "object",
        "properties": {"type": {"enum": ["service_account"]}},
        "required": ["type"],
    },
}
