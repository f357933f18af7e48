# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Data controls of user profiles at Google Cloud: external
keys and buckets for data of a user profile.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "user_profiles.providers.google.data_controls.retrieve": {
        "parameters": [
            ("user_profile_id", "string", "!/", "Identifier of the user profile"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Retrieves which external keys and buckets are set for a user profile in each region, and whether they work.",
    },
    "user_profiles.providers.google.data_controls.update": {
        "parameters": [
            ("user_profile_id", "string", "!/", "Identifier of the user profile"),
            ("cmek", "json", "", "Whether to encrypt data with external keys, and with which"),
            ("storage", "json", "", "Whether to keep data in buckets of the caller, and in which"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Sets or removes the external keys and buckets of a user profile at Google Cloud. A control that is left out stays as it is.",
    },
}
