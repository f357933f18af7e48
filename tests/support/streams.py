"""Helpers for stream tests: encoded events, chunking, and responses held in memory."""

from __future__ import annotations

import itertools
import json
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from api_claude.models import RawMessageStreamEvent
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.reply import Reply
from api_claude_runtime.streaming.event_decoder import EventDecoder
from api_claude_runtime.streaming.messages.accumulator import Accumulator

Cuttable = TypeVar("Cuttable", bytes, str)

HEADERS = Headers([(b"Request-Id", b"req_1"), (b"content-type", b"text/event-stream")])
REPLY = Reply("POST", "http://localhost/v1/messages", 200, HEADERS, 0.1)

START: dict[str, Any] = {
    "type": "message_start",
    "message": {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "content": [],
        "model": "m",
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 9, "output_tokens": 1, "cache_read_input_tokens": 3},
    },
}
DONE: dict[str, Any] = {
    "type": "message_delta",
    "delta": {"stop_reason": "end_turn", "stop_sequence": None},
    "usage": {"output_tokens": 12},
}
STOP: dict[str, Any] = {"type": "message_stop"}


def begin(index: int, **block: Any) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": block}


def delta(index: int, **fields: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": fields}


def end(index: int) -> dict[str, Any]:
    return {"type": "content_block_stop", "index": index}


def text(index: int, *pieces: str) -> list[dict[str, Any]]:
    """Return all events of a text block, with one delta per piece."""
    deltas = [delta(index, type="text_delta", text=piece) for piece in pieces]
    return [begin(index, type="text", text=""), *deltas, end(index)]


def tool(index: int, *pieces: str) -> list[dict[str, Any]]:
    """Return all events of a tool call, with one delta per piece of its JSON input."""
    deltas = [delta(index, type="input_json_delta", partial_json=piece) for piece in pieces]
    return [begin(index, type="tool_use", id="t", name="n", input={}), *deltas, end(index)]


def sse(*events: dict[str, Any]) -> bytes:
    return b"".join(
        b"event: %s\ndata: %s\n\n" % (event["type"].encode(), json.dumps(event).encode())
        for event in events
    )


def decoder() -> EventDecoder:
    return EventDecoder(RawMessageStreamEvent, "message_stop", REPLY)


def typed(*events: dict[str, Any]) -> list[Any]:
    """Return the events as the typed values that a stream delivers."""
    return list(decoder().feed(sse(*events)))


def accumulated(*events: dict[str, Any]) -> Any:
    """Return the message built from these events, complete or not."""
    accumulator = Accumulator(RawMessageStreamEvent)
    for event in typed(*events):
        accumulator.feed(event)
    return accumulator.build()


def cut(data: Cuttable, points: Iterable[int]) -> list[Cuttable]:
    """Split `data` into chunks at `points`, which are taken modulo the length."""
    at = [0, *sorted(point % (len(data) + 1) for point in points), len(data)]
    return [data[start:stop] for start, stop in itertools.pairwise(at)]


class MemoryResponse:
    """A response with the given chunks. An exception among them is raised in its place."""

    status = 200
    headers = HEADERS

    def __init__(self, *chunks: bytes | Exception) -> None:
        self._chunks: Sequence[bytes | Exception] = chunks
        self.chunks_read = 0
        self.closed = False

    def chunks(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            if isinstance(chunk, Exception):
                raise chunk
            self.chunks_read += 1
            yield chunk

    def read(self) -> bytes:
        return b"".join(self.chunks())

    def abort(self) -> None:
        """Do nothing: a blocked reader stays blocked."""

    def hide_echo(self, error: BaseException) -> None:
        pass

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: there is no log of attempts."""

    def ends_soon(self) -> bool:
        return True

    def close(self) -> None:
        self.closed = True


class AsyncMemoryResponse:
    """Asynchronous version of `MemoryResponse`."""

    status = 200
    headers = HEADERS

    def __init__(self, *chunks: bytes | Exception) -> None:
        self._inner = MemoryResponse(*chunks)

    @property
    def closed(self) -> bool:
        return self._inner.closed

    async def chunks(self) -> AsyncIterator[bytes]:
        for chunk in self._inner.chunks():
            yield chunk

    async def read(self) -> bytes:
        return self._inner.read()

    def abort(self) -> None:
        """Do nothing: a blocked reader stays blocked."""

    def hide_echo(self, error: BaseException) -> None:
        pass

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: there is no log of attempts."""

    async def ends_soon(self) -> bool:
        return True

    async def close(self) -> None:
        self._inner.close()
