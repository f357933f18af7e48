# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. External keys: encryption keys that the organization
keeps in its own key management.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/external_keys": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/external_keys": {
        "body": "organization.external_keys.OrganizationExternalKeyCreateParams"
    },
    "DELETE /v1/organizations/external_keys/{external_key_id}": {},
    "GET /v1/organizations/external_keys/{external_key_id}": {},
    "POST /v1/organizations/external_keys/{external_key_id}": {
        "body": "organization.external_keys.OrganizationExternalKeyUpdateParams"
    },
    "POST /v1/organizations/external_keys/{external_key_id}/validate": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "AWSExternalKeyConfigParam": {
        "type": "object",
        "properties": {
            "kms_arn": {"type": "string"},
            "type": {"enum": ["aws"]},
            "region": {"type": "string", "null": True},
            "role_arn": {"type": "string", "null": True, "beta": True},
        },
        "required": ["kms_arn", "type"],
    },
    "AzureExternalKeyConfigParam": {
        "type": "object",
        "properties": {
            "key_name": {"type": "string"},
            "tenant_id": {"type": "string"},
            "type": {"enum": ["azure"]},
            "vault_uri": {"type": "string"},
            "client_id": {"type": "string", "null": True},
        },
        "required": ["key_name", "tenant_id", "type", "vault_uri"],
    },
    "ExternalKeyProviderConfigParam": {
        "tag": "type",
        "members": {
            "aws": "organization.external_keys.AWSExternalKeyConfigParam",
            "gcp": "organization.external_keys.GCPExternalKeyConfigParam",
            "azure": "organization.external_keys.AzureExternalKeyConfigParam",
        },
    },
    "GCPExternalKeyConfigParam": {
        "type": "object",
        "properties": {"key_name": {"type": "string"}, "type": {"enum": ["gcp"]}},
        "required": ["key_name", "type"],
    },
    "OrganizationExternalKeyCreateParams": {
        "type": "object",
        "properties": {
            "provider_config": {"ref": "organization.external_keys.ExternalKeyProviderConfigParam"},
            "display_name": {"type": "string", "null": True},
            "geo": {"enum": ["us"]},
            "user_profile_id": {"type": "string", "null": True},
        },
        "required": ["provider_config"],
    },
    "OrganizationExternalKeyUpdateParams": {
        "type": "object",
        "properties": {
            "display_name": {"type": "string", "null": True},
            "geo": {"enum": ["us"], "null": True},
            "provider_config": {
                "ref": "organization.external_keys.ExternalKeyProviderConfigParam",
                "null": True,
            },
        },
    },
}
