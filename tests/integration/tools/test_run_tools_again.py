"""Tests of streamed tool runs that are iterated again or closed, during or after a read by another
reader.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import errors
from support.scripted_tools import (
    Kind,
    Script,
    SlowStream,
    async_run,
    begin_stream,
    model_message,
    streamed,
    sync_run,
    text,
    use,
)
from support.servers import FaultServer
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

SYNC, ASYNC = Kind("sync", streamed=True), Kind("async", streamed=True)
CALL = model_message(text("Let me look it up."), use("double", x=21))
LAST = model_message(text("It is 42."))
LONG = 20.0
"""Timeout in seconds that no test here reaches."""


def double(x: int) -> int:
    return 2 * x


def cut(connection: Connection, request: Request) -> None:
    """Send half a stream, then reset the connection."""
    begin_stream(connection)
    for chunk in streamed(CALL)[:5]:
        connection.send_chunk(chunk)
    connection.reset()


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


BROKEN = [("sse-overloaded", errors.OverloadedError), (cut, errors.StreamInterrupted)]


@pytest.mark.parametrize("iterated", [False, True])
@pytest.mark.parametrize("fault, kind", BROKEN, ids=["error", "cut"])
def test_an_interrupted_response_is_requested_again(
    url: str, play: Callable[..., Script], fault: Any, kind: type[Exception], iterated: bool
) -> None:
    script = play(fault, LAST)
    with sync_run(SYNC, url, [double]) as run:
        iterator = iter(run)
        turn = next(iterator)
        with pytest.raises(kind):
            list(turn.stream.text_stream)
        # The failed iterator still exists, for example in the traceback of its error.
        if iterated:
            assert ["".join(turn.stream.text_stream) for turn in run] == ["It is 42. "]
        assert run.until_done().stop_reason == "end_turn"
        assert len(run.messages) == 2
        iterator.close()
    assert script.sent[0] == script.sent[1]
    assert len(script.sent) == 2


@pytest.mark.parametrize("iterated", [False, True])
@pytest.mark.parametrize("fault, kind", BROKEN, ids=["error", "cut"])
def test_an_interrupted_response_is_requested_again_in_asyncio(
    url: str, play: Callable[..., Script], fault: Any, kind: type[Exception], iterated: bool
) -> None:
    script = play(fault, LAST)

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            with pytest.raises(kind):
                async for turn in run:
                    async for _ in turn.stream.text_stream:
                        pass
            if iterated:
                words = [[word async for word in turn.stream.text_stream] async for turn in run]
                assert "".join(words[0]) == "It is 42. "
            assert (await run.until_done()).stop_reason == "end_turn"

    asyncio.run(main())
    assert script.sent[0] == script.sent[1]
    assert len(script.sent) == 2


READS: list[Callable[[Any, Any], object]] = [
    lambda run, turn: turn.message,
    lambda run, turn: run.until_done(),
    lambda run, turn: list(turn.stream.text_stream),
]


@pytest.mark.parametrize("leave", ["close", "with"])
@pytest.mark.parametrize("read", READS, ids=["message", "until_done", "stream"])
def test_close_cancels_a_read_in_another_thread(
    faults: FaultServer, url: str, play: Callable[..., Script], read: Any, leave: str
) -> None:
    slow = SlowStream(CALL)
    script = play(slow, LAST)
    caught: list[BaseException] = []

    def reading(run: Any, turn: Any) -> None:
        try:
            read(run, turn)
        except errors.Cancelled as error:
            caught.append(error)

    with sync_run(SYNC, url, [double]) as run:
        iterator = iter(run)
        turn = next(iterator)
        thread = threading.Thread(target=reading, args=[run, turn])
        if leave == "close":
            thread.start()
            wait_until(lambda: turn.stream.snapshot is not None)
            run.close()
        else:
            with run:
                thread.start()
                wait_until(lambda: turn.stream.snapshot is not None)
        # The server has more data, but waits.
        thread.join(LONG)
        assert len(caught) == 1
        slow.resume.set()
        assert faults.wait_until_idle()
        assert run.until_done().stop_reason == "end_turn"
    assert script.sent[0] == script.sent[1]


ASYNC_READS: list[Callable[[Any, Any], Any]] = [
    lambda run, turn: turn.read(),
    lambda run, turn: run.until_done(),
    lambda run, turn: turn.stream.get_final_message(),
]


@pytest.mark.parametrize("read", ASYNC_READS, ids=["read", "until_done", "stream"])
def test_close_cancels_a_read_in_another_task(
    faults: FaultServer, url: str, play: Callable[..., Script], read: Any
) -> None:
    slow = SlowStream(CALL)
    script = play(slow, LAST)

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            async with run:
                iterator = aiter(run)
                turn = await anext(iterator)
                task = asyncio.ensure_future(read(run, turn))
                await asyncio.to_thread(wait_until, lambda: turn.stream.snapshot is not None)
            with pytest.raises(errors.Cancelled):
                await asyncio.wait_for(task, LONG)
            slow.resume.set()
            assert await asyncio.to_thread(faults.wait_until_idle)
            assert (await run.until_done()).stop_reason == "end_turn"

    asyncio.run(main())
    assert script.sent[0] == script.sent[1]


def test_leaving_the_loop_does_not_interrupt_a_read_in_another_thread(
    url: str, play: Callable[..., Script]
) -> None:
    slow = SlowStream(CALL)
    script = play(slow, LAST)
    found: list[str] = []
    with sync_run(SYNC, url, [double]) as run:
        iterator = iter(run)
        turn = next(iterator)
        thread = threading.Thread(target=lambda: found.append(turn.message.stop_reason))
        thread.start()
        wait_until(lambda: turn.stream.snapshot is not None)
        iterator.close()
        slow.resume.set()
        thread.join(LONG)
        assert found == ["tool_use"]
        assert run.until_done().stop_reason == "end_turn"
    assert script.results()[0]["content"] == "42"


def test_close_does_not_stop_running_tools(url: str, play: Callable[..., Script]) -> None:
    def closing(x: int) -> int:
        run.close()
        return x

    script = play(model_message(use("closing", x=1)), LAST)
    with sync_run(SYNC, url, [closing]) as run:
        assert [turn.run()[0].content for turn in run if turn.calls] == ["1"]
    assert len(script.sent) == 2


def wait_until(condition: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(int(LONG * 100)):
        if condition():
            return
        pause.wait(0.01)
    raise AssertionError("the condition was not met in time")
