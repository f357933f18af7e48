# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Compliance reviews: cases about content of the
organization, how to respond to them, and notices.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/compliance/review/cases": {
        "arguments": {
            "created_at[gt]": "created_at_gt",
            "created_at[gte]": "created_at_gte",
            "created_at[lt]": "created_at_lt",
            "created_at[lte]": "created_at_lte",
            "updated_at[gt]": "updated_at_gt",
            "updated_at[gte]": "updated_at_gte",
            "updated_at[lt]": "updated_at_lt",
            "updated_at[lte]": "updated_at_lte",
        },
        "query": {
            "created_at[gt]": {"type": "string", "format": "date-time"},
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lt]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "limit": {"type": "integer", "null": True},
            "order": {"ref": "compliance.review.review.BetaComplianceReviewOrder"},
            "order_by": {"ref": "compliance.review.review.BetaComplianceReviewCaseOrderBy"},
            "page": {"type": "string", "null": True},
            "status": {"ref": "compliance.review.review.BetaComplianceReviewCaseStatusFilter"},
            "updated_at[gt]": {"type": "string", "format": "date-time"},
            "updated_at[gte]": {"type": "string", "format": "date-time"},
            "updated_at[lt]": {"type": "string", "format": "date-time"},
            "updated_at[lte]": {"type": "string", "format": "date-time"},
            "user_profile_id": {"type": "string"},
        },
    },
    "GET /v1/compliance/review/cases/{case_id}": {},
    "POST /v1/compliance/review/cases/{case_id}/respond": {
        "body": "compliance.review.review.ComplianceReviewCaseRespondParams"
    },
    "GET /v1/compliance/review/notices": {
        "arguments": {
            "created_at[gt]": "created_at_gt",
            "created_at[gte]": "created_at_gte",
            "created_at[lt]": "created_at_lt",
            "created_at[lte]": "created_at_lte",
        },
        "query": {
            "case_id": {"type": "string"},
            "created_at[gt]": {"type": "string", "format": "date-time"},
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lt]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "limit": {"type": "integer", "null": True},
            "order": {"ref": "compliance.review.review.BetaComplianceReviewOrder"},
            "page": {"type": "string", "null": True},
        },
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaComplianceReviewCaseOrderBy": {"enum": ["created_at", "updated_at"]},
    "BetaComplianceReviewCaseStatusFilter": {"enum": ["open", "closed"]},
    "BetaComplianceReviewDetermination": {"enum": ["violation", "no_violation"]},
    "BetaComplianceReviewOrder": {"enum": ["asc", "desc"]},
    "BetaComplianceReviewVerdictParam": {
        "type": "object",
        "properties": {
            "determination": {"ref": "compliance.review.review.BetaComplianceReviewDetermination"},
            "item_id": {"type": "string"},
            "policy_category": {
                "ref": "compliance.review.review.BetaComplianceReviewViolatedPolicyCategory",
                "null": True,
            },
        },
        "required": ["determination", "item_id"],
    },
    "BetaComplianceReviewViolatedPolicyCategory": {
        "enum": [
            "cyber",
            "bio",
            "chem",
            "radnuc",
            "cgw",
            "mgw",
            "io",
            "fraud",
            "violent_extremism",
            "surveillance",
            "human_exploitation",
            "self_harm",
            "adult_content",
            "reasoning_extraction",
            "frontier_llm",
            "compromised_key",
            "other",
        ]
    },
    "ComplianceReviewCaseRespondParams": {
        "type": "object",
        "properties": {
            "determination": {"ref": "compliance.review.review.BetaComplianceReviewDetermination"},
            "policy_categories": {
                "type": "array",
                "items": {
                    "ref": "compliance.review.review.BetaComplianceReviewViolatedPolicyCategory"
                },
            },
            "verdicts": {
                "type": "array",
                "items": {"ref": "compliance.review.review.BetaComplianceReviewVerdictParam"},
            },
        },
        "required": ["determination"],
    },
}
