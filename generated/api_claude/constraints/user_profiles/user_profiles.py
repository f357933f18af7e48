# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. User profiles: the end users on whose behalf requests are
made.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/user_profiles": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 100},
            "order": {"ref": "user_profiles.user_profiles.UserProfileListOrder"},
            "order_by": {"ref": "user_profiles.user_profiles.UserProfileListOrderBy"},
            "page": {"type": "string", "null": True},
            "enforcement_status[]": {
                "type": "array",
                "items": {"ref": "user_profiles.user_profiles.UserProfileEnforcementStatus"},
            },
        }
    },
    "POST /v1/user_profiles": {"body": "user_profiles.user_profiles.UserProfileCreateParams"},
    "DELETE /v1/user_profiles/{user_profile_id}": {},
    "GET /v1/user_profiles/{user_profile_id}": {},
    "POST /v1/user_profiles/{user_profile_id}": {
        "body": "user_profiles.user_profiles.UserProfileUpdateParams"
    },
    "POST /v1/user_profiles/{user_profile_id}/action_urls": {
        "body": "user_profiles.user_profiles.UserProfileActionURLCreateParams"
    },
    "POST /v1/user_profiles/{user_profile_id}/enrollment_url": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "UserProfileAccessType": {"enum": ["application", "passthrough"]},
    "UserProfileActionURLCreateParams": {
        "type": "object",
        "properties": {
            "action": {"ref": "user_profiles.user_profiles.UserProfileEnrollEndUserActionParam"}
        },
        "required": ["action"],
    },
    "UserProfileCreateParams": {
        "type": "object",
        "properties": {
            "access_type": {"ref": "user_profiles.user_profiles.UserProfileAccessType"},
            "external_id": {
                "type": "string",
                "null": True,
                "minLength": 1,
                "maxLength": 255,
                "beta": True,
            },
            "external_user_details": {
                "ref": "user_profiles.user_profiles.UserProfileExternalUserDetailsParams"
            },
            "external_user_onboarded_at": {"type": "string", "format": "date-time", "beta": True},
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
            "name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
        },
    },
    "UserProfileEnforcementStatus": {"enum": ["unrestricted", "pending", "restricted", "banned"]},
    "UserProfileEnrollEndUserActionParam": {
        "type": "object",
        "properties": {"type": {"enum": ["enroll_end_user"]}},
        "required": ["type"],
    },
    "UserProfileExternalUserAccountStatus": {"enum": ["active", "suspended", "blocked"]},
    "UserProfileExternalUserDetailsParams": {
        "type": "object",
        "properties": {
            "account_status": {
                "ref": "user_profiles.user_profiles.UserProfileExternalUserAccountStatus",
                "null": True,
            },
            "country": {"type": "string", "null": True},
            "email_hash": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "entity_type": {
                "ref": "user_profiles.user_profiles.UserProfileExternalUserEntityType",
                "null": True,
            },
            "name_hash": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "onboarded_at": {"type": "string", "format": "date-time"},
            "reference_id": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
        },
    },
    "UserProfileExternalUserEntityType": {
        "enum": ["individual", "business", "non_profit", "government"]
    },
    "UserProfileListOrder": {"enum": ["asc", "desc"]},
    "UserProfileListOrderBy": {"enum": ["created_at", "name"]},
    "UserProfileUpdateParams": {
        "type": "object",
        "properties": {
            "access_type": {
                "ref": "user_profiles.user_profiles.UserProfileAccessType",
                "null": True,
            },
            "external_id": {
                "type": "string",
                "null": True,
                "minLength": 1,
                "maxLength": 255,
                "beta": True,
            },
            "external_user_details": {
                "ref": "user_profiles.user_profiles.UserProfileExternalUserDetailsParams"
            },
            "external_user_onboarded_at": {"type": "string", "format": "date-time", "beta": True},
            "metadata": {"type": "object", "others": {"type": "string"}, "maxProperties": 16},
            "name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
        },
    },
}
