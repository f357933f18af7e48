"""Benchmarks of streams in an event loop: one, and 100 at the same time."""

import asyncio
from collections.abc import Iterator
from typing import Any

from .measure import Plan, Prepare, Row, alternate, compare_sides, without_setup
from .payloads import SMALL
from .peers import BOTH, require_equal
from .server import Server

_AT_ONCE = 100


async def _read(client: Any) -> int:
    """Return the number of events, of a stream that is read to its end."""
    count = 0
    async for _ in await client.messages.create(**SMALL, stream=True):
        count += 1
    return count


async def _read_many(client: Any, streams: int) -> int:
    return sum(await asyncio.gather(*(_read(client) for _ in range(streams))))


def _side(runner: asyncio.Runner, client: Any, streams: int) -> Prepare:
    return without_setup(lambda: runner.run(_read_many(client, streams)))


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    kinds: list[tuple[str, tuple[Any, ...], int, float]] = [
        ("raw event, async, an HTTP chunk each", (server.url,), 1, 0.13),
        ("100 streams at once, in bursts", (f"{server.url}/burst",), _AT_ONCE, 0.12),
        (
            "100 streams at once, paced, TLS",
            (f"{server.tls_url}/paced", server.tls),
            _AT_ONCE,
            0.35,
        ),
    ]
    for name, place, streams, target in kinds:
        with asyncio.Runner() as runner:
            clients = {lib.name: lib.async_client(*place) for lib in BOTH}
            require_equal(
                "the events of streams",
                *(runner.run(_read_many(client, streams)) for client in clients.values()),
            )
            sides = {n: _side(runner, client, streams) for n, client in clients.items()}
            yield compare_sides(name, alternate(sides, plan), target=target)
            for client in clients.values():
                runner.run(client.close())
