"""A running stream in other hands: pause, resume and cancel at any moment, on real sockets."""

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
    Reading,
    Tap,
    astreaming,
    cancel,
    half_tap,
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
def tap(monkeypatch: pytest.MonkeyPatch) -> Iterator[Tap]:
    made = half_tap()
    monkeypatch.setitem(FAULTS, "tap", made)
    yield made
    made.opened.set()


@pytest.fixture
def whole(faults: FaultServer) -> list[str]:
    """The events of a stream that nobody touches."""
    got = read("sync", faults.url("sse-ok"))
    assert (got.state, got.error) == ("ended", None)
    return got.items


@LOOPS
@OWN
def test_cancel_reaches_a_reader_that_waits_for_bytes(
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
def test_cancel_reaches_a_reader_over_tls(tmp_path: Path, mode: Mode, loop: bool) -> None:
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
def test_cancel_reaches_a_reader_that_is_paused(
    faults: FaultServer, mode: Mode, loop: bool
) -> None:
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
    """Calls the method once so many items have been handed out."""
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
def test_what_comes_after_cancel_changes_nothing(faults: FaultServer, mode: Mode) -> None:
    def act(control: Any) -> None:
        for method in (control.cancel, control.resume, control.pause, control.cancel):
            method()
            assert control.state == "cancelled"

    got = read(mode, faults.url("stall-mid-stream"), Reading(act, 4))
    assert (got.state, type(got.error)) == ("cancelled", errors.Cancelled)


def test_each_later_reader_is_told(faults: FaultServer) -> None:
    with streaming(faults.url("sse-ok")) as stream:
        control = StreamControl[Any](stream)
        next(iter(control))
        control.cancel()
        for view in (stream, stream.text_stream):
            with pytest.raises(errors.Cancelled):
                list(control.over(view))


def test_a_reader_may_be_faster_than_who_cancels(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with streaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream:
        control = StreamControl[Any](stream)
        monkeypatch.setattr(control, "_cut", lambda: None)  # between its two steps
        control.cancel()
        with pytest.raises(errors.Cancelled):
            next(iter(control))
        with pytest.raises(errors.Cancelled):
            stream.get_final_message()
    assert faults.wait_until_idle()


def test_a_raw_stream_keeps_nothing(faults: FaultServer) -> None:
    with (
        Client(api_key=KEY, base_url=faults.url("sse-ok")) as client,
        client.messages.create(**ARGUMENTS, stream=True) as stream,
    ):
        control = StreamControl(stream)
        control.cancel()
        with pytest.raises(errors.Cancelled) as caught:
            next(iter(control))
        assert caught.value.partial is None


def test_cancel_reaches_a_reader_who_goes_past_the_control(faults: FaultServer) -> None:
    with streaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream:
        timer = threading.Timer(0.2, StreamControl[Any](stream).cancel)
        timer.start()
        with pytest.raises(errors.Cancelled) as caught:
            stream.get_final_text()
        timer.join()
        assert text_of(caught.value.partial) == events.HALF_TEXT


def test_after_the_end_nothing_does_anything(faults: FaultServer) -> None:
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
def test_a_stream_that_fails_has_ended(faults: FaultServer, mode: Mode) -> None:
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
    # Paused for longer than the timeout, which does not run.
    reading = Reading(resume, at, first, each, loop)
    got = read(mode, faults.url("sse-ok"), reading, timeout=0.1)
    assert states == ["paused"]
    assert got.items == whole
    assert (got.error, got.state) == (None, "ended")
    assert text_of(got.final) == "".join(bodies.PIECES)


@BOTH
@pytest.mark.parametrize("text", [False, True], ids=["events", "text"])
def test_what_comes_while_paused_is_held_and_not_lost_at_the_end(
    faults: FaultServer, tap: Tap, whole: list[str], mode: Mode, text: bool
) -> None:
    """The reader waits for bytes when it is paused; then all comes, the end too."""
    held: list[int] = []
    seen: list[str] = []

    def act(control: Any) -> None:
        control.pause()
        before = len(seen)
        tap.opened.set()
        time.sleep(0.3)
        held.append(len(seen) - before)
        control.resume()

    after = 2 if text else 4
    reading = Reading(act, after, each=lambda _: seen.append(""), text=text)
    got = read(mode, faults.url("tap"), reading)
    assert held == [0]
    assert got.items == (list(bodies.PIECES) if text else whole)
    assert (got.error, got.state) == (None, "ended")


@BOTH
def test_a_storm_of_pauses_loses_no_wake_up(
    monkeypatch: pytest.MonkeyPatch, faults: FaultServer, mode: Mode
) -> None:
    many = [events.TEXT_BLOCK[1]] * 3000
    chunks = [*events.STREAM[:2], *many, *events.STREAM[-3:]]
    tap = Tap(chunks[:2], chunks[2:])
    tap.opened.set()
    monkeypatch.setitem(FAULTS, "tap", tap)
    stop = threading.Event()

    def storm(control: Any) -> None:
        while not stop.is_set() and control.state != "ended":
            control.pause()
            control.resume()
            if random.random() < 0.01:
                time.sleep(0.0002)

    got = read(mode, faults.url("tap"), Reading(storm, 2))
    stop.set()
    assert len(got.items) == 3005
    assert text_of(got.final) == bodies.PIECES[0] * 3000


@BOTH
def test_a_pause_holds_the_server_back(
    monkeypatch: pytest.MonkeyPatch, faults: FaultServer, mode: Mode
) -> None:
    block = b": " + b"x" * 100_000 + b"\n\n"
    tap = Tap(events.HALF, [block] * 2000)
    tap.opened.set()
    monkeypatch.setitem(FAULTS, "tap", tap)
    sent: list[int] = []

    def act(control: Any) -> None:
        while not sent or tap.sent > sent[-1]:
            sent.append(tap.sent)
            time.sleep(0.3)
        control.cancel()

    got = read(mode, faults.url("tap"), Reading(act, 1, each=lambda control: control.pause()))
    assert isinstance(got.error, errors.Cancelled)
    assert sent[-1] < 100_000_000  # of twice that


def test_lines_can_be_controlled_too(monkeypatch: pytest.MonkeyPatch, faults: FaultServer) -> None:
    line = b'{"custom_id":"a","result":{"type":"canceled"}}\n'
    tap = Tap([line] * 3, [])
    monkeypatch.setitem(FAULTS, "tap", tap)
    seen: list[str] = []
    with (
        Client(api_key=KEY, base_url=faults.url("tap"), timeout=TIMEOUT) as client,
        client.messages.batches.results("b") as lines,
    ):
        control = StreamControl(lines)
        with pytest.raises(errors.Cancelled):
            for each in control:
                seen.append(each.custom_id)
                if len(seen) == 3:
                    threading.Timer(0.1, control.cancel).start()
    tap.opened.set()
    assert seen == ["a"] * 3


@pytest.mark.parametrize("paused", [False, True])
def test_a_task_that_reads_can_be_cancelled_as_ever(faults: FaultServer, paused: bool) -> None:
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
