"""A stream that its caller drops frees its connection, without the garbage collector."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from api_claude import AsyncClient, Client, Limits
from support.blocking import KEY
from support.fault_table import ARGUMENTS
from support.servers import FaultServer

ROUNDS = 5
LIMITS = Limits(connections=2)
HTTPX_LIMITS = httpx.Limits(max_connections=2)


class Answer(BaseModel):
    """The output that a parsed stream asks for."""

    words: list[str]


@pytest.fixture(autouse=True)
def no_garbage_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def raw(client: Any) -> Any:
    return client.messages.create(**ARGUMENTS, stream=True)


def break_raw(client: Client) -> None:
    for _ in raw(client):
        break


def break_text(client: Client) -> None:
    stream = client.messages.stream(**ARGUMENTS).__enter__()
    for _ in stream.text_stream:
        break


def break_parsed(client: Client) -> None:
    stream = client.messages.stream_parsed(**ARGUMENTS, output=Answer).__enter__()
    for _ in stream:
        break


def break_lines(client: Client) -> None:
    for _ in client.messages.batches.results("batch_1"):
        break


def drop_raw(client: Client) -> None:
    raw(client)


def drop_message(client: Client) -> None:
    client.messages.stream(**ARGUMENTS).__enter__()


def drop_download(client: Client) -> None:
    client.files.download("file_1")


def break_download(client: Client) -> None:
    for _ in client.files.download("file_1").chunks():
        break


USES: dict[str, tuple[Callable[[Client], None], str]] = {
    "raw": (break_raw, "stall-mid-stream"),
    "text": (break_text, "stall-mid-stream"),
    "parsed": (break_parsed, "stall-mid-stream"),
    "lines": (break_lines, "lines-then-stall"),
    "raw, not read": (drop_raw, "stall-mid-stream"),
    "message, not read": (drop_message, "stall-mid-stream"),
    "download": (break_download, "stall-mid-body"),
    "download, not read": (drop_download, "stall-mid-body"),
}


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("own", [False, True], ids=["pool", "httpx"])
def test_a_dropped_stream_frees_its_connection(faults: FaultServer, use: str, own: bool) -> None:
    drop, fault = USES[use]
    http_client = httpx.Client(limits=HTTPX_LIMITS) if own else None
    options: dict[str, Any] = {"http_client": http_client} if own else {"limits": LIMITS}
    with Client(api_key=KEY, base_url=faults.url(fault), timeout=5, **options) as client:
        for _ in range(ROUNDS):
            drop(client)
        assert len(faults.requests) == ROUNDS
        assert faults.wait_until_idle()
    if http_client:
        http_client.close()


async def abreak_raw(client: AsyncClient) -> None:
    async for _ in await client.messages.create(**ARGUMENTS, stream=True):
        break


async def abreak_text(client: AsyncClient) -> None:
    stream = await client.messages.stream(**ARGUMENTS).__aenter__()
    async for _ in stream.text_stream:
        break


async def abreak_parsed(client: AsyncClient) -> None:
    stream = await client.messages.stream_parsed(**ARGUMENTS, output=Answer).__aenter__()
    async for _ in stream:
        break


async def abreak_lines(client: AsyncClient) -> None:
    async for _ in await client.messages.batches.results("batch_1"):
        break


async def adrop_raw(client: AsyncClient) -> None:
    await client.messages.create(**ARGUMENTS, stream=True)


async def adrop_message(client: AsyncClient) -> None:
    await client.messages.stream(**ARGUMENTS).__aenter__()


async def adrop_download(client: AsyncClient) -> None:
    await client.files.download("file_1")


async def abreak_download(client: AsyncClient) -> None:
    chunks: AsyncIterator[bytes] = (await client.files.download("file_1")).chunks()
    async for _ in chunks:
        break


AUSES: dict[str, tuple[Callable[[AsyncClient], Any], str]] = {
    "raw": (abreak_raw, "stall-mid-stream"),
    "text": (abreak_text, "stall-mid-stream"),
    "parsed": (abreak_parsed, "stall-mid-stream"),
    "lines": (abreak_lines, "lines-then-stall"),
    "raw, not read": (adrop_raw, "stall-mid-stream"),
    "message, not read": (adrop_message, "stall-mid-stream"),
    "download": (abreak_download, "stall-mid-body"),
    "download, not read": (adrop_download, "stall-mid-body"),
}


@pytest.mark.parametrize("use", AUSES)
@pytest.mark.parametrize("own", [False, True], ids=["pool", "httpx"])
def test_a_dropped_async_stream_frees_its_connection(
    faults: FaultServer, use: str, own: bool
) -> None:
    drop, fault = AUSES[use]

    async def main() -> None:
        http_client = httpx.AsyncClient(limits=HTTPX_LIMITS) if own else None
        options: dict[str, Any] = {"http_client": http_client} if own else {"limits": LIMITS}
        async with AsyncClient(
            api_key=KEY, base_url=faults.url(fault), timeout=5, **options
        ) as client:
            for _ in range(ROUNDS):
                await drop(client)
                await asyncio.sleep(0)
            assert len(faults.requests) == ROUNDS
            assert await asyncio.to_thread(faults.wait_until_idle)
        if http_client:
            await http_client.aclose()

    asyncio.run(main())
