# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Requests of members to spend more than their limit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.spend_limits.increase_requests.list": {
        "parameters": [
            ("actor_ids", "string[]", "", "Only requests of the actors with these ids"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "status",
                "string[]",
                "",
                "Only requests with one of these statuses",
                "approved",
                "denied",
                "pending",
            ),
        ],
        "text": "Lists the requests for a higher spend limit, optionally only those of some actors or with some statuses.",
        "reply": "page",
    },
    "organization.spend_limits.increase_requests.retrieve": {
        "parameters": [
            (
                "spend_limit_increase_request_id",
                "string",
                "!/",
                "Identifier of the spend limit increase request",
            )
        ],
        "text": "Retrieves a request for a higher spend limit by its id.",
    },
    "organization.spend_limits.increase_requests.approve": {
        "parameters": [
            (
                "spend_limit_increase_request_id",
                "string",
                "!/",
                "Identifier of the spend limit increase request",
            ),
            (
                "amount",
                "string",
                "!",
                "Most that may be spent in a period from now on, as a string that holds a number",
            ),
            (
                "period",
                "string",
                "",
                "Period over which spend is counted against the new limit",
                "daily",
                "monthly",
                "weekly",
            ),
            (
                "suppress_notification",
                "boolean",
                "",
                "True to send no notification of the decision",
            ),
        ],
        "text": "Approves a request for a higher spend limit and sets the new limit. The caller decides the amount.",
    },
    "organization.spend_limits.increase_requests.deny": {
        "parameters": [
            (
                "spend_limit_increase_request_id",
                "string",
                "!/",
                "Identifier of the spend limit increase request",
            ),
            (
                "suppress_notification",
                "boolean",
                "",
                "True to send no notification of the decision",
            ),
        ],
        "text": "Denies a request for a higher spend limit.",
    },
}
