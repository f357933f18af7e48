# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. User profiles: the end users on whose behalf requests are
made.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "user_profiles.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 100"),
            ("order", "string", "", "Direction of the order, `asc` or `desc`", "asc", "desc"),
            (
                "order_by",
                "string",
                "",
                "What the list is ordered by, `created_at` or `name`",
                "created_at",
                "name",
            ),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "enforcement_status",
                "string[]",
                "g",
                "Enforcement statuses to include",
                "unrestricted",
                "pending",
                "restricted",
                "banned",
            ),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the user profiles of the caller's end users. Results come in pages.",
        "reply": "page",
        "most": 100,
    },
    "user_profiles.create": {
        "parameters": [
            (
                "access_type",
                "string",
                "",
                "How the end user gets to Claude",
                "application",
                "passthrough",
            ),
            (
                "external_user_details",
                "json",
                "",
                "Details about the end user, such as the country and the kind of entity",
            ),
            ("metadata", "json", "", "The caller's own key-value pairs, at most 16"),
            ("name", "string", "", "Name of the user profile, 1 to 255 characters"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
            (
                "external_id",
                "string",
                "b",
                "The caller's own identifier for the end user, 1 to 255 characters",
            ),
            (
                "external_user_onboarded_at",
                "string",
                "b",
                "When the end user joined the caller's platform",
            ),
        ],
        "text": "Creates a user profile for an end user of the caller's platform. Requests made on behalf of the end user can then name it.",
    },
    "user_profiles.delete": {
        "parameters": [
            ("user_profile_id", "string", "!/", "Identifier of the user profile"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Deletes a user profile. Stop sending its identifier in requests first.",
    },
    "user_profiles.retrieve": {
        "parameters": [
            ("user_profile_id", "string", "!/", "Identifier of the user profile"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets a user profile.",
    },
    "user_profiles.update": {
        "parameters": [
            ("user_profile_id", "string", "!/", "Identifier of the user profile"),
            (
                "access_type",
                "string",
                "",
                "How the end user gets to Claude",
                "application",
                "passthrough",
            ),
            (
                "external_user_details",
                "json",
                "",
                "Details about the end user, such as the country and the kind of entity",
            ),
            ("metadata", "json", "", "The caller's own key-value pairs, at most 16"),
            ("name", "string", "", "Name of the user profile, 1 to 255 characters"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
            (
                "external_id",
                "string",
                "b",
                "The caller's own identifier for the end user, 1 to 255 characters",
            ),
            (
                "external_user_onboarded_at",
                "string",
                "b",
                "When the end user joined the caller's platform",
            ),
        ],
        "text": "Changes a user profile. Fields that are left out keep their values.",
    },
    "user_profiles.action_urls.create": {
        "parameters": [
            ("user_profile_id", "string", "!/", "Identifier of the user profile"),
            ("action", "json", "!", "Action that the URL is for"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates a URL that takes the end user of a user profile to the Verification Portal. The URL works only until it expires.",
    },
    "user_profiles.create_enrollment_url": {
        "parameters": [
            ("user_profile_id", "string", "!/", "Identifier of the user profile"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates a URL that takes the end user of a user profile to the Verification Portal, for Claude Platform on AWS. On the Claude API, create an action URL instead. The URL works only until it expires.",
    },
}
