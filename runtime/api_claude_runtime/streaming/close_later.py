"""Closes the response of an asynchronous stream that was dropped. A finalizer cannot await."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

    from api_claude_runtime.http.response import AsyncResponse


def closing_loop() -> asyncio.AbstractEventLoop | None:
    """Return the running event loop of asyncio; `None` under trio."""
    import asyncio  # a synchronous program does not need it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def close_later(loop: asyncio.AbstractEventLoop | None, response: AsyncResponse) -> None:
    """Close `response` in the next step of `loop`. Do nothing if the loop is closed."""
    if loop is None or loop.is_closed():
        return
    with contextlib.suppress(Exception):  # the loop is closing, or the interpreter exits
        loop.call_soon_threadsafe(_start_closing, loop, response)


def _start_closing(loop: asyncio.AbstractEventLoop, response: AsyncResponse) -> None:
    # The loop references its tasks only weakly.
    _CLOSING.add(task := loop.create_task(_close(response)))
    task.add_done_callback(_CLOSING.discard)


async def _close(response: AsyncResponse) -> None:
    with contextlib.suppress(Exception):
        await response.close()


_CLOSING: set[asyncio.Task[None]] = set()
