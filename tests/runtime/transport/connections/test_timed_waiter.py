"""`TimedWaiter`: waits of one task, with one timer for many of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from api_claude_runtime.transport.connections.timed_waiter import TimedWaiter

Check = Callable[[asyncio.AbstractEventLoop, TimedWaiter], Awaitable[None]]


def run(check: Check) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        waiter = TimedWaiter(loop)
        await check(loop, waiter)
        waiter.cancel_timer()

    asyncio.run(main())


@pytest.mark.parametrize("seconds", [None, 30.0])
def test_wake_ends_a_wait(seconds: float | None) -> None:
    async def check(loop: asyncio.AbstractEventLoop, waiter: TimedWaiter) -> None:
        for _ in range(3):
            loop.call_soon(waiter.wake)
            assert await waiter.wait(seconds)

    run(check)


def test_a_wait_ends_after_its_time() -> None:
    async def check(loop: asyncio.AbstractEventLoop, waiter: TimedWaiter) -> None:
        for seconds in (0.02, 0.01, 0.03):
            began = loop.time()
            assert not await waiter.wait(seconds)
            assert loop.time() - began >= seconds * 0.99

    run(check)


def test_a_shorter_wait_does_not_last_as_long_as_the_one_before() -> None:
    async def check(loop: asyncio.AbstractEventLoop, waiter: TimedWaiter) -> None:
        loop.call_soon(waiter.wake)
        assert await waiter.wait(1000.0)
        assert not await waiter.wait(0.01)

    run(check)


def test_the_timer_of_an_earlier_wait_does_not_end_a_later_one() -> None:
    async def check(loop: asyncio.AbstractEventLoop, waiter: TimedWaiter) -> None:
        loop.call_soon(waiter.wake)
        assert await waiter.wait(0.02)
        loop.call_later(0.1, waiter.wake)
        assert await waiter.wait(None)
        loop.call_soon(waiter.wake)
        assert await waiter.wait(0.02)
        loop.call_later(0.1, waiter.wake)
        assert await waiter.wait(1000.0)

    run(check)


def test_a_wake_without_a_wait_is_forgotten() -> None:
    async def check(_: asyncio.AbstractEventLoop, waiter: TimedWaiter) -> None:
        waiter.wake()
        assert not await waiter.wait(0.01)

    run(check)


def test_a_cancelled_wait_can_be_followed_by_another() -> None:
    async def check(loop: asyncio.AbstractEventLoop, waiter: TimedWaiter) -> None:
        task = asyncio.create_task(waiter.wait(1000.0))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        waiter.wake()
        loop.call_soon(waiter.wake)
        assert await waiter.wait(1000.0)

    run(check)
