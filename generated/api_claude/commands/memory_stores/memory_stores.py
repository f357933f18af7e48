# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Memory stores: what agents remember across sessions, with
its history.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "memory_stores.list": {
        "parameters": [
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists memory stores. Archived memory stores are left out unless `include_archived` is set.",
        "reply": "page",
        "most": 100,
    },
    "memory_stores.create": {
        "parameters": [
            (
                "name",
                "string",
                "!",
                "Name of the memory store for people to read, 1 to 255 characters",
            ),
            ("description", "string", "", "What the memory store is for, at most 1024 characters"),
            (
                "metadata",
                "json",
                "",
                "Key-value pairs of your own to keep with the memory store, at most 16",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates an empty memory store. Add it to the resources of sessions to let their agents keep memories across sessions.",
    },
    "memory_stores.delete": {
        "parameters": [
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a memory store with its memories for good. Archive it instead to keep it for later reading.",
    },
    "memory_stores.retrieve": {
        "parameters": [
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves a memory store, without the memories in it.",
    },
    "memory_stores.update": {
        "parameters": [
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("description", "string", "", "What the memory store is for, at most 1024 characters"),
            (
                "metadata",
                "json",
                "",
                "Key-value pairs of your own to keep with the memory store, at most 16",
            ),
            (
                "name",
                "string",
                "",
                "New name of the memory store for people to read, 1 to 255 characters",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Changes the name, description or metadata of a memory store. Fields that are left out stay as they are.",
    },
    "memory_stores.archive": {
        "parameters": [
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a memory store. It stays readable, but lists leave it out unless they are asked for archived memory stores.",
    },
}
