"""Complete calls over a socket, sync one by one and async concurrently. CPU time of the client."""

import asyncio
import ssl
from collections import deque
from collections.abc import Iterator
from typing import Any

from .connections import Counted
from .measure import Plan, Prepare, Row, Work, alternate, compare_sides, without_setup
from .payloads import SMALL
from .peers import BOTH, require_equal
from .server import DOWNLOAD_SIZE, Server

CALLS_PER_TASK = {1: 100, 10: 10, 100: 2, 300: 2, 500: 1, 1000: 1}
"""For each number of concurrent tasks: how many calls each task makes, one after another."""
_TARGETS = {1: 0.10, 10: 0.08, 100: 0.06, 500: 0.05, 1000: 0.05}


def _summary(message: Any) -> tuple[str, str, int]:
    return message.id, message.content[0].text, message.usage.output_tokens


def _sync(client: Any, times: int) -> Prepare:
    def work() -> int:
        for _ in range(times):
            client.messages.create(**SMALL)
        return times

    return without_setup(work)


async def _many(client: Any, concurrency: int, each: int) -> int:
    async def one() -> None:
        for _ in range(each):
            await client.messages.create(**SMALL)

    await asyncio.gather(*(one() for _ in range(concurrency)))
    return concurrency * each


def _async(runner: asyncio.Runner, client: Any, concurrency: int, waves: int = 1) -> Prepare:
    """Return a setup that opens the connections, because those of the last round have expired.

    The timed work makes the calls, in waves that begin when the calls of the last one have ended.
    """
    each = CALLS_PER_TASK[concurrency]

    def work() -> int:
        return sum(runner.run(_many(client, concurrency, each)) for _ in range(waves))

    def prepare() -> Work:
        runner.run(_many(client, concurrency, 1))
        return work

    return prepare


def _download(client: Any) -> int:
    if hasattr(client.files, "with_streaming_response"):
        with client.files.with_streaming_response.download("file_1") as response:
            return sum(map(len, response.iter_bytes()))
    with client.files.download("file_1") as download:
        return sum(map(len, download.chunks()))


def _downloads(client: Any) -> Prepare:
    def work() -> int:
        deque((_download(client) for _ in range(2)), maxlen=0)
        return 2

    return without_setup(work)


def async_clients(
    runner: asyncio.Runner, url: str, tls: ssl.SSLContext | None = None
) -> dict[str, Any]:
    """Return an async client of each package, after checking that both get the same message."""
    clients = {lib.name: lib.async_client(url, tls) for lib in BOTH}
    require_equal(
        "a message", *(_summary(runner.run(c.messages.create(**SMALL))) for c in clients.values())
    )
    return clients


def async_row(
    runner: asyncio.Runner,
    clients: dict[str, Any],
    concurrency: int,
    plan: Plan,
    name: str = "create, async",
    target: float | None = None,
) -> Row:
    """Measure concurrent calls."""
    sides = {n: _async(runner, client, concurrency) for n, client in clients.items()}
    samples = alternate(sides, plan)
    return compare_sides(f"{name}, {concurrency} at once", samples, target=target)


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    yield from _sync_rows(server, plan)
    with asyncio.Runner() as runner:
        clients = async_clients(runner, server.url)
        for concurrency, target in _TARGETS.items():
            counted = Counted(server)
            sides = {n: _async(runner, client, concurrency) for n, client in clients.items()}
            samples = alternate(counted.sides(sides), plan)
            yield compare_sides(f"create, async, {concurrency} at once", samples, target=target)
            if concurrency >= 500:
                yield counted.row()
        for client in clients.values():
            runner.run(client.close())
        yield from _tls_rows(runner, server, plan)


def _sync_rows(server: Server, plan: Plan) -> Iterator[Row]:
    for name, place in (("", (server.url,)), (", TLS", (server.tls_url, server.tls))):
        clients = {lib.name: lib.client(*place) for lib in BOTH}
        require_equal(
            "a message", *(_summary(client.messages.create(**SMALL)) for client in clients.values())
        )
        samples = alternate({n: _sync(client, 100) for n, client in clients.items()}, plan)
        yield compare_sides(f"create, one by one{name}", samples, target=0.08)
        for client in clients.values():
            client.close()
    clients = {lib.name: lib.client(server.url) for lib in BOTH}
    require_equal("the size", DOWNLOAD_SIZE, *(_download(client) for client in clients.values()))
    samples = alternate({n: _downloads(client) for n, client in clients.items()}, plan)
    yield compare_sides("download of 64 MB", samples, unit="ms", target=0.45)
    for client in clients.values():
        client.close()


def _tls_rows(runner: asyncio.Runner, server: Server, plan: Plan) -> Iterator[Row]:
    clients = async_clients(runner, server.tls_url, server.tls)
    yield async_row(runner, clients, 100, plan, "create, async, TLS")
    counted = Counted(server)
    sides = {name: _async(runner, client, 500, 2) for name, client in clients.items()}
    samples = alternate(counted.sides(sides), plan)
    yield compare_sides("create, async, TLS, waves of 500", samples, target=0.15)
    yield counted.row()
    for client in clients.values():
        runner.run(client.close())
