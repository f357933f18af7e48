"""A stream under control that is paused, or shown in larger pieces, when somebody ends it."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.helpers.stream_control.async_buffered import abuffered
from api_claude_runtime.helpers.stream_control.async_control import AsyncStreamControl
from api_claude_runtime.helpers.stream_control.buffered import buffered
from api_claude_runtime.helpers.stream_control.control import StreamControl
from support.controlled_streams import SOON, TIMEOUT, astreaming, half_tap, streaming, text_of
from support.servers import FaultServer, events
from support.servers._faults import FAULTS
from support.stream_readers import Reader, quiet_loop, until, wait_for

HOW = pytest.mark.parametrize("how", ["leave", "close", "cancel", "control"])


@pytest.mark.parametrize("later", [False, True])
def test_cancel_reaches_who_reads_larger_pieces_under_control(
    faults: FaultServer, later: bool
) -> None:
    with streaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        with pytest.raises(errors.Cancelled) as caught:
            for _ in control.over(buffered(stream)):
                if later:
                    threading.Timer(0.1, control.cancel).start()
                else:
                    control.cancel()
        assert text_of(caught.value.partial) == events.HALF_TEXT
        assert control.state == "cancelled"

    async def main() -> None:
        async with (
            quiet_loop(),
            astreaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream,
        ):
            control = AsyncStreamControl[Any](stream)
            with pytest.raises(errors.Cancelled) as caught:
                async for _ in control.over(abuffered(stream)):
                    if later:
                        asyncio.get_running_loop().call_later(0.1, control.cancel)
                    else:
                        control.cancel()
            assert text_of(caught.value.partial) == events.HALF_TEXT

    asyncio.run(main())
    assert faults.wait_until_idle()


@HOW
def test_a_paused_reader_whose_stream_is_closed_is_told(faults: FaultServer, how: str) -> None:
    seen: list[str] = []

    def read(control: StreamControl[Any]) -> None:
        for event in control:
            seen.append(event.type)
            if len(seen) == 2:
                control.pause()

    with streaming(faults.url("sse-ok"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        reader = Reader(lambda: read(control))
        wait_for(lambda: control.state == "paused")
        end(how, stream, control)
    assert isinstance(reader.ends(), errors.Cancelled)
    assert len(seen) == 2
    assert faults.wait_until_idle()


def end(how: str, stream: Any, control: Any) -> Any:
    if how == "control":
        return control.cancel()
    return None if how == "leave" else getattr(stream, how)()


@HOW
def test_a_paused_task_whose_stream_is_closed_is_told(faults: FaultServer, how: str) -> None:
    seen: list[str] = []

    async def read(control: AsyncStreamControl[Any]) -> None:
        async for event in control:
            seen.append(event.type)
            if len(seen) == 2:
                control.pause()

    async def main() -> None:
        async with quiet_loop():
            async with astreaming(faults.url("sse-ok"), timeout=TIMEOUT) as stream:
                control = AsyncStreamControl[Any](stream)
                task = asyncio.create_task(read(control))
                await until(lambda: control.state == "paused")
                done = end(how, stream, control)
                if done is not None:
                    await done
            with pytest.raises(errors.Cancelled):
                await asyncio.wait_for(task, SOON)

    asyncio.run(main())
    assert len(seen) == 2
    assert faults.wait_until_idle()


def test_who_is_paused_over_a_stream_that_has_come_whole_can_be_cancelled(
    monkeypatch: pytest.MonkeyPatch, faults: FaultServer
) -> None:
    tap = half_tap()
    monkeypatch.setitem(FAULTS, "tap", tap)
    with streaming(faults.url("tap"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        seen: list[str] = []

        def read() -> None:
            for piece in control.over(buffered(stream, 1)):
                seen.append(piece)
                control.pause()

        reader = Reader(read)
        wait_for(lambda: control.state == "paused")
        tap.opened.set()
        wait_for(lambda: stream.ended)
        time.sleep(0.2)
        assert len(seen) == 1  # held, though nothing more comes
        control.cancel()
        assert isinstance(reader.ends(), errors.Cancelled)
        assert text_of(stream.get_final_message())


@pytest.mark.parametrize("method", ["resume", "cancel"])
def test_a_signal_handler_may_come_right_before_the_wait(faults: FaultServer, method: str) -> None:
    """In the thread that is about to wait, when it has looked: nobody is there to be woken."""

    class Late(threading.Condition):
        def wait(self, timeout: float | None = None) -> bool:
            getattr(control, method)()
            return super().wait(timeout)

    with streaming(faults.url("sse-ok"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        control._changed = Late()
        control.pause()
        error = Reader(lambda: list(control)).ends()
        assert isinstance(error, errors.Cancelled if method == "cancel" else type(None))
