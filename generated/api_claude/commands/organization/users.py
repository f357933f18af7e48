# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Members of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.users.list": {
        "parameters": [
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            ("email", "string", "", "Only the user with this email address"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("roles", "string[]", "", "Only users with one of these roles in the organization"),
        ],
        "text": "Lists the users who are members of the organization, optionally narrowed by email address or role.",
        "reply": "page",
        "most": 1000,
    },
    "organization.users.remove": {
        "parameters": [("user_id", "string", "!/", "Identifier of the user")],
        "text": "Ends the membership of a user in the organization. The last member cannot be removed (`cannot_remove_last_member`); if memberships were changed at the same time (`concurrent_membership_change`), try again.",
    },
    "organization.users.retrieve": {
        "parameters": [("user_id", "string", "!/", "Identifier of the user")],
        "text": "Retrieves one user of the organization, with the role that the user has there.",
    },
    "organization.users.update": {
        "parameters": [
            ("user_id", "string", "!/", "Identifier of the user"),
            (
                "role",
                "string",
                "!",
                "New role of the user in the organization",
                "billing",
                "claude_code_user",
                "developer",
                "managed",
                "user",
            ),
        ],
        "text": "Sets the role of a user in the organization.",
    },
    "organization.users.sign_out": {
        "parameters": [("user_id", "string", "!/", "Identifier of the user")],
        "text": "Signs a user of the organization out; the user stays a member. This is refused for the caller, for owners and other privileged members, and for managed members, and fails with `organization_not_enrolled_in_beta` where the organization does not take part in the beta.",
    },
}
