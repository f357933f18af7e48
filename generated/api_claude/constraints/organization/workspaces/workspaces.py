# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Workspaces of the organization, and their rate limits."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/workspaces": {
        "query": {
            "after_id": {"type": "string"},
            "before_id": {"type": "string"},
            "ids[]": {"type": "array", "items": {"type": "string"}},
            "include_archived": {"type": "boolean"},
            "include_default": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
        }
    },
    "POST /v1/organizations/workspaces": {
        "body": "organization.workspaces.workspaces.OrganizationWorkspaceCreateParams"
    },
    "GET /v1/organizations/workspaces/{workspace_id}": {},
    "POST /v1/organizations/workspaces/{workspace_id}": {
        "body": "organization.workspaces.workspaces.OrganizationWorkspaceUpdateParams"
    },
    "POST /v1/organizations/workspaces/{workspace_id}/archive": {},
    "GET /v1/organizations/workspaces/{workspace_id}/rate_limits": {
        "query": {
            "group_type": {
                "enum": ["batch", "files", "model_group", "skills", "token_count", "web_search"],
                "null": True,
            },
            "include_inherited": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}": {
        "body": "organization.workspaces.workspaces.OrganizationWorkspaceRateLimitUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "AllowedInferenceGeo": {"enum": ["global", "us"]},
    "DataResidencyCreateConfigParam": {
        "type": "object",
        "properties": {
            "allowed_inference_geos": {
                "any": [
                    {
                        "type": "array",
                        "items": {"ref": "organization.workspaces.workspaces.AllowedInferenceGeo"},
                    },
                    {"enum": ["unrestricted"]},
                ],
                "null": True,
            },
            "default_inference_geo": {"enum": ["global", "us"], "null": True},
            "workspace_geo": {"enum": ["us"], "null": True},
        },
    },
    "DataResidencyUpdateConfigParam": {
        "type": "object",
        "properties": {
            "allowed_inference_geos": {
                "any": [
                    {
                        "type": "array",
                        "items": {"ref": "organization.workspaces.workspaces.AllowedInferenceGeo"},
                    },
                    {"enum": ["unrestricted"]},
                ],
                "null": True,
            },
            "default_inference_geo": {"enum": ["global", "us"], "null": True},
        },
    },
    "OrganizationWorkspaceCreateParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "data_residency": {
                "ref": "organization.workspaces.workspaces.DataResidencyCreateConfigParam",
                "null": True,
            },
            "display_color": {"type": "string", "null": True},
            "external_key_id": {"type": "string", "null": True},
            "inference_data_privacy": {
                "ref": "organization.workspaces.privacy.BetaInferenceDataPrivacyCreateParam",
                "null": True,
                "beta": True,
            },
            "tags": {"type": "object", "null": True, "others": {"type": "string"}},
            "user_profile_id": {"type": "string", "null": True},
        },
        "required": ["name"],
    },
    "OrganizationWorkspaceRateLimitUpdateParams": {
        "type": "object",
        "properties": {
            "limits": {
                "type": "array",
                "items": {
                    "ref": "organization.workspaces.workspaces.WorkspaceRateLimitUpdateValueParam"
                },
            }
        },
        "required": ["limits"],
    },
    "OrganizationWorkspaceUpdateParams": {
        "type": "object",
        "properties": {
            "data_residency": {
                "ref": "organization.workspaces.workspaces.DataResidencyUpdateConfigParam",
                "null": True,
            },
            "display_color": {"type": "string"},
            "external_key_id": {"type": "string"},
            "inference_data_privacy": {
                "ref": "organization.workspaces.privacy.BetaInferenceDataPrivacyUpdateParam",
                "null": True,
                "beta": True,
            },
            "name": {"type": "string"},
            "tags": {"type": "object", "null": True, "others": {"type": "string", "null": True}},
            "user_profile_id": {"type": "string"},
        },
    },
    "WorkspaceRateLimitType": {
        "enum": [
            "fast_itpmca",
            "fast_otpm",
            "input_tokens_per_minute",
            "input_tokens_per_minute_cache_aware",
            "output_tokens_per_minute",
            "requests_per_minute",
            "tokens_per_day",
            "tokens_per_minute",
            "tool_uses_per_second",
        ]
    },
    "WorkspaceRateLimitUpdateValueParam": {
        "type": "object",
        "properties": {
            "type": {"ref": "organization.workspaces.workspaces.WorkspaceRateLimitType"},
            "value": {"type": "integer", "null": True},
        },
        "required": ["type", "value"],
    },
}
