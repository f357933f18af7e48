# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Dreams: memory stores, consolidated in the background."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "dreams.list": {
        "parameters": [
            ("created_at_gt", "string", "", "Only those created after this time"),
            ("created_at_lt", "string", "", "Only those created before this time"),
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "statuses",
                "string[]",
                "",
                "Statuses to include",
                "pending",
                "running",
                "completed",
                "failed",
                "canceled",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the dreams of the workspace. Results come in pages.",
        "reply": "page",
        "most": 100,
    },
    "dreams.create": {
        "parameters": [
            ("inputs", "json", "!", "Memory stores and sessions that the dream works from"),
            (
                "model",
                "string|json",
                "!",
                "Model that does the work, as an ID or as an object with further settings",
            ),
            ("instructions", "string", "", "Guidance for the dream, 1 to 4096 characters"),
            (
                "output_behavior",
                "json",
                "",
                "Whether the dream writes to a new memory store or updates an existing one",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Starts a dream, which works through memory stores and past sessions in the background and writes consolidated memories to a memory store. The dream can be retrieved again to see when it has ended.",
    },
    "dreams.retrieve": {
        "parameters": [
            ("dream_id", "string", "!/", "Identifier of the dream"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets the current state of a dream, with its outputs and its token usage.",
    },
    "dreams.archive": {
        "parameters": [
            ("dream_id", "string", "!/", "Identifier of the dream"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a dream that is no longer needed.",
    },
    "dreams.cancel": {
        "parameters": [
            ("dream_id", "string", "!/", "Identifier of the dream"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Cancels a dream that is pending or running.",
    },
}
