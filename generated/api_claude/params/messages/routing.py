# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Fallback models, message threads and billing policy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params

BetaBillTo: TypeAlias = Literal["self", "user_profile"]
"""The party that is billed for a request: the caller itself, or the user profile."""


class BetaBillingPolicyParam(TypedDict):
    """How a request is billed."""

    type: Literal["billing_policy"]
    bill_to: NotRequired[BetaBillTo]
    """The party that is billed for the request."""


class BetaFallbackCreditTokenParam(TypedDict):
    """Fallback credit token together with how strictly to apply it."""

    token: str
    """Token taken from `fallback_credit_token` in the stop details of a refusal."""
    mode: NotRequired[Literal["strict", "best_effort"]]
    """How strictly the token is applied: `strict` or `best_effort`."""


class BetaFallbackInfoParam(TypedDict):
    """Model at one end of an earlier fallback, as sent back in a request."""

    model: _params.ModelParam
    """Model the fallback moved from or to."""


BetaFallbackParamThinking: TypeAlias = Union[
    "_params.ThinkingConfigEnabledParam",
    "_params.ThinkingConfigDisabledParam",
    "_params.ThinkingConfigBetweenToolsParam",
    "_params.ThinkingConfigAdaptiveParam",
]
"""Thinking settings for a fallback model: enabled with a budget, disabled, between tools, or
adaptive.
"""


class BetaFallbackParam(TypedDict):
    """Model to try when the one requested refuses, with settings that replace those of the
    request.
    """

    model: _params.ModelParam
    """Model to fall back to."""
    max_tokens: NotRequired[int | None]
    """Maximum number of tokens the fallback model may generate; null or absent keeps the request's
    value.
    """
    output_config: NotRequired[_params.OutputConfigParam | None]
    """Output settings for the fallback model; null or absent keeps the request's."""
    speed: NotRequired[Literal["standard", "fast"] | None]
    """Inference speed for the fallback model; null or absent keeps the request's."""
    thinking: NotRequired[BetaFallbackParamThinking | None]
    """Thinking settings for the fallback model; null or absent keeps the request's."""


BetaFallbacksParam: TypeAlias = Union[Sequence[BetaFallbackParam], Literal["default"]]
"""Models to fall back to: a list of them, or `default` for the standard choice."""


BetaMessageCreateFallbackCreditToken: TypeAlias = Union[str, BetaFallbackCreditTokenParam]
"""Fallback credit token: the bare token, or the token with a mode."""


class BetaThreadContinueParams(TypedDict):
    """Continues the thread that an earlier message belongs to."""

    previous_message_id: str
    """ID of the message to continue from."""
    type: Literal["continue"]


class BetaThreadCreateParams(TypedDict):
    """Starts a new thread."""

    type: Literal["create"]


BetaMessageThreadParam: TypeAlias = Union[BetaThreadCreateParams, BetaThreadContinueParams]
"""Thread for a request: start a new one, or continue from an earlier message."""


prepare(globals())
