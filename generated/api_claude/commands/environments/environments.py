# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Environments: where the tools of a session run, and the
work queue of self-hosted ones.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "environments.list": {
        "parameters": [
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists environments. Archived environments are left out unless `include_archived` is set.",
        "reply": "page",
        "most": 1000,
    },
    "environments.create": {
        "parameters": [
            (
                "name",
                "string",
                "!",
                "Name of the environment for people to read, 1 to 256 characters",
            ),
            ("config", "json", "", "Where tools run and how"),
            ("description", "string", "", "What the environment is for, at most 1024 characters"),
            ("metadata", "json", "", "Key-value pairs of your own to keep with the environment"),
            ("scope", "string", "", "Owner of the environment", "organization", "account"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates an environment, which defines where the tools of sessions run: in a cloud container or on self-hosted workers.",
    },
    "environments.delete": {
        "parameters": [
            ("environment_id", "string", "!/", "Identifier of the environment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes an environment for good. Archive it instead to keep it for later reading.",
    },
    "environments.retrieve": {
        "parameters": [
            ("environment_id", "string", "!/", "Identifier of the environment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves an environment with its configuration.",
    },
    "environments.update": {
        "parameters": [
            ("environment_id", "string", "!/", "Identifier of the environment"),
            (
                "config",
                "json",
                "",
                "New configuration, of the same type (`cloud` or `self_hosted`) as the present one",
            ),
            ("description", "string", "", "What the environment is for, at most 1024 characters"),
            ("metadata", "json", "", "Key-value pairs of your own to keep with the environment"),
            (
                "name",
                "string",
                "",
                "New name of the environment for people to read, 1 to 256 characters",
            ),
            ("scope", "string", "", "Owner of the environment", "organization", "account"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Changes an environment. Fields that are left out stay as they are; an archived environment cannot be changed, nor can the type of the configuration.",
    },
    "environments.archive": {
        "parameters": [
            ("environment_id", "string", "!/", "Identifier of the environment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives an environment. It stays readable, but it can no longer be changed, and lists leave it out unless they are asked for archived environments.",
    },
}
