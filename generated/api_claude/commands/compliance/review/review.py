# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Compliance reviews: cases about content of the
organization, how to respond to them, and notices.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "compliance.review.cases.list": {
        "parameters": [
            ("created_at_gt", "string", "", "Only those created after this time"),
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lt", "string", "", "Only those created before this time"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("limit", "integer", "", "Largest number of items on a page"),
            (
                "order",
                "string",
                "",
                "Direction of the order, `asc` for oldest first or `desc` for newest first",
                "asc",
                "desc",
            ),
            (
                "order_by",
                "string",
                "",
                "The time that the cases are sorted by, `created_at` or `updated_at`",
                "created_at",
                "updated_at",
            ),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "status",
                "string",
                "",
                "Only cases that are `open`, or only cases that are `closed`",
                "open",
                "closed",
            ),
            ("updated_at_gt", "string", "", "Only cases that were last updated after this time"),
            (
                "updated_at_gte",
                "string",
                "",
                "Only cases that were last updated at this time or later",
            ),
            ("updated_at_lt", "string", "", "Only cases that were last updated before this time"),
            (
                "updated_at_lte",
                "string",
                "",
                "Only cases that were last updated at this time or earlier",
            ),
            (
                "user_profile_id",
                "string",
                "",
                "Only cases about requests made on behalf of this user profile",
            ),
        ],
        "text": "Lists the compliance review cases of the organization, page by page. Without filters, open and closed cases are listed.",
        "reply": "page",
    },
    "compliance.review.cases.retrieve": {
        "parameters": [("case_id", "string", "!/", "Identifier of the review case")],
        "text": "Retrieves one compliance review case of the organization, with its status and its transcripts.",
    },
    "compliance.review.cases.respond": {
        "parameters": [
            ("case_id", "string", "!/", "Identifier of the review case"),
            (
                "determination",
                "string",
                "!",
                "Whether the content of the case violates a policy",
                "violation",
                "no_violation",
            ),
            (
                "policy_categories",
                "string[]",
                "",
                "Categories of policy that the content violates",
                "cyber",
                "bio",
                "chem",
                "radnuc",
                "cgw",
                "mgw",
                "io",
                "fraud",
                "violent_extremism",
                "surveillance",
                "human_exploitation",
                "self_harm",
                "adult_content",
                "reasoning_extraction",
                "frontier_llm",
                "compromised_key",
                "other",
            ),
            ("verdicts", "json", "", "Findings about single items of the case"),
        ],
        "text": "Sends the organization's own finding about a review case: whether the content violates a policy, for the case as a whole and, optionally, for single items of it.",
    },
    "compliance.review.notices.list": {
        "parameters": [
            ("case_id", "string", "", "Only notices about the review case with this identifier"),
            ("created_at_gt", "string", "", "Only those created after this time"),
            ("created_at_gte", "string", "", "Only those created at this time or later"),
            ("created_at_lt", "string", "", "Only those created before this time"),
            ("created_at_lte", "string", "", "Only those created at this time or earlier"),
            ("limit", "integer", "", "Largest number of items on a page"),
            (
                "order",
                "string",
                "",
                "Direction of the order, `asc` for oldest first or `desc` for newest first",
                "asc",
                "desc",
            ),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the notices that the organization has received about review cases, page by page. A notice asks for a response, gives a warning or asks a question.",
        "reply": "page",
    },
}
