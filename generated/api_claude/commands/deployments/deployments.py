# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Deployments: agents that run on a schedule."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deployments.list": {
        "parameters": [
            (
                "agent_id",
                "string",
                "",
                "Identifier of an agent, to list only the deployments that run it",
            ),
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, at most 100"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "status",
                "string",
                "",
                "Status that the listed deployments must have",
                "active",
                "paused",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the deployments of the workspace. Results come in pages.",
        "reply": "page",
        "most": 100,
    },
    "deployments.create": {
        "parameters": [
            (
                "agent",
                "string|json",
                "!",
                "Agent to run, as an ID or as an object that can also select a version",
            ),
            (
                "environment_id",
                "string",
                "!",
                "Identifier of the environment that the sessions run in",
            ),
            (
                "initial_events",
                "json",
                "!",
                "Events that every session of the deployment starts with, in order",
            ),
            ("name", "string", "!", "Name of the deployment"),
            ("budget", "json", "", "Cost limit for the sessions of the deployment"),
            ("description", "string", "", "What the deployment is for"),
            ("metadata", "json", "", "The caller's own key-value pairs, at most 16"),
            (
                "resources",
                "json",
                "",
                "Repositories, files and memory stores that every session of the deployment gets",
            ),
            ("schedule", "json", "", "When the deployment runs automatically"),
            (
                "vault_ids",
                "string[]",
                "",
                "Identifiers of the vaults whose credentials the sessions can use",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates a deployment, which starts sessions of an agent in an environment, each with the same initial events. With a schedule it runs automatically; without one it runs only when it is started by hand.",
    },
    "deployments.retrieve": {
        "parameters": [
            ("deployment_id", "string", "!/", "Identifier of the deployment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets a deployment, with its schedule and its status.",
    },
    "deployments.update": {
        "parameters": [
            ("deployment_id", "string", "!/", "Identifier of the deployment"),
            (
                "agent",
                "string|json",
                "",
                "Agent to run from now on, as an ID or as an object that can also select a version",
            ),
            ("budget", "json", "", "Cost limit for the sessions of the deployment"),
            ("description", "string", "", "What the deployment is for"),
            (
                "environment_id",
                "string",
                "",
                "Identifier of the environment that the sessions run in",
            ),
            (
                "initial_events",
                "json",
                "",
                "Events that every session of the deployment starts with, in order, in place of the present ones",
            ),
            ("metadata", "json", "", "The caller's own key-value pairs, at most 16"),
            ("name", "string", "", "Name of the deployment"),
            (
                "resources",
                "json",
                "",
                "Repositories, files and memory stores that every session of the deployment gets, in place of the present ones",
            ),
            ("schedule", "json", "", "When the deployment runs automatically"),
            (
                "vault_ids",
                "string[]",
                "",
                "Identifiers of the vaults whose credentials the sessions can use, in place of the present ones",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Changes a deployment. Fields that are left out keep their values.",
    },
    "deployments.archive": {
        "parameters": [
            ("deployment_id", "string", "!/", "Identifier of the deployment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a deployment that is no longer needed.",
    },
    "deployments.pause": {
        "parameters": [
            ("deployment_id", "string", "!/", "Identifier of the deployment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Pauses a deployment, so that its schedule starts no runs until it is unpaused.",
    },
    "deployments.run": {
        "parameters": [
            ("deployment_id", "string", "!/", "Identifier of the deployment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Starts a run of a deployment at once, apart from its schedule.",
    },
    "deployments.unpause": {
        "parameters": [
            ("deployment_id", "string", "!/", "Identifier of the deployment"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Ends the pause of a deployment, so that its schedule starts runs again.",
    },
}
