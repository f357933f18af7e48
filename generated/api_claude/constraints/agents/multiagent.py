# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Agents that work together: which others an agent may call
on, and how.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsAdvisorParams": {
        "type": "object",
        "properties": {"model": {"type": "string"}, "type": {"enum": ["advisor"]}},
        "required": ["model", "type"],
    },
    "BetaManagedAgentsMultiagent20261001Params": {
        "type": "object",
        "properties": {
            "type": {"enum": ["multiagent_20261001"]},
            "advisor": {
                "ref": "agents.multiagent.BetaManagedAgentsMultiagentAdvisorParams",
                "null": True,
            },
            "subagents": {
                "ref": "agents.multiagent.BetaManagedAgentsMultiagentSubagentsParams",
                "null": True,
            },
            "workflows": {
                "ref": "agents.multiagent.BetaManagedAgentsMultiagentWorkflowsParams",
                "null": True,
            },
        },
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentAdvisorDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentAdvisorEnabledParams": {
        "type": "object",
        "properties": {"model": {"type": "string"}, "type": {"enum": ["enabled"]}},
        "required": ["model", "type"],
    },
    "BetaManagedAgentsMultiagentAdvisorParams": {
        "tag": "type",
        "members": {
            "enabled": "agents.multiagent.BetaManagedAgentsMultiagentAdvisorEnabledParams",
            "disabled": "agents.multiagent.BetaManagedAgentsMultiagentAdvisorDisabledParams",
        },
    },
    "BetaManagedAgentsMultiagentCoordinatorParams": {
        "type": "object",
        "properties": {
            "agents": {
                "type": "array",
                "items": {"ref": "agents.multiagent.BetaManagedAgentsMultiagentRosterEntryParams"},
            },
            "type": {"enum": ["coordinator"]},
        },
        "required": ["agents", "type"],
    },
    "BetaManagedAgentsMultiagentInlineAgentsDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentInlineAgentsEnabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["enabled"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentInlineAgentsParams": {
        "tag": "type",
        "members": {
            "enabled": "agents.multiagent.BetaManagedAgentsMultiagentInlineAgentsEnabledParams",
            "disabled": "agents.multiagent.BetaManagedAgentsMultiagentInlineAgentsDisabledParams",
        },
    },
    "BetaManagedAgentsMultiagentParams": {
        "tag": "type",
        "members": {
            "coordinator": "agents.multiagent.BetaManagedAgentsMultiagentCoordinatorParams",
            "multiagent_20261001": "agents.multiagent.BetaManagedAgentsMultiagent20261001Params",
        },
    },
    "BetaManagedAgentsMultiagentPredefinedAgentParams": {
        "any": [
            {"type": "string"},
            {"ref": "agents.shared.BetaManagedAgentsAgentParams"},
            {"ref": "agents.multiagent.BetaManagedAgentsMultiagentSelfParams"},
        ]
    },
    "BetaManagedAgentsMultiagentRosterEntryParams": {
        "any": [
            {"type": "string"},
            {"ref": "agents.shared.BetaManagedAgentsAgentParams"},
            {"ref": "agents.multiagent.BetaManagedAgentsMultiagentSelfParams"},
            {"ref": "agents.multiagent.BetaManagedAgentsAdvisorParams"},
        ]
    },
    "BetaManagedAgentsMultiagentSelfParams": {
        "type": "object",
        "properties": {"type": {"enum": ["self"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentSubagentsDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentSubagentsEnabledParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["enabled"]},
            "inline_agents": {
                "ref": "agents.multiagent.BetaManagedAgentsMultiagentInlineAgentsParams",
                "null": True,
            },
            "predefined_agents": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "agents.multiagent.BetaManagedAgentsMultiagentPredefinedAgentParams"
                },
            },
        },
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentSubagentsParams": {
        "tag": "type",
        "members": {
            "enabled": "agents.multiagent.BetaManagedAgentsMultiagentSubagentsEnabledParams",
            "disabled": "agents.multiagent.BetaManagedAgentsMultiagentSubagentsDisabledParams",
        },
    },
    "BetaManagedAgentsMultiagentWorkflowsDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentWorkflowsEnabledParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["enabled"]},
            "inline_agents": {
                "ref": "agents.multiagent.BetaManagedAgentsMultiagentInlineAgentsParams",
                "null": True,
            },
            "predefined_agents": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "agents.multiagent.BetaManagedAgentsMultiagentPredefinedAgentParams"
                },
            },
        },
        "required": ["type"],
    },
    "BetaManagedAgentsMultiagentWorkflowsParams": {
        "tag": "type",
        "members": {
            "enabled": "agents.multiagent.BetaManagedAgentsMultiagentWorkflowsEnabledParams",
            "disabled": "agents.multiagent.BetaManagedAgentsMultiagentWorkflowsDisabledParams",
        },
    },
}
