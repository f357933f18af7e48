"""`SSEParser`, compared with a literal implementation of the WHATWG rules on the whole stream."""

from __future__ import annotations

import re
import tracemalloc

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api_claude_runtime.errors.connection import BoundExceeded
from api_claude_runtime.streaming.sse import SSEParser
from support.streams import cut

BOM = b"\xef\xbb\xbf"
Events = list[tuple[bytes, bytes]]


def reference(stream: bytes) -> Events:
    """Parse a whole stream by the rules, step by step.

    See section 9.2.6 of https://html.spec.whatwg.org/multipage/server-sent-events.html.
    """
    *lines, _unfinished = re.split(rb"\r\n|\r|\n", stream.removeprefix(BOM))
    events: Events = []
    name = data = b""
    for line in lines:
        if line == b"":
            if data != b"":
                events.append((name or b"message", data[:-1]))
            name = data = b""
            continue
        if line.startswith(b":"):
            continue
        field, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if field == b"event":
            name = value
        if field == b"data":
            data += value + b"\n"
    return events


def parse(*chunks: bytes) -> Events:
    parser = SSEParser()
    return [(name, data) for chunk in chunks for name, data in parser.feed(chunk)]


NEWLINES = st.sampled_from([b"\n", b"\r\n", b"\r"])
VALUES = st.binary(max_size=6).map(lambda value: value.translate(None, b"\r\n"))
NAMES = st.sampled_from([b"event", b"data", b"data", b"id", b"retry", b"", b"dat", b"Data"])
LINES = st.one_of(
    st.just(b""),
    st.builds(
        lambda name, colon, value: name + colon + value,
        NAMES,
        st.sampled_from([b":", b": "]),
        VALUES,
    ),
    NAMES,
    VALUES,
)
STREAMS = st.builds(
    lambda bom, lines, tail: bom + b"".join(line + newline for line, newline in lines) + tail,
    st.sampled_from([b"", b"", BOM, BOM[:2], BOM + BOM]),
    st.lists(st.tuples(LINES, NEWLINES), max_size=12),
    st.sampled_from([b"", b"data: cut off", b"data"]),
)
SOUP = st.lists(st.sampled_from([b"\r", b"\n", b":", b" ", b"data", b"event", b"x", BOM])).map(
    b"".join
)
POINTS = st.lists(st.integers(0, 1 << 16), max_size=8)


@given(st.one_of(STREAMS, SOUP), POINTS)
@example(BOM + b"data: a\r\n\r\n", [1, 2, 11, 13])
def test_any_stream_in_any_chunks_follows_the_rules(stream: bytes, points: list[int]) -> None:
    assert parse(*cut(stream, points)) == reference(stream)


@given(st.one_of(STREAMS, SOUP))
def test_single_bytes_give_the_same_events_as_one_chunk(stream: bytes) -> None:
    assert parse(*(bytes([byte]) for byte in stream)) == parse(stream) == reference(stream)


@given(st.lists(st.tuples(VALUES, VALUES), max_size=5))
def test_the_fast_path_gives_the_same_events_as_the_slow_path(events: Events) -> None:
    fast = b"".join(b"event: %s\ndata: %s\n\n" % event for event in events)
    slow = b"".join(b"data: %s\nevent: %s\n\n" % (data, name) for name, data in events)
    assert parse(fast) == parse(slow) == [(name or b"message", data) for name, data in events]


@pytest.mark.parametrize(
    "stream,events",
    [
        (b"data: a\n\n", [(b"message", b"a")]),
        (b"data: a\r\n\r\n", [(b"message", b"a")]),
        (b"data: a\r\r", [(b"message", b"a")]),
        (b"data: a\n\r\n\n", [(b"message", b"a")]),
        (BOM + b"data: a\n\n", [(b"message", b"a")]),
        (b": note\ndata: a\n: note\n\n", [(b"message", b"a")]),
        (b"data: a\ndata:b\ndata\n\n", [(b"message", b"a\nb\n")]),
        (b"data\n\n", [(b"message", b"")]),
        (b"data:  a\n\n", [(b"message", b" a")]),
        (b"event: e\n\ndata: a\n\n", [(b"message", b"a")]),
        (b"event: e\nevent: f\ndata: a\n\n", [(b"f", b"a")]),
        (b"data: a\nevent: e\ndata: b\n\n", [(b"e", b"a\nb")]),
        (b"id: 1\nretry: 5\ndata: a:b\n\n", [(b"message", b"a:b")]),
        (b"data: a\n", []),
        (b"data: a\n\ndata: cut", [(b"message", b"a")]),
        (b"", []),
    ],
)
def test_one_rule_at_a_time(stream: bytes, events: Events) -> None:
    assert parse(stream) == events == reference(stream)


def test_an_event_is_delivered_as_soon_as_its_blank_line_arrives() -> None:
    parser = SSEParser()
    assert parser.feed(b"data: a\r") == []
    assert parser.feed(b"\n\r") == [(b"message", b"a")]
    assert parser.feed(b"\n") == []


@pytest.mark.timeout(60)
@pytest.mark.parametrize("size,chunk", [(1_000_000, 1), (5_000_000, 7), (5_000_000, 64)])
@pytest.mark.parametrize("line", [5_000_000, 50], ids=["one line", "short lines"])
def test_a_large_event_in_small_chunks_takes_linear_work(size: int, chunk: int, line: int) -> None:
    """Quadratic work would take hours and exceed the time limit."""
    lines = [b"x" * min(line, size)] * (size // min(line, size))
    stream = b"".join(b"data: %s\n" % each for each in lines) + b"\n"
    parser = SSEParser()
    events = []
    for start in range(0, len(stream), chunk):
        events += parser.feed(stream[start : start + chunk])
    assert events == [(b"message", b"\n".join(lines))]


def fed(stream: bytes, most: int, points: list[int]) -> Events:
    parser = SSEParser(most)
    return [event for chunk in cut(stream, points) for event in parser.feed(chunk)]


SMALL = b"event: a\ndata: 12345678\n\n"  # its data line has 14 bytes
ENDLESS: dict[str, bytes] = {
    "line": b"data: " + b"a" * 100,
    "comment": b": " + b"a" * 100,
    "event": b"event: a\ndata: " + b"a" * 100 + b"\n\n",
    "name": b"event: " + b"a" * 100 + b"\n",
    "run of lines": b"data: ab\n" * 20,
    "run of lines with other names": b"data: ab\nid: 5\n" * 20,
    "run of empty lines": b"data\n" * 20,
}


@pytest.mark.parametrize("name", ENDLESS)
@given(points=st.lists(st.integers(0, 1 << 8), max_size=8))
def test_a_line_or_an_event_that_is_too_long_is_an_error(name: str, points: list[int]) -> None:
    with pytest.raises(BoundExceeded) as caught:
        fed(SMALL + ENDLESS[name], 50, points)
    assert (caught.value.bound, caught.value.limit) == ("event_bytes", 50)


@given(points=st.lists(st.integers(0, 1 << 8), max_size=8))
def test_many_events_within_the_bound_are_delivered(points: list[int]) -> None:
    pings = b": ping\n: ping\nid: 1\n" * 5
    assert fed((pings + SMALL) * 10, 50, points) == [(b"a", b"12345678")] * 10


@given(
    st.lists(st.sampled_from([b"data: a", b"data:b", b"data", b"data:", b"id: 1", b": c"])),
    st.lists(st.integers(0, 1 << 8), max_size=8),
)
def test_lines_of_data_are_joined(lines: list[bytes], points: list[int]) -> None:
    values = {b"data: a": b"a", b"data:b": b"b", b"data": b"", b"data:": b""}
    data = [values[line] for line in lines if line in values]
    expected = [(b"message", b"\n".join(data))] if data else []
    assert fed(b"\n".join([*lines, b"", b""]), 1000, points) == expected


def test_many_lines_of_data_take_about_the_memory_of_their_bytes() -> None:
    chunk = b"event: x\n" + b"data: ab\n" * 50_000
    parser = SSEParser()
    parser.feed(b"data: first\n\n")
    tracemalloc.start()
    try:
        assert parser.feed(chunk) == []
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 5 * len(chunk)
    assert parser.feed(b"\n") == [(b"x", b"\n".join([b"ab"] * 50_000))]
