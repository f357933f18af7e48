"""Encodes frames of Amazon's event streams, independently of the parser."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from typing import Any

from api_claude.models import RawMessageStreamEvent
from api_claude_runtime.http.bounds import DEFAULT_BOUNDS, ResolvedBounds
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.reply import Reply
from api_claude_runtime.streaming.event_decoder import EventDecoder

CONTENT_TYPE = "application/vnd.amazon.eventstream"
HEADERS = Headers([(b"x-amzn-RequestId", b"req_amazon"), (b"Content-Type", CONTENT_TYPE.encode())])
METRICS = {"inputTokenCount": 9, "outputTokenCount": 12, "invocationLatency": 800}


def header(name: str, kind: int, value: bytes) -> bytes:
    """Encode one header. `value` contains its length, for the types that have one."""
    return struct.pack(">B", len(name.encode())) + name.encode() + bytes([kind]) + value


def text_header(name: str, value: str) -> bytes:
    return header(name, 7, struct.pack(">H", len(value.encode())) + value.encode())


def text_headers(**values: str) -> bytes:
    """Encode headers of text, whose names begin with a colon: `message_type` for `:message-type`."""
    return b"".join(
        text_header(":" + name.replace("_", "-"), value) for name, value in values.items()
    )


def frame(headers: bytes, payload: bytes) -> bytes:
    prelude = struct.pack(">II", 16 + len(headers) + len(payload), len(headers))
    start = prelude + struct.pack(">I", zlib.crc32(prelude)) + headers + payload
    return start + struct.pack(">I", zlib.crc32(start))


CHUNK = text_headers(event_type="chunk", content_type="application/json", message_type="event")


def chunk(data: bytes, **fields: Any) -> bytes:
    """Encode the data of one event, as Bedrock does."""
    payload = {"bytes": base64.b64encode(data).decode(), **fields}
    return frame(CHUNK, json.dumps(payload, separators=(",", ":")).encode())


def frames(*events: dict[str, Any]) -> list[bytes]:
    """Encode events with padding, in one frame each."""
    encoded = [json.dumps(event, separators=(",", ":")).encode() for event in events]
    return [chunk(data, p="abcdefghijklm"[: len(data) % 13]) for data in encoded]


def exception(name: str, payload: Any = None) -> bytes:
    headers = text_headers(
        exception_type=name, content_type="application/json", message_type="exception"
    )
    data = payload if isinstance(payload, bytes) else json.dumps(payload or {}).encode()
    return frame(headers, data)


def decoder(
    bounds: ResolvedBounds = DEFAULT_BOUNDS, content_type: str = CONTENT_TYPE
) -> EventDecoder:
    headers = Headers([*HEADERS.raw[:1], (b"Content-Type", content_type.encode())])
    url = "https://bedrock-runtime.us-east-1.amazonaws.com/model/m/invoke-with-response-stream"
    reply = Reply("POST", url, 200, headers, 0.1, bounds=bounds)
    return EventDecoder(RawMessageStreamEvent, "message_stop", reply)
