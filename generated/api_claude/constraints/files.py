# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Files: uploaded once, then named by id in requests."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/files": {
        "query": {
            "ids[]": {"type": "array", "null": True, "items": {"type": "string"}, "maxItems": 100},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
            "scope_id": {"type": "string"},
        }
    },
    "POST /v1/files": {"body": "files.FileUploadParams"},
    "DELETE /v1/files/{file_id}": {},
    "GET /v1/files/{file_id}": {},
    "GET /v1/files/{file_id}/content": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "FileUploadParams": {
        "type": "object",
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "expires_in_seconds": {"type": "integer", "minimum": 3600, "maximum": 7776000},
        },
        "required": ["file"],
    }
}
