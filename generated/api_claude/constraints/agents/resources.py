# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. What a session is given: files, repositories, memory
stores, a budget.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsBranchCheckoutParam": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 255},
            "type": {"enum": ["branch"]},
        },
        "required": ["name", "type"],
    },
    "BetaManagedAgentsBudgetLimitParam": {
        "type": "object",
        "properties": {
            "max_list_cost": {"ref": "shared.money.BetaMonetaryAmountParam"},
            "type": {"enum": ["limit"]},
        },
        "required": ["max_list_cost", "type"],
    },
    "BetaManagedAgentsCheckoutParam": {
        "tag": "type",
        "members": {
            "branch": "agents.resources.BetaManagedAgentsBranchCheckoutParam",
            "commit": "agents.resources.BetaManagedAgentsCommitCheckoutParam",
        },
    },
    "BetaManagedAgentsCommitCheckoutParam": {
        "type": "object",
        "properties": {
            "sha": {"type": "string", "minLength": 7, "maxLength": 64},
            "type": {"enum": ["commit"]},
        },
        "required": ["sha", "type"],
    },
    "BetaManagedAgentsFileResourceParams": {
        "type": "object",
        "properties": {
            "file_id": {"type": "string", "minLength": 1, "maxLength": 128},
            "type": {"enum": ["file"]},
            "mount_path": {"type": "string", "null": True, "minLength": 1, "maxLength": 4096},
        },
        "required": ["file_id", "type"],
    },
    "BetaManagedAgentsGitHubRepositoryResourceParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["github_repository"]},
            "url": {"type": "string", "minLength": 1, "maxLength": 2048},
            "authorization_token": {"type": "string", "minLength": 1, "maxLength": 4096},
            "checkout": {"ref": "agents.resources.BetaManagedAgentsCheckoutParam", "null": True},
            "mount_path": {"type": "string", "null": True, "minLength": 1, "maxLength": 4096},
        },
        "required": ["type", "url"],
    },
    "BetaManagedAgentsMemoryStoreResourceParam": {
        "type": "object",
        "properties": {
            "memory_store_id": {"type": "string"},
            "type": {"enum": ["memory_store"]},
            "access": {"enum": ["read_write", "read_only"], "null": True},
            "instructions": {"type": "string", "null": True, "maxLength": 4096},
        },
        "required": ["memory_store_id", "type"],
    },
    "BetaManagedAgentsResourceParams": {
        "tag": "type",
        "members": {
            "github_repository": "agents.resources.BetaManagedAgentsGitHubRepositoryResourceParams",
            "file": "agents.resources.BetaManagedAgentsFileResourceParams",
            "memory_store": "agents.resources.BetaManagedAgentsMemoryStoreResourceParam",
        },
    },
}
