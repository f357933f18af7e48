# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Managed settings of Claude Code."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.claude_code.managed_settings.configuration.retrieve": {
        "text": "Retrieves how managed settings of Claude Code are given out in the organization: the mode, and the order of the RBAC groups."
    },
    "organization.claude_code.managed_settings.configuration.update": {
        "parameters": [
            ("mode", "json", "", "How managed settings are given out"),
            (
                "rbac_group_order",
                "string[]",
                "",
                "Identifiers of RBAC groups in the new order, which matters for members of more than one group",
            ),
            (
                "rbac_group_order_version",
                "string",
                "",
                "The `rbac_group_order_version` that was read with the order being replaced, so that a change made in between can be noticed",
            ),
        ],
        "text": "Updates how managed settings of Claude Code are given out in the organization. Fields left out stay as they are.",
    },
    "organization.claude_code.managed_settings.rbac_group_default.retrieve": {
        "text": "Retrieves the managed settings of Claude Code for members that get no settings from an RBAC group."
    },
    "organization.claude_code.managed_settings.rbac_group_default.update": {
        "parameters": [("settings", "json", "!", "The settings document")],
        "text": "Sets or removes the managed settings of Claude Code for members that get no settings from an RBAC group.",
    },
    "organization.claude_code.managed_settings.rbac_groups.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the RBAC groups that have managed settings of Claude Code, page by page. The settings documents themselves are not part of the list.",
        "reply": "page",
        "most": 100,
    },
    "organization.claude_code.managed_settings.rbac_groups.delete": {
        "parameters": [("rbac_group_id", "string", "!/", "Identifier of the RBAC group")],
        "text": "Deletes the managed settings of Claude Code of an RBAC group; the group itself stays. Fails with `rbac_group_managed_settings_not_found` if there are none.",
    },
    "organization.claude_code.managed_settings.rbac_groups.retrieve": {
        "parameters": [("rbac_group_id", "string", "!/", "Identifier of the RBAC group")],
        "text": "Retrieves the managed settings of Claude Code of an RBAC group. Fails with `rbac_group_managed_settings_not_found` if there are none.",
    },
    "organization.claude_code.managed_settings.rbac_groups.set": {
        "parameters": [
            ("rbac_group_id", "string", "!/", "Identifier of the RBAC group"),
            ("settings", "json", "!", "The settings document"),
        ],
        "text": "Sets the managed settings of Claude Code of an RBAC group, whether or not it has some already. Fails with `rbac_group_not_found` if there is no such group.",
    },
}
