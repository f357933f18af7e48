# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Memory stores: what agents remember across sessions, with
its history.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/memory_stores": {
        "arguments": {"created_at[gte]": "created_at_gte", "created_at[lte]": "created_at_lte"},
        "query": {
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
        },
    },
    "POST /v1/memory_stores": {"body": "memory_stores.memory_stores.MemoryStoreCreateParams"},
    "DELETE /v1/memory_stores/{memory_store_id}": {},
    "GET /v1/memory_stores/{memory_store_id}": {},
    "POST /v1/memory_stores/{memory_store_id}": {
        "body": "memory_stores.memory_stores.MemoryStoreUpdateParams"
    },
    "POST /v1/memory_stores/{memory_store_id}/archive": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsPreconditionParam": {
        "type": "object",
        "properties": {"type": {"enum": ["content_sha256"]}, "content_sha256": {"type": "string"}},
        "required": ["type"],
    },
    "MemoryStoreCreateParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 255},
            "description": {"type": "string", "maxLength": 1024},
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
        },
        "required": ["name"],
    },
    "MemoryStoreUpdateParams": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "null": True, "maxLength": 1024},
            "metadata": {
                "type": "object",
                "null": True,
                "others": {"type": "string", "null": True},
                "maxProperties": 16,
            },
            "name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
        },
    },
}
