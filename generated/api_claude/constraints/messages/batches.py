# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Message batches: many requests, processed in the
background.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/messages/batches": {
        "query": {
            "after_id": {"type": "string"},
            "before_id": {"type": "string"},
            "limit": {"type": "integer", "minimum": 1, "maximum": 1000},
        }
    },
    "POST /v1/messages/batches": {"kind": "batches", "body": "messages.batches.BatchCreateParams"},
    "DELETE /v1/messages/batches/{message_batch_id}": {},
    "GET /v1/messages/batches/{message_batch_id}": {},
    "POST /v1/messages/batches/{message_batch_id}/cancel": {},
    "GET /v1/messages/batches/{message_batch_id}/results": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BatchCreateParams": {
        "type": "object",
        "properties": {
            "requests": {
                "type": "array",
                "items": {"ref": "messages.batches.MessagesBatchCreateRequest"},
                "minItems": 1,
                "maxItems": 100000,
            }
        },
        "required": ["requests"],
    },
    "MessagesBatchCreateRequest": {
        "type": "object",
        "properties": {
            "custom_id": {
                "type": "string",
                "minLength": 1,
                "maxLength": 64,
                "pattern": "^[a-zA-Z0-9_-]{1,64}$",
            },
            "params": {"ref": "messages.messages.MessageCreateParamsNonStreaming"},
        },
        "required": ["custom_id", "params"],
    },
}
