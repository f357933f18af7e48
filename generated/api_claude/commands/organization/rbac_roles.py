# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Roles of role-based access control, and their
permissions.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.rbac_roles.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the roles that the organization has for role-based access control (RBAC), both built-in and custom. Not available in every organization: the errors are `organization_type_not_supported` and `parent_organization_required`.",
        "reply": "page",
        "most": 1000,
    },
    "organization.rbac_roles.retrieve": {
        "parameters": [("rbac_role_id", "string", "!/", "Identifier of the RBAC role")],
        "text": "Retrieves one RBAC role, without its permissions. Not available in every organization: the errors are `organization_type_not_supported` and `parent_organization_required`.",
    },
    "organization.rbac_roles.permissions.list": {
        "parameters": [
            ("rbac_role_id", "string", "!/", "Identifier of the RBAC role"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the permissions that an RBAC role grants. Not available in every organization: the errors are `organization_type_not_supported` and `parent_organization_required`.",
        "reply": "page",
        "most": 1000,
    },
}
