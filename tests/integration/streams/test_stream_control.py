"""`StreamControl` over real sockets: pause, resume and cancel at any moment."""

from __future__ import annotations

import asyncio
import random
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, errors
from api_claude_runtime.helpers.stream_control.async_control import AsyncStreamControl
from api_claude_runtime.helpers.stream_control.control import StreamControl
from support.blocking import KEY, Mode
from support.controlled_streams import (
    SOON,
    TIMEOUT,
    GatedStream,
    Reading,
    astreaming,
    cancel,
    gated_stream,
    read,
    streaming,
    text_of,
)
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies, events
from support.servers._faults import FAULTS
from support.tls import self_signed

LOOPS = pytest.mark.parametrize(
    "mode, loop",
    [("sync", False), ("async", False), ("async", True)],
    ids=["sync", "async", "task"],
)
BOTH = pytest.mark.parametrize("mode", ["sync", "async"])
OWN = pytest.mark.parametrize("own", [False, True], ids=["pool", "httpx"])


@pytest.fixture
def gated(monkeypatch: pytest.MonkeyPatch) -> Iterator[GatedStream]:
    made = gated_stream()
    monkeypatch.setitem(FAULTS, "gated", made)
    yield made
    made.opened.set()


@pytest.fixture
def whole(faults: FaultServer) -> list[str]:
    """The events of an uninterrupted stream."""
    got = read("sync", faults.url("sse-ok"))
    assert (got.state, got.error) == ("ended", None)
    return got.items


@LOOPS
@OWN
def test_cancel_wakes_a_reader_that_waits_for_bytes(
    faults: FaultServer, mode: Mode, loop: bool, own: bool
) -> None:
    began = time.monotonic()
    got = read(mode, faults.url("stall-mid-stream"), Reading(cancel, 4, loop=loop), own=own)
    assert time.monotonic() - began < SOON
    assert isinstance(got.error, errors.Cancelled)
    assert text_of(got.error.partial) == text_of(got.snapshot) == events.HALF_TEXT
    assert got.error.__cause__ is None
    assert got.state == "cancelled"
    assert isinstance(got.final, errors.Cancelled)
    assert text_of(got.final.partial) == events.HALF_TEXT
    assert faults.wait_until_idle()


@LOOPS
def test_cancel_wakes_a_reader_over_tls(tmp_path: Path, mode: Mode, loop: bool) -> None:
    server, certificate = self_signed(tmp_path)
    trust = ssl.create_default_context(cafile=str(certificate))
    began = time.monotonic()
    with FaultServer(server) as faults:
        url = faults.url("stall-mid-stream")
        got = read(mode, url, Reading(cancel, 4, loop=loop), ssl_context=trust)
        assert isinstance(got.error, errors.Cancelled)
        assert faults.wait_until_idle()
    assert time.monotonic() - began < SOON


@LOOPS
def test_cancel_wakes_a_paused_reader(faults: FaultServer, mode: Mode, loop: bool) -> None:
    got = read(mode, faults.url("sse-ok"), Reading(cancel, 2, each=at_item(2, "pause"), loop=loop))
    assert len(got.items) == 2
    assert isinstance(got.error, errors.Cancelled)
    assert isinstance(got.final, errors.Cancelled)
    assert faults.wait_until_idle()


@LOOPS
def test_cancel_before_the_reader_begins(faults: FaultServer, mode: Mode, loop: bool) -> None:
    got = read(mode, faults.url("stall-mid-stream"), Reading(first=cancel, loop=loop))
    assert (got.items, got.snapshot, got.state) == ([], None, "cancelled")
    assert isinstance(got.error, errors.Cancelled)
    assert got.error.partial is None
    assert faults.wait_until_idle()


def at_item(number: int, method: str) -> Any:
    """Return a callback that calls `method` of the control after `number` items."""
    seen: list[None] = []

    def each(control: Any) -> None:
        seen.append(None)
        if len(seen) == number:
            getattr(control, method)()

    return each


@BOTH
@pytest.mark.parametrize("at", range(1, 8))
def test_cancel_from_within_the_loop_ends_it_at_once(
    faults: FaultServer, mode: Mode, at: int
) -> None:
    got = read(mode, faults.url("sse-ok"), Reading(each=at_item(at, "cancel")))
    assert len(got.items) == at
    assert isinstance(got.error, errors.Cancelled)


@BOTH
def test_calls_after_cancel_have_no_effect(faults: FaultServer, mode: Mode) -> None:
    def act(control: Any) -> None:
        for method in (control.cancel, control.resume, control.pause, control.cancel):
            method()
            assert control.state == "cancelled"

    got = read(mode, faults.url("stall-mid-stream"), Reading(act, 4))
    assert (got.state, type(got.error)) == ("cancelled", errors.Cancelled)


def test_each_later_reader_gets_cancelled(faults: FaultServer) -> None:
    with streaming(faults.url("sse-ok")) as stream:
        control = StreamControl[Any](stream)
        next(iter(control))
        control.cancel()
        for view in (stream, stream.text_stream):
            with pytest.raises(errors.Cancelled):
                list(control.over(view))


def test_a_reader_may_be_faster_than_the_cancelling_thread(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with streaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        # The state between the two steps of `cancel`: the stream itself is not cancelled yet.
        monkeypatch.setattr(control, "_cancel_target", lambda: None)
        control.cancel()
        with pytest.raises(errors.Cancelled):
            next(iter(control))
        with pytest.raises(errors.Cancelled):
            stream.get_final_message()
    assert faults.wait_until_idle()


def test_a_raw_stream_has_no_partial_message(faults: FaultServer) -> None:
    with (
        Client(api_key=KEY, base_url=faults.url("sse-ok")) as client,
        client.messages.create(**ARGUMENTS, stream=True) as stream,
    ):
        control = StreamControl(stream)
        control.cancel()
        with pytest.raises(errors.Cancelled) as caught:
            next(iter(control))
        assert caught.value.partial is None


def test_cancel_wakes_a_reader_that_bypasses_the_control(faults: FaultServer) -> None:
    with streaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream:
        timer = threading.Timer(0.2, StreamControl[Any](stream).cancel)
        timer.start()
        with pytest.raises(errors.Cancelled) as caught:
            stream.get_final_text()
        timer.join()
        assert text_of(caught.value.partial) == events.HALF_TEXT


def test_after_the_end_no_call_has_an_effect(faults: FaultServer) -> None:
    with streaming(faults.url("sse-ok")) as stream:
        control: Any = StreamControl(stream)
        assert control.state == "running"
        message = stream.get_final_message()
        for method in (control.pause, control.resume, control.cancel, control.cancel):
            method()
            assert control.state == "ended"
        control.pause()
        assert stream.get_final_message() == message
        assert list(control) == []


@BOTH
def test_a_failed_stream_is_in_state_ended(faults: FaultServer, mode: Mode) -> None:
    got = read(mode, faults.url("sse-reset"))
    assert type(got.error) is errors.StreamInterrupted
    assert got.state == "ended"


@LOOPS
@pytest.mark.parametrize("at", range(8))
def test_pause_at_any_item_loses_nothing(
    faults: FaultServer, whole: list[str], mode: Mode, loop: bool, at: int
) -> None:
    states: list[str] = []

    def resume(control: Any) -> None:
        states.append(control.state)
        control.resume()

    first = (lambda control: control.pause()) if at == 0 else None
    each = at_item(at, "pause")
    # The pause exceeds the timeout, which does not run during a pause.
    reading = Reading(resume, at, first, each, loop)
    got = read(mode, faults.url("sse-ok"), reading, timeout=0.1)
    assert states == ["paused"]
    assert got.items == whole
    assert (got.error, got.state) == (None, "ended")
    assert text_of(got.final) == "".join(bodies.PIECES)


@LOOPS
def test_a_second_pause_or_resume_has_no_effect(
    faults: FaultServer, whole: list[str], mode: Mode, loop: bool
) -> None:
    states: list[str] = []

    def pause_twice(control: Any) -> None:
        for method in (control.resume, control.pause, control.pause):
            method()
            states.append(control.state)

    def resume_twice(control: Any) -> None:
        for method in (control.pause, control.resume, control.resume):
            method()
            states.append(control.state)

    reading = Reading(resume_twice, 0, pause_twice, loop=loop)
    got = read(mode, faults.url("sse-ok"), reading)
    assert states[:4] == ["running", "paused", "paused", "paused"]
    # The reader goes on at once, and may have ended before the state is read.
    assert states[4:] in (["running", "running"], ["running", "ended"], ["ended", "ended"])
    assert got.items == whole
    assert (got.error, got.state) == (None, "ended")


@BOTH
@pytest.mark.parametrize("text", [False, True], ids=["events", "text"])
def test_items_that_arrive_during_a_pause_are_delivered_after_it(
    faults: FaultServer, gated: GatedStream, whole: list[str], mode: Mode, text: bool
) -> None:
    """The reader is paused while it waits for bytes. Then all of them arrive, with the end."""
    held: list[int] = []
    seen: list[str] = []

    def act(control: Any) -> None:
        control.pause()
        before = len(seen)
        gated.opened.set()
        time.sleep(0.3)
        held.append(len(seen) - before)
        control.resume()

    after = 2 if text else 4
    reading = Reading(act, after, each=lambda _: seen.append(""), text=text)
    got = read(mode, faults.url("gated"), reading)
    assert held == [0]
    assert got.items == (list(bodies.PIECES) if text else whole)
    assert (got.error, got.state) == (None, "ended")


@BOTH
def test_rapid_pauses_lose_no_wake_up(
    monkeypatch: pytest.MonkeyPatch, faults: FaultServer, mode: Mode
) -> None:
    many = [events.TEXT_BLOCK[1]] * 3000
    chunks = [*events.STREAM[:2], *many, *events.STREAM[-3:]]
    gated = GatedStream(chunks[:2], chunks[2:])
    gated.opened.set()
    monkeypatch.setitem(FAULTS, "gated", gated)
    stop = threading.Event()

    def pause_repeatedly(control: Any) -> None:
        while not stop.is_set() and control.state != "ended":
            control.pause()
            control.resume()
            if random.random() < 0.01:
                time.sleep(0.0002)

    got = read(mode, faults.url("gated"), Reading(pause_repeatedly, 2))
    stop.set()
    assert len(got.items) == 3005
    assert text_of(got.final) == bodies.PIECES[0] * 3000


@BOTH
def test_a_pause_applies_backpressure_to_the_server(
    monkeypatch: pytest.MonkeyPatch, faults: FaultServer, mode: Mode
) -> None:
    block = b": " + b"x" * 100_000 + b"\n\n"
    gated = GatedStream(events.HALF, [block] * 2000)
    gated.opened.set()
    monkeypatch.setitem(FAULTS, "gated", gated)
    sent: list[int] = []

    def act(control: Any) -> None:
        while not sent or gated.sent > sent[-1]:
            sent.append(gated.sent)
            time.sleep(0.3)
        control.cancel()

    got = read(mode, faults.url("gated"), Reading(act, 1, each=lambda control: control.pause()))
    assert isinstance(got.error, errors.Cancelled)
    assert sent[-1] < 100_000_000  # the server offers 200_000_000 bytes


def test_a_stream_of_lines_can_be_controlled(
    monkeypatch: pytest.MonkeyPatch, faults: FaultServer
) -> None:
    line = b'{"custom_id":"a","result":{"type":"canceled"}}\n'
    gated = GatedStream([line] * 3, [])
    monkeypatch.setitem(FAULTS, "gated", gated)
    seen: list[str] = []
    with (
        Client(api_key=KEY, base_url=faults.url("gated"), timeout=TIMEOUT) as client,
        client.messages.batches.results("b") as lines,
    ):
        control = StreamControl(lines)
        with pytest.raises(errors.Cancelled):
            for each in control:
                seen.append(each.custom_id)
                if len(seen) == 3:
                    threading.Timer(0.1, control.cancel).start()
    gated.opened.set()
    assert seen == ["a"] * 3


@pytest.mark.parametrize("paused", [False, True])
def test_a_reading_task_can_be_cancelled(faults: FaultServer, paused: bool) -> None:
    async def main() -> None:
        async with astreaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream:
            control = AsyncStreamControl[Any](stream)
            if paused:
                control.pause()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    async for _ in control:
                        pass
            assert control.state == ("paused" if paused else "ended")

    asyncio.run(main())
    assert faults.wait_until_idle()
