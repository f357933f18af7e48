"""The effect of cancelling a stream on connections, policies and other calls."""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
import time
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, CircuitBreaker, Client, Endpoint, Failover, errors
from api_claude_runtime.helpers.stream_control.async_control import AsyncStreamControl
from api_claude_runtime.helpers.stream_control.control import StreamControl
from support.blocking import KEY, AnyClient, Mode
from support.controlled_streams import TIMEOUT, Reading, cancel, read, text_of
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, ModelServer

BOTH = pytest.mark.parametrize("mode", ["sync", "async"])
OWN = pytest.mark.parametrize("own", [False, True], ids=["pool", "httpx"])


@BOTH
def test_policies_do_not_count_a_cancellation_as_failure(faults: FaultServer, mode: Mode) -> None:
    received: list[Any] = []
    breaker = CircuitBreaker(failures=1, window=10, is_failure=lambda outcome: outcome != 200)
    failover = Failover([Endpoint(faults.url("stall-mid-stream")), Endpoint(faults.url("sse-ok"))])
    options: dict[str, Any] = {"policies": [failover, breaker], "on_event": received.append}
    got = read(mode, faults.url("stall-mid-stream"), Reading(cancel, 4), **options)
    assert isinstance(got.error, errors.Cancelled)
    assert [attempt.status for attempt in got.error.attempts] == [200]
    *others, used = received
    assert [event.error for event in others] == [None, None, "Cancelled"]
    assert used.partial
    assert [state.name for state in breaker.states.values()] == ["CLOSED"]
    again = read(mode, faults.url("stall-mid-stream"), Reading(cancel, 4), **options)
    assert isinstance(again.error, errors.Cancelled)


@BOTH
def test_a_cancellation_before_reading_is_reported(faults: FaultServer, mode: Mode) -> None:
    received: list[Any] = []
    read(mode, faults.url("stall-mid-stream"), Reading(first=cancel), on_event=received.append)
    *others, used = received
    assert [event.error for event in others] == [None, None, "Cancelled"]
    assert used.partial


@OWN
def test_cancelling_a_finished_stream_keeps_its_connection(faults: FaultServer, own: bool) -> None:
    with httpx.Client() as http:
        options: dict[str, Any] = {"http_client": http} if own else {}
        url = faults.url("sse-ok", "stall-mid-stream")
        with Client(api_key=KEY, base_url=url, timeout=0.5, **options) as client:
            first = client.messages.create(**ARGUMENTS, stream=True)
            list(first)
            time.sleep(0.15)  # a connection returns to the pool shortly after a stream
            second = client.messages.create(**ARGUMENTS, stream=True)
            assert faults.open_connections == 1  # the connection was reused
            first._state.response.abort()
            first.cancel()
            with pytest.raises(errors.StreamTimeout):  # and not StreamInterrupted
                list(second)


@OWN
def test_cancelling_a_finished_async_stream_keeps_its_connection(
    faults: FaultServer, own: bool
) -> None:
    async def main() -> None:
        async with httpx.AsyncClient() as http:
            options: dict[str, Any] = {"http_client": http} if own else {}
            url = faults.url("sse-ok", "stall-mid-stream")
            async with AsyncClient(api_key=KEY, base_url=url, timeout=0.5, **options) as client:
                first = await client.messages.create(**ARGUMENTS, stream=True)
                assert [event async for event in first]
                await asyncio.sleep(0.15)
                second = await client.messages.create(**ARGUMENTS, stream=True)
                assert faults.open_connections == 1
                first._state.response.abort()
                first.cancel()
                with pytest.raises(errors.StreamTimeout):
                    assert [event async for event in second]

    asyncio.run(main())


@OWN
def test_cancelling_at_the_end_affects_no_other_call(faults: FaultServer, own: bool) -> None:
    """Streams are cancelled at the moment they end, while other calls reuse their connections."""
    failed: list[errors.ClaudeError] = []
    rounds = 0
    stop = time.monotonic() + 3

    def others(client: AnyClient) -> None:
        while time.monotonic() < stop:
            try:
                client.messages.create(**ARGUMENTS)
            except errors.ClaudeError as error:
                failed.append(error)
                return

    with httpx.Client() as http:
        options: dict[str, Any] = {"http_client": http} if own else {}
        url = faults.url("json-ok")
        with (
            Client(api_key=KEY, base_url=url, timeout=TIMEOUT, **options) as client,
            Client(api_key=KEY, base_url=faults.url("sse-ok"), **options) as streams,
        ):
            streams._transport = client._transport  # share the connections, with another path
            threads = [threading.Thread(target=others, args=[client]) for _ in range(3)]
            for thread in threads:
                thread.start()
            took = 0.002
            while time.monotonic() < stop:
                began = time.monotonic()
                stream = streams.messages.create(**ARGUMENTS, stream=True)
                wait = random.random() * took  # as long as a stream takes on this machine
                timer = threading.Timer(wait, stream._state.response.abort)
                timer.start()
                with contextlib.suppress(errors.StreamInterrupted):
                    list(stream)
                    took = time.monotonic() - began
                timer.join()
                rounds += 1
            for thread in threads:
                thread.join(TIMEOUT)
    assert failed == []
    assert rounds > 0


LONG_ASK: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 2000,
    "messages": [{"role": "user", "content": "Tell me about the sea."}],
    "extra_body": {"temperature": 0},
}
SHORT_ASK = {**LONG_ASK, "max_tokens": 16}


def test_cancelling_one_stream_of_a_real_model_leaves_the_other(model_server: ModelServer) -> None:
    with (
        Client(api_key=KEY, base_url=model_server.base_url) as client,
        client.messages.stream(**LONG_ASK) as long,
        client.messages.stream(**SHORT_ASK) as short,
    ):
        control = StreamControl(long)
        timer = threading.Timer(0.3, control.cancel)
        timer.start()
        with pytest.raises(errors.Cancelled) as caught:
            list(control.over(long.text_stream))
        timer.join()
        assert text_of(caught.value.partial)
        assert short.get_final_message().stop_reason == "max_tokens"


def test_cancelling_one_async_stream_of_a_real_model_leaves_the_other(
    model_server: ModelServer,
) -> None:
    async def main() -> None:
        async with (
            AsyncClient(api_key=KEY, base_url=model_server.base_url) as client,
            client.messages.stream(**LONG_ASK) as long,
            client.messages.stream(**SHORT_ASK) as short,
        ):
            control = AsyncStreamControl(long)
            asyncio.get_running_loop().call_later(0.3, control.cancel)
            with pytest.raises(errors.Cancelled) as caught:
                assert [text async for text in control.over(long.text_stream)]
            assert text_of(caught.value.partial)
            assert (await short.get_final_message()).stop_reason == "max_tokens"

    asyncio.run(main())
