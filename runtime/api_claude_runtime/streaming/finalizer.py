"""`Finalizer`: closes the response of a stream that was dropped before it was read."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

    from api_claude_runtime.http.response import AsyncResponse, Response


class Finalizer:
    """Closes a response at once."""

    __slots__ = ("_response",)

    def __init__(self, response: Response) -> None:
        self._response = response

    def close(self) -> None:
        with contextlib.suppress(Exception):
            self._response.close()


class AsyncFinalizer:
    """Closes a response in the next step of the event loop: a finalizer cannot await.

    Create it on the event loop of the response. Under trio, it does nothing.
    """

    __slots__ = ("_loop", "_response")

    def __init__(self, response: AsyncResponse) -> None:
        self._response = response
        self._loop = _running_loop()

    def close(self) -> None:
        loop = self._loop
        if loop is None or loop.is_closed():
            return
        with contextlib.suppress(Exception):  # the loop is closing, or the interpreter exits
            loop.call_soon_threadsafe(_start_closing, loop, self._response)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    import asyncio  # a synchronous program does not need it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _start_closing(loop: asyncio.AbstractEventLoop, response: AsyncResponse) -> None:
    # The loop references its tasks only weakly.
    _CLOSING.add(task := loop.create_task(_close(response)))
    task.add_done_callback(_CLOSING.discard)


async def _close(response: AsyncResponse) -> None:
    with contextlib.suppress(Exception):
        await response.close()


_CLOSING: set[asyncio.Task[None]] = set()
