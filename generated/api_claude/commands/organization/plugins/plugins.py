# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Plugins of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.plugins.list": {
        "parameters": [
            ("created_at_gt", "string", "", "Only those created after this time"),
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lt", "string", "", "Only those created before this time"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("marketplace_id", "string", "", "Only plugins of the marketplace with this id"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to list the plugins of, to name it explicitly",
            ),
            (
                "owner_type",
                "string",
                "",
                "Only plugins owned by the organization (`organization`) or by a single user (`user`)",
                "organization",
                "user",
            ),
            ("owner_user_id", "string", "", "Only plugins owned by the user with this id"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the plugins of an organization, optionally only those of one marketplace or owner.",
        "reply": "page",
        "most": 100,
    },
    "organization.plugins.create": {
        "parameters": [
            ("files", "file[]", "!", "Files that make up the first version of the plugin"),
            ("marketplace_id", "string", "", "Identifier of the marketplace to add the plugin to"),
            (
                "release_notes",
                "string",
                "",
                "Notes on what the version brings or changes, at most 5000 characters",
            ),
        ],
        "text": "Creates a plugin with its first version from uploaded files. The request fails with `plugin_name_taken` or `skill_name_taken` if the name of the plugin, or of a skill in it, is in use already.",
    },
    "organization.plugins.delete": {
        "parameters": [("plugin_id", "string", "!/", "Identifier of the plugin")],
        "text": "Deletes a plugin from the organization.",
    },
    "organization.plugins.retrieve": {
        "parameters": [
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to look for the plugin in, to name it explicitly",
            ),
        ],
        "text": "Retrieves a plugin by its id, with its served and its latest version.",
    },
    "organization.plugins.update": {
        "parameters": [
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            ("served_version_id", "string", "!", "Identifier of the version to serve"),
        ],
        "text": "Sets which version of a plugin is served to those who use it. A version whose content scan failed or is still pending is refused with `scan_failed` or `scan_pending`.",
    },
}
