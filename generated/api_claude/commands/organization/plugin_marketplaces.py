# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Plugin marketplaces: the sources of plugins."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.plugin_marketplaces.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to list the marketplaces of, to name it explicitly",
            ),
            (
                "owner_type",
                "string",
                "",
                "Only marketplaces owned by the organization (`organization`) or by a single user (`user`)",
                "organization",
                "user",
            ),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "source",
                "string",
                "",
                "Only marketplaces with this source",
                "directory",
                "github",
                "gitlab",
                "manual",
                "public_git",
            ),
        ],
        "text": "Lists the plugin marketplaces of an organization, optionally only those with a given kind of owner or source.",
        "reply": "page",
        "most": 1000,
    },
    "organization.plugin_marketplaces.validate_archive": {
        "parameters": [
            ("archive", "file", "!", "Archive file that holds the contents of the marketplace")
        ],
        "text": "Checks an uploaded archive of a plugin marketplace and reports the errors and warnings found in its manifest and plugins.",
    },
    "organization.plugin_marketplaces.validate_repository": {
        "parameters": [
            (
                "repository_url",
                "string",
                "!",
                "URL of the Git repository that holds the marketplace",
            ),
            ("ref", "string", "", "Git ref to check, such as a branch or a tag"),
        ],
        "text": "Checks a plugin marketplace in a Git repository and reports the errors and warnings found in its manifest and plugins.",
    },
    "organization.plugin_marketplaces.retrieve": {
        "parameters": [
            ("marketplace_id", "string", "!/", "Identifier of the marketplace"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to look for the marketplace in, to name it explicitly",
            ),
        ],
        "text": "Retrieves a plugin marketplace by its id, with the state of its last sync.",
    },
    "organization.plugin_marketplaces.update": {
        "parameters": [
            ("marketplace_id", "string", "!/", "Identifier of the marketplace"),
            (
                "default_installation_preference",
                "string",
                "!",
                "Preference for plugins of the marketplace that have no setting of their own",
                "auto_install",
                "available",
                "not_available",
                "required",
            ),
        ],
        "text": "Changes the installation preference that plugins of a marketplace have by default.",
    },
}
