# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Rate limits of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/rate_limits": {
        "query": {
            "group_type": {
                "enum": ["batch", "files", "model_group", "skills", "token_count", "web_search"],
                "null": True,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "model": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
        }
    }
}

SCHEMAS: dict[str, dict[str, Any]] = {}
