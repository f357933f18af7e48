"""Streamed runs of tools: turns that are there before their reply is, and what closes one early."""

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
    Slow,
    async_run,
    begin_stream,
    said,
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
CALL = said(text("Let me look it up."), use("double", x=21))
LAST = said(text("It is 42."))


def double(x: int) -> int:
    return 2 * x


def cut(connection: Connection, request: Request) -> None:
    """Half a stream, and a connection that breaks."""
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


def test_a_turn_is_there_before_its_reply_is(url: str, play: Callable[..., Script]) -> None:
    slow = Slow(CALL)
    play(slow, LAST)
    words: list[str] = []
    with sync_run(SYNC, url, [double]) as run:
        for turn in run:
            assert repr(turn) == "StreamedTurn(arriving)"
            assert turn.results == ()
            for word in turn.stream.text_stream:
                words.append(word)
                slow.may_go_on.set()
            assert turn.message.stop_reason == ("tool_use" if turn.calls else "end_turn")
            assert repr(turn) == "StreamedTurn(whole)"
            assert [result.value for result in turn.run()] == [42] * len(turn.calls)
    assert "".join(words) == "Let me look it up. It is 42. "


def test_the_same_for_asyncio(url: str, play: Callable[..., Script]) -> None:
    slow = Slow(CALL)
    play(slow, LAST)
    words: list[str] = []

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            async for turn in run:
                for name in ("message", "calls"):
                    with pytest.raises(errors.ConfigurationError, match=r"await turn\.read\(\)"):
                        getattr(turn, name)
                async for word in turn.stream.text_stream:
                    words.append(word)
                    slow.may_go_on.set()
                assert turn.message.stop_reason == ("tool_use" if turn.calls else "end_turn")
                assert await turn.read() is turn.message
                assert [result.value for result in await turn.run()] == [42] * len(turn.calls)

    asyncio.run(main())
    assert "".join(words) == "Let me look it up. It is 42. "


def test_stepping_on_reads_what_is_left(url: str, play: Callable[..., Script]) -> None:
    script = play(CALL, LAST, CALL, LAST)
    with sync_run(SYNC, url, [double]) as run:
        for turn in run:
            next(turn.stream)
        assert run.messages[-1]["content"][0].text == "It is 42. "
    assert script.results()[0]["content"] == "42"

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            async for turn in run:
                await anext(turn.stream)
            assert run.messages[-1]["content"][0].text == "It is 42. "

    asyncio.run(main())
    assert script.results(3)[0]["content"] == "42"


def test_a_reply_that_breaks_is_asked_for_again_by_who_wants_that(
    url: str, play: Callable[..., Script]
) -> None:
    script = play(CALL, cut, "sse-overloaded", LAST)
    with sync_run(SYNC, url, [double]) as run:
        with pytest.raises(errors.StreamInterrupted) as caught:
            run.until_done()
        assert caught.value.partial.content[0].text.startswith("Let me")
        assert len(run.messages) == 3
        with pytest.raises(errors.OverloadedError):
            for turn in run:
                for _ in turn.stream:
                    pass
        assert run.until_done().stop_reason == "end_turn"
    assert script.sent[1] == script.sent[2] == script.sent[3]

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            with pytest.raises(errors.StreamInterrupted):
                await run.until_done()
            assert (await run.until_done()).stop_reason == "end_turn"

    play(CALL, cut, LAST)
    asyncio.run(main())


def test_a_stream_that_the_caller_closed_is_an_error(url: str, play: Callable[..., Script]) -> None:
    script = play(CALL, LAST)
    with sync_run(SYNC, url, [double]) as run:
        with pytest.raises(errors.StreamInterrupted, match="closed before its end"):
            for turn in run:
                turn.stream.close()
        assert len(script.sent) == 1


def test_a_turn_that_is_being_read_is_not_cut_by_cancel(
    url: str, play: Callable[..., Script]
) -> None:
    play(CALL, CALL)
    with sync_run(SYNC, url, [double]) as run:
        with pytest.raises(errors.Cancelled) as caught:
            for turn in run:
                next(turn.stream)
                run.cancel()
                assert len("".join(turn.stream.text_stream)) > 10
                assert turn.message.stop_reason == "tool_use"
        assert caught.value.partial is turn.message

    async def main() -> None:
        async with async_run(ASYNC, url, [double]) as run:
            with pytest.raises(errors.Cancelled):
                async for turn in run:
                    run.cancel()
                    assert (await turn.read()).stop_reason == "tool_use"

    asyncio.run(main())


def test_another_thread_may_not_read_meanwhile(url: str, play: Callable[..., Script]) -> None:
    slow = Slow(CALL)
    play(slow, LAST)
    told: list[BaseException] = []

    def read(turn: Any) -> None:
        try:
            turn.message  # noqa: B018 - reading it is what it does
        except errors.ConfigurationError as error:
            told.append(error)
        slow.may_go_on.set()

    with sync_run(SYNC, url, [double]) as run:
        turn = next(iter_of := iter(run))
        thread = threading.Timer(0.2, read, [turn])
        thread.start()
        next(iter_of)
        thread.join()
        run.until_done()
    assert len(told) == 1
