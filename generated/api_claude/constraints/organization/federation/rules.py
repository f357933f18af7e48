# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Federation rules: which tokens of an issuer may act as
which account.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/federation_rules": {
        "query": {
            "include_archived": {"type": "boolean"},
            "issuer_id": {"type": "string", "null": True},
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/federation_rules": {
        "body": "organization.federation.rules.OrganizationFederationRuleCreateParams"
    },
    "GET /v1/organizations/federation_rules/{federation_rule_id}": {},
    "POST /v1/organizations/federation_rules/{federation_rule_id}": {
        "body": "organization.federation.rules.OrganizationFederationRuleUpdateParams"
    },
    "POST /v1/organizations/federation_rules/{federation_rule_id}/archive": {},
    "GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces": {
        "body": "organization.federation.rules.OrganizationFederationRuleWorkspaceAddParams"
    },
    "DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "FederationRuleMatchParam": {
        "type": "object",
        "properties": {
            "audience": {"type": "string", "null": True},
            "claims": {"type": "object", "null": True, "others": {"type": "string"}},
            "condition": {"type": "string", "null": True},
            "subject_prefix": {"type": "string", "null": True},
        },
    },
    "OrganizationFederationRuleCreateParams": {
        "type": "object",
        "properties": {
            "issuer_id": {"type": "string"},
            "match": {"ref": "organization.federation.rules.FederationRuleMatchParam"},
            "name": {"type": "string"},
            "oauth_scope": {"type": "string"},
            "target": {"ref": "organization.federation.rules.ServiceAccountTargetParam"},
            "applies_to_all_workspaces": {"type": "boolean"},
            "attributes": {
                "type": "object",
                "null": True,
                "others": {"type": "string"},
                "beta": True,
            },
            "description": {"type": "string", "null": True},
            "token_lifetime_seconds": {"type": "integer", "minimum": 60, "maximum": 86400},
            "workspace_id": {"type": "string", "null": True},
        },
        "required": ["issuer_id", "match", "name", "oauth_scope", "target"],
    },
    "OrganizationFederationRuleUpdateParams": {
        "type": "object",
        "properties": {
            "applies_to_all_workspaces": {"type": "boolean", "null": True},
            "attributes": {
                "type": "object",
                "null": True,
                "others": {"type": "string"},
                "beta": True,
            },
            "description": {"type": "string", "null": True},
            "match": {
                "ref": "organization.federation.rules.FederationRuleMatchParam",
                "null": True,
            },
            "name": {"type": "string", "null": True},
            "oauth_scope": {"type": "string", "null": True},
            "target": {
                "ref": "organization.federation.rules.ServiceAccountTargetParam",
                "null": True,
            },
            "token_lifetime_seconds": {
                "type": "integer",
                "null": True,
                "minimum": 60,
                "maximum": 86400,
            },
            "workspace_id": {"type": "string", "null": True},
        },
    },
    "OrganizationFederationRuleWorkspaceAddParams": {
        "type": "object",
        "properties": {"workspace_id": {"type": "string"}},
        "required": ["workspace_id"],
    },
    "ServiceAccountTargetParam": {
        "type": "object",
        "properties": {
            "service_account_id": {"type": "string"},
            "type": {"enum": ["service_account"]},
            "service_account_name": {"type": "string", "null": True},
        },
        "required": ["service_account_id", "type"],
    },
}
