# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. API keys of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.api_keys.list": {
        "parameters": [
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            ("created_by_user_id", "string", "", "Only keys that this user created"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            (
                "status",
                "string",
                "",
                "Only keys with this status",
                "active",
                "archived",
                "expired",
                "inactive",
            ),
            ("workspace_id", "string", "", "Only keys that belong to this workspace"),
        ],
        "text": "Lists the API keys of the organization across its workspaces, optionally narrowed to one status, workspace or creator. The secret keys themselves are not included.",
        "reply": "page",
        "most": 1000,
    },
    "organization.api_keys.retrieve": {
        "parameters": [("api_key_id", "string", "!/", "Identifier of the API key")],
        "text": "Retrieves one API key of the organization: its name, status, scope and principal, but not the secret key itself.",
    },
    "organization.api_keys.update": {
        "parameters": [
            ("api_key_id", "string", "!/", "Identifier of the API key"),
            ("name", "string", "", "New name of the key"),
            ("status", "string", "", "New status of the key", "active", "archived", "inactive"),
        ],
        "text": "Changes the name or the status of an API key. Fields that are left out stay as they are. Activating a key can fail with `org_api_key_limit_exceeded` or `workspace_api_key_limit_exceeded` when there are too many keys already.",
    },
}
