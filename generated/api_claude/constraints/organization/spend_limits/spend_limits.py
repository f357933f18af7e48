# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Spend limits: how much may be spent, and by which
actors.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/spend_limits": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
            "scope_type[]": {
                "type": "array",
                "null": True,
                "items": {
                    "enum": [
                        "organization",
                        "organization_service",
                        "rbac_group",
                        "seat_tier",
                        "usage_tier",
                        "user",
                        "workspace",
                    ]
                },
            },
            "workspace_id": {"type": "string", "null": True},
        }
    },
    "POST /v1/organizations/spend_limits": {
        "body": "organization.spend_limits.spend_limits.OrganizationSpendLimitSetParams"
    },
    "GET /v1/organizations/spend_limits/effective": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
            "period[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.spend_limits.spend_limits.SpendLimitPeriod"},
            },
            "user_ids[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
        }
    },
    "DELETE /v1/organizations/spend_limits/{spend_limit_id}": {},
    "GET /v1/organizations/spend_limits/{spend_limit_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaOrganizationSpendLimitSetScope": {
        "tag": "type",
        "members": {
            "user": "organization.spend_limits.spend_limits.BetaSpendLimitUserScopeParam",
            "organization": "organization.spend_limits.spend_limits.BetaSpendLimitOrganizationScopeParam",
            "workspace": "organization.spend_limits.spend_limits.BetaSpendLimitWorkspaceScopeParam",
        },
    },
    "BetaSpendLimitOrganizationScopeParam": {
        "type": "object",
        "properties": {"type": {"enum": ["organization"]}},
        "required": ["type"],
    },
    "BetaSpendLimitUserScopeParam": {
        "type": "object",
        "properties": {"type": {"enum": ["user"]}, "user_id": {"type": "string"}},
        "required": ["type", "user_id"],
    },
    "BetaSpendLimitWorkspaceScopeParam": {
        "type": "object",
        "properties": {"type": {"enum": ["workspace"]}, "workspace_id": {"type": "string"}},
        "required": ["type", "workspace_id"],
    },
    "OrganizationSpendLimitSetParams": {
        "type": "object",
        "properties": {
            "amount": {"type": "string", "null": True},
            "scope": {
                "ref": "organization.spend_limits.spend_limits.BetaOrganizationSpendLimitSetScope"
            },
            "period": {"ref": "organization.spend_limits.spend_limits.SpendLimitPeriod"},
        },
        "required": ["amount", "scope"],
    },
    "SpendLimitPeriod": {"enum": ["daily", "monthly", "weekly"]},
}
