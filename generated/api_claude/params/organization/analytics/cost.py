# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Cost of the organization, broken down."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import prepare

BetaAnalyticsCostGroupBy: TypeAlias = Literal[
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
"""A dimension that costs can be broken down by; the field of the same name in the item's group
carries the value.
"""


BetaAnalyticsCostOrderBy: TypeAlias = Literal["amount", "list_amount", "time"]
"""What cost items can be sorted by: the cost (`amount`), the cost at list prices (`list_amount`) or
the `time`.
"""


prepare(globals())
