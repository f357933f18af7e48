# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Context management: clearing old tool uses and thinking, and compaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params

BetaClearThinking20251015EditParamKeep: TypeAlias = Union[
    "_params.BetaThinkingTurnsParam", "_params.BetaAllThinkingTurnsParam", Literal["all"]
]
"""Thinking turns to keep: a number of recent turns, or all."""


class BetaClearThinking20251015EditParam(TypedDict):
    """Context edit that removes thinking blocks of older assistant turns from the prompt."""

    type: Literal["clear_thinking_20251015"]
    keep: NotRequired[BetaClearThinking20251015EditParamKeep]
    """How many of the latest thinking turns to leave in place: a number of turns, or all of
    them.
    """


class BetaInputTokensTriggerParam(TypedDict):
    """Threshold measured in input tokens."""

    type: Literal["input_tokens"]
    value: int
    """Number of input tokens, at least 1."""


class BetaToolUsesTriggerParam(TypedDict):
    """Threshold measured in tool calls."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool calls, at least 1."""


BetaClearToolUses20250919EditParamTrigger: TypeAlias = Union[
    BetaInputTokensTriggerParam, BetaToolUsesTriggerParam
]
"""Threshold for clearing tool calls: a number of input tokens, or of tool calls."""


class BetaInputTokensClearAtLeastParam(TypedDict):
    """Minimum amount to clear, in input tokens."""

    type: Literal["input_tokens"]
    value: int
    """Number of input tokens, at least 0."""


class BetaToolUsesKeepParam(TypedDict):
    """Number of recent tool calls to keep."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool calls, at least 0."""


class BetaClearToolUses20250919EditParam(TypedDict):
    """Context edit that clears older tool results from the prompt once it grows past a
    threshold.
    """

    type: Literal["clear_tool_uses_20250919"]
    clear_at_least: NotRequired[BetaInputTokensClearAtLeastParam | None]
    """Smallest number of input tokens an application of the edit must remove, or it is not applied;
    null or absent sets no minimum.
    """
    clear_tool_inputs: NotRequired[bool | Sequence[str] | None]
    """Whether to clear the inputs of tool calls along with their results: true for all tools, or a
    list of tool names; null or absent clears results only.
    """
    exclude_tools: NotRequired[Sequence[str] | None]
    """Names of tools whose calls and results are never cleared; null or absent excludes none."""
    keep: NotRequired[BetaToolUsesKeepParam]
    """Number of the latest tool calls to leave untouched."""
    trigger: NotRequired[BetaClearToolUses20250919EditParamTrigger]
    """Threshold, in input tokens or tool calls, above which the edit applies."""


class BetaCompact20260112EditParam(TypedDict):
    """Context edit that replaces earlier conversation with a summary once the prompt grows past a
    threshold.
    """

    type: Literal["compact_20260112"]
    instructions: NotRequired[str | None]
    """Instructions for writing the summary; null or absent uses the built-in ones."""
    pause_after_compaction: NotRequired[bool]
    """Whether to end the response once the summary is written, instead of carrying on with the
    answer.
    """
    trigger: NotRequired[BetaInputTokensTriggerParam | None]
    """Number of input tokens above which compaction happens; null or absent applies the default
    threshold.
    """


class BetaCompactionConfigParam(TypedDict):
    """Asks for the conversation to be compacted into a summary."""

    type: Literal["summarize"]
    instructions: NotRequired[str | None]
    """Instructions for writing the summary; null or absent uses the built-in ones."""


BetaContextManagementConfigParamEdit: TypeAlias = Union[
    BetaClearToolUses20250919EditParam,
    BetaClearThinking20251015EditParam,
    BetaCompact20260112EditParam,
]
"""One context edit: clear tool calls, clear thinking, or compact."""


class BetaContextManagementConfigParam(TypedDict):
    """How the API trims or summarises the conversation before the model sees it."""

    edits: NotRequired[Sequence[BetaContextManagementConfigParamEdit]]
    """Context edits to consider; an empty list makes none."""


prepare(globals())
