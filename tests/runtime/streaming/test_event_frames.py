"""Frames of Amazon's event streams: any cut, any damage, and botocore's parser for comparison."""

from __future__ import annotations

import base64
import json
import os
import random
import struct
import zlib
from typing import Any

import pytest
from botocore.eventstream import (  # type: ignore[import-untyped]  # botocore has no types
    EventStreamBuffer,
)
from hypothesis import given
from hypothesis import strategies as st

from api_claude.errors import BoundExceeded, ClaudeError, DecodeError, StreamInterrupted
from api_claude_runtime.streaming.event_frames import FrameParser
from api_claude_runtime.streaming.frame_headers import parse_headers
from api_claude_runtime.streaming.frame_payloads import common_event
from support.frames import (
    CHUNK,
    chunk,
    exception,
    frame,
    frames,
    header,
    text_header,
    text_headers,
)
from support.streams import DONE, START, STOP, cut, text

EVENTS = [START, *text(0, "a", "grün"), DONE, STOP]
WHOLE = b"".join(frames(*EVENTS))
# More of them by hand: FRAME_MUTATIONS=20000 pytest ...
MUTATIONS = int(os.environ.get("FRAME_MUTATIONS", "1500"))
Events = list[tuple[bytes, bytes]]


def parse(*chunks: bytes, most: int = 1 << 20) -> Events:
    parser = FrameParser(most)
    found = [event for each in chunks for event in parser.feed(each)]
    return [*found, *parser.finish()]


def expected(*events: dict[str, Any]) -> Events:
    return [
        (event["type"].encode(), json.dumps(event, separators=(",", ":")).encode())
        for event in events
    ]


def test_the_events_of_a_stream() -> None:
    assert parse(WHOLE) == expected(*EVENTS)
    assert parse() == []


def test_every_cut_and_single_bytes_give_the_same_events() -> None:
    whole = expected(*EVENTS)
    for point in range(len(WHOLE) + 1):
        assert parse(WHOLE[:point], WHOLE[point:]) == whole
    assert parse(*(WHOLE[i : i + 1] for i in range(len(WHOLE)))) == whole


def test_a_stream_that_ends_anywhere_is_whole_or_interrupted() -> None:
    ends = [0]
    for each in frames(*EVENTS):
        ends.append(ends[-1] + len(each))
    for point in range(len(WHOLE)):
        if point in ends:
            assert parse(WHOLE[:point]) == expected(*EVENTS[: ends.index(point)])
        else:
            with pytest.raises(StreamInterrupted, match="inside a frame, after"):
                parse(WHOLE[:point])


PAYLOADS: list[tuple[bytes, Events]] = [
    (b'{"bytes":"eyJ0eXBlIjoicGluZyJ9"}', [(b"ping", b'{"type":"ping"}')]),
    (b'{"bytes":"eyJ0eXBlIjoicGluZyJ9","p":""}', [(b"ping", b'{"type":"ping"}')]),
    (b'{"p":"ab", "bytes": "eyJ0eXBlIjoicGluZyJ9"}', [(b"ping", b'{"type":"ping"}')]),
    (b'{"bytes":"eyJ0eXBlIjoicGluZyJ9","p":"\\n"}', [(b"ping", b'{"type":"ping"}')]),
    (b'{"bytes":"eyJ0eXBlIjoicGluZyJ\\u0039"}', [(b"ping", b'{"type":"ping"}')]),
    (b'{"p":"ab"}', []),
    (b'{"bytes":null}', []),
]
DATA: list[tuple[bytes, Events]] = [
    (b'{"index":1}', []),
    (b'{"type":7}', []),
    (b"[]", [(b"message", b"[]")]),
    (b"", [(b"message", b"")]),
    (b'{"type":"pin', [(b"message", b'{"type":"pin')]),
    (b'{"type":"\\u0070ing"}', [(b"ping", b'{"type":"\\u0070ing"}')]),
    (b' {"a":{"type":"b"},"type":"c"}', [(b"c", b' {"a":{"type":"b"},"type":"c"}')]),
    (b'{"error":"no"}', [(b"message", b'{"error":"no"}')]),
]


@pytest.mark.parametrize("payload,found", PAYLOADS)
def test_forms_of_a_payload(payload: bytes, found: Events) -> None:
    assert parse(frame(CHUNK, payload)) == found


@pytest.mark.parametrize("data,found", DATA)
def test_forms_of_an_event(data: bytes, found: Events) -> None:
    assert parse(chunk(data)) == found


@given(
    data=st.binary(max_size=9).map(lambda rest: b'{"type":"x"' + rest),
    junk=st.text("A=-\n ", max_size=5),
    where=st.integers(0, 30),
    less=st.integers(0, 4),
)
def test_the_fast_path_is_as_strict_as_the_other(
    data: bytes, junk: str, where: int, less: int
) -> None:
    encoded = base64.b64encode(data).decode()
    encoded = encoded[:where] + junk + encoded[where + less :]
    payload = json.dumps({"bytes": encoded, "p": "a"}, separators=(",", ":")).encode()
    found = common_event(payload)
    if encoded == base64.b64encode(data).decode() and data.count(b'"') > 3:
        assert found == (b"x", data)
    if found is not None:
        assert found[1] == base64.b64decode(encoded, validate=True)
        assert found[0] == b"x"


@pytest.mark.parametrize(
    "payload", [b"", b"[1]", b"{", b'{"bytes":"a"}', b'{"bytes":"!!!!"}', b'{"bytes":"\xc3\xbc"}']
)
def test_a_payload_without_an_event_is_malformed(payload: bytes) -> None:
    parser = FrameParser()
    reading = parser.feed(frames(STOP)[0] + frame(CHUNK, payload))
    assert [next(reading)] == expected(STOP)
    with pytest.raises(DecodeError, match="a chunk of the event stream is not"):
        next(reading)


def test_a_frame_without_headers_is_ignored() -> None:
    payload = b'{"bytes":"eyJ0eXBlIjoicGluZyJ9","p":"a"}'
    assert parse(frame(CHUNK, payload)) == [(b"ping", b'{"type":"ping"}')]
    assert parse(frame(b"", payload)) == []
    assert parse(frame(b"", payload), frame(CHUNK, payload), frame(b"", payload)) == expected(
        {"type": "ping"}
    )


def test_frames_of_other_types_are_ignored() -> None:
    other = frame(text_headers(event_type="initial-response", message_type="event"), b"{}")
    assert parse(other + frame(b"", b"x") + WHOLE + other) == expected(*EVENTS)


@pytest.mark.parametrize("seed", range(3))
def test_random_frames_are_parsed_as_by_botocore(seed: int) -> None:
    choose = random.Random(seed)
    for _ in range(120):
        stream, sent = b"", []
        for _ in range(choose.randrange(1, 6)):
            data = json.dumps({"type": "x" * choose.randrange(4), "n": choose.random()}).encode()
            names = choose.sample(["a", ":b", "c-d", "ü", "e" * 200], choose.randrange(4))
            extra = b"".join(
                choose.choice(
                    [
                        text_header(name, "v" * choose.randrange(300)),
                        header(name, choose.choice([0, 1]), b""),
                        header(name, 4, choose.randbytes(4)),
                        header(name, 9, choose.randbytes(16)),
                    ]
                )
                for name in names
            )
            payload = json.dumps({"bytes": base64.b64encode(data).decode()}).encode()
            stream += frame(extra + CHUNK, payload)
            sent.append(data)
        chunks = cut(stream, [choose.randrange(1 << 16) for _ in range(choose.randrange(9))])
        buffer = EventStreamBuffer()
        theirs = []
        for each in chunks:
            buffer.add_data(each)
            for event in buffer:
                theirs.append(event)
        found = parse(*chunks)
        assert [data for _, data in found] == sent
        assert [base64.b64decode(json.loads(event.payload)["bytes"]) for event in theirs] == sent
        lengths = [event.prelude.headers_length for event in theirs]
        position = 0
        for event, length in zip(theirs, lengths, strict=True):
            block = stream[position + 12 : position + 12 + length]
            assert parse_headers(block) == event.headers
            position += event.prelude.total_length


def test_each_flipped_bit_is_found() -> None:
    # CRC-32 finds all errors of one bit, in the prelude or in the frame.
    small = frames(STOP)[0]
    for position in range(len(small)):
        for bit in range(8):
            damaged = bytearray(small)
            damaged[position] ^= 1 << bit
            with pytest.raises((DecodeError, StreamInterrupted)):
                parse(bytes(damaged) + small)


def repaired(data: bytes) -> bytes:
    """Return frames with the checksums that fit them, where their lengths do."""
    found, position = b"", 0
    while len(data) - position >= 16:
        total, headers = struct.unpack_from(">II", data, position)
        if not 16 + headers <= total <= len(data) - position:
            break
        start = 12 + headers
        found += frame(
            data[position + 12 : position + start], data[position + start :][: total - start - 4]
        )
        position += total
    return found + data[position:]


def test_mutated_streams_raise_only_errors_of_this_package() -> None:
    choose = random.Random(20)
    base = WHOLE + exception("throttlingException", {"message": "slow"})
    for count in range(MUTATIONS):
        data = bytearray(base)
        for _ in range(choose.choice([1, 1, 2, 4])):
            position = choose.randrange(len(data))
            match choose.randrange(4):
                case 0:
                    data[position] = choose.randrange(256)
                case 1:
                    del data[position : position + choose.randrange(1, 40)]
                case 2:
                    data[position:position] = choose.randbytes(choose.randrange(1, 20))
                case _:
                    data[position : position + 4] = struct.pack(
                        ">I", choose.choice([0, 1, 15, 16, 1 << 31])
                    )
        # Otherwise the checksums would hide the rest of the parser from most mutations.
        stream = repaired(bytes(data)) if count % 3 else bytes(data)
        points = [choose.randrange(1 << 16) for _ in range(3)]
        results = []
        for chunks in ([stream], cut(stream, points)):
            try:
                results.append(repr(parse(*chunks)))
            except ClaudeError as error:
                results.append(str(error))
        assert results[0] == results[1]


def prelude(total: int, headers: int) -> bytes:
    lengths = struct.pack(">II", total, headers)
    return lengths + struct.pack(">I", zlib.crc32(lengths))


@pytest.mark.parametrize(
    "total,headers", [(0, 0), (12, 0), (15, 0), (16, 1), (100, 85), (20, 2**32 - 1)]
)
def test_lengths_that_do_not_fit_are_malformed(total: int, headers: int) -> None:
    for more in (b"", bytes(200)):
        with pytest.raises(DecodeError, match="do not fit"):
            parse(prelude(total, headers) + more)


def test_a_frame_that_is_too_long_is_refused_at_its_start() -> None:
    for more in (b"", bytes(2000)):
        with pytest.raises(BoundExceeded, match="more than 1,000 bytes") as caught:
            parse(prelude(1001, 0) + more, most=1000)
        assert caught.value.bound == "event_bytes"
    with pytest.raises(BoundExceeded):
        parse(prelude(2**32 - 1, 0))
    assert parse(frame(CHUNK, b'{"p":"%s"}' % (b"x" * (984 - 8 - len(CHUNK)))), most=1000) == []


def test_headers_that_are_too_long_are_refused() -> None:
    block = b"".join(header(name, 6, b"\xea\x60" + bytes(60_000)) for name in "abc")
    with pytest.raises(DecodeError, match="has 180,015 bytes of headers, and at most 131,072"):
        parse(frame(block, b""))
    with pytest.raises(DecodeError, match="bytes of headers"):
        parse(prelude(1 << 19, 1 << 18))


def test_a_long_frame_in_single_bytes_takes_linear_time() -> None:
    data = b'{"type":"ping","x":"%s"}' % (b"y" * 100_000)
    parser = FrameParser()
    whole = chunk(data)
    found = [event for byte in whole for event in parser.feed(bytes([byte]))]
    assert found == [(b"ping", data)]


def test_an_error_is_delivered_after_the_events_before_it() -> None:
    damaged = bytearray(frames(DONE)[0])
    damaged[-1] ^= 1
    reading = FrameParser().feed(frames(START)[0] + damaged)
    assert next(reading)[0] == b"message_start"
    with pytest.raises(DecodeError, match="damaged: its checksum"):
        next(reading)
