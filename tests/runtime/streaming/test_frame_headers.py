"""Headers of frames: values of all types, and blocks that are cut off."""

from __future__ import annotations

import struct

import pytest

from api_claude.errors import DecodeError
from api_claude_runtime.streaming.event_frames import FrameParser
from api_claude_runtime.streaming.frame_headers import parse_headers
from support.frames import CHUNK, chunk, frame, header, text_header

BLOCK = b"".join(
    (
        *(header("yes", 0, b""), header("no", 1, b""), header("byte", 2, b"\xff")),
        *(header("short", 3, b"\xff\xfe"), header("int", 4, struct.pack(">i", -3))),
        *(header("long", 5, struct.pack(">q", -4)), header("bytes", 6, b"\0\2\0\1")),
        *(text_header("text", "ü"), header("time", 8, struct.pack(">q", 1_700_000_000_000))),
        *(header("uuid", 9, bytes(range(16))), text_header("", "")),
    )
)
VALUES = {
    "yes": True,
    "no": False,
    "byte": -1,
    "short": -2,
    "int": -3,
    "long": -4,
    "bytes": b"\0\1",
    "text": "ü",
    "time": 1_700_000_000_000,
    "uuid": bytes(range(16)),
    "": "",
}


def test_values_of_all_types() -> None:
    assert parse_headers(BLOCK) == VALUES
    assert parse_headers(b"") == {}
    payload = chunk(b'{"type":"ping"}')[12 + len(CHUNK) : -4]
    assert [*FrameParser().feed(frame(BLOCK + CHUNK, payload))] == [(b"ping", b'{"type":"ping"}')]


def test_a_block_that_is_cut_off_is_malformed_or_has_fewer_headers() -> None:
    whole = 0
    for end in range(len(BLOCK)):
        try:
            found = parse_headers(BLOCK[:end])
        except DecodeError:
            continue
        assert found.items() <= VALUES.items()
        whole += 1
    assert whole == len(VALUES)


@pytest.mark.parametrize(
    "block,message",
    [
        (header("a", 10, b""), "unknown type 10"),
        (header("a", 255, b""), "unknown type 255"),
        (header("a", 0, b"") * 2, "the header 'a' twice"),
        (header("a", 7, b"\0\1\xff"), "malformed headers: .*utf-8"),
        (b"\1\xff\0", "malformed headers: .*utf-8"),
        (b"\xffa", "malformed headers"),
        (header("a", 6, b"\0\2a"), "malformed headers: a value is cut off"),
        (header("a", 5, bytes(7)), "malformed headers"),
    ],
)
def test_blocks_that_are_malformed(block: bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        parse_headers(block)
