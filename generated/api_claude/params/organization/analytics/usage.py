# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Usage of the organization, broken down."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import prepare

BetaAnalyticsUsageGroupBy: TypeAlias = Literal[
    "actor",
    "actor_type",
    "agent_id",
    "api_key_id",
    "claude_tag_category",
    "claude_tag_user_id",
    "context_window",
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
    "user_profile_id",
    "workspace_id",
]
"""A dimension that token usage can be broken down by; the field of the same name in the item's
group carries the value.
"""


BetaAnalyticsUsageOrderBy: TypeAlias = Literal[
    "output_tokens", "requests", "time", "total_tokens", "uncached_input_tokens"
]
"""What usage items can be sorted by: `total_tokens`, `output_tokens`, `uncached_input_tokens`, the
number of `requests` or the `time`.
"""


prepare(globals())
