"""A task that is cancelled at each of its awaits: no slot is lost, and no response is mixed up."""

from __future__ import annotations

import asyncio
import functools
import re
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Limits, Timeout
from support.servers import bodies, events
from support.servers.proxy import ProxyServer
from support.servers.scripted import ScriptedServer, read_request, response
from support.tls import self_signed

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
CHUNKS = b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in events.STREAM)
STREAMED = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    + CHUNKS
    + b"0\r\n\r\n"
)
MOST_AWAITS = 40


def numbered(sock: socket.socket) -> None:
    """Respond with the number of a request, its `max_tokens`."""
    while (request := read_request(sock)) is not None:
        found = re.search(rb'"max_tokens": ?(\d+)', request)
        assert found is not None
        usage = {**bodies.MESSAGE["usage"], "input_tokens": int(found[1])}
        reply = response(bodies.to_json({**bodies.MESSAGE, "usage": usage}))
        sock.sendall(STREAMED if b'"stream"' in request else reply)


async def create(client: AsyncClient, number: int) -> None:
    message = await client.messages.create(max_tokens=number, **QUESTION)
    assert message.usage.input_tokens == number


async def stream(client: AsyncClient, number: int) -> None:
    async for _ in await client.messages.create(max_tokens=number, stream=True, **QUESTION):
        pass


async def leave(client: AsyncClient, number: int) -> None:
    async with client.messages.stream(max_tokens=number, **QUESTION) as events_of_stream:
        await anext(aiter(events_of_stream))


async def drop(client: AsyncClient, number: int) -> None:
    await client.messages.create(max_tokens=number, stream=True, **QUESTION)


class Stopped:
    """Awaits a call, and calls `stop` with what it waits for at its await number `point`."""

    def __init__(self, call: Any, point: int, stop: Callable[[Any], object]) -> None:
        self._call = call
        self._stop = stop
        self.left = point

    def __await__(self) -> Generator[Any, Any, Any]:
        inner = self._call.__await__()
        step: Callable[[], Any] = functools.partial(inner.send, None)
        while True:
            try:
                future = step()
            except StopIteration as stop:
                return stop.value
            self.left -= 1
            if self.left == 0:
                self._stop(future)
            try:
                value = yield future
            except BaseException as error:  # noqa: BLE001 - the call handles it
                step = functools.partial(inner.throw, error)
            else:
                step = functools.partial(inner.send, value)


def at_once(task: asyncio.Task[Any], _: Any) -> None:
    asyncio.get_running_loop().call_soon(task.cancel)


def when_ready(task: asyncio.Task[Any], future: Any) -> None:
    """Cancel the task when what it waits for has come, but the task does not know it yet."""
    if future is None:
        at_once(task, None)
    else:
        future.add_done_callback(lambda _: task.cancel())


async def stopped(call: Any, point: int, how: Callable[[Any, Any], object]) -> int:
    """Run a call that is cancelled at an await. Return how many of `point` awaits are left."""
    inner = Stopped(call, point, lambda future: how(task, future))

    async def run() -> Any:
        return await inner

    task = asyncio.create_task(run())
    await asyncio.wait([task], timeout=20)
    assert task.done()
    if not task.cancelled():
        task.result()
    return inner.left


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@asynccontextmanager
async def checked_loop() -> AsyncIterator[None]:
    """Fail if the event loop reports an error, such as a descriptor that two sockets use."""
    problems: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: problems.append(context))
    yield
    await asyncio.sleep(0.02)
    assert problems == []


WAYS: list[Callable[[AsyncClient, int], Awaitable[None]]] = [create, stream, leave, drop]


@pytest.mark.parametrize("place", ["direct", "secure", "proxy", "secure proxy"])
@pytest.mark.parametrize("how", [at_once, when_ready])
def test_cancelling_at_each_await_loses_nothing(
    certificate: tuple[ssl.SSLContext, Path],
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    how: Callable[[Any, Any], object],
) -> None:
    secure = "secure" in place
    trust = ssl.create_default_context(cafile=str(certificate[1])) if secure else None
    numbers = iter(range(1, 10**6))

    async def main(url: str) -> None:
        client = AsyncClient(
            api_key="k",
            base_url=url,
            ssl_context=trust,
            timeout=Timeout(20.0, 20.0, 20.0, pool=5.0),
            limits=Limits(connections=1),
        )
        async with checked_loop():
            for way in WAYS:
                for is_cold in (True, False):
                    for point in range(1, MOST_AWAITS):
                        if is_cold:
                            await client.close()
                        left = await stopped(way(client, next(numbers)), point, how)
                        await create(client, next(numbers))
                        if left > 0:  # the call has ended before
                            break
                    else:
                        pytest.fail("the call has too many awaits")
            await client.close()

    with (
        ScriptedServer(numbered, certificate[0] if secure else None) as server,
        ProxyServer("http") as proxy,
    ):
        if "proxy" in place:
            monkeypatch.setenv("all_proxy", proxy.url())
        asyncio.run(main(server.url))


def test_cancelling_while_another_call_has_the_slot() -> None:
    numbers = iter(range(1, 10**6))

    async def main(url: str) -> None:
        client = AsyncClient(api_key="k", base_url=url, limits=Limits(connections=1))
        async with checked_loop():
            for how in (at_once, when_ready):
                for point in range(1, 6):
                    other = asyncio.create_task(create(client, next(numbers)))
                    await asyncio.sleep(0)
                    await stopped(create(client, next(numbers)), point, how)
                    await asyncio.wait_for(other, 20)
                    await asyncio.wait_for(create(client, next(numbers)), 20)
        await client.close()

    with ScriptedServer(numbered) as server:
        asyncio.run(main(server.url))


@pytest.mark.parametrize("is_begun", [False, True])
def test_dropped_streams_leave_the_client_alive(is_begun: bool) -> None:
    numbers = iter(range(1, 10**6))

    async def drop_many(client: AsyncClient, times: int) -> None:
        for _ in range(times):
            number = next(numbers)
            values = await client.messages.create(max_tokens=number, stream=True, **QUESTION)
            if is_begun:
                await anext(aiter(values))
            del values

    async def main(url: str) -> None:
        async with AsyncClient(api_key="k", base_url=url, limits=Limits(connections=3)) as client:
            await asyncio.wait_for(asyncio.gather(*(drop_many(client, 100) for _ in range(5))), 60)
            await create(client, next(numbers))

    with ScriptedServer(numbered) as server:
        asyncio.run(main(server.url))
