# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The model of an agent, and how hard it tries."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

BetaManagedAgentsModel: TypeAlias = (
    Literal[
        "claude-fable-5-2",
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-opus-5-5",
        "claude-fable-5-1",
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str
)
"""The identifier of the Claude model an agent runs on. An id that ends in a date names a dated
snapshot of the model.
"""


class BetaManagedAgentsEffortHigh(APIModel):
    """The effort level between `medium` and `xhigh`: thorough work that takes more tokens."""

    type: Literal["high"]


class BetaManagedAgentsEffortLow(APIModel):
    """The lowest effort level: the model spends the fewest tokens and works less thoroughly."""

    type: Literal["low"]


class BetaManagedAgentsEffortMax(APIModel):
    """The highest effort level: the model reasons as deeply as it can, however long that takes."""

    type: Literal["max"]


class BetaManagedAgentsEffortMedium(APIModel):
    """The effort level between `low` and `high`: a balance of thoroughness and token use."""

    type: Literal["medium"]


class BetaManagedAgentsEffortXhigh(APIModel):
    """The effort level between `high` and `max`: more thorough than `high`, at a higher use of
    tokens.
    """

    type: Literal["xhigh"]


BetaManagedAgentsModelEffort: TypeAlias = Annotated[
    BetaManagedAgentsEffortLow
    | BetaManagedAgentsEffortMedium
    | BetaManagedAgentsEffortHigh
    | BetaManagedAgentsEffortXhigh
    | BetaManagedAgentsEffortMax
    | Unknown,
    Open("type"),
]
"""The effort level of a model, from `low` through `medium`, `high` and `xhigh` to `max`. More
effort means more thorough work and more tokens.
"""


class BetaManagedAgentsModelConfig(APIModel):
    """The model an agent runs on, and how that model is run."""

    id: BetaManagedAgentsModel
    """Identifier of the model."""
    effort: BetaManagedAgentsModelEffort | None = None
    """How much effort the model puts into its work; null if no level was set."""
    inference_geo: str | None = None
    """Region in which the model is run; absent if none was set."""
    speed: Literal["standard", "fast"] | str | None = None
    """How fast the model produces its output: `standard`, or `fast` for quicker output."""
