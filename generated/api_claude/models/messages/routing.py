# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Fallback models, message threads and billing policy."""

from typing import Literal

from api_claude_runtime.replies.models import APIModel

from ..shared.shared import Model


class BetaFallbackInfo(APIModel):
    """Model at one end of a fallback."""

    model: Model
    """Model the fallback moved from or to."""


class BetaFallbackRefusalTrigger(APIModel):
    """A refusal that led to a fallback."""

    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]
        | str
        | None
    ) = None
    """Policy area of the refusal; null when it has none."""
    type: Literal["refusal"]
