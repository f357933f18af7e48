# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. The work queue of a self-hosted environment."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "environments.work.list": {
        "parameters": [
            ("environment_id", "string", "!/", "Identifier of the environment"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the pieces of work of a self-hosted environment.",
        "reply": "page",
    },
    "environments.work.poll": {
        "parameters": [
            ("environment_id", "string", "!/", "Identifier of the environment"),
            (
                "block_ms",
                "integer",
                "",
                "Milliseconds to wait for work to arrive when the queue is empty, below 1000",
            ),
            (
                "reclaim_older_than_ms",
                "integer",
                "",
                "Age in milliseconds from which work that was claimed earlier but not acknowledged may be claimed again",
            ),
            (
                "anthropic_worker_id",
                "string",
                "",
                "Identifier of your choice for the worker that polls, to distinguish workers",
            ),
        ],
        "text": "Asks for work in the queue of a self-hosted environment and claims a piece of it. The worker then acknowledges the work and keeps its lease alive with heartbeats.",
        "reply": "optional",
    },
    "environments.work.stats": {
        "parameters": [
            ("environment_id", "string", "!/", "Identifier of the environment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Reports how much work waits in the queue of a self-hosted environment, and how many workers poll for it.",
    },
    "environments.work.retrieve": {
        "parameters": [
            ("work_id", "string", "!/", "Identifier of the work"),
            ("environment_id", "string", "!/", "Identifier of the environment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves a piece of work of a self-hosted environment with its state.",
    },
    "environments.work.update": {
        "parameters": [
            ("work_id", "string", "!/", "Identifier of the work"),
            ("environment_id", "string", "!/", "Identifier of the environment"),
            ("metadata", "json", "!", "Key-value pairs of your own to keep with the piece of work"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Changes the metadata of a piece of work.",
    },
    "environments.work.ack": {
        "parameters": [
            ("work_id", "string", "!/", "Identifier of the work"),
            ("environment_id", "string", "!/", "Identifier of the environment"),
        ],
        "text": "Acknowledges a piece of work after a poll returned it. Work that no worker acknowledges may be given to another worker.",
    },
    "environments.work.heartbeat": {
        "parameters": [
            ("work_id", "string", "!/", "Identifier of the work"),
            ("environment_id", "string", "!/", "Identifier of the environment"),
            (
                "desired_ttl_seconds",
                "integer",
                "",
                "Seconds for which the lease should hold from now on",
            ),
            (
                "expected_last_heartbeat",
                "string",
                "",
                "The `last_heartbeat` that the worker knows of",
            ),
        ],
        "text": "Reports that the worker is still busy with a piece of work and extends its lease. The response also states when the work is to be stopped.",
    },
    "environments.work.stop": {
        "parameters": [
            ("work_id", "string", "!/", "Identifier of the work"),
            ("environment_id", "string", "!/", "Identifier of the environment"),
            (
                "force",
                "boolean",
                "",
                "Whether to stop the work at once, without waiting for the worker to wind it down",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Asks for a piece of work to be stopped. Its worker learns of this with the next heartbeat.",
    },
}
