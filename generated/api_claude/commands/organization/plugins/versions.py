# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Versions of a plugin."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.plugins.versions.list": {
        "parameters": [
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to look for the plugin in, to name it explicitly",
            ),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the versions of a plugin.",
        "reply": "page",
        "most": 1000,
    },
    "organization.plugins.versions.create": {
        "parameters": [
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            ("files", "file[]", "!", "Files that make up the version"),
            (
                "release_notes",
                "string",
                "",
                "Notes on what the version brings or changes, at most 5000 characters",
            ),
        ],
        "text": "Adds a version to a plugin from uploaded files. The request fails with `skill_name_taken` if the name of a skill in it is in use already.",
    },
    "organization.plugins.versions.retrieve": {
        "parameters": [
            ("version", "string", "!/", "Identifier of the version"),
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to look for the plugin in, to name it explicitly",
            ),
        ],
        "text": "Retrieves one version of a plugin, without its files.",
    },
    "organization.plugins.versions.download": {
        "parameters": [
            ("version", "string", "!/", "Identifier of the version"),
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to look for the plugin in, to name it explicitly",
            ),
        ],
        "text": "Downloads the files of one version of a plugin. For a plugin of a member's personal marketplace, the activity feed of the Compliance API can record the download, but only while activity is captured for the organization, and a record is not guaranteed.",
        "reply": "file",
    },
}
