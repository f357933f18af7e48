# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Cost of the organization, broken down."""

from datetime import datetime
from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel

from .usage_dimensions import (
    BetaAnalyticsActor,
    BetaAnalyticsActorType,
    BetaAnalyticsClaudeTagCategory,
    BetaAnalyticsContextWindow,
    BetaAnalyticsServiceTier,
    BetaAnalyticsSpeed,
    BetaAnalyticsTokenType,
    BetaAnalyticsUsageCostInferenceGeo,
    BetaAnalyticsUserActor,
)

BetaAnalyticsCostType: TypeAlias = Literal["code_execution", "tokens", "web_search"] | str
"""What a cost is for: `tokens`, `web_search` or `code_execution`."""


class BetaAnalyticsCostBucketedResult(APIModel):
    """The cost of one group of dimension values within a time bucket."""

    amount: str
    """What the usage cost, as a decimal string; `currency` gives the currency."""
    claude_tag_category: BetaAnalyticsClaudeTagCategory | None = None
    """Category of the Claude Tag usage; null unless the rows are grouped by
    `claude_tag_category`.
    """
    claude_tag_user_id: str | None = None
    """Identifier of the Claude Tag user; null unless the rows are grouped by
    `claude_tag_user_id`.
    """
    context_window: BetaAnalyticsContextWindow | None = None
    """Range of context window length that the requests fall in; null unless the rows are grouped by
    `context_window`.
    """
    cost_type: BetaAnalyticsCostType | None = None
    """What the cost is for; null unless the rows are grouped by `cost_type`."""
    currency: str
    """Currency of `amount` and `list_amount`, such as `USD`."""
    inference_geo: Literal["global", "us"] | str | None = None
    """Geography where inference ran; null or absent when it is not available or the rows are not
    grouped by `inference_geo`.
    """
    list_amount: str
    """What the usage would cost at list prices, as a decimal string; `currency` gives the
    currency.
    """
    model: str | None = None
    """Model that was used; null unless the rows are grouped by `model`."""
    product: str | None = None
    """Product that was used; null unless the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the usage belongs to; null unless the rows are grouped by
    `rbac_group_id`.
    """
    requests: int | None = None
    """Number of requests; null when it is not available."""
    slack_channel_id: str | None = None
    """Identifier of the Slack channel where Claude Tag was used; null unless the rows are grouped
    by `slack_channel_id`.
    """
    speed: Literal["fast", "standard"] | str | None = None
    """Speed of inference, `fast` or `standard`; null unless the rows are grouped by `speed`."""
    token_type: BetaAnalyticsTokenType | None = None
    """Kind of tokens that the cost is for; null unless the rows are grouped by `token_type`."""


BetaAnalyticsGroupedCostType: TypeAlias = (
    Literal["code_execution", "session_usage", "tokens", "web_search"] | str
)
"""What a cost is for: `tokens`, `web_search`, `code_execution` or the running of sessions
(`session_usage`).
"""


class BetaAnalyticsCostGroup(APIModel):
    """The dimension values that a cost item stands for. Only the dimensions named in `group_by` are
    filled in.
    """

    actor: BetaAnalyticsActor | None = None
    """The actor that made the requests; null unless the rows are grouped by `actor`."""
    actor_type: BetaAnalyticsActorType | None = None
    """Type of the actor who made the requests; null unless the rows are grouped by `actor_type`."""
    agent_id: str | None = None
    """Identifier of the agent that ran; null unless the rows are grouped by `agent_id`."""
    api_key_id: str | None = None
    """Identifier of the API key that the requests were made with; null unless the rows are grouped
    by `api_key_id`.
    """
    claude_tag_category: BetaAnalyticsClaudeTagCategory | None = None
    """Category of the Claude Tag usage; null unless the rows are grouped by
    `claude_tag_category`.
    """
    claude_tag_user_id: str | None = None
    """Identifier of the Claude Tag user; null unless the rows are grouped by
    `claude_tag_user_id`.
    """
    context_window: BetaAnalyticsContextWindow | None = None
    """Range of context window length that the requests fall in; null unless the rows are grouped by
    `context_window`.
    """
    cost_type: BetaAnalyticsGroupedCostType | None = None
    """What the cost is for; null unless the rows are grouped by `cost_type`."""
    deployment_id: str | None = None
    """Identifier of the deployment that ran the agent; null unless the rows are grouped by
    `deployment_id`.
    """
    environment_id: str | None = None
    """Identifier of the environment of the sessions; null unless the rows are grouped by
    `environment_id`.
    """
    inference_geo: BetaAnalyticsUsageCostInferenceGeo | None = None
    """Geography where inference ran; null or absent when it is not available or the rows are not
    grouped by `inference_geo`.
    """
    model: str | None = None
    """Model that was used; null unless the rows are grouped by `model`."""
    organization_id: str | None = None
    """Identifier of the organization that the usage belongs to; null unless the rows are grouped by
    `organization_id`.
    """
    product: str | None = None
    """Product that was used; null unless the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the usage belongs to; null unless the rows are grouped by
    `rbac_group_id`.
    """
    service_tier: BetaAnalyticsServiceTier | None = None
    """Service tier that the requests were served in; null unless the rows are grouped by
    `service_tier`.
    """
    session_id: str | None = None
    """Identifier of the session; null unless the rows are grouped by `session_id`."""
    slack_channel_id: str | None = None
    """Identifier of the Slack channel where Claude Tag was used; null unless the rows are grouped
    by `slack_channel_id`.
    """
    speed: BetaAnalyticsSpeed | None = None
    """Speed of inference, `fast` or `standard`; null unless the rows are grouped by `speed`."""
    token_type: BetaAnalyticsTokenType | None = None
    """Kind of tokens that the cost is for; null unless the rows are grouped by `token_type`."""
    user_profile_id: str | None = None
    """Identifier of the user profile; null unless the rows are grouped by `user_profile_id`."""
    workspace_id: str | None = None
    """Identifier of the workspace that the usage belongs to; null unless the rows are grouped by
    `workspace_id`, and for the default workspace of a Claude Enterprise organization, which has no
    other workspace.
    """


class BetaAnalyticsCostMetrics(APIModel):
    """Amounts that usage cost, and the number of requests behind them."""

    amount: str
    """What the usage cost, as a decimal string; `currency` gives the currency."""
    currency: str
    """Currency of `amount` and `list_amount`, such as `USD`."""
    list_amount: str
    """What the usage would cost at list prices, as a decimal string; `currency` gives the
    currency.
    """
    requests: int | None = None
    """Number of requests; null when it is not available."""


class BetaAnalyticsCostItem(APIModel):
    """The cost of one group of dimension values over a stretch of time."""

    cost: BetaAnalyticsCostMetrics
    """What the usage of the group cost."""
    ending_at: datetime
    """End of the time that the item covers."""
    group: BetaAnalyticsCostGroup
    """Dimension values that the item stands for."""
    starting_at: datetime
    """Start of the time that the item covers."""


class BetaAnalyticsCostReportTimeBucket(APIModel):
    """A time bucket of a cost report."""

    ending_at: datetime
    """End of the time bucket."""
    results: list[BetaAnalyticsCostBucketedResult]
    """Costs in the time bucket, one entry for each group of dimension values."""
    starting_at: datetime
    """Start of the time bucket."""


class BetaAnalyticsCostUsersItem(APIModel):
    """The cost of one user's usage, for one group of dimension values."""

    actor: BetaAnalyticsUserActor
    """User that the row is about."""
    amount: str
    """What the usage cost, as a decimal string; `currency` gives the currency."""
    claude_tag_category: BetaAnalyticsClaudeTagCategory | None = None
    """Category of the Claude Tag usage; null unless the rows are grouped by
    `claude_tag_category`.
    """
    claude_tag_user_id: str | None = None
    """Identifier of the Claude Tag user; null unless the rows are grouped by
    `claude_tag_user_id`.
    """
    context_window: BetaAnalyticsContextWindow | None = None
    """Range of context window length that the requests fall in; null unless the rows are grouped by
    `context_window`.
    """
    cost_type: BetaAnalyticsCostType | None = None
    """What the cost is for; null unless the rows are grouped by `cost_type`."""
    currency: str
    """Currency of `amount` and `list_amount`, such as `USD`."""
    ending_at: datetime | None = None
    """End of the time bucket that the row covers; null when the figures are not split into time
    buckets.
    """
    inference_geo: Literal["global", "us"] | str | None = None
    """Geography where inference ran; null or absent when it is not available or the rows are not
    grouped by `inference_geo`.
    """
    list_amount: str
    """What the usage would cost at list prices, as a decimal string; `currency` gives the
    currency.
    """
    model: str | None = None
    """Model that was used; null unless the rows are grouped by `model`."""
    product: str | None = None
    """Product that was used; null unless the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the usage belongs to; null unless the rows are grouped by
    `rbac_group_id`.
    """
    requests: int | None = None
    """Number of requests; null when it is not available."""
    slack_channel_id: str | None = None
    """Identifier of the Slack channel where Claude Tag was used; null unless the rows are grouped
    by `slack_channel_id`.
    """
    speed: Literal["fast", "standard"] | str | None = None
    """Speed of inference, `fast` or `standard`; null unless the rows are grouped by `speed`."""
    starting_at: datetime | None = None
    """Start of the time bucket that the row covers; null when the figures are not split into time
    buckets.
    """
    token_type: BetaAnalyticsTokenType | None = None
    """Kind of tokens that the cost is for; null unless the rows are grouped by `token_type`."""
