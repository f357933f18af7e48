# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Members and service accounts of a workspace."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.workspaces.members.list": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
        ],
        "text": "Lists the users who are members of a workspace, with their roles in it.",
        "reply": "page",
        "most": 1000,
    },
    "organization.workspaces.members.add": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("user_id", "string", "!", "Identifier of the user to add"),
            (
                "workspace_role",
                "string",
                "!",
                "Role that the user gets in the workspace",
                "workspace_admin",
                "workspace_developer",
                "workspace_restricted_developer",
                "workspace_user",
            ),
        ],
        "text": "Makes a user of the organization a member of a workspace. The request fails with `workspace_member_limit_exceeded` if that would go over the limit on workspace members.",
    },
    "organization.workspaces.members.remove": {
        "parameters": [
            ("user_id", "string", "!/", "Identifier of the user"),
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
        ],
        "text": "Ends the membership of a user in a workspace. The user stays in the organization.",
    },
    "organization.workspaces.members.retrieve": {
        "parameters": [
            ("user_id", "string", "!/", "Identifier of the user"),
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
        ],
        "text": "Retrieves the membership of a user in a workspace, with the role.",
    },
    "organization.workspaces.members.update": {
        "parameters": [
            ("user_id", "string", "!/", "Identifier of the user"),
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            (
                "workspace_role",
                "string",
                "!",
                "Role that the user gets in the workspace",
                "workspace_admin",
                "workspace_billing",
                "workspace_developer",
                "workspace_restricted_developer",
                "workspace_user",
            ),
        ],
        "text": "Changes the role that a user has in a workspace.",
    },
    "organization.workspaces.service_accounts.list": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the service accounts that are members of a workspace, with their roles in it.",
        "reply": "page",
    },
    "organization.workspaces.service_accounts.add": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("service_account_id", "string", "!", "Identifier of the service account to add"),
            (
                "workspace_role",
                "string",
                "!",
                "Role that the service account gets in the workspace",
                "workspace_admin",
                "workspace_developer",
                "workspace_restricted_developer",
                "workspace_user",
            ),
        ],
        "text": "Makes a service account of the organization a member of a workspace.",
    },
    "organization.workspaces.service_accounts.remove": {
        "parameters": [
            ("service_account_id", "string", "!/", "Identifier of the service account"),
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
        ],
        "text": "Ends the membership of a service account in a workspace. The service account stays in the organization.",
    },
    "organization.workspaces.service_accounts.retrieve": {
        "parameters": [
            ("service_account_id", "string", "!/", "Identifier of the service account"),
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
        ],
        "text": "Retrieves the membership of a service account in a workspace, with the role.",
    },
    "organization.workspaces.service_accounts.update": {
        "parameters": [
            ("service_account_id", "string", "!/", "Identifier of the service account"),
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            (
                "workspace_role",
                "string",
                "!",
                "Role that the service account gets in the workspace",
                "workspace_admin",
                "workspace_developer",
                "workspace_restricted_developer",
                "workspace_user",
            ),
        ],
        "text": "Changes the role that a service account has in a workspace.",
    },
}
