"""`trim_flow`: the calls to trim a conversation, for synchronous and asynchronous clients."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any, TypeVar

from api_claude_runtime.errors.arguments import check_positive_int
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.helpers.content.message_content import (
    Turn,
    blocks,
    extra_arguments,
    kind,
)
from api_claude_runtime.replies.fields import tag_of

from .transcript import Transcript

C = TypeVar("C", bound=Transcript)


def trim_flow(
    talk: C, max_tokens: int, keep: int, request: Mapping[str, Any]
) -> Generator[dict[str, Any], Any, C]:
    """Yield the arguments of each `count_tokens` call; return the trimmed conversation.

    The generator receives the result of each call through `send`.
    """
    check_positive_int("max_tokens", max_tokens)
    check_positive_int("keep", keep)
    others = extra_arguments("trim", request)
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
            f"trim: the shortest possible conversation has {tokens:,} tokens, more than"
            f" max_tokens={max_tokens:,} (keep={shown(keep)})"
        )
    return talk[cuts[low] :]


def legal_cuts(turns: Sequence[Turn], keep: int) -> list[int]:
    """Return the indexes at which a trimmed conversation may begin, the earliest first.

    Each is a turn of the user. The rest has the tool call for each of its tool results, and has at
    least `keep` turns of the user that are not only tool results.
    """
    cuts: list[int] = []
    missing: set[Any] = set()
    user_turns = 0
    for index in range(len(turns) - 1, 0, -1):
        turn = turns[index]
        for block in reversed([*blocks(turn)]):
            # Server tools have other block types. A turn can be paused between call and result.
            if kind(block).endswith("tool_result"):
                missing.add(tag_of(block, "tool_use_id"))
            elif kind(block).endswith("tool_use"):
                missing.discard(tag_of(block, "id"))
        if turn["role"] == "user":
            user_turns += {kind(block) for block in blocks(turn)} != {"tool_result"}
            if user_turns >= keep and not missing:
                cuts.append(index)
    return cuts[::-1]
