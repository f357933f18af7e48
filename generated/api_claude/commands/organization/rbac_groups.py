# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Groups of members for role-based access control."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.rbac_groups.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the groups that the organization uses for role-based access control (RBAC).",
        "reply": "page",
        "most": 1000,
    },
    "organization.rbac_groups.create": {
        "parameters": [("name", "string", "!", "Name for the group")],
        "text": "Creates an RBAC group. Members are added to it afterwards, one by one.",
    },
    "organization.rbac_groups.delete": {
        "parameters": [("rbac_group_id", "string", "!/", "Identifier of the RBAC group")],
        "text": "Deletes an RBAC group. Fails with `rbac_group_grants_owner_access` if the group grants owner access, or with `rbac_group_owner_access_unconfirmed` if that could not be determined.",
    },
    "organization.rbac_groups.retrieve": {
        "parameters": [("rbac_group_id", "string", "!/", "Identifier of the RBAC group")],
        "text": "Retrieves one RBAC group, with the identifiers of its roles but without its members.",
    },
    "organization.rbac_groups.update": {
        "parameters": [
            ("rbac_group_id", "string", "!/", "Identifier of the RBAC group"),
            ("name", "string", "", "New name for the group"),
        ],
        "text": "Changes the name of an RBAC group.",
    },
    "organization.rbac_groups.members.list": {
        "parameters": [
            ("rbac_group_id", "string", "!/", "Identifier of the RBAC group"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the users who are members of an RBAC group.",
        "reply": "page",
        "most": 1000,
    },
    "organization.rbac_groups.members.add": {
        "parameters": [
            ("rbac_group_id", "string", "!/", "Identifier of the RBAC group"),
            ("user_id", "string", "!", "Identifier of the user to add"),
        ],
        "text": "Adds a user of the organization to an RBAC group. Fails with `rbac_group_grants_owner_access` if the group grants owner access, or with `rbac_group_owner_access_unconfirmed` if that could not be determined.",
    },
    "organization.rbac_groups.members.remove": {
        "parameters": [
            ("user_id", "string", "!/", "Identifier of the user"),
            ("rbac_group_id", "string", "!/", "Identifier of the RBAC group"),
        ],
        "text": "Removes a user from an RBAC group; the user stays in the organization. Fails with `rbac_group_grants_owner_access` if the group grants owner access, or with `rbac_group_owner_access_unconfirmed` if that could not be determined.",
    },
}
