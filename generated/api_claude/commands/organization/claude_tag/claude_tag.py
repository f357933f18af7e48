# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Claude Tag: Claude in Slack, its bundles and settings."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.claude_tag.bundles.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the bundles of Claude Tag in the organization, page by page.",
        "reply": "page",
        "most": 100,
    },
    "organization.claude_tag.bundles.retrieve": {
        "parameters": [("bundle_id", "string", "!/", "Identifier of the bundle")],
        "text": "Retrieves a bundle by its ID. Its targets are not part of the response; they are listed separately.",
    },
    "organization.claude_tag.bundles.update": {
        "parameters": [
            ("bundle_id", "string", "!/", "Identifier of the bundle"),
            (
                "instructions",
                "string",
                "",
                "New instructions for Claude in the places that the bundle is attached to",
            ),
        ],
        "text": "Updates the instructions of a bundle.",
    },
    "organization.claude_tag.bundles.targets.list": {
        "parameters": [
            ("bundle_id", "string", "!/", "Identifier of the bundle"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the Slack channels and Slack workspaces that a bundle is attached to, page by page.",
        "reply": "page",
        "most": 100,
    },
    "organization.claude_tag.bundles.targets.create": {
        "parameters": [
            ("bundle_id", "string", "!/", "Identifier of the bundle"),
            ("target", "json", "!", "What to attach the bundle to"),
        ],
        "text": "Attaches a bundle to a Slack channel or a Slack workspace.",
        "reply": "union",
    },
    "organization.claude_tag.bundles.targets.delete": {
        "parameters": [
            ("target_id", "string", "!/", "Identifier of the target"),
            ("bundle_id", "string", "!/", "Identifier of the bundle"),
        ],
        "text": "Detaches a bundle from a Slack channel or a Slack workspace. The bundle itself stays.",
    },
    "organization.claude_tag.bundles.targets.retrieve": {
        "parameters": [
            ("target_id", "string", "!/", "Identifier of the target"),
            ("bundle_id", "string", "!/", "Identifier of the bundle"),
        ],
        "text": "Retrieves a Slack channel or Slack workspace that a bundle is attached to, by the identifier of the target.",
        "reply": "union",
    },
    "organization.claude_tag.slack_channels.list": {
        "parameters": [
            (
                "slack_workspace_id",
                "string",
                "!",
                "The identifier of the Slack workspace whose channels to list",
            ),
            (
                "include_inherited",
                "boolean",
                "",
                "Whether to include settings that are inherited, for example from the Slack workspace, besides those set for the channel itself",
            ),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
            ("slack_channel_id", "string", "", "Return only the channel with this ID"),
        ],
        "text": "Lists the Slack channels that are set up for Claude Tag in a Slack workspace, page by page.",
        "reply": "page",
        "most": 100,
    },
    "organization.claude_tag.slack_channels.create": {
        "parameters": [
            ("slack", "json", "!", "The Slack channel to set up, by the IDs it has in Slack"),
            ("settings", "json", "", "Settings of the channel itself"),
        ],
        "text": "Sets up a Slack channel for Claude Tag, with settings of its own if any are given.",
    },
    "organization.claude_tag.slack_channels.delete": {
        "parameters": [("id", "string", "!/", "The `id` of the channel's entry in Claude Tag")],
        "text": "Removes a channel's setup for Claude Tag together with its own settings. The channel in Slack is not touched.",
    },
    "organization.claude_tag.slack_channels.retrieve": {
        "parameters": [
            ("id", "string", "!/", "The `id` of the channel's entry in Claude Tag"),
            (
                "include_inherited",
                "boolean",
                "",
                "Whether to include settings that are inherited, for example from the Slack workspace, besides those set for the channel itself",
            ),
        ],
        "text": "Retrieves a Slack channel that is set up for Claude Tag, with its settings and the source of each setting.",
    },
    "organization.claude_tag.slack_channels.update": {
        "parameters": [
            ("id", "string", "!/", "The `id` of the channel's entry in Claude Tag"),
            ("settings", "json", "!", "The settings to change"),
        ],
        "text": "Updates the Claude Tag settings of a Slack channel. Settings left out stay as they are.",
    },
    "organization.claude_tag.slack_workspaces.list": {
        "parameters": [
            (
                "include_inherited",
                "boolean",
                "",
                "Whether to include settings that are inherited, for example from defaults, besides those set for the Slack workspace itself",
            ),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
            ("slack_workspace_id", "string", "", "Return only the Slack workspace with this ID"),
        ],
        "text": "Lists the Slack workspaces that Claude Tag is used in, page by page.",
        "reply": "page",
        "most": 100,
    },
    "organization.claude_tag.slack_workspaces.retrieve": {
        "parameters": [
            ("id", "string", "!/", "The `id` of the Slack workspace's entry in Claude Tag"),
            (
                "include_inherited",
                "boolean",
                "",
                "Whether to include settings that are inherited, for example from defaults, besides those set for the Slack workspace itself",
            ),
        ],
        "text": "Retrieves a Slack workspace that Claude Tag is used in, with its settings and the source of each setting.",
    },
    "organization.claude_tag.slack_workspaces.update": {
        "parameters": [
            ("id", "string", "!/", "The `id` of the Slack workspace's entry in Claude Tag"),
            ("settings", "json", "!", "The settings to change"),
        ],
        "text": "Updates the Claude Tag settings of a Slack workspace. Settings left out stay as they are.",
    },
}
