# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. What usage and cost are broken down by."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import prepare

BetaAnalyticsActorType: TypeAlias = Literal[
    "api_actor", "federated_actor", "service_account_actor", "user_actor"
]
"""The type of an actor: `user_actor` for a user, `service_account_actor` for a service account,
`federated_actor` for a federated identity, `api_actor` for an API key.
"""


BetaAnalyticsClaudeTagCategory: TypeAlias = Literal[
    "dm", "engaged", "monitoring", "proactive", "scheduled"
]
"""The kind of Claude Tag usage: `dm` in direct messages, `engaged` when Claude takes part in a
conversation, `monitoring` when it follows one, `proactive` when it acts unasked, `scheduled` when
it works on a schedule.
"""


BetaAnalyticsContextWindow: TypeAlias = Literal["0-200k", "200k-1M"]
"""A range of context window length in tokens: `0-200k` up to 200,000, `200k-1M` from there up to a
million.
"""


BetaAnalyticsInferenceGeoFilter: TypeAlias = Literal["global", "not_available", "us"]
"""A geography of inference to limit a report to: `global`, `us`, or `not_available` for usage whose
geography is not available.
"""


BetaAnalyticsProductFilter: TypeAlias = Literal[
    "chat",
    "chat_cowork_unified",
    "claude-tag",
    "claude_code",
    "claude_design",
    "claude_in_chrome",
    "cowork",
    "office_agent",
]
"""A product to limit a report to. `claude-tag` is written with a hyphen here; `chat_cowork_unified`
is unified chat and Cowork.
"""


BetaAnalyticsServiceTier: TypeAlias = Literal[
    "batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"
]
"""The service tier that requests were served in: `standard`, `batch` (batch processing), `priority`
and `priority_on_demand`, `flex` and `flex_discount`.
"""


BetaAnalyticsSpeed: TypeAlias = Literal["fast", "standard"]
"""The speed of inference: `standard` or `fast`."""


BetaAnalyticsTimeBucketWidth: TypeAlias = Literal["1d", "1h", "1m"]
"""The length of a time bucket: `1m` is a minute, `1h` an hour, `1d` a day."""


BetaAnalyticsUsageCostProductFilter: TypeAlias = Literal[
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
"""A product, or part of the API, to limit a report to. `chat_cowork_unified` is unified chat and
Cowork; the values ending in `_api` are the APIs for messages, message batches and managed agents.
"""


BetaAnalyticsUsageCostSortOrder: TypeAlias = Literal["asc", "desc"]
"""Direction in which cost or usage items are sorted: `asc` for ascending, `desc` for descending."""


prepare(globals())
