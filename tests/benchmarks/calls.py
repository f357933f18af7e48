"""Whole calls over a socket: sync one by one, async at once. CPU of the client only."""

import asyncio
from collections.abc import Iterator
from typing import Any

from .measure import Plan, Prepare, Row, again, compare, in_turn
from .payloads import SMALL
from .peers import BOTH, same

AT_ONCE = {1: 100, 10: 20, 100: 4, 500: 2}
"""How many calls at once: how many each of them makes, one after another."""


def _gist(message: Any) -> tuple[str, str, int]:
    return message.id, message.content[0].text, message.usage.output_tokens


def _sync(client: Any, times: int) -> Prepare:
    def work() -> int:
        for _ in range(times):
            client.messages.create(**SMALL)
        return times

    return again(work)


async def _many(client: Any, at_once: int, each: int) -> int:
    async def one() -> None:
        for _ in range(each):
            await client.messages.create(**SMALL)

    await asyncio.gather(*(one() for _ in range(at_once)))
    return at_once * each


def _async(runner: asyncio.Runner, client: Any, at_once: int) -> Prepare:
    return again(lambda: runner.run(_many(client, at_once, AT_ONCE[at_once])))


def rows(url: str, plan: Plan) -> Iterator[Row]:
    clients = {lib.name: lib.client(url) for lib in BOTH}
    same("a message", *(_gist(client.messages.create(**SMALL)) for client in clients.values()))
    samples = in_turn({name: _sync(client, 200) for name, client in clients.items()}, plan)
    yield compare("create, one by one", samples["ours"], samples["peer"], "us", 0.55)
    for client in clients.values():
        client.close()

    with asyncio.Runner() as runner:
        many = {lib.name: lib.async_client(url) for lib in BOTH}
        same("a message", *(_gist(runner.run(c.messages.create(**SMALL))) for c in many.values()))
        for at_once in AT_ONCE:
            sides = {name: _async(runner, client, at_once) for name, client in many.items()}
            samples = in_turn(sides, plan.times(1.5))
            name = f"create, async, {at_once} at once"
            yield compare(name, samples["ours"], samples["peer"], "us", 0.60)
        for client in many.values():
            runner.run(client.close())
