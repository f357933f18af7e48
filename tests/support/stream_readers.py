"""Helpers for tests that close a stream while a thread or a task reads it."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import time
from collections.abc import AsyncGenerator, Callable
from typing import Any

from support.controlled_streams import SOON, text_of
from support.servers import events


class Reader:
    """A thread that calls `read` and stores the exception it raises."""

    def __init__(self, read: Callable[[], object]) -> None:
        self.error: BaseException | None = None
        self._read = read
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._read()
        except BaseException as error:  # noqa: BLE001 - checked by the test
            self.error = error

    def join(self) -> BaseException | None:
        """Wait for the thread to end. Return the exception it raised, if any."""
        self._thread.join(SOON)
        assert not self._thread.is_alive(), "the reader is still blocked"
        return self.error


def wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


async def async_wait_for(condition: Callable[[], object]) -> None:
    await asyncio.to_thread(wait_for, condition)


def has_half(stream: Any) -> bool:
    """Return whether the snapshot of the stream has the text of `events.HALF`."""
    snapshot = stream.snapshot
    return bool(snapshot) and text_of(snapshot) == events.HALF_TEXT


@contextlib.asynccontextmanager
async def no_leftover_tasks() -> AsyncGenerator[None]:
    """Check that the block leaves no running task and no unhandled exception in the event loop."""
    unhandled: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unhandled.append(context))
    before = asyncio.all_tasks()
    yield
    end = time.monotonic() + SOON
    while (left := asyncio.all_tasks() - before) and time.monotonic() < end:
        await asyncio.wait(left, timeout=0.1)
    assert not left
    gc.collect()
    await asyncio.sleep(0.01)
    assert unhandled == []
