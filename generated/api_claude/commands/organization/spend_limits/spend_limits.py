# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Spend limits: how much may be spent, and by which
actors.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.spend_limits.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "scope_type",
                "string[]",
                "",
                "Only spend limits with one of these kinds of scope",
                "organization",
                "organization_service",
                "rbac_group",
                "seat_tier",
                "usage_tier",
                "user",
                "workspace",
            ),
            ("workspace_id", "string", "", "Only spend limits of the workspace with this id"),
        ],
        "text": "Lists the spend limits that are set in the organization, each for its own scope. Not every type of organization supports this; others get the error `organization_type_not_supported`.",
        "reply": "page",
    },
    "organization.spend_limits.set": {
        "parameters": [
            (
                "amount",
                "string",
                "!",
                "Most that may be spent in a period, as a string that holds a number",
            ),
            ("scope", "json", "!", "Whose spend the limit applies to"),
            (
                "period",
                "string",
                "",
                "Period over which spend is counted against the limit",
                "daily",
                "monthly",
                "weekly",
            ),
        ],
        "text": "Sets the spend limit of a user, of a workspace or of the organization as a whole for one period. The request fails with `spend_limits_admin_api_writes_not_enabled` unless the organization may change spend limits through the Admin API.",
    },
    "organization.spend_limits.effective.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "period",
                "string[]",
                "",
                "Only summaries for these periods",
                "daily",
                "monthly",
                "weekly",
            ),
            ("user_ids", "string[]", "", "Only summaries of the users with these ids, at most 100"),
        ],
        "text": "Lists the spend limits that take effect for users, each with the scope it comes from and the spend so far in the period. Not every type of organization supports this; others get the error `organization_type_not_supported`.",
        "reply": "page",
    },
    "organization.spend_limits.delete": {
        "parameters": [("spend_limit_id", "string", "!/", "Identifier of the spend limit")],
        "text": "Deletes a spend limit. The request fails with `spend_limits_admin_api_writes_not_enabled` unless the organization may change spend limits through the Admin API.",
    },
    "organization.spend_limits.retrieve": {
        "parameters": [("spend_limit_id", "string", "!/", "Identifier of the spend limit")],
        "text": "Retrieves a spend limit by its id.",
    },
}
