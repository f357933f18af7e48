# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Credentials in a vault: OAuth, bearer tokens and
environment variables.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/vaults/{vault_id}/credentials": {
        "query": {
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "maximum": 100},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/vaults/{vault_id}/credentials": {
        "body": "vaults.credentials.VaultCredentialCreateParams"
    },
    "DELETE /v1/vaults/{vault_id}/credentials/{credential_id}": {},
    "GET /v1/vaults/{vault_id}/credentials/{credential_id}": {},
    "POST /v1/vaults/{vault_id}/credentials/{credential_id}": {
        "body": "vaults.credentials.VaultCredentialUpdateParams"
    },
    "POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive": {},
    "POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "VaultCredentialCreateParams": {
        "type": "object",
        "properties": {
            "auth": {"ref": "vaults.auth.BetaVaultsCredentialCreateAuth"},
            "display_name": {"type": "string", "null": True, "maxLength": 255},
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
        },
        "required": ["auth"],
    },
    "VaultCredentialUpdateParams": {
        "type": "object",
        "properties": {
            "auth": {"ref": "vaults.auth.BetaVaultsCredentialUpdateAuth"},
            "display_name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "metadata": {
                "type": "object",
                "null": True,
                "others": {"type": "string", "null": True},
            },
        },
    },
}
