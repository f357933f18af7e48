# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The resources of a session: files, repositories and
memory stores.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/sessions/{session_id}/resources": {
        "query": {
            "limit": {"type": "integer", "null": True, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/sessions/{session_id}/resources": {
        "body": "sessions.resources.SessionResourceAddParams"
    },
    "DELETE /v1/sessions/{session_id}/resources/{resource_id}": {},
    "GET /v1/sessions/{session_id}/resources/{resource_id}": {},
    "POST /v1/sessions/{session_id}/resources/{resource_id}": {
        "body": "sessions.resources.SessionResourceUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "SessionResourceAddParams": {
        "type": "object",
        "properties": {
            "file_id": {"type": "string", "minLength": 1, "maxLength": 128},
            "type": {"enum": ["file"]},
            "mount_path": {"type": "string", "null": True, "minLength": 1, "maxLength": 4096},
        },
        "required": ["file_id", "type"],
    },
    "SessionResourceUpdateParams": {
        "type": "object",
        "properties": {
            "authorization_token": {"type": "string", "minLength": 1, "maxLength": 4096}
        },
        "required": ["authorization_token"],
    },
}
