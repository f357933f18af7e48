"""`buffered` and `abuffered`: when pieces are yielded, and that threads and tasks end."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.helpers.stream_control.async_buffered import abuffered
from api_claude_runtime.helpers.stream_control.buffered import buffered
from api_claude_runtime.helpers.stream_control.text_buffer import TextBuffer
from support.message_streams import WHOLE, astreamed, one_by_one, streamed
from support.streams import START, sse, text

BOTH = pytest.mark.parametrize("mode", ["sync", "async"])
TEXTS = st.lists(st.text(st.sampled_from("abc\n "), max_size=12))
LONG = 60.0


async def each(texts: Iterable[str]) -> AsyncIterator[str]:
    for item in texts:
        yield item


def pieces(mode: str, texts: Iterable[str], *args: Any, **options: Any) -> list[str]:
    if mode == "sync":
        return list(buffered(texts, *args, **options))

    async def main() -> list[str]:
        return [piece async for piece in abuffered(each(texts), *args, **options)]

    return asyncio.run(main())


def readers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "buffered"]


def gone() -> bool:
    """Wait for the reader threads to end; return whether they have."""
    deadline = time.monotonic() + 10
    while readers() and time.monotonic() < deadline:
        time.sleep(0.01)
    return not readers()


@BOTH
@given(TEXTS, st.integers(1, 20), st.sampled_from([None, LONG]), st.booleans())
def test_all_text_is_yielded_and_each_piece_is_complete(
    mode: str, texts: list[str], max_chars: int, delay: float | None, newline: bool
) -> None:
    out = pieces(mode, texts, max_chars, delay, on_newline=newline)
    assert "".join(out) == "".join(texts)
    assert all(out)
    for piece in out[:-1]:
        assert len(piece) >= max_chars or (newline and piece.endswith("\n"))
    # No piece is yielded late: without its last text it would not have been complete.
    longest = max(map(len, texts), default=0)
    assert all(len(piece) < max_chars + longest for piece in out)
    if newline:
        assert all("\n" not in piece[:-longest] for piece in out if longest)


WAITS = st.sampled_from([0.0, 0.1, 0.2, 0.3, 0.5, 0.7])


@given(st.lists(st.tuples(st.text("abc\n", max_size=5), WAITS)))
def test_no_character_waits_longer_than_the_delay(texts: list[tuple[str, float]]) -> None:
    """A caller that calls `take` when `seconds_left` has passed keeps the delay for any timing."""
    buffer, now, out = TextBuffer(8, 0.5, newline=True), 0.0, ""
    arrivals: list[float] = []  # time of arrival of each character in the buffer
    for item, wait in texts:
        then = now + wait
        left = buffer.seconds_left(now)
        assert (left is None) == (not arrivals)
        if left is not None and now + left <= then:
            assert now + left == pytest.approx(arrivals[0] + 0.5)
            piece = buffer.take()
            assert len(piece) == len(arrivals)
            out, arrivals = out + piece, []
        now = then
        arrivals += [now] * len(item)
        piece = buffer.add(item, now)
        out, arrivals = out + piece, arrivals[len(piece) :]
    assert out + buffer.take() == "".join(item for item, _ in texts)
    assert buffer.seconds_left(now) is None


@BOTH
def test_complete_lines_are_yielded_and_the_rest_is_kept(mode: str) -> None:
    texts = ["on", "e\ntw", "o\n\nthr", "ee"]
    assert pieces(mode, texts, 100, LONG) == ["one\n", "two\n\n", "three"]
    assert pieces(mode, texts, 100, LONG, on_newline=False) == ["".join(texts)]
    assert pieces(mode, ["a\n" + "b" * 10], 10, None) == ["a\n" + "b" * 10]


@BOTH
def test_old_text_is_yielded_while_the_stream_is_silent(mode: str) -> None:
    shown = threading.Event()
    out: list[str] = []
    if mode == "sync":

        def slow() -> Iterator[str]:
            yield "a"
            yield "b"
            assert shown.wait(LONG)
            yield "c"

        for piece in buffered(slow(), 100, 0.05):
            out.append(piece)
            shown.set()
    else:

        async def main() -> None:
            seen = asyncio.Event()

            async def slow() -> AsyncIterator[str]:
                yield "a"
                yield "b"
                await asyncio.wait_for(seen.wait(), LONG)
                yield "c"

            async for piece in abuffered(slow(), 100, 0.05):
                out.append(piece)
                seen.set()

        asyncio.run(main())
    assert out in (["ab", "c"], ["a", "bc"], ["a", "b", "c"])  # depends on the speed of the machine


@BOTH
def test_without_a_delay_old_text_is_kept_and_no_thread_runs(mode: str) -> None:
    texts = iter(["a", "b", "c\n", "d"])
    if mode == "sync":
        out = buffered(texts, 100, None)
        assert next(out) == "abc\n"
        assert not readers()
        assert list(out) == ["d"]
    else:
        assert pieces(mode, texts, 100, None) == ["abc\n", "d"]


class Broken(Exception):
    pass


@BOTH
@pytest.mark.parametrize("delay", [None, 0.0, LONG])
def test_an_error_is_raised_after_the_text_before_it(mode: str, delay: float | None) -> None:
    def failing() -> Iterator[str]:
        yield "a"
        yield "b"
        raise Broken

    out: list[str] = []

    async def main() -> None:
        async for piece in abuffered(each(failing()), 100, delay):
            out.append(piece)

    with pytest.raises(Broken):
        if mode == "sync":
            for piece in buffered(failing(), 100, delay):
                out.append(piece)
        else:
            asyncio.run(main())
    assert "".join(out) == "ab"
    assert gone()


@BOTH
def test_the_text_of_a_stream_is_buffered(mode: str) -> None:
    if mode == "sync":
        stream = streamed(*one_by_one(*WHOLE))
        assert list(buffered(stream, 5, LONG)) == ["Hello", "!"]
        assert stream.get_final_text() == "Hello!"
    else:

        async def main() -> list[str]:
            stream = astreamed(*one_by_one(*WHOLE))
            out = [piece async for piece in abuffered(stream, 5, LONG)]
            assert await stream.get_final_text() == "Hello!"
            return out

        assert asyncio.run(main()) == ["Hello", "!"]


def test_the_error_has_the_partial_message() -> None:
    out: list[str] = []
    with pytest.raises(StreamInterrupted) as caught:
        for piece in buffered(streamed(sse(START, *text(0, "a", "b")))):
            out.append(piece)
    assert out == ["ab"]
    assert caught.value.partial.content[0].text == "ab"


def test_the_reader_thread_does_not_read_far_ahead() -> None:
    read: list[int] = []

    def endless() -> Iterator[str]:
        while True:
            read.append(0)
            yield "x"

    out = buffered(endless(), 1, LONG)
    assert not read  # the thread starts with the first `next`
    next(out)
    before = -1
    while before < len(read):
        before = len(read)
        time.sleep(0.05)
    assert len(read) < 2000
    out.close()
    assert gone()
    with contextlib.suppress(StopIteration):
        next(out)


@pytest.mark.parametrize("leave", ["close", "drop"])
def test_leaving_early_ends_the_thread(leave: str) -> None:
    hold = threading.Event()

    def slow() -> Iterator[str]:
        yield "a\n"
        hold.wait(LONG)
        yield "b"

    out: Any = buffered(slow())
    next(out)
    assert len(readers()) == 1
    if leave == "close":
        out.close()
    else:
        del out
        gc.collect()
    hold.set()  # an arbitrary iterator cannot be woken: the thread ends with its next text
    assert gone()


@pytest.mark.parametrize("how", ["close", "cancelled"])
def test_leaving_early_cancels_the_task_and_waits_for_it(how: str) -> None:
    async def main() -> None:
        ended = asyncio.Event()

        async def slow() -> AsyncIterator[str]:
            try:
                yield "a"
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0)
                ended.set()

        out = abuffered(slow(), max_delay=0.01)
        assert await anext(out) == "a"
        assert len(asyncio.all_tasks()) == 2
        if how == "close":
            await out.aclose()
        else:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await anext(out)
        assert ended.is_set()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
