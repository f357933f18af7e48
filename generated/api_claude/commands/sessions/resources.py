# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. The resources of a session: files, repositories and
memory stores.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "sessions.resources.list": {
        "parameters": [
            ("session_id", "string", "!/", "Identifier of the session"),
            ("limit", "integer", "", "Largest number of items on a page, at most 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists what is attached to a session: GitHub repositories, files and memory stores.",
        "reply": "page",
        "most": 1000,
    },
    "sessions.resources.add": {
        "parameters": [
            ("session_id", "string", "!/", "Identifier of the session"),
            ("file_id", "string", "!", "Identifier of the uploaded file to mount"),
            ("type", "string", "!", "Kind of resource to add", "file"),
            (
                "mount_path",
                "string",
                "",
                "Path in the session's container at which to mount the file, at most 4096 characters",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Mounts an uploaded file in an existing session. Only files can be added this way; repositories and memory stores are given when the session is created.",
    },
    "sessions.resources.delete": {
        "parameters": [
            ("resource_id", "string", "!/", "Identifier of the resource"),
            ("session_id", "string", "!/", "Identifier of the session"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Removes a resource from a session.",
    },
    "sessions.resources.retrieve": {
        "parameters": [
            ("resource_id", "string", "!/", "Identifier of the resource"),
            ("session_id", "string", "!/", "Identifier of the session"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves one resource of a session.",
        "reply": "union",
    },
    "sessions.resources.update": {
        "parameters": [
            ("resource_id", "string", "!/", "Identifier of the resource"),
            ("session_id", "string", "!/", "Identifier of the session"),
            (
                "authorization_token",
                "string",
                "!",
                "New token for access to the resource, such as a GitHub token for a repository",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Replaces the token that a session uses to access a resource, such as a GitHub repository. Nothing else about a resource can be changed.",
        "reply": "union",
    },
}
