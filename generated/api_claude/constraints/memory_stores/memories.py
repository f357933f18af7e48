# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Memories: the files of a memory store, and their
versions.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/memory_stores/{memory_store_id}/memories": {
        "query": {
            "depth": {"type": "integer"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "page": {"type": "string", "null": True},
            "path_prefix": {"type": "string"},
            "view": {"ref": "memory_stores.memories.BetaManagedAgentsMemoryView"},
        }
    },
    "POST /v1/memory_stores/{memory_store_id}/memories": {
        "body": "memory_stores.memories.MemoryStoreMemoryCreateParams",
        "query": {"view": {"ref": "memory_stores.memories.BetaManagedAgentsMemoryView"}},
    },
    "DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}": {
        "query": {"expected_content_sha256": {"type": "string"}}
    },
    "GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}": {
        "query": {"view": {"ref": "memory_stores.memories.BetaManagedAgentsMemoryView"}}
    },
    "POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}": {
        "body": "memory_stores.memories.MemoryStoreMemoryUpdateParams",
        "query": {"view": {"ref": "memory_stores.memories.BetaManagedAgentsMemoryView"}},
    },
    "GET /v1/memory_stores/{memory_store_id}/memory_versions": {
        "arguments": {"created_at[gte]": "created_at_gte", "created_at[lte]": "created_at_lte"},
        "query": {
            "api_key_id": {"type": "string"},
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "memory_id": {"type": "string"},
            "operation": {"ref": "memory_stores.memories.BetaManagedAgentsMemoryVersionOperation"},
            "page": {"type": "string", "null": True},
            "service_account_id": {"type": "string"},
            "session_id": {"type": "string"},
            "view": {"ref": "memory_stores.memories.BetaManagedAgentsMemoryView"},
        },
    },
    "GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}": {
        "query": {"view": {"ref": "memory_stores.memories.BetaManagedAgentsMemoryView"}}
    },
    "POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsMemoryVersionOperation": {"enum": ["created", "modified", "deleted"]},
    "BetaManagedAgentsMemoryView": {"enum": ["basic", "full"]},
    "MemoryStoreMemoryCreateParams": {
        "type": "object",
        "properties": {
            "content": {"type": "string", "null": True},
            "path": {"type": "string", "minLength": 2, "maxLength": 1024},
        },
        "required": ["content", "path"],
    },
    "MemoryStoreMemoryUpdateParams": {
        "type": "object",
        "properties": {
            "content": {"type": "string", "null": True},
            "path": {"type": "string", "null": True, "minLength": 2, "maxLength": 1024},
            "precondition": {
                "ref": "memory_stores.memory_stores.BetaManagedAgentsPreconditionParam"
            },
        },
    },
}
