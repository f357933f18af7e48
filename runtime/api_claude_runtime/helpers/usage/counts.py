"""`Usage` and `Counted`: the numbers of tokens that this room reads from responses."""

from __future__ import annotations

from typing import Any, Protocol

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown


class CacheCreation(Protocol):
    """Number of input tokens written to the cache, by lifetime."""

    @property
    def ephemeral_5m_input_tokens(self) -> int: ...
    @property
    def ephemeral_1h_input_tokens(self) -> int: ...


class Usage(Protocol):
    """The usage of a response: `message.usage`."""

    @property
    def input_tokens(self) -> int: ...
    @property
    def output_tokens(self) -> int: ...
    @property
    def cache_creation_input_tokens(self) -> int | None: ...
    @property
    def cache_read_input_tokens(self) -> int | None: ...
    @property
    def cache_creation(self) -> Any: ...


class Counted(Protocol):
    """The result of `client.messages.count_tokens`."""

    @property
    def input_tokens(self) -> int: ...


_MOST = 10**15


def token_count(name: str, value: Any) -> int:
    """Return a number of tokens, the argument called `name`, after checking it.

    Raises:
        RequestError: `value` is not an integer of at least 0.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise RequestError(f"{name} must be an integer of at least 0, not {shown(value)}")
    if value > _MOST:
        raise RequestError(f"{name} must be at most {_MOST:,} tokens, not {shown(value)}")
    return value
