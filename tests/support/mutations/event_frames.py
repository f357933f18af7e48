"""Mutated frames of Amazon's event streams, whose checksums are right."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from random import Random
from typing import Any

from support import frames

from . import json_values as mutate

KINDS = ("chunk", "", "Chunk", "exception", "error", "event", "\x00", "é", "a" * 300)
EXCEPTIONS = (
    *("throttlingException", "modelStreamErrorException", "InternalServerException", "", "_", "é"),
    *("validationException", "modelTimeoutException", "serviceUnavailableException", "\x00"),
    "overloaded_error",
)
MESSAGES: tuple[Any, ...] = (
    {"message": "Too many requests, please wait before trying again."},
    {"Message": "No.", "originalStatusCode": 529, "originalMessage": '{"type": "error"}'},
    {},
    [],
    "text",
)


def body(events: list[Any], random: Random) -> bytes:
    """Return frames with these events, some of which are mutated."""
    parts = [_frame(event, random) for event in events]
    if random.random() < 0.4:
        parts.insert(random.randrange(len(parts) + 1), _exception(random))
    data = b"".join(parts)
    return data[: random.randrange(len(data) + 1)] if random.random() < 0.05 else data


def _frame(event: Any, random: Random) -> bytes:
    encoded = mutate.encoded(event)
    if random.random() < 0.97:
        return frames.chunk(encoded, p="abcdefghijklm"[: random.randrange(13)])
    payload: bytes = json.dumps({"bytes": base64.b64encode(encoded).decode(), "p": "ab"}).encode()
    headers = frames.CHUNK
    match random.randrange(5):
        case 0:
            payload = mutate.body(json.loads(payload), random)
        case 1:
            payload = mutate.torn(payload, random)
        case 2:
            payload = json.dumps({"bytes": mutate.torn(encoded, random).decode("latin-1")}).encode()
        case 3:
            headers = _headers(random)
        case _:
            return _with_lengths(headers, payload, random)
    return frames.frame(headers, payload)


def _exception(random: Random) -> bytes:
    name = random.choice(EXCEPTIONS)
    payload = mutate.body(random.choice(MESSAGES), random)
    if random.random() < 0.5:
        return frames.exception(name, payload)
    headers = frames.text_headers(
        message_type=random.choice(("exception", "error")),
        error_code=name,
        error_message=random.choice(("", "No.", "\ud7ff", "\x00" * 9)),
    )
    return frames.frame(headers + _headers(random), payload)


def _headers(random: Random) -> bytes:
    """Return headers of any types, which may be cut off, come twice, or lie about their lengths."""
    names = (":message-type", ":event-type", ":exception-type", ":error-code", ":error-message")
    found = b""
    for _ in range(random.randrange(5)):
        name, kind = random.choice((*names, "", "x" * 255)), random.randrange(12)
        value = random.randbytes(random.choice((0, 1, 2, 4, 8, 16)))
        if kind == 7 and random.random() < 0.8:
            value = random.choice(KINDS).encode()
            value = struct.pack(">H", len(value)) + value
        elif kind == 6:
            value = struct.pack(">H", random.choice((0, len(value), 999))) + value
        found += frames.header(name, kind, value)
    if random.random() < 0.3 and found:
        return found[: random.randrange(len(found))]
    if random.random() < 0.3:
        return found + random.randbytes(random.randrange(20))
    return found


def _with_lengths(headers: bytes, payload: bytes, random: Random) -> bytes:
    """Return a frame whose lengths are wrong, and whose checksums fit them."""
    total = 16 + len(headers) + len(payload)
    odd = (0, 1, 11, 12, 15, 16, 17, total - 1, total + 1, 2**31, 2**32 - 1)
    lengths = random.choice(
        ((random.choice(odd), len(headers)), (total, random.choice(odd)), (16, 0))
    )
    prelude = struct.pack(">II", *lengths)
    start = prelude + struct.pack(">I", zlib.crc32(prelude)) + headers + payload
    end = max(0, min(len(start), lengths[0] - 4))
    return start[:end] + struct.pack(">I", zlib.crc32(start[:end]))
