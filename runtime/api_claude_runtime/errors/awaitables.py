"""A helper and its async twin: each takes the calls of its own kind of client."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar, cast

from .base import ConfigurationError

T = TypeVar("T")


def value_of(made: T, twin: str) -> T:
    """What a call gave. One that is still to be awaited has sent nothing.

    Raises:
        ConfigurationError: it is of an `AsyncClient`.
    """
    if isinstance(made, Awaitable):
        if isinstance(made, Coroutine):
            cast("Coroutine[Any, Any, Any]", made).close()  # or Python warns of it
        raise ConfigurationError(f"the call is to be awaited: {twin} takes those of an AsyncClient")
    return made


def awaitable_of(made: Awaitable[T], twin: str) -> Awaitable[T]:
    """What a call gave, to be awaited.

    Raises:
        ConfigurationError: it is of a `Client`, or a stream.
    """
    given: object = made
    if not isinstance(given, Awaitable):
        kind = type(given).__name__
        text = f"the call gives {kind}, and nothing to await: {twin} takes the calls of a Client"
        raise ConfigurationError(text)
    return made
