# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Tokens used and what they were used for."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..shared.shared import Model


class CacheCreation(APIModel):
    """Input tokens written to the prompt cache, by how long they are kept."""

    ephemeral_1h_input_tokens: int
    """Input tokens written to cache entries kept for 1 hour."""
    ephemeral_5m_input_tokens: int
    """Input tokens written to cache entries kept for 5 minutes."""


class BetaAdvisorMessageIterationUsage(APIModel):
    """Usage of one call to the advisor model."""

    cache_creation: CacheCreation | None = None
    """Tokens written to the prompt cache, by lifetime; null when not reported."""
    cache_creation_input_tokens: int
    """Input tokens that the advisor call wrote to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens that the advisor call read from the prompt cache."""
    input_tokens: int
    """Input tokens of the advisor call that neither came from nor went to the prompt cache."""
    model: Model
    """Advisor model that was called."""
    output_tokens: int
    """Output tokens that the advisor call generated."""
    type: Literal["advisor_message"]


class BetaCompactionIterationUsage(APIModel):
    """Usage of one step that condensed the conversation."""

    cache_creation: CacheCreation | None = None
    """Tokens written to the prompt cache, by lifetime; null when not reported."""
    cache_creation_input_tokens: int
    """Input tokens that the compaction step wrote to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens that the compaction step read from the prompt cache."""
    input_tokens: int
    """Input tokens of the compaction step that neither came from nor went to the prompt cache."""
    output_tokens: int
    """Output tokens that the compaction step generated."""
    type: Literal["compaction"]


class BetaFallbackCreditNotApplied(APIModel):
    """A fallback credit token was sent but not redeemed."""

    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    """Why the token was not redeemed."""
    type: Literal["not_applied"]
    remove_to_redeem: list[str] | None = None
    """Parts of the request to leave out so that the token can be redeemed; null when that would not
    help or is not known.
    """


class BetaFallbackCreditRedeemed(APIModel):
    """The fallback credit token was redeemed."""

    type: Literal["redeemed"]


BetaFallbackCreditUsageStatus: TypeAlias = Annotated[
    BetaFallbackCreditRedeemed | BetaFallbackCreditNotApplied | Unknown, Open("type", hot=())
]
"""Outcome of a fallback credit token: redeemed or not applied."""


class BetaFallbackCreditUsage(APIModel):
    """What became of the request's fallback credit token."""

    status: BetaFallbackCreditUsageStatus
    """Whether the token was redeemed, and if not, why."""


class BetaFallbackMessageIterationUsage(APIModel):
    """Usage of one call to a fallback model."""

    cache_creation: CacheCreation | None = None
    """Tokens written to the prompt cache, by lifetime; null when not reported."""
    cache_creation_input_tokens: int
    """Input tokens that the fallback call wrote to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens that the fallback call read from the prompt cache."""
    input_tokens: int
    """Input tokens of the fallback call that neither came from nor went to the prompt cache."""
    model: Model
    """Fallback model that was called."""
    output_tokens: int
    """Output tokens that the fallback call generated."""
    type: Literal["fallback_message"]


class BetaThinkingDroppedInputTransformation(APIModel):
    """A thinking block was left out of the input because its binding did not match."""

    path: str
    """Location of the thinking block within the submitted input."""
    reason: (
        Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str
    )
    """What the block's binding does not match: the model, the preceding conversation, the
    organization or the end user.
    """
    type: Literal["thinking_dropped"]


class BetaThinkingMismatchAllowedInputTransformation(APIModel):
    """A thinking block was kept in the input although its binding did not match."""

    path: str
    """Location of the thinking block within the submitted input."""
    reason: (
        Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str
    )
    """What the block's binding does not match: the model, the preceding conversation, the
    organization or the end user.
    """
    type: Literal["thinking_mismatch_allowed"]


BetaInputTransformation: TypeAlias = Annotated[
    BetaThinkingDroppedInputTransformation
    | BetaThinkingMismatchAllowedInputTransformation
    | Unknown,
    Open("type", hot=()),
]
"""A change or exception that the API made for a block of the submitted input."""


class BetaMessageIterationUsage(APIModel):
    """Usage of one ordinary call to the model."""

    cache_creation: CacheCreation | None = None
    """Tokens written to the prompt cache, by lifetime; null when not reported."""
    cache_creation_input_tokens: int
    """Input tokens that the call wrote to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens that the call read from the prompt cache."""
    input_tokens: int
    """Input tokens of the call that neither came from nor went to the prompt cache."""
    model: Model | None = None
    """Model that was called; null when not reported."""
    output_tokens: int
    """Output tokens that the call generated."""
    type: Literal["message"]


BetaIterationsUsageItem: TypeAlias = Annotated[
    BetaMessageIterationUsage
    | BetaCompactionIterationUsage
    | BetaAdvisorMessageIterationUsage
    | BetaFallbackMessageIterationUsage
    | Unknown,
    Open("type", hot=()),
]
"""Usage of one model call: a message, compaction, advisor or fallback call."""


BetaIterationsUsage: TypeAlias = list[BetaIterationsUsageItem]
"""Usage of each model call made for the request, in order."""


class OutputTokensDetails(APIModel):
    """Breakdown of the output tokens."""

    thinking_tokens: int
    """Output tokens spent on thinking, which are included in `output_tokens`."""


class ServerToolUsage(APIModel):
    """Number of requests made by server tools."""

    web_fetch_requests: int
    """Number of web fetch requests made."""
    web_search_requests: int
    """Number of web search requests made."""


class Usage(APIModel):
    """Tokens and other quantities that a request used."""

    cache_creation: CacheCreation | None = None
    """Tokens written to the prompt cache, by lifetime; null when not reported."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache; null when not reported."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache; null when not reported."""
    fallback_credit: BetaFallbackCreditUsage | None = None
    """Outcome of the request's fallback credit token; null when none was sent."""
    inference_geo: str | None = None
    """Geographic region in which inference ran; null when not reported."""
    input_tokens: int
    """Input tokens that neither came from nor went to the prompt cache; add both cache counts for
    the whole input.
    """
    iterations: BetaIterationsUsage | None = None
    """Usage of each model call made for the request; null when not reported."""
    output_tokens: int
    """Output tokens generated, including thinking."""
    output_tokens_details: OutputTokensDetails | None = None
    """Breakdown of the output tokens; null when not reported."""
    server_tool_use: ServerToolUsage | None = None
    """Number of requests made by server tools; null when none were used."""
    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    """Service tier that handled the request; null when not reported."""
    speed: Literal["standard", "fast"] | str | None = None
    """Inference speed mode that was used; null when not reported."""
