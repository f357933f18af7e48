"""Timeouts, full pools and cancelled calls."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Limits, Timeout, errors
from support.blocking import KEY, Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies

ONE = Limits(connections=1)


@contextlib.asynccontextmanager
async def one_connection(base_url: str, transport: str) -> AsyncIterator[AsyncClient]:
    """Yield a client that uses at most one connection."""
    async with contextlib.AsyncExitStack() as stack:
        options: dict[str, Any] = {"limits": ONE}
        if transport == "httpx":
            limits = httpx.Limits(max_connections=1)
            own = await stack.enter_async_context(httpx.AsyncClient(limits=limits))
            options = {"http_client": own}
        client = AsyncClient(api_key=KEY, base_url=base_url, timeout=5.0, **options)
        yield await stack.enter_async_context(client)


def test_pings_reset_the_read_timeout(faults: FaultServer, connect: Connector) -> None:
    """The stream takes longer than the read timeout, but the gaps between its bytes do not."""
    client = connect(faults.url("sse-pings"), timeout=Timeout(read=0.5))
    began = time.monotonic()
    assert CALLS["stream"](client) == bodies.TEXT
    assert time.monotonic() - began > 0.5


@pytest.mark.parametrize("call", CALLS)
def test_a_read_timeout_reports_its_phase_and_duration(
    faults: FaultServer, connect: Connector, call: str
) -> None:
    client = connect(faults.url("stall-before-headers"), timeout=Timeout(read=0.2))
    with pytest.raises(errors.APITimeoutError, match=r"0\.2 s") as caught:
        CALLS[call](client)
    assert (caught.value.phase, caught.value.sent) == ("read", True)
    assert isinstance(caught.value, TimeoutError)


def test_the_timeout_of_a_call_overrides_that_of_the_client(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("stall-before-headers"), timeout=60.0)
    began = time.monotonic()
    with pytest.raises(errors.APITimeoutError):
        client.messages.create(**ARGUMENTS, timeout=0.2)
    assert time.monotonic() - began < 5.0


def test_an_open_stream_occupies_its_connection(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("sse-ok"), limits=ONE, timeout=Timeout(pool=0.2))
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        next(iter(stream))
        with pytest.raises(errors.APITimeoutError) as caught:
            CALLS["raw"](client)
        assert (caught.value.phase, caught.value.sent) == ("pool", False)
    assert CALLS["raw"](client) == bodies.TEXT
    assert len(faults.requests) == 2


@pytest.mark.parametrize("fault", ["reset-before-headers", "json-429", "json-cut", "sse-reset"])
def test_a_failed_call_frees_its_connection(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    client = connect(faults.url(fault, "json-ok"), limits=ONE, timeout=Timeout(pool=1.0))
    with pytest.raises(errors.ClaudeError):
        CALLS["raw" if fault == "sse-reset" else "create"](client)
    assert CALLS["create"](client) == bodies.TEXT


def test_a_stream_that_ends_after_its_client_is_closed_leaves_no_connection(
    connect: Connector, faults: FaultServer
) -> None:
    client = connect(faults.url("sse-ok"))
    stream = client.messages.create(**ARGUMENTS, stream=True)
    client.close()
    assert list(stream)[-1].type == "message_stop"
    assert faults.wait_until_idle()


@pytest.mark.parametrize("fault", ["stall-before-headers", "stall-mid-body"])
@pytest.mark.parametrize("transport", ["pool", "httpx"])
def test_a_cancelled_call_frees_its_connection(
    faults: FaultServer, fault: str, transport: str
) -> None:
    async def main() -> None:
        async with one_connection(faults.url(fault, "json-ok"), transport) as client:
            call = asyncio.create_task(client.messages.create(**ARGUMENTS))
            await cancel_once_sent(call, faults)
            message = await client.messages.create(**ARGUMENTS)
            assert message.content[0].text == bodies.TEXT

    asyncio.run(main())
    assert faults.wait_until_idle()


@pytest.mark.parametrize("transport", ["pool", "httpx"])
def test_a_cancelled_stream_frees_its_connection(faults: FaultServer, transport: str) -> None:
    async def read(client: AsyncClient) -> None:
        async with client.messages.stream(**ARGUMENTS) as stream:
            await stream.get_final_message()

    async def main() -> None:
        async with one_connection(faults.url("stall-mid-stream", "json-ok"), transport) as client:
            await cancel_once_sent(asyncio.create_task(read(client)), faults)
            message = await client.messages.create(**ARGUMENTS)
            assert message.content[0].text == bodies.TEXT

    asyncio.run(main())
    assert faults.wait_until_idle()


def test_a_call_can_be_cancelled_while_it_waits_for_the_pool(faults: FaultServer) -> None:
    async def main() -> None:
        async with one_connection(faults.url("stall-mid-stream", "json-ok"), "pool") as client:
            async with client.messages.stream(**ARGUMENTS) as stream:
                await anext(aiter(stream))
                waiting = asyncio.create_task(client.messages.create(**ARGUMENTS))
                await asyncio.sleep(0.1)
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting
            assert (await client.messages.create(**ARGUMENTS)).content
            assert len(faults.requests) == 2

    asyncio.run(main())


def test_asyncio_timeout_limits_a_whole_call(faults: FaultServer) -> None:
    async def main() -> None:
        async with one_connection(faults.url("sse-pings", "json-ok"), "pool") as client:
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.3), client.messages.stream(**ARGUMENTS) as stream:
                    await stream.get_final_message()
            assert not isinstance(caught.value, errors.ClaudeError)  # raised by asyncio
            assert (await client.messages.create(**ARGUMENTS)).content

    asyncio.run(main())


async def cancel_once_sent(call: "asyncio.Task[Any]", faults: FaultServer) -> None:
    """Cancel the call shortly after the server has received its request."""
    while not faults.requests:  # noqa: ASYNC110 - a thread fills the list without an event
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
