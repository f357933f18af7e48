# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Federation issuers: identity providers whose tokens are
trusted.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/federation_issuers": {
        "query": {
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/federation_issuers": {
        "body": "organization.federation.issuers.OrganizationFederationIssuerCreateParams"
    },
    "GET /v1/organizations/federation_issuers/{federation_issuer_id}": {},
    "POST /v1/organizations/federation_issuers/{federation_issuer_id}": {
        "body": "organization.federation.issuers.OrganizationFederationIssuerUpdateParams"
    },
    "POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "FederationIssuerJWKSParam": {
        "tag": "type",
        "members": {
            "discovery": "organization.federation.issuers.JWKSDiscoveryParam",
            "explicit_url": "organization.federation.issuers.JWKSExplicitURLParam",
            "inline": "organization.federation.issuers.JWKSInlineParam",
        },
    },
    "JWKSDiscoveryParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["discovery"]},
            "ca_cert_pem": {"type": "string", "null": True},
            "discovery_base": {"type": "string", "null": True},
        },
        "required": ["type"],
    },
    "JWKSExplicitURLParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["explicit_url"]},
            "url": {"type": "string"},
            "ca_cert_pem": {"type": "string", "null": True},
        },
        "required": ["type", "url"],
    },
    "JWKSInlineParam": {
        "type": "object",
        "properties": {
            "keys": {"type": "array", "items": {"type": "object", "others": True}},
            "type": {"enum": ["inline"]},
        },
        "required": ["keys", "type"],
    },
    "OrganizationFederationIssuerCreateParams": {
        "type": "object",
        "properties": {
            "issuer_url": {"type": "string"},
            "name": {"type": "string"},
            "check_jti": {"type": "boolean", "null": True},
            "jwks": {"ref": "organization.federation.issuers.FederationIssuerJWKSParam"},
            "max_jwt_lifetime_seconds": {"type": "integer", "null": True},
        },
        "required": ["issuer_url", "name"],
    },
    "OrganizationFederationIssuerUpdateParams": {
        "type": "object",
        "properties": {
            "check_jti": {"type": "boolean", "null": True},
            "issuer_url": {"type": "string", "null": True},
            "jwks": {
                "ref": "organization.federation.issuers.FederationIssuerJWKSParam",
                "null": True,
            },
            "jwks_polling_disabled": {"type": "boolean", "null": True},
            "max_jwt_lifetime_seconds": {"type": "integer", "null": True},
            "name": {"type": "string", "null": True},
        },
    },
}
