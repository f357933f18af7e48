"""A signal wakes its waiter in a thread, in asyncio and in trio, from any thread."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
import trio

from api_claude_runtime.pipeline.steps.signal import Signal


def wait_in_asyncio(signal: Signal) -> bool:
    return asyncio.run(signal.async_wait())


def wait_in_trio(signal: Signal) -> bool:
    return trio.run(signal.async_wait)


WAITS = {"thread": Signal.wait, "asyncio": wait_in_asyncio, "trio": wait_in_trio}


@pytest.mark.parametrize("wait", WAITS.values(), ids=WAITS)
def test_a_set_signal_does_not_wait(wait: Any) -> None:
    signal = Signal()
    assert signal.set()
    assert wait(signal)


@pytest.mark.parametrize("wait", WAITS.values(), ids=WAITS)
def test_another_thread_wakes_the_waiter(wait: Any) -> None:
    signal = Signal()
    timer = threading.Timer(0.02, signal.set)
    timer.start()
    assert wait(signal)
    timer.join()


def test_a_thread_that_must_not_block_returns_at_once() -> None:
    assert not Signal(lambda: False).wait()


def test_a_waiter_in_a_closed_event_loop_is_reported() -> None:
    signal = Signal()

    async def main() -> None:
        task = asyncio.ensure_future(signal.async_wait())
        await asyncio.sleep(0.01)
        task.cancel()

    asyncio.run(main())
    assert not signal.set()


def test_set_and_wait_at_the_same_time() -> None:
    for _ in range(300):
        signal = Signal()
        setter = threading.Thread(target=signal.set)
        setter.start()
        assert signal.wait()
        setter.join()


@pytest.mark.parametrize("kind", WAITS)
def test_a_wait_ends_at_the_deadline(kind: str) -> None:
    deadline = time.monotonic() + 0.05
    signal = Signal()
    with pytest.raises(TimeoutError):
        if kind == "thread":
            signal.wait(deadline)
        elif kind == "asyncio":
            asyncio.run(signal.async_wait(deadline))
        else:
            trio.run(signal.async_wait, deadline)
    assert time.monotonic() >= deadline - 0.01
    if kind == "thread":
        assert signal.set()  # the call that sets it later is not disturbed


def test_a_signal_that_is_set_before_the_deadline() -> None:
    signal = Signal()
    timer = threading.Timer(0.02, signal.set)
    timer.start()
    assert signal.wait(time.monotonic() + 60)
    timer.join()
