# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Review items: content of the organization that was read
in a compliance review.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "compliance.review.items.retrieve": {
        "parameters": [
            (
                "item_id",
                "string",
                "!/",
                "Identifier of the item, as in the `transcripts` of a review case",
            ),
            (
                "user_profile_id",
                "string",
                "",
                "Identifier of the user profile of the end user on whose behalf the request is made",
            ),
        ],
        "text": "Retrieves one item of content that was read in a compliance review, such as a request with its response. The content is available until `content_expires_at`.",
    }
}
