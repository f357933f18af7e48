"""Frames and signatures of Amazon: ours, and botocore as the peer.

In the last rows the peer is this package too: its server-sent events of the same stream.
"""

import base64
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.eventstream import EventStreamBuffer

from api_claude.models import RawMessageStreamEvent
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.platforms.amazon.access_key import AccessKey
from api_claude_runtime.platforms.amazon.signature import signed
from api_claude_runtime.replies.reply import Reply
from api_claude_runtime.streaming.event_decoder import EventDecoder
from api_claude_runtime.streaming.event_frames import FrameParser
from api_claude_runtime.streaming.sse import SSEParser
from support.frames import CONTENT_TYPE, frames

from . import payloads
from .measure import Plan, Row, alternate, compare_sides, without_setup
from .server import Server

HOST = "bedrock-runtime.us-east-1.amazonaws.com"
TARGET = "/model/us.anthropic.claude-sonnet-4-5-20250929-v1:0/invoke"
LINES = {
    "host": HOST,
    "accept": "application/json",
    "content-type": "application/json",
    "content-length": "2000",
    "user-agent": "api-claude/0.1",
}
BODY = b"x" * 2000
TIMES = 1000


def _botocore(chunks: Sequence[bytes]) -> int:
    buffer = EventStreamBuffer()
    for chunk in chunks:
        buffer.add_data(chunk)
        for event in buffer:
            json.loads(base64.b64decode(json.loads(event.to_response_dict()["body"])["bytes"]))
    return len(chunks)


def _parsed(chunks: Sequence[bytes], parser: Any) -> int:
    for chunk in chunks:
        for _, data in parser.feed(chunk):
            json.loads(data)
    return len(chunks)


def _typed(chunks: Sequence[bytes], content_type: str) -> int:
    headers = Headers([(b"content-type", content_type.encode())])
    reply = Reply("POST", "https://localhost", 200, headers, 0.1)
    decoder = EventDecoder(RawMessageStreamEvent, "message_stop", reply)
    return sum(len(list(decoder.feed(chunk))) for chunk in chunks)


def _sign(body: bytes) -> int:
    origin = Origin(b"https", HOST.encode(), 443)
    headers = [(name.encode(), value.encode()) for name, value in LINES.items()]
    timeout: Any = {}
    request = Request("POST", origin, TARGET.encode(), headers, body, timeout)
    key = AccessKey("AKIDEXAMPLE", Secret("secret"))
    for _ in range(TIMES):
        signed(request, key, "us-east-1", "bedrock", 1_700_000_000.0)
    return TIMES


def _sign_with_botocore(body: bytes) -> int:
    auth = SigV4Auth(Credentials("AKIDEXAMPLE", "secret"), "bedrock", "us-east-1")
    for _ in range(TIMES):
        url = f"https://{HOST}{TARGET}"
        auth.add_auth(AWSRequest(method="POST", url=url, data=body, headers=LINES))
    return TIMES


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    events, _ = payloads.text()
    events = [event for event in events if not event.startswith(b"event: ping")]
    framed = frames(*(json.loads(event.partition(b"data: ")[2]) for event in events))

    def row(name: str, ours: Callable[[], int], peer: Callable[[], int]) -> Row:
        sides = {"ours": without_setup(ours), "peer": without_setup(peer)}
        return compare_sides(name, alternate(sides, plan))

    yield row("frame to JSON", lambda: _parsed(framed, FrameParser()), lambda: _botocore(framed))
    yield row("signature", lambda: _sign(BODY), lambda: _sign_with_botocore(BODY))
    yield row(
        "frame to JSON; peer: our SSE",
        lambda: _parsed(framed, FrameParser()),
        lambda: _parsed(events, SSEParser()),
    )
    yield row(
        "frame to typed event; peer: our SSE",
        lambda: _typed(framed, CONTENT_TYPE),
        lambda: _typed(events, "text/event-stream"),
    )
    one_chunk = [b"".join(framed)]
    one_body = [b"".join(events)]
    yield row(
        "all in one chunk; peer: our SSE",
        lambda: _typed(one_chunk, CONTENT_TYPE),
        lambda: _typed(one_body, "text/event-stream"),
    )
