# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Context management: clearing old tool uses and thinking, and compaction."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaClearThinking20251015EditResponse(APIModel):
    """What a thinking-clearing edit removed."""

    cleared_input_tokens: int
    """Number of input tokens the edit removed."""
    cleared_thinking_turns: int
    """Number of turns whose thinking was removed."""
    type: Literal["clear_thinking_20251015"]


class BetaClearToolUses20250919EditResponse(APIModel):
    """What a tool-clearing edit removed."""

    cleared_input_tokens: int
    """Number of input tokens the edit removed."""
    cleared_tool_uses: int
    """Number of tool calls that were cleared."""
    type: Literal["clear_tool_uses_20250919"]


BetaContextManagementResponseAppliedEdit: TypeAlias = Annotated[
    BetaClearToolUses20250919EditResponse | BetaClearThinking20251015EditResponse | Unknown,
    Open("type", hot=()),
]
"""One applied context edit: tool calls cleared, or thinking cleared."""


class BetaContextManagementResponse(APIModel):
    """What context management did while handling the request."""

    applied_edits: list[BetaContextManagementResponseAppliedEdit]
    """Edits that were applied, each with what it removed; empty when none was."""


class BetaCountTokensContextManagementResponse(APIModel):
    """Effect of context management on a token count."""

    original_input_tokens: int
    """Number of input tokens before any context edit is applied."""
