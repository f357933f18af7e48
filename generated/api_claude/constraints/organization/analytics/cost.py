# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Cost of the organization, broken down."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/analytics/cost": {
        "required": ["starting_at"],
        "query": {
            "starting_at": {"type": "string", "format": "date-time"},
            "actor_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "actor_types[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.usage_dimensions.BetaAnalyticsActorType"},
            },
            "agent_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "api_key_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "claude_tag_categories[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsClaudeTagCategory"
                },
            },
            "claude_tag_user_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "context_windows[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsContextWindow"
                },
            },
            "deployment_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "ending_at": {"type": "string", "null": True, "format": "date-time"},
            "environment_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "exclude_deleted_users": {"type": "boolean"},
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.cost.BetaAnalyticsCostGroupBy"},
            },
            "inference_geos[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsInferenceGeoFilter"
                },
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "models[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "order": {
                "ref": "organization.analytics.usage_dimensions.BetaAnalyticsUsageCostSortOrder"
            },
            "order_by": {"ref": "organization.analytics.cost.BetaAnalyticsCostOrderBy"},
            "organization_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "page": {"type": "string", "null": True},
            "products[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsUsageCostProductFilter"
                },
            },
            "rbac_group_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "service_tiers[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsServiceTier"
                },
            },
            "session_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "slack_channel_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "speeds[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.usage_dimensions.BetaAnalyticsSpeed"},
            },
            "time_bucket_width": {
                "ref": "organization.analytics.usage_dimensions.BetaAnalyticsTimeBucketWidth",
                "null": True,
            },
            "user_profile_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "workspace_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
        },
    },
    "GET /v1/organizations/analytics/cost_report": {
        "required": ["starting_at"],
        "query": {
            "starting_at": {"type": "string", "format": "date-time"},
            "bucket_width": {"enum": ["1d", "1h", "1m"]},
            "claude_tag_categories[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsClaudeTagCategory"
                },
            },
            "claude_tag_user_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "context_windows[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsContextWindow"
                },
            },
            "ending_at": {"type": "string", "null": True, "format": "date-time"},
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {
                    "enum": [
                        "claude_tag_category",
                        "claude_tag_user_id",
                        "context_window",
                        "cost_type",
                        "inference_geo",
                        "model",
                        "product",
                        "rbac_group_id",
                        "slack_channel_id",
                        "speed",
                        "token_type",
                    ]
                },
            },
            "inference_geos[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsInferenceGeoFilter"
                },
            },
            "limit": {"type": "integer", "null": True},
            "models[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "page": {"type": "string", "null": True},
            "products[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsProductFilter"
                },
            },
            "rbac_group_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "slack_channel_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "speeds[]": {"type": "array", "null": True, "items": {"enum": ["fast", "standard"]}},
            "user_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
        },
    },
    "GET /v1/organizations/analytics/user_cost_report": {
        "required": ["starting_at"],
        "query": {
            "starting_at": {"type": "string", "format": "date-time"},
            "bucket_width": {"enum": ["1d", "1h", "1m"], "null": True},
            "claude_tag_categories[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsClaudeTagCategory"
                },
            },
            "claude_tag_user_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "context_windows[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsContextWindow"
                },
            },
            "ending_at": {"type": "string", "null": True, "format": "date-time"},
            "exclude_deleted_users": {"type": "boolean"},
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {
                    "enum": [
                        "claude_tag_category",
                        "claude_tag_user_id",
                        "context_window",
                        "cost_type",
                        "inference_geo",
                        "model",
                        "product",
                        "rbac_group_id",
                        "slack_channel_id",
                        "speed",
                        "token_type",
                    ]
                },
            },
            "inference_geos[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsInferenceGeoFilter"
                },
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "models[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "order": {"enum": ["asc", "desc"]},
            "order_by": {"enum": ["amount", "list_amount"]},
            "page": {"type": "string", "null": True},
            "products[]": {
                "type": "array",
                "null": True,
                "items": {
                    "ref": "organization.analytics.usage_dimensions.BetaAnalyticsProductFilter"
                },
            },
            "rbac_group_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "slack_channel_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
            "speeds[]": {"type": "array", "null": True, "items": {"enum": ["fast", "standard"]}},
            "user_ids[]": {"type": "array", "null": True, "items": {"type": "string"}},
        },
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaAnalyticsCostGroupBy": {
        "enum": [
            "actor",
            "actor_type",
            "agent_id",
            "api_key_id",
            "claude_tag_category",
            "claude_tag_user_id",
            "context_window",
            "cost_type",
            "deployment_id",
            "environment_id",
            "inference_geo",
            "model",
            "organization_id",
            "product",
            "rbac_group_id",
            "service_tier",
            "session_id",
            "slack_channel_id",
            "speed",
            "token_type",
            "user_profile_id",
            "workspace_id",
        ]
    },
    "BetaAnalyticsCostOrderBy": {"enum": ["amount", "list_amount", "time"]},
}
