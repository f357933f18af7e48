"""What must not be lost is done although the call is interrupted: in threads, asyncio and trio."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any

import anyio
import pytest
import trio
import trio.lowlevel

from api_claude_runtime.pipeline.steps import exchange as module
from api_claude_runtime.pipeline.steps.exchange import async_exchange, exchange
from api_claude_runtime.pipeline.steps.late import Late

SECONDS = 10.0
VARIABLE: ContextVar[str] = ContextVar("VARIABLE")


def press() -> None:
    """Send SIGINT to the main thread, from another one."""
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.05)


@pytest.fixture
def pressed() -> Iterator[threading.Event]:
    """An event that is set when SIGINT has arrived."""
    arrived = threading.Event()

    def handler(*_: Any) -> None:
        arrived.set()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, handler)
    yield arrived
    signal.signal(signal.SIGINT, before)


def test_the_result_and_the_error() -> None:
    VARIABLE.set("of the caller")
    assert exchange(VARIABLE.get) == "of the caller"
    with pytest.raises(LookupError, match="its own"):
        exchange(failing)

    async def main() -> None:
        async def get() -> str:
            return VARIABLE.get()

        async def fail() -> None:
            failing()

        assert await async_exchange(get) == "of the caller"
        with pytest.raises(LookupError, match="its own"):
            await async_exchange(fail)

    asyncio.run(main())
    trio.run(main)


def failing() -> None:
    raise LookupError("its own")


def test_another_thread_than_the_main_one_starts_none() -> None:
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(exchange(threading.get_ident)))
    thread.start()
    thread.join()
    assert found == [thread.ident]
    assert exchange(threading.get_ident) != threading.get_ident()


def test_ctrl_c_waits_for_the_result(pressed: threading.Event) -> None:
    def function() -> str:
        press()
        assert pressed.wait(SECONDS)
        return "done"

    with pytest.raises(Late) as raised:
        exchange(function)
    assert raised.value.result == "done"
    assert isinstance(raised.value.interrupt, KeyboardInterrupt)


def test_ctrl_c_and_a_failure(pressed: threading.Event) -> None:
    def function() -> None:
        press()
        assert pressed.wait(SECONDS)
        failing()

    with pytest.raises(KeyboardInterrupt):
        exchange(function)


def test_ctrl_c_does_not_wait_without_end(pressed: threading.Event, brief: None) -> None:
    end = threading.Event()

    def function() -> None:
        press()
        end.wait(SECONDS)

    with pytest.raises(KeyboardInterrupt):
        exchange(function)
    end.set()


def test_a_second_ctrl_c_does_not_wait(pressed: threading.Event) -> None:
    end = threading.Event()

    def function() -> None:
        press()
        assert pressed.wait(SECONDS)
        pressed.clear()
        while not pressed.wait(0.01):  # until the first has been handled
            press()
        end.wait(SECONDS)

    with pytest.raises(KeyboardInterrupt):
        exchange(function)
    assert not end.is_set()
    end.set()


async def cancelled_by_a_task(begun: Any, inner: Callable[[], Any]) -> None:
    task = asyncio.create_task(inner())
    await begun.wait()
    task.cancel()
    await task


async def cancelled_by_a_scope(begun: Any, inner: Callable[[], Any]) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(inner)
        await begun.wait()
        group.cancel_scope.cancel()


@pytest.mark.parametrize("cancel", [cancelled_by_a_task, cancelled_by_a_scope])
@pytest.mark.parametrize("outcome", ["result", "failure", "hangs"])
def test_a_cancelled_task(cancel: Callable[..., Any], outcome: str, brief: None) -> None:
    found: list[Any] = []

    async def main() -> None:
        begun, was_cancelled = asyncio.Event(), asyncio.Event()

        async def function() -> str:
            begun.set()
            if outcome == "hangs":
                await asyncio.sleep(SECONDS)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            if outcome == "failure":
                failing()
            return "done"

        async def inner() -> None:
            try:
                await async_exchange(function)
            except Late as late:
                found.append(late.result)
                raise late.interrupt from None
            except BaseException as error:
                found.append(type(error))
                raise

        try:
            await cancel(begun, inner)
        except asyncio.CancelledError:
            was_cancelled.set()
        assert was_cancelled.is_set() == (cancel is cancelled_by_a_task)
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert found == ["done" if outcome == "result" else asyncio.CancelledError]


def test_a_timeout_of_asyncio_is_one() -> None:
    found: list[Any] = []

    async def main() -> None:
        async def function() -> str:
            await asyncio.sleep(0.05)
            return "done"

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                try:
                    await async_exchange(function)
                except Late as late:
                    found.append(late.result)
                    raise late.interrupt from None

    asyncio.run(main())
    assert found == ["done"]


def test_trio_waits_for_the_result() -> None:
    found: list[Any] = []

    async def main() -> None:
        async def function() -> str:
            scope.cancel()
            await trio.lowlevel.checkpoint()
            return "done"

        with trio.CancelScope() as scope:
            found.append(await async_exchange(function))
            await trio.lowlevel.checkpoint()
            found.append("goes on")
        assert scope.cancelled_caught

    trio.run(main)
    assert found == ["done"]
