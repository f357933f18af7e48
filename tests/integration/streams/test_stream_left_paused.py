"""Streams that are ended while a reader is paused by a `StreamControl` or reads `buffered` text."""

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
from support.controlled_streams import SOON, TIMEOUT, astreaming, gated_stream, streaming, text_of
from support.servers import FaultServer, events
from support.servers._faults import FAULTS
from support.stream_readers import Reader, async_wait_for, no_leftover_tasks, wait_for

HOW = pytest.mark.parametrize("how", ["leave", "close", "cancel", "control"])


@pytest.mark.parametrize("later", [False, True])
def test_cancel_reaches_a_reader_of_buffered_text(faults: FaultServer, later: bool) -> None:
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
            no_leftover_tasks(),
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
def test_ending_the_stream_cancels_a_paused_thread(faults: FaultServer, how: str) -> None:
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
    assert isinstance(reader.join(), errors.Cancelled)
    assert len(seen) == 2
    assert faults.wait_until_idle()


def end(how: str, stream: Any, control: Any) -> Any:
    if how == "control":
        return control.cancel()
    return None if how == "leave" else getattr(stream, how)()


@HOW
def test_ending_the_stream_cancels_a_paused_task(faults: FaultServer, how: str) -> None:
    seen: list[str] = []

    async def read(control: AsyncStreamControl[Any]) -> None:
        async for event in control:
            seen.append(event.type)
            if len(seen) == 2:
                control.pause()

    async def main() -> None:
        async with no_leftover_tasks():
            async with astreaming(faults.url("sse-ok"), timeout=TIMEOUT) as stream:
                control = AsyncStreamControl[Any](stream)
                task = asyncio.create_task(read(control))
                await async_wait_for(lambda: control.state == "paused")
                done = end(how, stream, control)
                if done is not None:
                    await done
            with pytest.raises(errors.Cancelled):
                await asyncio.wait_for(task, SOON)

    asyncio.run(main())
    assert len(seen) == 2
    assert faults.wait_until_idle()


def test_a_reader_paused_at_the_end_of_a_stream_can_be_cancelled(
    monkeypatch: pytest.MonkeyPatch, faults: FaultServer
) -> None:
    gated = gated_stream()
    monkeypatch.setitem(FAULTS, "gated", gated)
    with streaming(faults.url("gated"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        seen: list[str] = []

        def read() -> None:
            for piece in control.over(buffered(stream, 1)):
                seen.append(piece)
                control.pause()

        reader = Reader(read)
        wait_for(lambda: control.state == "paused")
        gated.opened.set()
        wait_for(lambda: stream.ended)
        time.sleep(0.2)
        assert len(seen) == 1  # still paused, although the stream has ended
        control.cancel()
        assert isinstance(reader.join(), errors.Cancelled)
        assert text_of(stream.get_final_message())


@pytest.mark.parametrize("method", ["resume", "cancel"])
def test_a_signal_handler_may_run_right_before_the_wait(faults: FaultServer, method: str) -> None:
    """The handler runs in the reading thread, after it checked the state and before it waits."""

    class SignalledCondition(threading.Condition):
        def wait(self, timeout: float | None = None) -> bool:
            getattr(control, method)()
            return super().wait(timeout)

    with streaming(faults.url("sse-ok"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        control._changed = SignalledCondition()
        control.pause()
        error = Reader(lambda: list(control)).join()
        assert isinstance(error, errors.Cancelled if method == "cancel" else type(None))
