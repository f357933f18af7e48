"""An asynchronous client in several event loops, and with trio."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest
import trio

from api_claude import AsyncClient, Retry, errors
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies
from support.servers._faults import FAULTS

FAR = "http://api.nonexistent.test"


async def ask(client: AsyncClient) -> None:
    message = await client.messages.create(**ARGUMENTS)
    assert message.content[0].text == bodies.TEXT  # type: ignore[union-attr]


@pytest.fixture(params=["pool", "proxy"])
def url(
    request: pytest.FixtureRequest, faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> str:
    """The base URL of a client that uses its pool, or a proxy."""
    if request.param == "pool":
        return faults.url("json-ok")
    monkeypatch.setenv("http_proxy", faults.base_url)
    monkeypatch.setitem(FAULTS, "http:", FAULTS["json-ok"])
    return FAR


def test_one_client_in_consecutive_event_loops(faults: FaultServer, url: str) -> None:
    client = AsyncClient(api_key="k", base_url=url)
    for _ in range(3):
        asyncio.run(ask(client))
        assert faults.wait_until_idle()  # the connection is closed with its event loop
    assert faults.accepted == 3


def test_one_client_in_concurrent_event_loops(faults: FaultServer, url: str) -> None:
    client = AsyncClient(api_key="k", base_url=url)
    problems: list[BaseException] = []

    async def several() -> None:
        for _ in range(5):
            await ask(client)
            await asyncio.gather(*(ask(client) for _ in range(3)))

    def run() -> None:
        try:
            asyncio.run(several())
        except BaseException as error:  # noqa: BLE001 - the main thread reports it
            problems.append(error)

    threads = [threading.Thread(target=run) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert faults.wait_until_idle()


def test_an_httpx_client_of_another_event_loop_is_refused(faults: FaultServer) -> None:
    own = httpx.AsyncClient()
    client = AsyncClient(api_key="k", base_url=faults.url("json-ok"), http_client=own)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(ask(client))
        with pytest.raises(errors.ConfigurationError, match="each event loop"):
            second.run(ask(client))
        first.run(ask(client))
        assert len(faults.requests) == 2
        first.run(own.aclose())


def test_an_httpx_client_without_connections_works_in_each_event_loop() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        stream = httpx.ByteStream(bodies.to_json(bodies.MESSAGE))
        return httpx.Response(200, stream=stream, headers={"content-type": "application/json"})

    own = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    client = AsyncClient(api_key="k", base_url=FAR, http_client=own)
    for _ in range(2):
        asyncio.run(ask(client))


def test_trio_without_http_client_is_refused_before_anything_is_sent(faults: FaultServer) -> None:
    async def main() -> None:
        read: list[bytes] = []

        async def upload() -> Any:
            read.append(b"")
            yield b"data"

        async with AsyncClient(api_key="k", base_url=faults.url("json-ok")) as client:
            for call in (
                client.messages.create(**ARGUMENTS),
                client.messages.create(**ARGUMENTS, stream=True),
                client.with_options(policies=[Retry(3)]).messages.create(**ARGUMENTS),
            ):
                with pytest.raises(
                    errors.ConfigurationError, match=r"httpx\.AsyncClient"
                ) as caught:
                    await call
                assert len(caught.value.attempts) <= 1
        assert not read

    trio.run(main)
    assert faults.accepted == 0


def test_trio_with_an_httpx_client(faults: FaultServer) -> None:
    async def main() -> None:
        async with httpx.AsyncClient() as own:
            client = AsyncClient(
                api_key="k",
                base_url=faults.url("json-529", "json-ok"),
                http_client=own,
                policies=[Retry(2, base=0.01)],
            )
            await ask(client)
            await client.close()

    trio.run(main)
    assert len(faults.requests) == 2


def test_trio_through_a_proxy(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", faults.base_url)
    monkeypatch.setitem(FAULTS, "http:", FAULTS["json-ok"])

    async def main() -> None:
        async with (
            httpx.AsyncClient() as own,
            AsyncClient(api_key="k", base_url=FAR, http_client=own) as client,
        ):
            await ask(client)

    trio.run(main)
    trio.run(main)
    assert faults.wait_until_idle()


def test_a_call_outside_of_an_event_loop_is_a_configuration_error() -> None:
    client = AsyncClient(api_key="k", base_url=FAR)
    with pytest.raises(errors.ConfigurationError, match="use Client"):
        client.models.list().__await__().__next__()
