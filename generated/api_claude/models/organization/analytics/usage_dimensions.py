# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. What usage and cost are broken down by."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaAnalyticsAPIActor(APIModel):
    """An actor that is known by its API key."""

    api_key_id: str
    """Identifier of the API key."""
    type: Literal["api_actor"]


class BetaAnalyticsFederatedActorAWSProvider(APIModel):
    """AWS as the provider of a federated identity."""

    account_id: str
    """Identifier of the AWS account."""
    signed_principal: str
    """AWS principal that the requests were signed as."""
    type: Literal["aws"]


class BetaAnalyticsFederatedActorAzureProvider(APIModel):
    """Azure as the provider of a federated identity."""

    subscription_id: str
    """Identifier of the Azure subscription."""
    type: Literal["azure"]


class BetaAnalyticsFederatedActorGCPProvider(APIModel):
    """Google Cloud as the provider of a federated identity."""

    project_number: str
    """Number of the Google Cloud project, as a string."""
    type: Literal["gcp"]


class BetaAnalyticsFederatedActorOIDCProvider(APIModel):
    """An OIDC issuer as the provider of a federated identity."""

    issuer: str | None = None
    """Issuer of the OIDC tokens."""
    type: Literal["oidc"]


BetaAnalyticsFederatedActorProvider: TypeAlias = Annotated[
    BetaAnalyticsFederatedActorAWSProvider
    | BetaAnalyticsFederatedActorAzureProvider
    | BetaAnalyticsFederatedActorGCPProvider
    | BetaAnalyticsFederatedActorOIDCProvider
    | Unknown,
    Open("type"),
]
"""The provider that a federated identity comes from: AWS, Azure, Google Cloud or an OIDC issuer."""


class BetaAnalyticsFederatedActor(APIModel):
    """An actor that is known by an identity from an outside identity provider."""

    provider: BetaAnalyticsFederatedActorProvider
    """Identity provider that the identity comes from."""
    subject: str | None = None
    """Subject that the identity provider names the actor by."""
    type: Literal["federated_actor"]


class BetaAnalyticsReportUserActor(APIModel):
    """A user as the actor of a cost or usage item."""

    deleted: bool
    """Whether the user has been deleted."""
    email_address: str | None = None
    """Email address of the user; null when it is not available."""
    name: str | None = None
    """Name of the user; null or absent when it is not available."""
    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user."""


class BetaAnalyticsServiceAccountActor(APIModel):
    """A service account as the actor of a cost or usage item."""

    service_account_id: str
    """Identifier of the service account."""
    type: Literal["service_account_actor"]


BetaAnalyticsActor: TypeAlias = Annotated[
    BetaAnalyticsReportUserActor
    | BetaAnalyticsServiceAccountActor
    | BetaAnalyticsFederatedActor
    | BetaAnalyticsAPIActor
    | Unknown,
    Open("type"),
]
"""The actor that made the requests: a user, a service account, a federated identity or an API
key.
"""


BetaAnalyticsActorType: TypeAlias = (
    Literal["api_actor", "federated_actor", "service_account_actor", "user_actor"] | str
)
"""The type of an actor: `user_actor` for a user, `service_account_actor` for a service account,
`federated_actor` for a federated identity, `api_actor` for an API key.
"""


BetaAnalyticsClaudeTagCategory: TypeAlias = (
    Literal["dm", "engaged", "monitoring", "proactive", "scheduled"] | str
)
"""The kind of Claude Tag usage: `dm` in direct messages, `engaged` when Claude takes part in a
conversation, `monitoring` when it follows one, `proactive` when it acts unasked, `scheduled` when
it works on a schedule.
"""


BetaAnalyticsContextWindow: TypeAlias = Literal["0-200k", "200k-1M"] | str
"""A range of context window length in tokens: `0-200k` up to 200,000, `200k-1M` from there up to a
million.
"""


class BetaAnalyticsServerToolUse(APIModel):
    """Numbers of uses of tools that run on the server."""

    web_search_requests: int
    """Number of web searches."""


BetaAnalyticsServiceTier: TypeAlias = (
    Literal["batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"] | str
)
"""The service tier that requests were served in: `standard`, `batch` (batch processing), `priority`
and `priority_on_demand`, `flex` and `flex_discount`.
"""


BetaAnalyticsSpeed: TypeAlias = Literal["fast", "standard"] | str
"""The speed of inference: `standard` or `fast`."""


BetaAnalyticsTokenType: TypeAlias = (
    Literal[
        "cache_creation.ephemeral_1h_input_tokens",
        "cache_creation.ephemeral_5m_input_tokens",
        "cache_read_input_tokens",
        "output_tokens",
        "uncached_input_tokens",
    ]
    | str
)
"""The kind of tokens that a cost is for: uncached input, input read from the prompt cache, input
written to it for 5 minutes or for 1 hour, or output.
"""


BetaAnalyticsUsageCostInferenceGeo: TypeAlias = Literal["global", "us"] | str
"""The geography where inference ran: `global` or `us`."""


class BetaAnalyticsUserActor(APIModel):
    """The user that a row of a per-user report is about."""

    deleted: bool
    """Whether the user has been deleted."""
    email_address: str | None = None
    """Email address of the user; null when it is not available."""
    name: str | None = None
    """Name of the user; null or absent when it is not available."""
    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user."""
