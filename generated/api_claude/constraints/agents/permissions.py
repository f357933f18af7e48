# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Permission policies: whether a tool runs at once, is
judged, or asks first.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsAlwaysAllowPolicyParam": {
        "type": "object",
        "properties": {"type": {"enum": ["always_allow"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsAlwaysAskPolicyParam": {
        "type": "object",
        "properties": {"type": {"enum": ["always_ask"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsAutoPolicyParam": {
        "type": "object",
        "properties": {"type": {"enum": ["auto"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsPermissionPolicyParam": {
        "tag": "type",
        "members": {
            "always_allow": "agents.permissions.BetaManagedAgentsAlwaysAllowPolicyParam",
            "always_ask": "agents.permissions.BetaManagedAgentsAlwaysAskPolicyParam",
            "auto": "agents.permissions.BetaManagedAgentsAutoPolicyParam",
        },
    },
}
