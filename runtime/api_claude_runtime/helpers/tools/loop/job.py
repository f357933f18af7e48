"""`ToolJob`: one tool call that is ready to run."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from api_claude_runtime.helpers.tools.errors import ToolResultError

from .calls import ToolCall, ToolResult, error_result, value_result


@dataclass(frozen=True, slots=True)
class ToolJob:
    """A tool call that is ready to run.

    `index` is the position of the call in its turn. `function` takes no arguments, because they
    are already bound.
    """

    index: int
    call: ToolCall
    function: Callable[[], Any]
    is_async: bool

    def run(self) -> ToolResult:
        """Call the function and return the result; an exception becomes an error result."""
        began, value = perf_counter(), None
        try:
            value = self.function()
            _check_not_awaitable(self.call.name, value)
            return value_result(self.call, value, perf_counter() - began)
        except Exception as error:  # noqa: BLE001 - the model receives any error of a tool
            return error_result(self.call, error, perf_counter() - began, value)

    async def arun(self) -> ToolResult:
        """Asynchronous version of `run`; a function that is not async runs in a thread."""
        began, value = perf_counter(), None
        try:
            if self.is_async:
                value = await self.function()
            else:
                value = await _in_thread(self.function)
            return value_result(self.call, value, perf_counter() - began)
        except Exception as error:  # noqa: BLE001 - as above
            return error_result(self.call, error, perf_counter() - began, value)


def _check_not_awaitable(name: str, value: Any) -> None:
    """Raise if `value` is awaitable: a function that is not declared async can return one."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()  # otherwise Python warns that it was never awaited
        kind = type(value).__name__
        raise ToolResultError(f"tool {name!r} returned a {kind}: async tools need an AsyncClient")


async def _in_thread(function: Callable[[], Any]) -> Any:
    from anyio import CapacityLimiter
    from anyio.to_thread import run_sync

    # `arun_jobs` limits the concurrency. Do not use the limit that anyio shares globally.
    value = await run_sync(function, limiter=CapacityLimiter(1))
    return await value if inspect.isawaitable(value) else value
