# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Files: uploaded once, then named by id in requests."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "files.list": {
        "parameters": [
            ("ids", "string[]", "", "Identifiers of the files to list, at most 100"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
            (
                "scope_id",
                "string",
                "b",
                "Identifier of a scope, such as a session, to list only the files that belong to it",
            ),
        ],
        "text": "Lists the files of the workspace. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "files.upload": {
        "parameters": [
            ("file", "file", "!", "The file to upload"),
            (
                "expires_in_seconds",
                "integer",
                "",
                "Seconds until the file expires, 3600 (one hour) to 7776000 (90 days)",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Uploads a file, which other requests can then refer to by its ID. Fails with the code `storage_quota_exceeded` if the storage quota has no room for it.",
    },
    "files.delete": {
        "parameters": [
            ("file_id", "string", "!/", "Identifier of the file"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a file, with its content.",
    },
    "files.retrieve_metadata": {
        "parameters": [
            ("file_id", "string", "!/", "Identifier of the file"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets the metadata of a file, such as its name, type and size, without its content.",
    },
    "files.download": {
        "parameters": [
            ("file_id", "string", "!/", "Identifier of the file"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Downloads the content of a file. Fails with the code `file_not_downloadable` if the file cannot be downloaded and with `file_expired` if it has expired.",
        "reply": "file",
    },
}
