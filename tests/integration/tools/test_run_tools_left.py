"""Tests of streamed tool runs whose loop is left early: what is closed, and what is kept."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from typing import Any

import pytest

from support.scripted_tools import (
    Kind,
    Script,
    SlowStream,
    async_run,
    model_message,
    sync_run,
    text,
    use,
)
from support.servers import FaultServer
from support.servers._faults import FAULTS

SYNC, ASYNC = Kind("sync", streamed=True), Kind("async", streamed=True)
CALL = model_message(text("Let me look it up."), use("double", x=21))
LAST = model_message(text("It is 42."))


def double(x: int) -> int:
    return 2 * x


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Script]:
    def play(*replies: Any) -> Script:
        script = Script(*replies)
        monkeypatch.setitem(FAULTS, "script", script)
        return script

    return play


@pytest.fixture
def url(faults: FaultServer) -> str:
    return f"{faults.base_url}/script"


def leave(run: Any, how: str) -> None:
    if how == "break":
        for _ in run:
            break
    elif how == "with":
        with run:
            iterator = iter(run)
            next(iterator)
            assert iterator
    else:
        with pytest.raises(KeyError):
            for _ in run:
                raise KeyError


@pytest.mark.parametrize("how", ["break", "with", "raise"])
def test_leaving_early_closes_the_response(
    faults: FaultServer, url: str, play: Callable[..., Script], how: str
) -> None:
    slow = SlowStream(CALL)
    script = play(slow, LAST)
    with sync_run(SYNC, url, [double]) as run:
        leave(run, how)
        slow.resume.set()
        assert faults.wait_until_idle()
        assert run.messages == [{"role": "user", "content": "Hello"}]
        assert run.until_done().stop_reason == "end_turn"
    assert script.sent[0] == script.sent[1]


@pytest.mark.parametrize("how", ["break", "with", "raise"])
def test_leaving_early_closes_the_response_in_asyncio(
    faults: FaultServer, url: str, play: Callable[..., Script], how: str
) -> None:
    slow = SlowStream(CALL)
    script = play(slow, LAST)

    async def leave(run: Any) -> None:
        if how == "with":
            async with run:
                async for _ in run:
                    break
            return
        try:
            async for _ in run:
                if how == "break":
                    break
                raise KeyError
        except KeyError:
            pass

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            await leave(run)
            gc.collect()
            await asyncio.sleep(0.05)  # Python closes the iterator some time later
            slow.resume.set()
            assert await asyncio.to_thread(faults.wait_until_idle)
            message = await run.until_done()
            assert message.stop_reason == "end_turn"

    asyncio.run(main())
    assert script.sent[0] == script.sent[1]


def test_a_run_can_continue_immediately_after_a_break(
    url: str, play: Callable[..., Script]
) -> None:
    slow = SlowStream(CALL)
    script = play(slow, LAST)

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            async for turn in run:
                await anext(turn.stream)
                break
            # The first iterator is closed while `until_done` reads.
            asyncio.get_running_loop().call_later(0.1, slow.resume.set)
            assert (await run.until_done()).stop_reason == "end_turn"
            await asyncio.sleep(0.05)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert len(script.sent) == 2


def test_reading_a_turn_after_a_break_is_not_interrupted(
    url: str, play: Callable[..., Script]
) -> None:
    problems: list[Any] = []
    slow = SlowStream(CALL)
    script = play(slow, LAST)

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            async for each in run:
                turn = each
                break
            loop = asyncio.get_running_loop()
            loop.set_exception_handler(lambda loop, context: problems.append(context))
            loop.call_later(0.1, slow.resume.set)
            assert (await turn.read()).stop_reason == "tool_use"
            assert (await run.until_done()).stop_reason == "end_turn"
            gc.collect()

    asyncio.run(main())
    assert len(script.sent) == 2
    assert problems == []


def test_a_complete_response_is_kept_when_the_loop_is_left(
    url: str, play: Callable[..., Script]
) -> None:
    script = play(CALL, LAST)
    with sync_run(SYNC, url, [double]) as run:
        for turn in run:
            assert "".join(turn.stream.text_stream) == "Let me look it up. "
            break
        run.until_done()
    assert script.results()[0]["content"] == "42"
    assert len(script.sent) == 2


def test_a_cancelled_task_frees_the_connection(
    faults: FaultServer, url: str, play: Callable[..., Script]
) -> None:
    slow = SlowStream(CALL)
    play(slow, CALL, LAST)

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            task = asyncio.ensure_future(run.until_done())
            await asyncio.to_thread(slow.started.wait, 20)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            slow.resume.set()
            assert await asyncio.to_thread(faults.wait_until_idle)
            assert (await run.until_done()).stop_reason == "end_turn"

    asyncio.run(main())
