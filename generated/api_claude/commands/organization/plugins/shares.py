# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Visibility of a plugin, and its installation for
members.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.plugins.installation_settings.list": {
        "parameters": [
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to look for the plugin in, to name it explicitly",
            ),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "target_type",
                "string",
                "",
                "Only settings for the organization (`organization`) or for RBAC groups (`rbac_group`)",
                "organization",
                "rbac_group",
            ),
        ],
        "text": "Lists the installation settings of a plugin, for the organization as a whole and for single RBAC groups.",
        "reply": "page",
        "most": 100,
    },
    "organization.plugins.installation_settings.remove": {
        "parameters": [
            (
                "target",
                "string",
                "!/",
                "Target of the setting, as one path segment that stands for the organization as a whole or for one RBAC group",
            ),
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
        ],
        "text": "Removes the installation setting that a plugin has for the organization or for an RBAC group.",
    },
    "organization.plugins.installation_settings.set": {
        "parameters": [
            (
                "target",
                "string",
                "!/",
                "Target of the setting, as one path segment that stands for the organization as a whole or for one RBAC group",
            ),
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            (
                "installation_preference",
                "string",
                "!",
                "How the plugin is offered to the target",
                "auto_install",
                "available",
                "not_available",
                "required",
            ),
        ],
        "text": "Sets how a plugin is offered to the members of the organization or of an RBAC group: installed for them, available to install, or not available.",
    },
    "organization.plugins.shares.list": {
        "parameters": [
            ("plugin_id", "string", "!/", "Identifier of the plugin"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            (
                "organization_id",
                "string",
                "",
                "Identifier of the organization to look for the plugin in, to name it explicitly",
            ),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "target_type",
                "string",
                "",
                "Only shares with the organization (`organization`), with single members (`organization_member`) or with RBAC groups (`rbac_group`)",
                "organization",
                "organization_member",
                "rbac_group",
            ),
        ],
        "text": "Lists the parties that a plugin is shared with: the organization, RBAC groups or single members. The owner of the plugin gave these shares in claude.ai; the API only lists them. A plugin that belongs to the organization has installation settings in place of shares, and the response for it is a 404 error.",
        "reply": "page",
        "most": 100,
    },
}
