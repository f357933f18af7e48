# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. What usage and cost are broken down by."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaAnalyticsActorType": {
        "enum": ["api_actor", "federated_actor", "service_account_actor", "user_actor"]
    },
    "BetaAnalyticsClaudeTagCategory": {
        "enum": ["dm", "engaged", "monitoring", "proactive", "scheduled"]
    },
    "BetaAnalyticsContextWindow": {"enum": ["0-200k", "200k-1M"]},
    "BetaAnalyticsInferenceGeoFilter": {"enum": ["global", "not_available", "us"]},
    "BetaAnalyticsProductFilter": {
        "enum": [
            "chat",
            "chat_cowork_unified",
            "claude-tag",
            "claude_code",
            "claude_design",
            "claude_in_chrome",
            "cowork",
            "office_agent",
        ]
    },
    "BetaAnalyticsServiceTier": {
        "enum": ["batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"]
    },
    "BetaAnalyticsSpeed": {"enum": ["fast", "standard"]},
    "BetaAnalyticsTimeBucketWidth": {"enum": ["1d", "1h", "1m"]},
    "BetaAnalyticsUsageCostProductFilter": {
        "enum": [
            "chat",
            "chat_cowork_unified",
            "claude_code",
            "claude_console",
            "claude_design",
            "claude_in_chrome",
            "claude_tag",
            "cowork",
            "managed_agents_api",
            "message_batches_api",
            "messages_api",
            "office_agent",
        ]
    },
    "BetaAnalyticsUsageCostSortOrder": {"enum": ["asc", "desc"]},
}
