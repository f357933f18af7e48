"""`buffered` and `abuffered` over real sockets: the delay while a server is silent, and errors."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors
from api_claude_runtime.helpers.stream_control.async_buffered import abuffered
from api_claude_runtime.helpers.stream_control.buffered import buffered
from support.blocking import KEY, Mode
from support.controlled_streams import SOON, TIMEOUT, astreaming, streaming
from support.servers import FaultServer, ModelServer, events

BOTH = pytest.mark.parametrize("mode", ["sync", "async"])
OWN = pytest.mark.parametrize("own", [False, True], ids=["pool", "httpx"])


def readers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "buffered"]


@BOTH
@OWN
def test_a_silent_server_delays_neither_the_text_nor_closing(
    faults: FaultServer, mode: Mode, own: bool
) -> None:
    url, began = faults.url("stall-mid-stream"), time.monotonic()
    out = ""

    async def main() -> None:
        nonlocal out
        async with astreaming(url, own=own, timeout=TIMEOUT) as stream:
            async with contextlib.aclosing(abuffered(stream, 1000)) as pieces:
                while len(out) < len(events.HALF_TEXT):
                    out += await anext(pieces)
            assert len(asyncio.all_tasks()) == 1

    if mode == "async":
        asyncio.run(main())
    else:
        with streaming(url, own=own, timeout=TIMEOUT) as stream:
            with contextlib.closing(buffered(stream, 1000)) as pieces:
                while len(out) < len(events.HALF_TEXT):
                    out += next(pieces)
            assert not readers()
            with pytest.raises(errors.Cancelled) as caught:
                stream.get_final_message()
            assert caught.value.partial.content[0].text == out
    assert out == events.HALF_TEXT
    assert time.monotonic() - began < SOON
    assert faults.wait_until_idle()


@pytest.mark.parametrize("fault", ["sse-reset", "sse-overloaded", "sse-cut"])
@BOTH
def test_an_error_is_raised_after_the_text_with_the_message_so_far(
    faults: FaultServer, mode: Mode, fault: str
) -> None:
    out: list[str] = []

    async def main() -> None:
        async with astreaming(faults.url(fault)) as stream:
            async for piece in abuffered(stream):
                out.append(piece)

    with pytest.raises((errors.StreamInterrupted, errors.OverloadedError)) as caught:
        if mode == "async":
            asyncio.run(main())
        else:
            with streaming(faults.url(fault)) as stream:
                for piece in buffered(stream):
                    out.append(piece)
    error: Any = caught.value
    assert error.partial.content[0].text == "".join(out) == events.HALF_TEXT
    assert not readers()


@BOTH
@pytest.mark.parametrize("delay", [None, 0.0, 0.05, TIMEOUT])
def test_the_pieces_join_to_the_text_of_a_real_model(
    model_server: ModelServer, mode: Mode, delay: float | None
) -> None:
    ask: dict[str, Any] = {
        "model": ModelServer.model,
        "max_tokens": 48,
        "messages": [{"role": "user", "content": "Tell me about the sea."}],
        "extra_body": {"temperature": 0},
    }
    out: list[str] = []

    async def main() -> str:
        async with (
            AsyncClient(api_key=KEY, base_url=model_server.base_url) as client,
            client.messages.stream(**ask) as stream,
        ):
            async for piece in abuffered(stream, 20, delay):
                out.append(piece)
            return await stream.get_final_text()

    if mode == "sync":
        with (
            Client(api_key=KEY, base_url=model_server.base_url) as client,
            client.messages.stream(**ask) as stream,
        ):
            out.extend(buffered(stream, 20, delay))
            text = stream.get_final_text()
    else:
        text = asyncio.run(main())
    assert "".join(out) == text
    assert len(text) > 40
    if delay in {None, TIMEOUT}:
        assert all(len(piece) >= 20 or piece.endswith("\n") for piece in out[:-1])
    assert not readers()
