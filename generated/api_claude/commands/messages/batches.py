# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Message batches: many requests, processed in the
background.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "messages.batches.list": {
        "parameters": [
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            ("limit", "integer", "", "Largest number of objects on a page, from 1 to 1000"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the message batches of the workspace, newest first. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "messages.batches.create": {
        "parameters": [
            (
                "requests",
                "json",
                "!",
                "Message requests to process, from 1 to 100,000, each with its own `custom_id`",
            ),
            (
                "user_profile_id",
                "string",
                "",
                "Identifier of the user profile of the end user on whose behalf the request is made",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Submits many message requests to be processed together in the background. Processing starts right away, and requests that are not done within 24 hours expire. Poll the batch until it has ended, then read its results. Fails with `workspace_human_review_disabled` in a workspace in which human review is disabled.",
        "of": "batches",
    },
    "messages.batches.delete": {
        "parameters": [
            ("message_batch_id", "string", "!/", "Identifier of the message batch"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a message batch that has finished processing, along with its results. A batch still in progress must be canceled first.",
    },
    "messages.batches.retrieve": {
        "parameters": [
            ("message_batch_id", "string", "!/", "Identifier of the message batch"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets the current state of a message batch and the counts of its requests by outcome. The call can be repeated to poll for completion.",
    },
    "messages.batches.cancel": {
        "parameters": [
            ("message_batch_id", "string", "!/", "Identifier of the message batch"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Starts canceling a message batch that is in progress. The batch is `canceling` until requests that cannot be interrupted are done, and then ends. It may still hold results of requests completed before the cancellation took effect.",
    },
    "messages.batches.results": {
        "parameters": [
            ("message_batch_id", "string", "!/", "Identifier of the message batch"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Streams the results of an ended message batch as JSON Lines, one result per request. Results can come in any order; match them to requests by `custom_id`.",
        "reply": "lines",
    },
}
