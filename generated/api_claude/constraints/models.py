# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Models: those that are available, with their
capabilities.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/models": {
        "query": {
            "after_id": {"type": "string"},
            "before_id": {"type": "string"},
            "lifecycle[]": {
                "type": "array",
                "items": {"enum": ["active", "deprecated", "retired"]},
                "maxItems": 3,
            },
            "limit": {"type": "integer", "minimum": 1, "maximum": 1000},
        }
    },
    "GET /v1/models/{model_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {}
