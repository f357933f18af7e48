# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The model of an agent, and how hard it tries."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsEffortHighParam": {
        "type": "object",
        "properties": {"type": {"enum": ["high"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsEffortLowParam": {
        "type": "object",
        "properties": {"type": {"enum": ["low"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsEffortMaxParam": {
        "type": "object",
        "properties": {"type": {"enum": ["max"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsEffortMediumParam": {
        "type": "object",
        "properties": {"type": {"enum": ["medium"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsEffortXhighParam": {
        "type": "object",
        "properties": {"type": {"enum": ["xhigh"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsModelChoiceParams": {
        "any": [
            {"ref": "agents.models.BetaManagedAgentsModelParam"},
            {"ref": "agents.models.BetaManagedAgentsModelConfigParams"},
        ]
    },
    "BetaManagedAgentsModelConfigParams": {
        "type": "object",
        "properties": {
            "id": {"ref": "agents.models.BetaManagedAgentsModelParam"},
            "effort": {"ref": "agents.models.BetaManagedAgentsModelEffortParam", "null": True},
            "inference_geo": {"type": "string", "null": True},
            "speed": {"enum": ["standard", "fast"], "null": True},
        },
        "required": ["id"],
    },
    "BetaManagedAgentsModelEffortParam": {
        "any": [
            {"enum": ["low", "medium", "high", "xhigh", "max"]},
            {"ref": "agents.models.BetaManagedAgentsEffortLowParam"},
            {"ref": "agents.models.BetaManagedAgentsEffortMediumParam"},
            {"ref": "agents.models.BetaManagedAgentsEffortHighParam"},
            {"ref": "agents.models.BetaManagedAgentsEffortXhighParam"},
            {"ref": "agents.models.BetaManagedAgentsEffortMaxParam"},
        ]
    },
    "BetaManagedAgentsModelParam": {"type": "string"},
}
