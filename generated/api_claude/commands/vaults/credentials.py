# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Credentials in a vault: OAuth, bearer tokens and
environment variables.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "vaults.credentials.list": {
        "parameters": [
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, at most 100"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the credentials of a vault, page by page. Secret values are never returned.",
        "reply": "page",
        "most": 100,
    },
    "vaults.credentials.create": {
        "parameters": [
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("auth", "json", "!", "What the credential consists of"),
            ("display_name", "string", "", "Name of the credential for people to read"),
            ("metadata", "json", "", "Key-value pairs of your own to keep with the credential"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Adds a credential to a vault: OAuth tokens or a bearer token for an MCP server, or a secret environment variable. The secret values can be replaced later but not read back.",
    },
    "vaults.credentials.delete": {
        "parameters": [
            ("credential_id", "string", "!/", "Identifier of the credential"),
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a credential for good. To keep a record of it, archive it instead.",
    },
    "vaults.credentials.retrieve": {
        "parameters": [
            ("credential_id", "string", "!/", "Identifier of the credential"),
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves a credential by its ID. Secret values are never returned.",
    },
    "vaults.credentials.update": {
        "parameters": [
            ("credential_id", "string", "!/", "Identifier of the credential"),
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("auth", "json", "", "Changes to what the credential consists of"),
            ("display_name", "string", "", "New name of the credential for people to read"),
            ("metadata", "json", "", "Changes to the metadata"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Updates a credential, for example to replace its secret values. Fields left out stay as they are.",
    },
    "vaults.credentials.archive": {
        "parameters": [
            ("credential_id", "string", "!/", "Identifier of the credential"),
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a credential: it is taken out of use, but can still be retrieved.",
    },
    "vaults.credentials.mcp_oauth_validate": {
        "parameters": [
            ("credential_id", "string", "!/", "Identifier of the credential"),
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Checks whether a credential of type `mcp_oauth` works with its MCP server. The `status` of the result states whether it does.",
    },
}
