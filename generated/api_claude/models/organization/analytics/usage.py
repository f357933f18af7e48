# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Usage of the organization, broken down."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from ...messages.usage import CacheCreation
from .usage_dimensions import (
    BetaAnalyticsActor,
    BetaAnalyticsActorType,
    BetaAnalyticsClaudeTagCategory,
    BetaAnalyticsContextWindow,
    BetaAnalyticsServerToolUse,
    BetaAnalyticsServiceTier,
    BetaAnalyticsSpeed,
    BetaAnalyticsUsageCostInferenceGeo,
    BetaAnalyticsUserActor,
)


class BetaAnalyticsUsageBucketedResult(APIModel):
    """The token usage of one group of dimension values within a time bucket."""

    cache_creation: CacheCreation
    """Input tokens written to the prompt cache, by the lifetime of the cache entries."""
    cache_read_input_tokens: int
    """Number of input tokens read from the prompt cache."""
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
    inference_geo: Literal["global", "us"] | str | None = None
    """Geography where inference ran; null or absent when it is not available or the rows are not
    grouped by `inference_geo`.
    """
    model: str | None = None
    """Model that was used; null unless the rows are grouped by `model`."""
    output_tokens: int
    """Number of output tokens."""
    product: str | None = None
    """Product that was used; null unless the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the usage belongs to; null unless the rows are grouped by
    `rbac_group_id`.
    """
    requests: int | None = None
    """Number of requests; null when it is not available."""
    server_tool_use: BetaAnalyticsServerToolUse
    """Uses of tools that run on the server."""
    slack_channel_id: str | None = None
    """Identifier of the Slack channel where Claude Tag was used; null unless the rows are grouped
    by `slack_channel_id`.
    """
    speed: Literal["fast", "standard"] | str | None = None
    """Speed of inference, `fast` or `standard`; null unless the rows are grouped by `speed`."""
    uncached_input_tokens: int
    """Number of input tokens that were neither read from nor written to the prompt cache."""


class BetaAnalyticsUsageGroup(APIModel):
    """The dimension values that a usage item stands for. Only the dimensions named in `group_by`
    are filled in.
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
    user_profile_id: str | None = None
    """Identifier of the user profile; null unless the rows are grouped by `user_profile_id`."""
    workspace_id: str | None = None
    """Identifier of the workspace that the usage belongs to; null unless the rows are grouped by
    `workspace_id`, and for the default workspace of a Claude Enterprise organization, which has no
    other workspace.
    """


class BetaAnalyticsUsageMetrics(APIModel):
    """Numbers of tokens, requests and uses of server tools."""

    cache_creation: CacheCreation
    """Input tokens written to the prompt cache, by the lifetime of the cache entries."""
    cache_read_input_tokens: int
    """Number of input tokens read from the prompt cache."""
    output_tokens: int
    """Number of output tokens."""
    requests: int | None = None
    """Number of requests; null when it is not available."""
    server_tool_use: BetaAnalyticsServerToolUse
    """Uses of tools that run on the server."""
    total_tokens: int
    """Number of tokens of all kinds together."""
    uncached_input_tokens: int
    """Number of input tokens that were neither read from nor written to the prompt cache."""


class BetaAnalyticsUsageItem(APIModel):
    """The token usage of one group of dimension values over a stretch of time."""

    ending_at: datetime
    """End of the time that the item covers."""
    group: BetaAnalyticsUsageGroup
    """Dimension values that the item stands for."""
    starting_at: datetime
    """Start of the time that the item covers."""
    usage: BetaAnalyticsUsageMetrics
    """Tokens, requests and server tools used by the group."""


class BetaAnalyticsUsageReportTimeBucket(APIModel):
    """A time bucket of a usage report."""

    ending_at: datetime
    """End of the time bucket."""
    results: list[BetaAnalyticsUsageBucketedResult]
    """Token usage in the time bucket, one entry for each group of dimension values."""
    starting_at: datetime
    """Start of the time bucket."""


class BetaAnalyticsUsageUsersItem(APIModel):
    """The token usage of one user, for one group of dimension values."""

    actor: BetaAnalyticsUserActor
    """User that the row is about."""
    cache_creation: CacheCreation
    """Input tokens written to the prompt cache, by the lifetime of the cache entries."""
    cache_read_input_tokens: int
    """Number of input tokens read from the prompt cache."""
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
    ending_at: datetime | None = None
    """End of the time bucket that the row covers; null when the figures are not split into time
    buckets.
    """
    inference_geo: Literal["global", "us"] | str | None = None
    """Geography where inference ran; null or absent when it is not available or the rows are not
    grouped by `inference_geo`.
    """
    model: str | None = None
    """Model that was used; null unless the rows are grouped by `model`."""
    output_tokens: int
    """Number of output tokens."""
    product: str | None = None
    """Product that was used; null unless the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the usage belongs to; null unless the rows are grouped by
    `rbac_group_id`.
    """
    requests: int | None = None
    """Number of requests; null when it is not available."""
    server_tool_use: BetaAnalyticsServerToolUse
    """Uses of tools that run on the server."""
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
    total_tokens: int
    """Number of tokens of all kinds together."""
    uncached_input_tokens: int
    """Number of input tokens that were neither read from nor written to the prompt cache."""
