# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Vaults: the credentials that sessions may use."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "vaults.list": {
        "parameters": [
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, at most 100"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists vaults, page by page.",
        "reply": "page",
        "most": 100,
    },
    "vaults.create": {
        "parameters": [
            ("display_name", "string", "!", "Name of the vault for people to read"),
            ("metadata", "json", "", "Key-value pairs of your own to keep with the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates an empty vault. Credentials are added to it afterwards, and sessions that are given the vault can use them.",
    },
    "vaults.delete": {
        "parameters": [
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a vault for good. To keep a record of it, archive it instead.",
    },
    "vaults.retrieve": {
        "parameters": [
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves a vault by its ID. Its credentials are not part of the response; they are listed separately.",
    },
    "vaults.update": {
        "parameters": [
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("display_name", "string", "", "New name of the vault for people to read"),
            ("metadata", "json", "", "Changes to the metadata"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Updates the name and metadata of a vault. Fields left out stay as they are.",
    },
    "vaults.archive": {
        "parameters": [
            ("vault_id", "string", "!/", "Identifier of the vault"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a vault: it is taken out of use, but can still be retrieved.",
    },
}
