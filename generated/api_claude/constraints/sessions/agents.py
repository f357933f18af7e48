# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Agents in a session: its agent as it was resolved, and
the agents of its threads.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsAgentWithOverridesParams": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "type": {"enum": ["agent_with_overrides"]},
            "mcp_servers": {
                "type": "array",
                "items": {"ref": "agents.shared.BetaManagedAgentsURLMCPServerParams"},
            },
            "model": {"ref": "agents.models.BetaManagedAgentsModelChoiceParams"},
            "skills": {
                "type": "array",
                "items": {"ref": "agents.shared.BetaManagedAgentsSkillParams"},
            },
            "system": {"type": "string", "null": True, "maxLength": 100000},
            "tools": {
                "type": "array",
                "items": {"ref": "agents.tools.BetaManagedAgentsToolParams"},
            },
            "version": {"type": "integer"},
        },
        "required": ["id", "type"],
    },
    "BetaManagedAgentsSessionAgentUpdateParam": {
        "type": "object",
        "properties": {
            "mcp_servers": {
                "type": "array",
                "items": {"ref": "agents.shared.BetaManagedAgentsURLMCPServerParams"},
            },
            "tools": {
                "type": "array",
                "items": {"ref": "agents.tools.BetaManagedAgentsToolParams"},
            },
        },
    },
    "BetaSessionCreateAgent": {
        "any": [
            {"type": "string"},
            {"ref": "agents.shared.BetaManagedAgentsAgentParams"},
            {"ref": "sessions.agents.BetaManagedAgentsAgentWithOverridesParams"},
        ]
    },
}
