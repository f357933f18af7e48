# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Data controls of user profiles at Google Cloud: external
keys and buckets for data of a user profile.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/user_profiles/{user_profile_id}/providers/google/data_controls": {},
    "POST /v1/user_profiles/{user_profile_id}/providers/google/data_controls": {
        "body": "user_profiles.providers.google.UserProfileProviderGoogleDataControlsUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaGoogleManagedBucketReferenceParam": {
        "type": "object",
        "properties": {"bucket_name": {"type": "string"}, "project_number": {"type": "string"}},
        "required": ["bucket_name", "project_number"],
    },
    "UserProfileProviderGoogleDataControlsUpdateParams": {
        "type": "object",
        "properties": {
            "cmek": {"ref": "user_profiles.providers.google.BetaGoogleManagedCMEKControlParams"},
            "storage": {
                "ref": "user_profiles.providers.google.BetaGoogleManagedStorageControlParams"
            },
        },
    },
    "BetaGoogleManagedCMEKDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaGoogleManagedCMEKEnabledParams": {
        "type": "object",
        "properties": {
            "external_key_ids": {
                "type": "object",
                "null": True,
                "others": {"type": "string", "null": True},
            },
            "type": {"enum": ["enabled"]},
        },
        "required": ["type"],
    },
    "BetaGoogleManagedCMEKControlParams": {
        "tag": "type",
        "members": {
            "disabled": "user_profiles.providers.google.BetaGoogleManagedCMEKDisabledParams",
            "enabled": "user_profiles.providers.google.BetaGoogleManagedCMEKEnabledParams",
        },
    },
    "BetaGoogleManagedStorageDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaGoogleManagedStorageEnabledParams": {
        "type": "object",
        "properties": {
            "buckets": {
                "type": "object",
                "others": {
                    "ref": "user_profiles.providers.google.BetaGoogleManagedBucketReferenceParam",
                    "null": True,
                },
            },
            "type": {"enum": ["enabled"]},
        },
        "required": ["type"],
    },
    "BetaGoogleManagedStorageControlParams": {
        "tag": "type",
        "members": {
            "disabled": "user_profiles.providers.google.BetaGoogleManagedStorageDisabledParams",
            "enabled": "user_profiles.providers.google.BetaGoogleManagedStorageEnabledParams",
        },
    },
}
