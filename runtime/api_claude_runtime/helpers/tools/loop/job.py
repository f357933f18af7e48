"""`ToolJob`: one call that is ready to run."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from api_claude_runtime.helpers.tools.errors import ToolResultError

from .calls import ToolCall, ToolResult, failed, returned


@dataclass(frozen=True, slots=True)
class ToolJob:
    """`index` is the call's position in its turn; `function` has its arguments."""

    index: int
    call: ToolCall
    function: Callable[[], Any]
    is_async: bool

    def run(self) -> ToolResult:
        """The result, of an exception too."""
        began, value = perf_counter(), None
        try:
            value = self.function()
            _check_here(self.call.name, value)
            return returned(self.call, value, perf_counter() - began)
        except Exception as error:  # noqa: BLE001 - whatever a tool raises, the model is told
            return failed(self.call, error, perf_counter() - began, value)

    async def arun(self) -> ToolResult:
        """The same for either kind of function; one that is not async runs in a thread."""
        began, value = perf_counter(), None
        try:
            if self.is_async:
                value = await self.function()
            else:
                value = await _in_thread(self.function)
            return returned(self.call, value, perf_counter() - began)
        except Exception as error:  # noqa: BLE001 - as above
            return failed(self.call, error, perf_counter() - began, value)


def _check_here(name: str, value: Any) -> None:
    """Only now is it known of a function that is not declared async."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()  # or Python warns that nobody awaits it
        kind = type(value).__name__
        raise ToolResultError(f"{name!r} returned a {kind}: async, which takes an AsyncClient")


async def _in_thread(function: Callable[[], Any]) -> Any:
    from anyio import CapacityLimiter
    from anyio.to_thread import run_sync

    # How many run at once is decided elsewhere, and by no limit that others share.
    value = await run_sync(function, limiter=CapacityLimiter(1))
    return await value if inspect.isawaitable(value) else value
