"""Streams that are left or closed while another thread or task reads them, over real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from api_claude import Client, errors
from api_claude_runtime.helpers.stream_control.async_buffered import abuffered
from api_claude_runtime.helpers.stream_control.async_control import AsyncStreamControl
from api_claude_runtime.helpers.stream_control.buffered import buffered
from api_claude_runtime.helpers.stream_control.control import StreamControl
from support.blocking import KEY
from support.controlled_streams import SOON, TIMEOUT, astreaming, streaming, text_of
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, events
from support.stream_readers import (
    Reader,
    async_wait_for,
    has_half,
    no_leftover_tasks,
    wait_for,
)

OWN = pytest.mark.parametrize("own", [False, True], ids=["pool", "httpx"])


VIEWS: dict[str, Callable[[Any], Any]] = {
    "events": lambda stream: stream,
    "text": lambda stream: stream.text_stream,
    "control": StreamControl[Any],
    "buffered": buffered,
    "buffered, no delay": lambda stream: buffered(stream, max_delay=None),
}


@OWN
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("close", [False, True])
def test_leaving_the_block_cancels_a_reading_thread(
    faults: FaultServer, own: bool, view: str, close: bool
) -> None:
    began = time.monotonic()
    with streaming(faults.url("stall-mid-stream"), own=own, timeout=TIMEOUT) as stream:
        reader = Reader(lambda: list(VIEWS[view](stream)))
        wait_for(lambda: has_half(stream))
        if close:
            stream.close()
            assert stream.closed
    error = reader.join()
    assert isinstance(error, errors.Cancelled)
    assert text_of(error.partial) == events.HALF_TEXT
    assert time.monotonic() - began < SOON
    assert faults.wait_until_idle()


def test_closing_a_raw_stream_cancels_a_reading_thread(faults: FaultServer) -> None:
    with Client(api_key=KEY, base_url=faults.url("stall-mid-stream"), timeout=TIMEOUT) as client:
        stream = client.messages.create(**ARGUMENTS, stream=True)
        seen: list[Any] = []
        reader = Reader(lambda: seen.extend(stream))
        time.sleep(0.2)
        stream.close()
        assert isinstance(reader.join(), errors.Cancelled)
        assert faults.wait_until_idle()


class NoSocketTransport(httpx.BaseTransport):
    """A transport that hides the socket of a response, so that a reader cannot be woken."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        response.extensions.pop("network_stream", None)
        return response

    def close(self) -> None:
        self._inner.close()


@pytest.mark.parametrize("leave", [None, KeyError])
def test_leaving_a_stream_that_cannot_be_woken_raises_no_error(
    faults: FaultServer, leave: type[Exception] | None
) -> None:
    with (
        contextlib.suppress(KeyError),
        httpx.Client(transport=NoSocketTransport()) as http,
        Client(
            api_key=KEY, base_url=faults.url("stall-mid-stream"), timeout=3, http_client=http
        ) as client,
        client.messages.stream(**ARGUMENTS) as stream,
    ):
        for _ in buffered(stream):
            if leave:
                raise leave
            break
    wait_for(lambda: "buffered" not in [thread.name for thread in threading.enumerate()])
    assert faults.wait_until_idle()


ASYNC_VIEWS: dict[str, Callable[[Any], Any]] = {
    "stream": abuffered,
    "text": lambda stream: abuffered(stream.text_stream),
    "control": lambda stream: abuffered(AsyncStreamControl[Any](stream).over(stream.text_stream)),
    "over": lambda stream: AsyncStreamControl[Any](stream).over(abuffered(stream)),
}


@OWN
@pytest.mark.parametrize("view", ASYNC_VIEWS)
@pytest.mark.parametrize("how", ["break", "held", "raise", "return"])
def test_abuffered_may_be_left_without_closing_it(
    faults: FaultServer, own: bool, view: str, how: str
) -> None:
    async def first(pieces: Any) -> Any:
        async for piece in pieces:
            return piece
        return None

    async def main() -> None:
        async with (
            no_leftover_tasks(),
            astreaming(faults.url("stall-mid-stream"), own=own, timeout=TIMEOUT) as stream,
        ):
            pieces = ASYNC_VIEWS[view](stream)
            if how == "return":
                assert await first(pieces)
                return
            held = pieces if how == "held" else None
            with contextlib.suppress(KeyError):
                async for _ in pieces:
                    if how == "raise":
                        raise KeyError
                    break
            del pieces
            await asyncio.sleep(0)
            await stream.close()
            assert stream.closed
            del held

    began = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - began < SOON
    assert faults.wait_until_idle()


def test_leaving_the_block_cancels_a_reading_task(faults: FaultServer) -> None:
    async def main() -> None:
        async with no_leftover_tasks():
            async with astreaming(faults.url("stall-mid-stream"), timeout=TIMEOUT) as stream:
                task = asyncio.create_task(stream.get_final_message())
                await async_wait_for(lambda: has_half(stream))
            with pytest.raises(errors.Cancelled) as caught:
                await task
            assert text_of(caught.value.partial) == events.HALF_TEXT

    asyncio.run(main())
    assert faults.wait_until_idle()
