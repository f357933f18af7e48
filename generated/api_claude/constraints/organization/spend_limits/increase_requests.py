# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Requests of members to spend more than their limit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/spend_limit_increase_requests": {
        "query": {
            "actor_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
            "status[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.spend_limits.increase_requests.SpendLimitIncreaseRequestStatus"
                },
            },
        }
    },
    "GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}": {},
    "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve": {
        "body": "organization.spend_limits.increase_requests.OrganizationSpendLimitIncreaseRequestApproveParams"
    },
    "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny": {
        "body": "organization.spend_limits.increase_requests.OrganizationSpendLimitIncreaseRequestDenyParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationSpendLimitIncreaseRequestApproveParams": {
        "type": "object",
        "properties": {
            "amount": {"type": "string"},
            "period": {
                "ref": "organization.spend_limits.spend_limits.SpendLimitPeriod",
                "null": True,
            },
            "suppress_notification": {"type": "boolean"},
        },
        "required": ["amount"],
    },
    "OrganizationSpendLimitIncreaseRequestDenyParams": {
        "type": "object",
        "properties": {"suppress_notification": {"type": "boolean"}},
    },
    "SpendLimitIncreaseRequestStatus": {"enum": ["approved", "denied", "pending"]},
}
