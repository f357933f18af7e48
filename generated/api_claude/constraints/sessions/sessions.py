# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Sessions: runs of an agent in an environment, and the
threads of its subagents.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/sessions": {
        "arguments": {
            "created_at[gt]": "created_at_gt",
            "created_at[gte]": "created_at_gte",
            "created_at[lt]": "created_at_lt",
            "created_at[lte]": "created_at_lte",
        },
        "query": {
            "agent_id": {"type": "string"},
            "agent_version": {"type": "integer"},
            "created_at[gt]": {"type": "string", "format": "date-time"},
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lt]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "deployment_id": {"type": "string"},
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True},
            "memory_store_id": {"type": "string"},
            "order": {"enum": ["asc", "desc"]},
            "page": {"type": "string", "null": True},
            "statuses[]": {
                "type": "array",
                "items": {"enum": ["rescheduling", "running", "idle", "terminated"]},
            },
        },
    },
    "POST /v1/sessions": {"body": "sessions.sessions.SessionCreateParams"},
    "DELETE /v1/sessions/{session_id}": {},
    "GET /v1/sessions/{session_id}": {},
    "POST /v1/sessions/{session_id}": {"body": "sessions.sessions.SessionUpdateParams"},
    "POST /v1/sessions/{session_id}/archive": {},
    "GET /v1/sessions/{session_id}/threads": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
            "statuses[]": {
                "type": "array",
                "items": {"ref": "sessions.progress_events.BetaManagedAgentsSessionThreadStatus"},
            },
        }
    },
    "GET /v1/sessions/{session_id}/threads/{thread_id}": {},
    "POST /v1/sessions/{session_id}/threads/{thread_id}/archive": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaSessionCreateInitialEvent": {
        "tag": "type",
        "members": {
            "user.message": "agents.content.BetaManagedAgentsUserMessageEventParams",
            "user.define_outcome": "agents.content.BetaManagedAgentsUserDefineOutcomeEventParams",
        },
    },
    "SessionCreateParams": {
        "type": "object",
        "properties": {
            "agent": {"ref": "sessions.agents.BetaSessionCreateAgent"},
            "environment_id": {"type": "string", "minLength": 1, "maxLength": 128},
            "budget": {"ref": "agents.resources.BetaManagedAgentsBudgetLimitParam"},
            "initial_events": {
                "type": "array",
                "items": {"ref": "sessions.sessions.BetaSessionCreateInitialEvent"},
            },
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
            "resources": {
                "type": "array",
                "items": {"ref": "agents.resources.BetaManagedAgentsResourceParams"},
            },
            "title": {"type": "string", "null": True, "maxLength": 500},
            "vault_ids": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["agent", "environment_id"],
    },
    "SessionUpdateParams": {
        "type": "object",
        "properties": {
            "agent": {"ref": "sessions.agents.BetaManagedAgentsSessionAgentUpdateParam"},
            "budget": {"ref": "agents.resources.BetaManagedAgentsBudgetLimitParam", "null": True},
            "metadata": {
                "type": "object",
                "null": True,
                "others": {"type": "string", "null": True},
            },
            "title": {"type": "string", "null": True, "minLength": 1, "maxLength": 500},
            "vault_ids": {"type": "array", "items": {"type": "string"}},
        },
    },
}
