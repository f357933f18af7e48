# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Sessions: runs of an agent in an environment, and the
threads of its subagents.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "sessions.list": {
        "parameters": [
            ("agent_id", "string", "", "Only sessions that run this agent"),
            ("agent_version", "integer", "", "Only sessions that run this version of the agent"),
            ("created_at_gt", "string", "", "Only those created after this time"),
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lt", "string", "", "Only those created before this time"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("deployment_id", "string", "", "Only sessions that this deployment started"),
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page"),
            (
                "memory_store_id",
                "string",
                "",
                "Only sessions that have this memory store among their resources",
            ),
            ("order", "string", "", "Order by time of creation", "asc", "desc"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "statuses",
                "string[]",
                "",
                "Only sessions in one of these statuses",
                "rescheduling",
                "running",
                "idle",
                "terminated",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists sessions, optionally only those of one agent, deployment or memory store, or in certain statuses. Archived sessions are left out unless `include_archived` is set.",
        "reply": "page",
    },
    "sessions.create": {
        "parameters": [
            ("agent", "string|json", "!", "Agent to run"),
            (
                "environment_id",
                "string",
                "!",
                "Identifier of the environment in which the agent's tools run",
            ),
            ("budget", "json", "", "Limit on what the session may cost"),
            (
                "initial_events",
                "json",
                "",
                "Events that the session gets right at its creation, which saves sending them in a second call",
            ),
            (
                "metadata",
                "json",
                "",
                "Key-value pairs of your own to keep with the session, at most 16",
            ),
            (
                "resources",
                "json",
                "",
                "Files, GitHub repositories and memory stores to make available in the session",
            ),
            (
                "title",
                "string",
                "",
                "Title of the session for people to read, at most 500 characters",
            ),
            (
                "vault_ids",
                "string[]",
                "",
                "Identifiers of the vaults whose credentials the session may use",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates a session, which runs an agent in an environment. The agent starts to work once the session gets an event, either from `initial_events` or sent later.",
    },
    "sessions.delete": {
        "parameters": [
            ("session_id", "string", "!/", "Identifier of the session"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a session for good. Archive it instead to keep it for later reading.",
    },
    "sessions.retrieve": {
        "parameters": [
            ("session_id", "string", "!/", "Identifier of the session"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves a session with its status, its resources and what it has used so far.",
    },
    "sessions.update": {
        "parameters": [
            ("session_id", "string", "!/", "Identifier of the session"),
            ("agent", "json", "", "Changes to the agent's configuration in this session only"),
            ("budget", "json", "", "New limit on what the session may cost"),
            ("metadata", "json", "", "Key-value pairs of your own to keep with the session"),
            (
                "title",
                "string",
                "",
                "New title of the session for people to read, 1 to 500 characters",
            ),
            (
                "vault_ids",
                "string[]",
                "",
                "Identifiers of the vaults whose credentials the session may use from now on",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Changes a session's title, metadata, budget, vaults or parts of its agent's configuration. Fields that are left out stay as they are.",
    },
    "sessions.archive": {
        "parameters": [
            ("session_id", "string", "!/", "Identifier of the session"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a session. It stays readable, but lists leave it out unless they are asked for archived sessions.",
    },
    "sessions.threads.list": {
        "parameters": [
            ("session_id", "string", "!/", "Identifier of the session"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "statuses",
                "string[]",
                "",
                "Only threads in one of these statuses",
                "running",
                "idle",
                "rescheduling",
                "terminated",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the threads of a session: its main conversation and those of its subagents.",
        "reply": "page",
    },
    "sessions.threads.retrieve": {
        "parameters": [
            ("thread_id", "string", "!/", "Identifier of the thread"),
            ("session_id", "string", "!/", "Identifier of the session"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves a thread of a session with its status and what it has used so far.",
    },
    "sessions.threads.archive": {
        "parameters": [
            ("thread_id", "string", "!/", "Identifier of the thread"),
            ("session_id", "string", "!/", "Identifier of the session"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a thread of a session. The thread stays readable and is marked with the time of archiving.",
    },
}
