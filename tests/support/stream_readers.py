"""Readers of streams that others close: in a thread, and in a loop that is looked after."""

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
    """Something read in another thread."""

    def __init__(self, read: Callable[[], object]) -> None:
        self.error: BaseException | None = None
        self._read = read
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._read()
        except BaseException as error:  # noqa: BLE001 - to be looked at
            self.error = error

    def ends(self) -> BaseException | None:
        self._thread.join(SOON)
        assert not self._thread.is_alive(), "it waits for ever"
        return self.error


def wait_for(true: Callable[[], object]) -> None:
    end = time.monotonic() + SOON
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


async def until(true: Callable[[], object]) -> None:
    await asyncio.to_thread(wait_for, true)


def has_half(stream: Any) -> bool:
    snapshot = stream.snapshot
    return bool(snapshot) and text_of(snapshot) == events.HALF_TEXT


@contextlib.asynccontextmanager
async def quiet_loop() -> AsyncGenerator[None]:
    """No task of the block is left behind, with an exception or without."""
    said: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: said.append(context))
    before = asyncio.all_tasks()
    yield
    end = time.monotonic() + SOON
    while (left := asyncio.all_tasks() - before) and time.monotonic() < end:
        await asyncio.wait(left, timeout=0.1)
    assert not left
    gc.collect()
    await asyncio.sleep(0.01)
    assert said == []
