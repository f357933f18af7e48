# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The work queue of a self-hosted environment."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/environments/{environment_id}/work": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "GET /v1/environments/{environment_id}/work/poll": {
        "query": {
            "block_ms": {"type": "integer", "null": True},
            "reclaim_older_than_ms": {"type": "integer", "null": True},
        }
    },
    "GET /v1/environments/{environment_id}/work/stats": {},
    "GET /v1/environments/{environment_id}/work/{work_id}": {},
    "POST /v1/environments/{environment_id}/work/{work_id}": {
        "body": "environments.work.EnvironmentWorkUpdateParams"
    },
    "POST /v1/environments/{environment_id}/work/{work_id}/ack": {},
    "POST /v1/environments/{environment_id}/work/{work_id}/heartbeat": {
        "query": {
            "desired_ttl_seconds": {"type": "integer", "null": True},
            "expected_last_heartbeat": {"type": "string", "null": True},
        }
    },
    "POST /v1/environments/{environment_id}/work/{work_id}/stop": {
        "body": "environments.work.EnvironmentWorkStopParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "EnvironmentWorkStopParams": {"type": "object", "properties": {"force": {"type": "boolean"}}},
    "EnvironmentWorkUpdateParams": {
        "type": "object",
        "properties": {"metadata": {"type": "object", "others": {"type": "string", "null": True}}},
        "required": ["metadata"],
    },
}
