"""Checks that a helper was given a call of the right kind of client, blocking or asynchronous."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar, cast

from .base import ConfigurationError

T = TypeVar("T")


def require_value(result: T, async_helper: str) -> T:
    """Return `result`, the value that a call of a `Client` returned.

    Raises:
        ConfigurationError: `result` is awaitable, so the call is of an `AsyncClient`. The message
            recommends `async_helper`.
    """
    if isinstance(result, Awaitable):
        if isinstance(result, Coroutine):
            # A coroutine that is neither awaited nor closed causes a RuntimeWarning.
            cast("Coroutine[Any, Any, Any]", result).close()
        raise ConfigurationError(
            f"the call must be awaited: use {async_helper} for the calls of an AsyncClient"
        )
    return result


def require_awaitable(result: Awaitable[T], sync_helper: str) -> Awaitable[T]:
    """Return `result`, the awaitable that a call of an `AsyncClient` returned.

    Raises:
        ConfigurationError: `result` is not awaitable, so the call is of a `Client` or opens a
            stream. The message recommends `sync_helper`.
    """
    given: object = result
    if not isinstance(given, Awaitable):
        kind = type(given).__name__
        raise ConfigurationError(
            f"the call returned {kind}, which cannot be awaited: use {sync_helper} for the calls "
            "of a Client"
        )
    return result
