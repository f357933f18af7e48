"""Complete calls over a socket, sync one by one and async concurrently. CPU time of the client."""

import asyncio
from collections.abc import Iterator
from typing import Any

from .measure import Plan, Prepare, Row, alternate, compare, without_setup
from .payloads import SMALL
from .peers import BOTH, require_equal

CALLS_PER_TASK = {1: 100, 10: 20, 100: 4, 500: 2}
"""For each number of concurrent tasks: how many calls each task makes, one after another."""


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


def _async(runner: asyncio.Runner, client: Any, concurrency: int) -> Prepare:
    return without_setup(
        lambda: runner.run(_many(client, concurrency, CALLS_PER_TASK[concurrency]))
    )


def rows(url: str, plan: Plan) -> Iterator[Row]:
    clients = {lib.name: lib.client(url) for lib in BOTH}
    require_equal(
        "a message", *(_summary(client.messages.create(**SMALL)) for client in clients.values())
    )
    samples = alternate({name: _sync(client, 200) for name, client in clients.items()}, plan)
    yield compare("create, one by one", samples["ours"], samples["peer"], "us", 0.55)
    for client in clients.values():
        client.close()

    with asyncio.Runner() as runner:
        many = {lib.name: lib.async_client(url) for lib in BOTH}
        require_equal(
            "a message", *(_summary(runner.run(c.messages.create(**SMALL))) for c in many.values())
        )
        for concurrency in CALLS_PER_TASK:
            sides = {name: _async(runner, client, concurrency) for name, client in many.items()}
            samples = alternate(sides, plan.scaled(1.5))
            name = f"create, async, {concurrency} at once"
            yield compare(name, samples["ours"], samples["peer"], "us", 0.60)
        for client in many.values():
            runner.run(client.close())
