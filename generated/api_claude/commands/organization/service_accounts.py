# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Service accounts: members that are programs."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.service_accounts.list": {
        "parameters": [
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the service accounts of the organization.",
        "reply": "page",
    },
    "organization.service_accounts.create": {
        "parameters": [
            ("name", "string", "!", "Name for the service account"),
            ("description", "string", "", "Free text about the service account"),
            (
                "organization_role",
                "string",
                "",
                "Role of the service account in the organization",
                "admin",
                "developer",
            ),
        ],
        "text": "Creates a service account, an identity for software instead of a person. It is added to workspaces separately.",
    },
    "organization.service_accounts.retrieve": {
        "parameters": [("service_account_id", "string", "!/", "Identifier of the service account")],
        "text": "Retrieves one service account of the organization.",
    },
    "organization.service_accounts.update": {
        "parameters": [
            ("service_account_id", "string", "!/", "Identifier of the service account"),
            ("description", "string", "", "New free text about the service account"),
            (
                "organization_role",
                "string",
                "",
                "New role of the service account in the organization",
                "admin",
                "developer",
            ),
        ],
        "text": "Changes the description or the organization role of a service account. Fields that are left out stay as they are. The name cannot be changed.",
    },
    "organization.service_accounts.archive": {
        "parameters": [("service_account_id", "string", "!/", "Identifier of the service account")],
        "text": "Archives a service account, which retires it without deleting its record.",
    },
    "organization.service_accounts.workspaces.list": {
        "parameters": [
            ("service_account_id", "string", "!/", "Identifier of the service account"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the workspaces that a service account is a member of, with its role in each.",
        "reply": "page",
    },
    "organization.service_accounts.workspaces.add": {
        "parameters": [
            ("service_account_id", "string", "!/", "Identifier of the service account"),
            (
                "workspace_id",
                "string",
                "!",
                "Identifier of the workspace to add the service account to",
            ),
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
        "text": "Makes a service account a member of a workspace, with a role there.",
    },
    "organization.service_accounts.workspaces.remove": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("service_account_id", "string", "!/", "Identifier of the service account"),
        ],
        "text": "Ends the membership of a service account in a workspace; the service account stays in the organization.",
    },
}
