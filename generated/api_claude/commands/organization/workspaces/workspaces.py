# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Workspaces of the organization, and their rate limits."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.workspaces.list": {
        "parameters": [
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            ("ids", "string[]", "", "Only workspaces with these ids"),
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            (
                "include_default",
                "boolean",
                "",
                "Whether to include the default workspace of the organization",
            ),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
        ],
        "text": "Lists the workspaces of the organization, optionally only those with given ids.",
        "reply": "page",
        "most": 1000,
    },
    "organization.workspaces.create": {
        "parameters": [
            ("name", "string", "!", "Name of the workspace"),
            (
                "data_residency",
                "json",
                "",
                "Where data of the workspace is kept and where models may run for it",
            ),
            (
                "display_color",
                "string",
                "",
                "Color that marks the workspace in the Console, such as `#6C5BB9`",
            ),
            (
                "external_key_id",
                "string",
                "",
                "Identifier of the external key to encrypt data of the workspace with",
            ),
            ("tags", "json", "", "Labels to put on the workspace, as keys with values"),
            (
                "user_profile_id",
                "string",
                "",
                "Identifier of the user profile to tie to the workspace",
            ),
            (
                "inference_data_privacy",
                "json",
                "b",
                "Where data of inference in the workspace is stored and whether people may review it",
            ),
        ],
        "text": "Creates a workspace in the organization. If an external key is named, the request fails unless the key can be validated. After the error `workspace_created_incomplete`, the workspace exists without some of its settings; update it, by the `workspace_id` of the error, instead of creating it again.",
    },
    "organization.workspaces.retrieve": {
        "parameters": [("workspace_id", "string", "!/", "Identifier of the workspace")],
        "text": "Retrieves a workspace by its id.",
    },
    "organization.workspaces.update": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("data_residency", "json", "", "Where models may run for the workspace"),
            (
                "display_color",
                "string",
                "",
                "Color that marks the workspace in the Console, such as `#6C5BB9`",
            ),
            (
                "external_key_id",
                "string",
                "",
                "Identifier of the external key to encrypt data of the workspace with",
            ),
            ("name", "string", "", "New name of the workspace"),
            ("tags", "json", "", "Labels to put on the workspace, as keys with values"),
            (
                "user_profile_id",
                "string",
                "",
                "Identifier of the user profile to tie to the workspace",
            ),
            (
                "inference_data_privacy",
                "json",
                "b",
                "Where data of inference in the workspace is stored and whether people may review it",
            ),
        ],
        "text": "Changes the given properties of a workspace. If an external key is named, the request fails unless the key can be validated. After the error `change_outcome_unknown`, retrieve the workspace to see whether the change was made.",
    },
    "organization.workspaces.archive": {
        "parameters": [("workspace_id", "string", "!/", "Identifier of the workspace")],
        "text": "Archives a workspace, which takes it out of use. Archived workspaces are still listed when `include_archived` is set. Fails with `storage_attached_during_archive` if another request attaches storage to the workspace at the same time.",
    },
    "organization.workspaces.rate_limits.list": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            (
                "group_type",
                "string",
                "",
                "Only rate limits of this kind of group",
                "batch",
                "files",
                "model_group",
                "skills",
                "token_count",
                "web_search",
            ),
            (
                "include_inherited",
                "boolean",
                "",
                "Whether to include limits that the workspace takes over from the organization",
            ),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the rate limits of a workspace, with the values of the organization next to its own.",
        "reply": "page",
        "most": 1000,
    },
    "organization.workspaces.rate_limits.update": {
        "parameters": [
            ("rate_limit_id", "string", "!/", "Identifier of the rate limit"),
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            (
                "limits",
                "json",
                "!",
                "Values to set or remove, one for each type of limit to change",
            ),
        ],
        "text": "Sets values of a rate limit for a workspace, or removes them so that those of the organization apply.",
    },
}
