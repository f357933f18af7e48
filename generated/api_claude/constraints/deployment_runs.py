# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Deployment runs: each time that a deployment started a
session, or failed to.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/deployment_runs": {
        "arguments": {
            "created_at[gt]": "created_at_gt",
            "created_at[gte]": "created_at_gte",
            "created_at[lt]": "created_at_lt",
            "created_at[lte]": "created_at_lte",
        },
        "query": {
            "created_at[gt]": {"type": "string", "format": "date-time"},
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lt]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "deployment_id": {"type": "string"},
            "has_error": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "maximum": 1000},
            "page": {"type": "string", "null": True},
            "trigger_type": {"ref": "deployment_runs.BetaManagedAgentsTriggerType"},
        },
    },
    "GET /v1/deployment_runs/{deployment_run_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsTriggerType": {"enum": ["schedule", "manual"]}
}
