"""Tests of tools that are stopped early: by Ctrl-C, by task cancellation, by `cancel()`."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from api_claude_runtime.errors.base import Cancelled
from api_claude_runtime.helpers.tools.loop.calls import ToolCall
from support.tool_loops import (
    ConcurrencyMeter,
    Model,
    async_run,
    calls,
    reply,
    run_to_end,
    sync_run,
    text,
    use,
)

MODES = ["sync", "async"]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("concurrency", [1, 2])
def test_base_exceptions_propagate(mode: str, kind: type[BaseException], concurrency: int) -> None:
    ran: list[int] = []
    problems = [kind("stop")]

    def work(x: int) -> int:
        if x == 1 and problems:
            raise problems.pop()
        time.sleep(0.05)
        ran.append(x)
        return x

    model = calls("work", 6)
    with asyncio.Runner() as runner:
        if mode == "sync":
            sync = sync_run(model, [work], concurrency=concurrency)
            step: Any = sync.until_done
        else:
            run = async_run(model, [work], concurrency=concurrency)
            step = lambda: runner.run(run.until_done())  # noqa: E731 - assigned like the other one
        with pytest.raises(kind, match="stop"):
            step()
        before = sorted(ran)
        assert 1 not in before
        assert len(before) < 5
        time.sleep(0.1)
        assert sorted(ran) == before
        step()
    assert sorted(ran) == [*range(6)]
    assert len(model.sent) == 2


@pytest.mark.parametrize("concurrency", [1, 2])
def test_a_base_exception_of_an_async_tool_propagates(concurrency: int) -> None:
    async def work(x: int) -> None:
        if x == 1:
            raise SystemExit("stop")
        await asyncio.sleep(0.01)

    async def main() -> None:
        with pytest.raises(SystemExit, match="stop"):
            await async_run(calls("work", 4), [work], concurrency=concurrency).until_done()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_a_cancelled_error_raised_by_a_tool_propagates() -> None:
    async def work(x: int) -> None:
        task = asyncio.ensure_future(asyncio.sleep(60))
        task.cancel()
        await task

    async def main() -> None:
        with pytest.raises(asyncio.CancelledError):
            await async_run(calls("work", 2), [work]).until_done()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let SIGINT raise KeyboardInterrupt. A process in the background may ignore the signal."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="needs signals")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_waits_for_running_threads_and_starts_no_others(mode: str) -> None:
    ran: list[int] = []
    two = threading.Barrier(2, timeout=30)

    def work(x: int) -> None:
        if x < 2:
            two.wait()
        if x == 0:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        time.sleep(1.0)  # until the signal is handled, also on a busy machine
        ran.append(x)

    with pytest.raises(KeyboardInterrupt):
        run_to_end(mode, calls("work", 8), [work], concurrency=2)
    assert sorted(ran) == [0, 1]
    time.sleep(0.3)
    assert sorted(ran) == [0, 1]


def test_a_cancelled_task_cancels_async_tools_and_waits_for_threads() -> None:
    seen: list[str] = []
    started = threading.Barrier(2, timeout=30)

    async def cancelled(x: int) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            seen.append("cancelled")

    def waited(x: int) -> None:
        started.wait()
        time.sleep(0.2)
        seen.append("waited for")

    async def main() -> None:
        model = Model(reply(use("cancelled", x=1), use("waited", x=2)), reply(text()))
        run = async_run(model, [cancelled, waited])
        task = asyncio.ensure_future(run.until_done())
        await asyncio.to_thread(started.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert seen == ["cancelled", "waited for"]
        assert len(asyncio.all_tasks()) == 1
        assert len(run.messages) == 2

    asyncio.run(main())


def test_a_timeout_around_one_thread_waits_for_it() -> None:
    seen: list[int] = []

    def slow(x: int) -> None:
        time.sleep(0.3)
        seen.append(x)

    async def main() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await async_run(calls("slow", 1), [slow]).until_done()
        assert seen == [0]

    asyncio.run(main())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("concurrency", [1, 2])
def test_cancel_from_another_thread_waits_for_running_tools(mode: str, concurrency: int) -> None:
    meter, model = ConcurrencyMeter(), calls("visit", 20)
    first = model.replies[0]
    made = sync_run if mode == "sync" else async_run
    run: Any = made(model, [meter.visit], concurrency=concurrency)

    def watch() -> None:
        while not meter.ran:
            time.sleep(0.005)
        run.cancel()

    watcher = threading.Thread(target=watch)
    watcher.start()
    with pytest.raises(Cancelled) as caught:
        _ = run.until_done() if mode == "sync" else asyncio.run(run.until_done())
    watcher.join()
    ran = sorted(meter.ran)
    assert (caught.value.partial, meter.active, len(model.sent)) == (first, 0, 1)
    assert 0 < len(ran) < 20
    time.sleep(0.1)
    assert sorted(meter.ran) == ran


@pytest.mark.parametrize("mode", MODES)
def test_cancel_in_a_tool_and_in_approve(mode: str) -> None:
    ran: list[int] = []
    asked: list[str] = []
    made = sync_run if mode == "sync" else async_run

    def work(x: int) -> None:
        ran.append(x)
        run.cancel()

    def approve(call: ToolCall) -> bool:
        asked.append(call.id)
        run.cancel()
        return True

    for options, expected in (({"concurrency": 1}, [0]), ({"approve": approve}, [])):
        ran.clear()
        run: Any = made(calls("work", 3), [work], **options)
        with pytest.raises(Cancelled):
            _ = run.until_done() if mode == "sync" else asyncio.run(run.until_done())
        assert ran == expected
    assert asked == ["toolu_0"]


def test_cancel_during_an_async_request() -> None:
    async def main() -> None:
        model = Model(reply(text()))
        run = async_run(model, [])
        asyncio.get_running_loop().call_soon(run.cancel)
        with pytest.raises(Cancelled) as caught:
            await anext(aiter(run))
        assert caught.value.partial.stop_reason == "end_turn"

    asyncio.run(main())


def test_an_anyio_cancel_scope_cancels_the_run() -> None:
    async def work(x: int) -> None:
        await asyncio.sleep(60)

    async def main() -> None:
        for concurrency in (1, 2):
            run = async_run(calls("work", 3), [work], concurrency=concurrency)
            with anyio.move_on_after(0.05) as scope:
                await run.until_done()
            assert scope.cancelled_caught
            assert len(run.messages) == 2
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
