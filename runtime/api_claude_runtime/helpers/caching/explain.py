"""`explain_cache`: why a request did not read from the prompt cache what an earlier one wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from api_claude_runtime.errors.arguments import check_optional_numbers
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.helpers.usage.charge import as_object, charge_of
from api_claude_runtime.replies.fields import is_usage, number, tag_of

from .difference import common_blocks, first_difference
from .explanation import CacheExplanation, CacheReason, CacheTokens
from .prompt import PARTS, CachedPrompt, as_fields, prompt_of
from .settings import CacheSetting, changed_settings

__all__ = ("explain_cache",)

LOOKBACK = 20
"""Number of blocks at which the API looks for an entry of the cache, from a breakpoint backwards
(source: the API's guide to prompt caching). The breakpoint itself is the first of them. A run of
consecutive `tool_use` blocks counts as one, and so does a run of consecutive `tool_result` blocks.
"""
_RUNS = frozenset({"tool_use", "tool_result"})
_SECONDS = {"5m": 300.0, "1h": 3600.0}


def explain_cache(
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    usage: Any = None,
    *,
    seconds: float | None = None,
) -> CacheExplanation:
    """Explain why a request read, or did not read, the prompt cache of an earlier request.

        print(explain_cache(first, second, message.usage))

    Nothing is sent. The API itself explains a cache miss on request, from what it has stored: see
    `diagnostics` of `create`.

    Args:
        before: The arguments of the earlier request, which wrote to the cache.
        after: The arguments of the later request.
        usage: The usage of the later response, or the message. Without it, the result is what is
            possible, not what happened.
        seconds: Seconds from the start of the earlier request to the start of the later one.

    Raises:
        RequestError: A request is not a dict or cannot be sent, or `usage` has no tokens.
        ConfigurationError: `seconds` is not a number of at least 0.
    """
    check_optional_numbers(seconds=seconds)
    if seconds is not None and not seconds >= 0:
        raise ConfigurationError(f"seconds must be at least 0, not {shown(seconds)}")
    old, new = prompt_of("before", before), prompt_of("after", after)
    settings = tuple(changed_settings(old, new))
    common = common_blocks(old, new)
    usable = _usable(old, common, settings)
    readable = _readable(old, new, usable)
    tokens = _tokens(usage)
    return CacheExplanation(
        reason=_reason(old, new, usable, readable, tokens, seconds),
        difference=first_difference(old, new),
        settings=settings,
        same_blocks=common,
        same_bytes=sum(len(block.json) for block in new.blocks[:common]),
        total_bytes=sum(len(block.json) for block in new.blocks),
        written=tuple(old.blocks[at].path for at in old.breakpoints),
        marked=tuple(new.blocks[at].path for at in new.breakpoints),
        readable=None if readable is None else old.blocks[readable].path,
        ttl=None if readable is None else old.blocks[readable].ttl,
        seconds=seconds,
        tokens=tokens,
    )


def _usable(old: CachedPrompt, common: int, settings: tuple[CacheSetting, ...]) -> int:
    """Return the number of blocks of the earlier prompt that the later request may read."""
    for setting in settings:
        if setting.part is not None:
            common = min(common, old.count(PARTS[: PARTS.index(setting.part)]))
    return common


def _readable(old: CachedPrompt, new: CachedPrompt, usable: int) -> int | None:
    """Return the index of the last breakpoint of `old` that a breakpoint of `new` finds."""
    positions = [*_positions(new)]
    for at in reversed(old.breakpoints):
        if at < usable and any(
            at <= mark and positions[mark] - positions[at] < LOOKBACK for mark in new.breakpoints
        ):
            return at
    return None


def _positions(prompt: CachedPrompt) -> Iterator[int]:
    """Yield the number of each block, where the blocks of a run have the same number."""
    position, before = 0, ""
    for block in prompt.blocks:
        kind = tag_of(as_fields(block.value))
        position += not (kind in _RUNS and kind == before)
        before = kind
        yield position


def _reason(
    old: CachedPrompt,
    new: CachedPrompt,
    usable: int,
    readable: int | None,
    tokens: CacheTokens | None,
    seconds: float | None,
) -> CacheReason:
    if tokens is not None and tokens.read:
        return "read"
    if not old.breakpoints:
        return "nothing_written"
    if not new.breakpoints:
        return "no_breakpoint"
    if tokens is not None and not tokens.written:
        return "too_short"
    if readable is None:
        first = old.breakpoints[0]
        if first < usable:
            return "breakpoint_moved"
        return "prompt_changed" if first >= common_blocks(old, new) else "setting_changed"
    ttl = old.blocks[readable].ttl or "5m"
    if seconds is not None and seconds > _SECONDS.get(ttl, float("inf")):
        return "expired"
    return "readable" if tokens is None else "not_found"


def _tokens(usage: Any) -> CacheTokens | None:
    if usage is None:
        return None
    plain = as_object(usage)
    counts = plain if is_usage(plain) else charge_of(plain).usage
    if counts is None:
        raise RequestError(f"usage must be the usage of a message, not {type(usage).__name__}")
    return CacheTokens(
        number(counts, "cache_read_input_tokens"),
        number(counts, "cache_creation_input_tokens"),
        number(counts, "input_tokens"),
    )
