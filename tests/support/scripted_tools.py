"""Helpers for tests of tool runs: a scripted server, and one interface for all kinds of runs."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, NamedTuple

from api_claude import (
    AsyncClient,
    AsyncStreamedToolRun,
    AsyncToolRun,
    Client,
    StreamedToolRun,
    ToolRun,
)
from api_claude.models import Message
from support.servers import bodies, events
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

KEY = "sk-ant-test"
ARGUMENTS: dict[str, Any] = {
    "model": bodies.MODEL,
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}
Reply = dict[str, Any] | str | Callable[[Connection, Request], None]


class Kind(NamedTuple):
    """One of the four kinds of tool runs."""

    mode: str
    streamed: bool

    def __str__(self) -> str:
        return f"{self.mode}-{'streamed' if self.streamed else 'whole'}"


KINDS = [Kind(mode, streamed) for mode in ("sync", "async") for streamed in (False, True)]


def text(words: str = "Done.") -> dict[str, Any]:
    return {"type": "text", "text": words}


def use(tool: str, *, call: str = "", **values: Any) -> dict[str, Any]:
    """Return a `tool_use` block; `call` is its id."""
    return {"type": "tool_use", "id": call or f"toolu_{tool}", "name": tool, "input": values}


def model_message(*blocks: dict[str, Any], stop: str = "") -> dict[str, Any]:
    """Return the JSON of a message of the model."""
    calls = any(block["type"] == "tool_use" for block in blocks)
    reason = stop or ("tool_use" if calls else "end_turn")
    return {**bodies.MESSAGE, "content": list(blocks), "stop_reason": reason}


class Script:
    """A server script: answers each request with the next reply, streamed if the request asks for it.

    A string is the name of a fault. A function writes the response itself.
    """

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.sent: list[dict[str, Any]] = []
        self.lock = threading.Lock()

    def __call__(self, connection: Connection, request: Request) -> None:
        with self.lock:
            self.sent.append(request.json())
            reply = self.replies.pop(0)
        if isinstance(reply, str):
            FAULTS[reply](connection, request)
        elif callable(reply):
            reply(connection, request)
        elif request.json().get("stream"):
            begin_stream(connection)
            for chunk in streamed(reply):
                connection.send_chunk(chunk)
            connection.send_chunk(b"")
        else:
            connection.reply(200, "application/json", bodies.to_json(reply), bodies.COMMON_HEADERS)

    def results(self, turn: int = 1) -> list[dict[str, Any]]:
        """Return the tool results in the request with the index `turn`."""
        return list(self.sent[turn]["messages"][-1]["content"])


def begin_stream(connection: Connection) -> None:
    kind = ("content-type", "text/event-stream; charset=utf-8")
    connection.send_head(200, [kind, ("transfer-encoding", "chunked"), *bodies.COMMON_HEADERS])


def streamed(message: dict[str, Any]) -> list[bytes]:
    """Return `message` as the chunks of an event stream."""
    chunks = [events.START]
    for index, block in enumerate(message["content"]):
        if block["type"] == "text":
            words = [{"type": "text_delta", "text": f"{word} "} for word in block["text"].split()]
            chunks += events.block(index, {"type": "text", "text": ""}, *words)
        elif block["type"] == "tool_use":
            if "input" not in block:
                chunks += events.block(index, block)
                continue
            data = bodies.to_json(block["input"]).decode()
            pieces = [data[:5], data[5:]]
            deltas = [{"type": "input_json_delta", "partial_json": piece} for piece in pieces]
            chunks += events.block(index, {**block, "input": {}}, *deltas)
        else:
            chunks += events.block(index, block)
    return chunks + events.ending(message["stop_reason"])


class SlowStream:
    """A stream that pauses in the middle until `resume` is set."""

    def __init__(self, message: dict[str, Any]) -> None:
        self.message = message
        self.started = threading.Event()
        self.resume = threading.Event()

    def __call__(self, connection: Connection, request: Request) -> None:
        begin_stream(connection)
        chunks = streamed(self.message)
        for chunk in chunks[:4]:
            connection.send_chunk(chunk)
        self.started.set()
        self.resume.wait(20)
        for chunk in chunks[4:]:
            connection.send_chunk(chunk)
        connection.send_chunk(b"")


@contextlib.contextmanager
def sync_run(kind: Kind, url: str, tools: Any, **options: Any) -> Iterator[Any]:
    arguments = {**ARGUMENTS, **options.pop("arguments", {})}
    with Client(api_key=KEY, base_url=url, timeout=30.0) as client:
        if kind.streamed:
            yield StreamedToolRun(client.messages.stream, tools, arguments, **options)
        else:
            create: Callable[..., Message] = client.messages.create
            yield ToolRun(create, tools, arguments, **options)


@contextlib.asynccontextmanager
async def async_run(kind: Kind, url: str, tools: Any, **options: Any) -> AsyncIterator[Any]:
    arguments = {**ARGUMENTS, **options.pop("arguments", {})}
    async with AsyncClient(api_key=KEY, base_url=url, timeout=30.0) as client:
        if kind.streamed:
            yield AsyncStreamedToolRun(client.messages.stream, tools, arguments, **options)
        else:
            yield AsyncToolRun(client.messages.create, tools, arguments, **options)


class Finished(NamedTuple):
    run: Any
    message: Message


def until_done(
    kind: Kind,
    url: str,
    tools: Any,
    each: Callable[[Any, Any], object] | None = None,
    on_start: Callable[[Any], object] | None = None,
    **options: Any,
) -> Finished:
    """Run to the end, for any kind of run.

    `on_start(run)` is called before the first request, and `each(run, turn)` once a turn is complete.
    """
    if kind.mode == "sync":
        with sync_run(kind, url, tools, **options) as run:
            if on_start is not None:
                on_start(run)
            for turn in run if each else ():
                _ = turn.message
                each and each(run, turn)
            return Finished(run, run.until_done())

    async def main() -> Finished:
        async with async_run(kind, url, tools, **options) as run:
            if on_start is not None:
                on_start(run)
            if each is not None:
                async for turn in run:
                    if kind.streamed:
                        await turn.read()
                    each(run, turn)
            return Finished(run, await run.until_done())

    return asyncio.run(main())
