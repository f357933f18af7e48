"""Trimming a conversation: where it may be cut, and what to count, for either kind of client."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any, TypeVar

from api_claude_runtime.errors.arguments import whole
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import Turn, blocks, field, given, kind

from .transcript import Transcript

C = TypeVar("C", bound=Transcript)


def trimming(
    talk: C, max_tokens: int, keep: int, request: Mapping[str, Any]
) -> Generator[dict[str, Any], Any, C]:
    """Yields what to count, answered with the count."""
    whole("max_tokens", max_tokens)
    whole("keep", keep)
    others = given("trim", request)
    if not len(talk):
        return talk
    tokens = (yield {**others, **talk.arguments}).input_tokens
    if tokens <= max_tokens:
        return talk
    cuts = legal_cuts(talk.messages, keep)
    low, high = 0, len(cuts)
    while low < high:
        middle = (low + high) // 2
        counted = (yield {**others, **talk[cuts[middle] :].arguments}).input_tokens
        if counted <= max_tokens:
            high = middle
        else:
            low, tokens = middle + 1, counted
    if low == len(cuts):
        raise RequestError(
            f"trim: what cannot be cut any shorter has {tokens:,} tokens, more than"
            f" max_tokens={max_tokens:,} (keep={keep})"
        )
    return talk[cuts[low] :]


def legal_cuts(turns: Sequence[Turn], keep: int) -> list[int]:
    """Where a conversation may begin instead, the earliest first: at a user's turn, with the call
    of each result behind it, and no later than the last `keep` turns that are not results alone.
    """
    cuts: list[int] = []
    missing: set[Any] = set()
    questions = 0
    for index in range(len(turns) - 1, 0, -1):
        turn = turns[index]
        for block in reversed([*blocks(turn)]):
            # Those of the API's own tools too: a turn can be paused between call and result.
            if kind(block).endswith("tool_result"):
                missing.add(field(block, "tool_use_id"))
            elif kind(block).endswith("tool_use"):
                missing.discard(field(block, "id"))
        if turn["role"] == "user":
            questions += {kind(block) for block in blocks(turn)} != {"tool_result"}
            if questions >= keep and not missing:
                cuts.append(index)
    return cuts[::-1]
