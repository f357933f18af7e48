# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Rate limits of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.rate_limits.list": {
        "parameters": [
            (
                "group_type",
                "string",
                "",
                "Only rate limits of this kind of group",
                "batch",
                "files",
                "model_group",
                "skills",
                "token_count",
                "web_search",
            ),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("model", "string", "", "Only rate limits that cover the model with this id"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the rate limits of the organization, one entry for each group of models or other part of the API that is limited on its own.",
        "reply": "page",
        "most": 1000,
    }
}
