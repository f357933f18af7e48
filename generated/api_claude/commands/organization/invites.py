# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Invites to the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.invites.list": {
        "parameters": [
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            ("email", "string", "", "Only invites to this email address"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("roles", "string[]", "", "Only invites with one of these roles in the organization"),
            (
                "statuses",
                "string[]",
                "",
                "Only invites with one of these statuses",
                "accepted",
                "expired",
                "pending",
            ),
        ],
        "text": "Lists the invites to the organization, optionally narrowed by email address, role or status.",
        "reply": "page",
        "most": 1000,
    },
    "organization.invites.create": {
        "parameters": [
            ("email", "string", "!", "Email address of the person to invite"),
            (
                "role",
                "string",
                "!",
                "Role that the person gets in the organization on joining",
                "billing",
                "claude_code_user",
                "developer",
                "managed",
                "user",
            ),
            (
                "rbac_group_ids",
                "string[]",
                "",
                "Identifiers of the RBAC groups that the person is to join",
            ),
        ],
        "text": "Invites a person to join the organization by email address. Fails if the person is a member already (`already_member`), has an invite already (`invite_already_exists`), has an address whose domain is not allowed, or if the organization has no room for more members (`org_member_limit_exceeded`).",
    },
    "organization.invites.delete": {
        "parameters": [("invite_id", "string", "!/", "Identifier of the invite")],
        "text": "Deletes an invite to the organization, so that it can no longer be accepted.",
    },
    "organization.invites.retrieve": {
        "parameters": [("invite_id", "string", "!/", "Identifier of the invite")],
        "text": "Retrieves one invite to the organization.",
    },
}
