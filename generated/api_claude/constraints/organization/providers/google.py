# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Data controls of Google Cloud projects: external keys and
buckets for data of a project.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/providers/google/projects/{project_number}/data_controls": {},
    "POST /v1/organizations/providers/google/projects/{project_number}/data_controls": {
        "body": "organization.providers.google.OrganizationProviderGoogleProjectDataControlsUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaGoogleManagedProjectBucketReferenceParam": {
        "type": "object",
        "properties": {"bucket_name": {"type": "string"}, "project_number": {"type": "string"}},
        "required": ["bucket_name", "project_number"],
    },
    "OrganizationProviderGoogleProjectDataControlsUpdateParams": {
        "type": "object",
        "properties": {
            "cmek": {
                "ref": "organization.providers.google.BetaGoogleManagedProjectCMEKControlParams"
            },
            "storage": {
                "ref": "organization.providers.google.BetaGoogleManagedProjectStorageControlParams"
            },
        },
    },
    "BetaGoogleManagedProjectCMEKDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaGoogleManagedProjectCMEKEnabledParams": {
        "type": "object",
        "properties": {
            "external_key_ids": {"type": "object", "others": {"type": "string", "null": True}},
            "type": {"enum": ["enabled"]},
        },
        "required": ["type"],
    },
    "BetaGoogleManagedProjectCMEKControlParams": {
        "tag": "type",
        "members": {
            "disabled": "organization.providers.google.BetaGoogleManagedProjectCMEKDisabledParams",
            "enabled": "organization.providers.google.BetaGoogleManagedProjectCMEKEnabledParams",
        },
    },
    "BetaGoogleManagedProjectStorageDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaGoogleManagedProjectStorageEnabledParams": {
        "type": "object",
        "properties": {
            "buckets": {
                "type": "object",
                "others": {
                    "ref": "organization.providers.google.BetaGoogleManagedProjectBucketReferenceParam",
                    "null": True,
                },
            },
            "type": {"enum": ["enabled"]},
        },
        "required": ["type"],
    },
    "BetaGoogleManagedProjectStorageControlParams": {
        "tag": "type",
        "members": {
            "disabled": "organization.providers.google.BetaGoogleManagedProjectStorageDisabledParams",
            "enabled": "organization.providers.google.BetaGoogleManagedProjectStorageEnabledParams",
        },
    },
}
