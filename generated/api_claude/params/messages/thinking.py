# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Extended thinking: how a request configures it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare


class BetaAllThinkingTurnsParam(TypedDict):
    """Keeps the thinking of every turn."""

    type: Literal["all"]


BetaThinkingPrefixMismatchBehavior: TypeAlias = Literal["error", "drop_block"]
"""Reaction to a thinking block whose preceding conversation has changed: fail the request
(`error`), or leave the block out (`drop_block`).
"""


class BetaThinkingBlockBindingParam(TypedDict):
    """How thinking blocks sent back are tied to the conversation that precedes them."""

    prefix_mismatch_behavior: NotRequired[BetaThinkingPrefixMismatchBehavior | None]
    """What to do with a thinking block whose preceding conversation no longer matches; null or
    absent applies the default.
    """


class BetaThinkingTurnsParam(TypedDict):
    """Keeps the thinking of a number of recent turns."""

    type: Literal["thinking_turns"]
    value: int
    """Number of turns, at least 1."""


class ThinkingConfigAdaptiveParam(TypedDict):
    """Lets the model decide when and how much to think."""

    type: Literal["adaptive"]
    block_binding: NotRequired[BetaThinkingBlockBindingParam | None]
    """How thinking blocks sent back are tied to the conversation that precedes them; null or absent
    applies the default.
    """
    display: NotRequired[Literal["summarized", "omitted", "updates"] | None]
    """What is returned of the thinking: a summary (`summarized`), blocks without the text
    (`omitted`), or updates (`updates`); null or absent applies the model's default.
    """


class ThinkingConfigBetweenToolsParam(TypedDict):
    """Limits thinking to the steps between tool calls."""

    type: Literal["between_tools"]


class ThinkingConfigDisabledParam(TypedDict):
    """Turns thinking off."""

    type: Literal["disabled"]


class ThinkingConfigEnabledParam(TypedDict):
    """Turns thinking on with a token budget."""

    budget_tokens: int
    """Number of tokens the model may spend on thinking, at least 1024; it counts towards
    `max_tokens` and is normally below it.
    """
    type: Literal["enabled"]
    block_binding: NotRequired[BetaThinkingBlockBindingParam | None]
    """How thinking blocks sent back are tied to the conversation that precedes them; null or absent
    applies the default.
    """
    display: NotRequired[Literal["summarized", "omitted", "updates"] | None]
    """What is returned of the thinking: a summary (`summarized`), blocks without the text
    (`omitted`), or updates (`updates`); null or absent applies the model's default.
    """


ThinkingConfigParam: TypeAlias = Union[
    ThinkingConfigEnabledParam,
    ThinkingConfigDisabledParam,
    ThinkingConfigBetweenToolsParam,
    ThinkingConfigAdaptiveParam,
]
"""Thinking settings: enabled with a budget, disabled, between tools, or adaptive."""


prepare(globals())
