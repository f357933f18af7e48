"""`run` and `async_run`: call a function of the caller that may take long."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from inspect import isawaitable, iscoroutinefunction
from typing import Any

from api_claude_runtime.auth.secret import Secret, as_secret
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import APITimeoutError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http.timeout import has_passed, limited


def run(function: Callable[[], Any], _deadline: float | None, _reason: str) -> Any:
    """Return `function()`. Nothing can end it early. A text becomes a `Secret`.

    Raises:
        ConfigurationError: The function is asynchronous.
    """
    if iscoroutinefunction(function):
        raise _is_asynchronous(function)
    result = function()
    if isawaitable(result):
        if isinstance(result, Coroutine):
            result.close()  # otherwise Python warns that it was never awaited
        raise _is_asynchronous(function)
    return _hidden(result)


async def async_run(function: Callable[[], Any], deadline: float | None, reason: str) -> Any:
    """Return the result of a function, called in a thread, or of a coroutine function.

    A text becomes a `Secret`.

    Raises:
        APITimeoutError: The deadline of the call has passed. The thread is abandoned.
    """
    from anyio import fail_after, to_thread

    try:
        with fail_after(limited(None, deadline)):
            if iscoroutinefunction(function):
                return _hidden(await function())
            result = await to_thread.run_sync(function, abandon_on_cancel=True)
            return _hidden(await result if isawaitable(result) else result)
    except TimeoutError:
        if deadline is None or not has_passed(deadline):  # it is an error of the function
            raise
        raise APITimeoutError.of_wait(deadline, reason, None) from None


def _hidden(result: Any) -> Any:
    # It may be a token, and the frames of drivers and flows have it in a local.
    if isinstance(result, (bytes, bytearray, list)):
        return as_secret(result)
    return Secret(result) if isinstance(result, str) else result


def _is_asynchronous(function: object) -> ConfigurationError:
    return ConfigurationError(
        f"{shown(function)} is asynchronous: use an AsyncClient, or a function that blocks"
    )
