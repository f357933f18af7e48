# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Deployment runs: each time that a deployment started a
session, or failed to.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deployment_runs.list": {
        "parameters": [
            ("created_at_gt", "string", "", "Only those created after this time"),
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lt", "string", "", "Only those created before this time"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("deployment_id", "string", "", "Identifier of a deployment, to list only its runs"),
            (
                "has_error",
                "boolean",
                "",
                "True to list only runs that have an error, false to list only runs without one",
            ),
            ("limit", "integer", "", "Largest number of items on a page, at most 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "trigger_type",
                "string",
                "",
                "What must have started the listed runs, a schedule or a caller",
                "schedule",
                "manual",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the deployment runs of the workspace. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "deployment_runs.retrieve": {
        "parameters": [
            ("deployment_run_id", "string", "!/", "Identifier of the deployment run"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets a deployment run, with the session it started or the error that kept it from starting one.",
    },
}
