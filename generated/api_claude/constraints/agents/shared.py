# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. What agents, sessions and deployments say of an agent:
references, skills, MCP servers, identity.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsAgentParams": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "minLength": 1, "maxLength": 128},
            "type": {"enum": ["agent"]},
            "version": {"type": "integer", "minimum": 1},
        },
        "required": ["id", "type"],
    },
    "BetaManagedAgentsAnthropicSkillParams": {
        "type": "object",
        "properties": {
            "skill_id": {"type": "string", "minLength": 1, "maxLength": 64},
            "type": {"enum": ["anthropic"]},
            "version": {"type": "string", "null": True, "minLength": 1, "maxLength": 64},
        },
        "required": ["skill_id", "type"],
    },
    "BetaManagedAgentsCustomSkillParams": {
        "type": "object",
        "properties": {
            "skill_id": {"type": "string", "minLength": 1, "maxLength": 64},
            "type": {"enum": ["custom"]},
            "version": {"type": "string", "null": True, "minLength": 1, "maxLength": 64},
        },
        "required": ["skill_id", "type"],
    },
    "BetaManagedAgentsSkillParams": {
        "tag": "type",
        "members": {
            "anthropic": "agents.shared.BetaManagedAgentsAnthropicSkillParams",
            "custom": "agents.shared.BetaManagedAgentsCustomSkillParams",
        },
    },
    "BetaManagedAgentsURLMCPServerParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 255},
            "type": {"enum": ["url"]},
            "url": {"type": "string", "maxLength": 2048},
        },
        "required": ["name", "type", "url"],
    },
}
