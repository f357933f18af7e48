# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Memories: the files of a memory store, and their
versions.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "memory_stores.memories.list": {
        "parameters": [
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            (
                "depth",
                "integer",
                "",
                "Number of path levels to list before deeper memories are summed up as path prefixes",
            ),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
            ("path_prefix", "string", "", "Only memories whose path starts with this text"),
            ("view", "string", "", "How much to return of each memory", "basic", "full"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the memories in a memory store, optionally only those below a path. With `depth`, memories further down can be summed up as path prefixes, much like the folders in a directory listing.",
        "reply": "page",
        "most": 100,
    },
    "memory_stores.memories.create": {
        "parameters": [
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("content", "string", "!", "Text of the memory"),
            ("path", "string", "!", "Path of the memory in the memory store, 2 to 1024 characters"),
            ("view", "string", "", "How much to return of the new memory", "basic", "full"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Writes a new memory to a path in a memory store.",
    },
    "memory_stores.memories.delete": {
        "parameters": [
            ("memory_id", "string", "!/", "Identifier of the memory"),
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            (
                "expected_content_sha256",
                "string",
                "",
                "SHA-256 hash that the content must have for the memory to be deleted",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a memory from a memory store. With `expected_content_sha256`, it is deleted only if no one has changed it in the meantime.",
    },
    "memory_stores.memories.retrieve": {
        "parameters": [
            ("memory_id", "string", "!/", "Identifier of the memory"),
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("view", "string", "", "How much to return of the memory", "basic", "full"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves a memory in its current version.",
    },
    "memory_stores.memories.update": {
        "parameters": [
            ("memory_id", "string", "!/", "Identifier of the memory"),
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("content", "string", "", "New text of the memory"),
            (
                "path",
                "string",
                "",
                "New path of the memory in the memory store, 2 to 1024 characters, which moves it",
            ),
            ("precondition", "json", "", "What must hold for the change to be made"),
            ("view", "string", "", "How much to return of the updated memory", "basic", "full"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Changes the content or path of a memory. With `precondition`, the change is made only if no one has changed the content in the meantime.",
    },
    "memory_stores.memory_versions.list": {
        "parameters": [
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("api_key_id", "string", "", "Only versions that were made with this API key"),
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("memory_id", "string", "", "Only versions of this memory"),
            (
                "operation",
                "string",
                "",
                "Only versions that record this kind of change",
                "created",
                "modified",
                "deleted",
            ),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "service_account_id",
                "string",
                "",
                "Only versions that were made by this service account",
            ),
            ("session_id", "string", "", "Only versions that were made in this session"),
            ("view", "string", "", "How much to return of each memory version", "basic", "full"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the versions of memories in a memory store, which record each change to a memory and who made it.",
        "reply": "page",
        "most": 100,
    },
    "memory_stores.memory_versions.retrieve": {
        "parameters": [
            ("memory_version_id", "string", "!/", "Identifier of the memory version"),
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("view", "string", "", "How much to return of the memory version", "basic", "full"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves one version of a memory, either the current one or an earlier one.",
    },
    "memory_stores.memory_versions.redact": {
        "parameters": [
            ("memory_version_id", "string", "!/", "Identifier of the memory version"),
            ("memory_store_id", "string", "!/", "Identifier of the memory store"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Removes the content of a memory version for good, for example when it holds something that should not have been stored. The version itself stays on record.",
    },
}
