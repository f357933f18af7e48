"""Helpers for tests of stream control: a server that holds back chunks, and two kinds of reader."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from api_claude import AsyncClient, Client
from api_claude.errors import ClaudeError
from api_claude_runtime.helpers.stream_control.async_control import AsyncStreamControl
from api_claude_runtime.helpers.stream_control.control import StreamControl
from support.blocking import KEY, Mode
from support.fault_table import ARGUMENTS
from support.servers import events
from support.servers._connection import Connection
from support.servers._request import Request
from support.servers._stream_faults import _send, _start

SOON = 8.0
"""Upper limit in seconds for what must happen at once, on a loaded machine. Far below `TIMEOUT`."""
TIMEOUT = 60.0


class GatedStream:
    """A server response that sends the first chunks at once and the others when it is opened."""

    def __init__(self, first: Sequence[bytes], others: Sequence[bytes]) -> None:
        self.first, self.others = first, others
        self.begun = threading.Event()
        self.opened = threading.Event()
        self.sent = 0

    def __call__(self, connection: Connection, request: Request) -> None:
        _start(connection)
        _send(connection, self.first)
        self.begun.set()
        self.opened.wait(TIMEOUT)
        for chunk in self.others:
            connection.send_chunk(chunk)
            self.sent += len(chunk)
        connection.send_chunk(b"")


def gated_stream() -> GatedStream:
    return GatedStream(events.HALF, events.STREAM[len(events.HALF) :])


def text_of(message: Any) -> str:
    return "".join(block.text for block in message.content)


def cancel(control: Any) -> None:
    control.cancel()


Act = Callable[[Any], object]


@dataclass
class Reading:
    """The reading of one stream through a `StreamControl`, and its result.

    `first` is called before reading and `each` after each item. `act` is called shortly after
    `after` items (0: after `first`), in another thread or, if `loop` is true, in the event loop.
    """

    act: Act | None = None
    after: int = 5
    first: Act | None = None
    each: Act | None = None
    loop: bool = False
    text: bool = False
    items: list[Any] = field(default_factory=list)
    error: ClaudeError | None = None
    state: str = ""
    snapshot: Any = None
    final: Any = None
    """The final message, or the error raised instead."""
    timers: list[threading.Timer] = field(default_factory=list)

    def on_start(self, control: Any) -> None:
        if self.first is not None:
            self.first(control)
        if self.after == 0:
            self.schedule_act(control)

    def on_item(self, control: Any, item: Any) -> None:
        self.items.append(item if self.text else item.type)
        if self.each is not None:
            self.each(control)
        if len(self.items) == self.after:
            self.schedule_act(control)

    def schedule_act(self, control: Any) -> None:
        if self.act is not None and self.loop:
            asyncio.get_running_loop().call_later(0.15, self.act, control)
        elif self.act is not None:
            self.timers.append(threading.Timer(0.15, self.act, [control]))
            self.timers[-1].start()

    def read(self, stream: Any) -> None:
        control = StreamControl[Any](stream)
        self.on_start(control)
        try:
            for item in control.over(stream.text_stream) if self.text else control:
                self.on_item(control, item)
        except ClaudeError as error:
            self.error = error
        self.state, self.snapshot = control.state, stream.snapshot
        try:
            self.final = stream.get_final_message()
        except ClaudeError as error:
            self.final = error

    async def aread(self, stream: Any) -> None:
        control = AsyncStreamControl[Any](stream)
        self.on_start(control)
        try:
            async for item in control.over(stream.text_stream) if self.text else control:
                self.on_item(control, item)
        except ClaudeError as error:
            self.error = error
        self.state, self.snapshot = control.state, stream.snapshot
        try:
            self.final = await stream.get_final_message()
        except ClaudeError as error:
            self.final = error


@contextlib.contextmanager
def streaming(url: str, *, own: bool = False, **options: Any) -> Iterator[Any]:
    """Open a stream with a new client, over the default pool or, with `own`, an httpx client."""
    with contextlib.ExitStack() as stack:
        if own:
            options["http_client"] = stack.enter_context(httpx.Client())
        client = stack.enter_context(Client(api_key=KEY, base_url=url, **options))
        yield stack.enter_context(client.messages.stream(**ARGUMENTS))


@contextlib.asynccontextmanager
async def astreaming(url: str, *, own: bool = False, **options: Any) -> AsyncIterator[Any]:
    async with contextlib.AsyncExitStack() as stack:
        if own:
            options["http_client"] = await stack.enter_async_context(httpx.AsyncClient())
        client = await stack.enter_async_context(AsyncClient(api_key=KEY, base_url=url, **options))
        yield await stack.enter_async_context(client.messages.stream(**ARGUMENTS))


def read(
    mode: Mode, url: str, reading: Reading | None = None, *, own: bool = False, **options: Any
) -> Reading:
    """Read a stream as `reading` describes. Return the same object with the result."""
    got = reading or Reading()
    options = {"timeout": TIMEOUT, **options}

    async def main() -> None:
        async with astreaming(url, own=own, **options) as stream:
            await got.aread(stream)

    if mode == "sync":
        with streaming(url, own=own, **options) as stream:
            got.read(stream)
    else:
        asyncio.run(main())
    for timer in got.timers:
        timer.join(TIMEOUT)
    return got
