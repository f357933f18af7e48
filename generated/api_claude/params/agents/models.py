# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The model of an agent, and how hard it tries."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class BetaManagedAgentsEffortHighParam(TypedDict):
    """A choice of the effort level between `medium` and `xhigh`: thorough work that takes more
    tokens.
    """

    type: Literal["high"]


class BetaManagedAgentsEffortLowParam(TypedDict):
    """A choice of the lowest effort level: the model spends the fewest tokens and works less
    thoroughly.
    """

    type: Literal["low"]


class BetaManagedAgentsEffortMaxParam(TypedDict):
    """A choice of the highest effort level: the model reasons as deeply as it can, however long
    that takes.
    """

    type: Literal["max"]


class BetaManagedAgentsEffortMediumParam(TypedDict):
    """A choice of the effort level between `low` and `high`: a balance of thoroughness and token
    use.
    """

    type: Literal["medium"]


class BetaManagedAgentsEffortXhighParam(TypedDict):
    """A choice of the effort level between `high` and `max`: more thorough than `high`, at a higher
    use of tokens.
    """

    type: Literal["xhigh"]


BetaManagedAgentsModelEffortParam: TypeAlias = Union[
    Literal["low", "medium", "high", "xhigh", "max"],
    BetaManagedAgentsEffortLowParam,
    BetaManagedAgentsEffortMediumParam,
    BetaManagedAgentsEffortHighParam,
    BetaManagedAgentsEffortXhighParam,
    BetaManagedAgentsEffortMaxParam,
    "_models.BetaManagedAgentsEffortLow",
    "_models.BetaManagedAgentsEffortMedium",
    "_models.BetaManagedAgentsEffortHigh",
    "_models.BetaManagedAgentsEffortXhigh",
    "_models.BetaManagedAgentsEffortMax",
]
"""The effort level for a model, from `low` through `medium`, `high` and `xhigh` to `max`, given as
a bare name or as an object. More effort means more thorough work and more tokens.
"""


BetaManagedAgentsModelParam: TypeAlias = (
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
"""The identifier of the Claude model an agent is to run on. An id that ends in a date names a dated
snapshot of the model.
"""


class BetaManagedAgentsModelConfigParams(TypedDict):
    """The model an agent is to run on, and how that model is to be run."""

    id: BetaManagedAgentsModelParam
    """Identifier of the model."""
    effort: NotRequired[BetaManagedAgentsModelEffortParam | None]
    """How much effort the model puts into its work, as a level name or an object; null or absent
    sets no level.
    """
    inference_geo: NotRequired[str | None]
    """Region in which the model is to be run; null or absent sets none."""
    speed: NotRequired[Literal["standard", "fast"] | None]
    """How fast the model produces its output: `standard`, or `fast` for quicker output. The default
    is `standard`.
    """


BetaManagedAgentsModelChoiceParams: TypeAlias = Union[
    BetaManagedAgentsModelParam,
    BetaManagedAgentsModelConfigParams,
    "_models.BetaManagedAgentsModelConfig",
]
"""The model for an agent: a bare model id, or an object with the id and further settings."""


prepare(globals())
