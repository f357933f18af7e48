"""Tests of streamed tool runs: turns that are available before their response is complete."""

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


def test_a_turn_is_available_before_its_response_is_complete(
    url: str, play: Callable[..., Script]
) -> None:
    slow = SlowStream(CALL)
    play(slow, LAST)
    words: list[str] = []
    with sync_run(SYNC, url, [double]) as run:
        for turn in run:
            assert repr(turn) == "StreamedTurn(incomplete)"
            assert turn.results == ()
            for word in turn.stream.text_stream:
                words.append(word)
                slow.resume.set()
            assert turn.message.stop_reason == ("tool_use" if turn.calls else "end_turn")
            assert repr(turn) == "StreamedTurn(complete)"
            assert [result.value for result in turn.run()] == [42] * len(turn.calls)
    assert "".join(words) == "Let me look it up. It is 42. "


def test_an_async_turn_is_available_before_its_response_is_complete(
    url: str, play: Callable[..., Script]
) -> None:
    slow = SlowStream(CALL)
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
                    slow.resume.set()
                assert turn.message.stop_reason == ("tool_use" if turn.calls else "end_turn")
                assert await turn.read() is turn.message
                assert [result.value for result in await turn.run()] == [42] * len(turn.calls)

    asyncio.run(main())
    assert "".join(words) == "Let me look it up. It is 42. "


def test_the_next_iteration_reads_the_rest_of_the_response(
    url: str, play: Callable[..., Script]
) -> None:
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


def test_an_interrupted_response_is_requested_again_on_the_next_iteration(
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


def test_closing_the_stream_of_a_turn_is_an_error(url: str, play: Callable[..., Script]) -> None:
    script = play(CALL, LAST)
    with sync_run(SYNC, url, [double]) as run:
        with pytest.raises(errors.StreamInterrupted, match="closed before its end"):
            for turn in run:
                turn.stream.close()
        assert len(script.sent) == 1


def test_cancel_does_not_interrupt_a_turn_that_is_being_read(
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


def test_reading_in_two_threads_is_an_error(url: str, play: Callable[..., Script]) -> None:
    slow = SlowStream(CALL)
    play(slow, LAST)
    errors_found: list[BaseException] = []

    def read(turn: Any) -> None:
        try:
            turn.message  # noqa: B018 - the property reads the stream
        except errors.ConfigurationError as error:
            errors_found.append(error)
        slow.resume.set()

    with sync_run(SYNC, url, [double]) as run:
        turn = next(turns := iter(run))
        thread = threading.Timer(0.2, read, [turn])
        thread.start()
        next(turns)
        thread.join()
        run.until_done()
    assert len(errors_found) == 1
