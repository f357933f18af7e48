"""`prompt_tokens`: how many tokens a prompt has, by its usage or estimated from its size."""

from __future__ import annotations

from api_claude_runtime.replies.fields import number

from .counts import CacheCreation, Usage

_BYTES_A_TOKEN = 4


def prompt_tokens(usage: Usage) -> int:
    """Return all tokens of a prompt, those written to and read from the cache included."""
    cached = sum(cache_writes(usage)) + number(usage, "cache_read_input_tokens")
    return number(usage, "input_tokens") + cached


def cache_writes(usage: Usage) -> tuple[int, int]:
    """Return the tokens that were written to the cache for five minutes and for an hour.

    Tokens without a lifetime in the usage count as written for five minutes, the default.
    """
    split: CacheCreation | None = getattr(usage, "cache_creation", None)
    long = number(split, "ephemeral_1h_input_tokens")
    total = number(usage, "cache_creation_input_tokens")
    return max(number(split, "ephemeral_5m_input_tokens"), total - long), long


def estimated_tokens(size: int) -> int:
    """Return the likely number of tokens in a request of `size` bytes: one for four bytes."""
    return size // _BYTES_A_TOKEN + 1
