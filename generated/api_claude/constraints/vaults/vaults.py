# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Vaults: the credentials that sessions may use."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/vaults": {
        "query": {
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "maximum": 100},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/vaults": {"body": "vaults.vaults.VaultCreateParams"},
    "DELETE /v1/vaults/{vault_id}": {},
    "GET /v1/vaults/{vault_id}": {},
    "POST /v1/vaults/{vault_id}": {"body": "vaults.vaults.VaultUpdateParams"},
    "POST /v1/vaults/{vault_id}/archive": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "VaultCreateParams": {
        "type": "object",
        "properties": {
            "display_name": {"type": "string", "minLength": 1, "maxLength": 255},
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
        },
        "required": ["display_name"],
    },
    "VaultUpdateParams": {
        "type": "object",
        "properties": {
            "display_name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "metadata": {
                "type": "object",
                "null": True,
                "others": {"type": "string", "null": True},
            },
        },
    },
}
