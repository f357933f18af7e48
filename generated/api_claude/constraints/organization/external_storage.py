# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. External storage: buckets of the organization at a cloud
provider in which data of workspaces is kept.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/external_storage": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
            "user_profile_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
        }
    },
    "POST /v1/organizations/external_storage": {
        "body": "organization.external_storage.OrganizationExternalStorageCreateParams"
    },
    "DELETE /v1/organizations/external_storage/{external_storage_id}": {},
    "GET /v1/organizations/external_storage/{external_storage_id}": {},
    "POST /v1/organizations/external_storage/{external_storage_id}": {
        "body": "organization.external_storage.OrganizationExternalStorageUpdateParams"
    },
    "POST /v1/organizations/external_storage/{external_storage_id}/activate": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaAWSExternalStorageConfigParam": {
        "type": "object",
        "properties": {
            "account_id": {"type": "string"},
            "bucket_name": {"type": "string"},
            "region": {"type": "string"},
            "type": {"enum": ["aws"]},
        },
        "required": ["account_id", "bucket_name", "region", "type"],
    },
    "BetaGCPExternalStorageConfigParam": {
        "type": "object",
        "properties": {
            "bucket_name": {"type": "string"},
            "project_number": {"type": "string"},
            "region": {"type": "string"},
            "type": {"enum": ["gcp"]},
        },
        "required": ["bucket_name", "project_number", "region", "type"],
    },
    "BetaOrganizationExternalStorageCreateProviderConfig": {
        "tag": "type",
        "members": {
            "aws": "organization.external_storage.BetaAWSExternalStorageConfigParam",
            "gcp": "organization.external_storage.BetaGCPExternalStorageConfigParam",
        },
    },
    "OrganizationExternalStorageCreateParams": {
        "type": "object",
        "properties": {
            "provider_config": {
                "ref": "organization.external_storage.BetaOrganizationExternalStorageCreateProviderConfig"
            },
            "display_name": {"type": "string", "null": True},
            "user_profile_id": {"type": "string", "null": True},
        },
        "required": ["provider_config"],
    },
    "OrganizationExternalStorageUpdateParams": {
        "type": "object",
        "properties": {"display_name": {"type": "string", "null": True}},
        "required": ["display_name"],
    },
}
