# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Dreams: memory stores, consolidated in the background."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/dreams": {
        "arguments": {"created_at[gt]": "created_at_gt", "created_at[lt]": "created_at_lt"},
        "query": {
            "created_at[gt]": {"type": "string", "format": "date-time"},
            "created_at[lt]": {"type": "string", "format": "date-time"},
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
            "statuses[]": {"type": "array", "items": {"ref": "dreams.BetaDreamStatus"}},
        },
    },
    "POST /v1/dreams": {"body": "dreams.DreamCreateParams"},
    "GET /v1/dreams/{dream_id}": {},
    "POST /v1/dreams/{dream_id}/archive": {},
    "POST /v1/dreams/{dream_id}/cancel": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaDreamCreateModel": {
        "any": [{"type": "string"}, {"ref": "dreams.BetaDreamModelConfigParam"}]
    },
    "BetaDreamInputParam": {
        "tag": "type",
        "members": {
            "memory_store": "dreams.BetaDreamMemoryStoreInputParam",
            "sessions": "dreams.BetaDreamSessionsInputParam",
        },
    },
    "BetaDreamMemoryStoreInputParam": {
        "type": "object",
        "properties": {"memory_store_id": {"type": "string"}, "type": {"enum": ["memory_store"]}},
        "required": ["memory_store_id", "type"],
    },
    "BetaDreamModelConfigParam": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "minLength": 1, "maxLength": 256},
            "speed": {"enum": ["standard", "fast"], "null": True},
        },
        "required": ["id"],
    },
    "BetaDreamSessionsInputParam": {
        "type": "object",
        "properties": {
            "session_ids": {"type": "array", "items": {"type": "string"}},
            "type": {"enum": ["sessions"]},
        },
        "required": ["session_ids", "type"],
    },
    "BetaDreamStatus": {"enum": ["pending", "running", "completed", "failed", "canceled"]},
    "BetaOutputBehaviorCreateNewParam": {
        "type": "object",
        "properties": {"type": {"enum": ["create_new"]}},
        "required": ["type"],
    },
    "BetaOutputBehaviorParam": {
        "tag": "type",
        "members": {
            "create_new": "dreams.BetaOutputBehaviorCreateNewParam",
            "update_existing": "dreams.BetaOutputBehaviorUpdateExistingParam",
        },
    },
    "BetaOutputBehaviorUpdateExistingParam": {
        "type": "object",
        "properties": {
            "memory_store_id": {"type": "string"},
            "type": {"enum": ["update_existing"]},
        },
        "required": ["memory_store_id", "type"],
    },
    "DreamCreateParams": {
        "type": "object",
        "properties": {
            "inputs": {"type": "array", "items": {"ref": "dreams.BetaDreamInputParam"}},
            "model": {"ref": "dreams.BetaDreamCreateModel"},
            "instructions": {"type": "string", "null": True, "minLength": 1, "maxLength": 4096},
            "output_behavior": {"ref": "dreams.BetaOutputBehaviorParam"},
        },
        "required": ["inputs", "model"],
    },
}
