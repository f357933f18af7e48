# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Deployments: agents that run on a schedule."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/deployments": {
        "arguments": {"created_at[gte]": "created_at_gte", "created_at[lte]": "created_at_lte"},
        "query": {
            "agent_id": {"type": "string"},
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "maximum": 100},
            "page": {"type": "string", "null": True},
            "status": {"ref": "deployments.deployments.BetaManagedAgentsDeploymentStatus"},
        },
    },
    "POST /v1/deployments": {"body": "deployments.deployments.DeploymentCreateParams"},
    "GET /v1/deployments/{deployment_id}": {},
    "POST /v1/deployments/{deployment_id}": {
        "body": "deployments.deployments.DeploymentUpdateParams"
    },
    "POST /v1/deployments/{deployment_id}/archive": {},
    "POST /v1/deployments/{deployment_id}/pause": {},
    "POST /v1/deployments/{deployment_id}/run": {},
    "POST /v1/deployments/{deployment_id}/unpause": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaDeploymentAgentParams": {
        "any": [{"type": "string"}, {"ref": "agents.shared.BetaManagedAgentsAgentParams"}]
    },
    "BetaManagedAgentsDeploymentInitialEventParams": {
        "tag": "type",
        "members": {
            "user.message": "agents.content.BetaManagedAgentsUserMessageEventParams",
            "user.define_outcome": "agents.content.BetaManagedAgentsUserDefineOutcomeEventParams",
            "system.message": "agents.content.BetaManagedAgentsSystemMessageEventParams",
        },
    },
    "BetaManagedAgentsDeploymentStatus": {"enum": ["active", "paused"]},
    "BetaManagedAgentsScheduleParams": {
        "type": "object",
        "properties": {
            "expression": {"type": "string"},
            "timezone": {"type": "string"},
            "type": {"enum": ["cron"]},
        },
        "required": ["expression", "timezone", "type"],
    },
    "DeploymentCreateParams": {
        "type": "object",
        "properties": {
            "agent": {"ref": "deployments.deployments.BetaDeploymentAgentParams"},
            "environment_id": {"type": "string"},
            "initial_events": {
                "type": "array",
                "items": {
                    "ref": "deployments.deployments.BetaManagedAgentsDeploymentInitialEventParams"
                },
            },
            "name": {"type": "string"},
            "budget": {"ref": "agents.resources.BetaManagedAgentsBudgetLimitParam", "null": True},
            "description": {"type": "string", "null": True},
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
            "resources": {
                "type": "array",
                "items": {"ref": "agents.resources.BetaManagedAgentsResourceParams"},
            },
            "schedule": {
                "ref": "deployments.deployments.BetaManagedAgentsScheduleParams",
                "null": True,
            },
            "vault_ids": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["agent", "environment_id", "initial_events", "name"],
    },
    "DeploymentUpdateParams": {
        "type": "object",
        "properties": {
            "agent": {"ref": "deployments.deployments.BetaDeploymentAgentParams"},
            "budget": {"ref": "agents.resources.BetaManagedAgentsBudgetLimitParam", "null": True},
            "description": {"type": "string", "null": True},
            "environment_id": {"type": "string"},
            "initial_events": {
                "type": "array",
                "items": {
                    "ref": "deployments.deployments.BetaManagedAgentsDeploymentInitialEventParams"
                },
            },
            "metadata": {
                "type": "object",
                "null": True,
                "others": {"type": "string", "null": True},
                "maxProperties": 16,
            },
            "name": {"type": "string"},
            "resources": {
                "type": "array",
                "null": True,
                "items": {"ref": "agents.resources.BetaManagedAgentsResourceParams"},
            },
            "schedule": {
                "ref": "deployments.deployments.BetaManagedAgentsScheduleParams",
                "null": True,
            },
            "vault_ids": {"type": "array", "null": True, "items": {"type": "string"}},
        },
    },
}
