"""Many calls and streams to a server with faults, in threads and tasks, plain and with TLS.

It prints a line for each part: what the process uses when all calls of the part have ended. None of
these figures may grow. A response to another call ends the run.
"""

import asyncio
import contextlib
import gc
import os
import random
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import api_claude
from api_claude import Limits, Retry, Timeout
from api_claude.errors import ClaudeError

from .payloads import SMALL
from .peers import KEY, require_equal
from .server import Server, serving

_CALLS, _STREAMS, _PARTS = 200_000, 20_000, 20
_QUICK = 20
"""What a short run divides the numbers by."""
_THREADS, _TASKS = 8, 50
_CANCELLED = 0.03
"""The share of tasks that are cancelled at a random moment."""
_WAYS = ("read", "read", "read", "leave", "drop", "drop unread", "cancel")
"""What a caller does with a stream."""

_HEAD = ("calls", "streams", "RSS", "blocks", "descriptors", "threads", "tasks")


def _options(url: str, tls: Any) -> dict[str, Any]:
    return {
        "api_key": KEY,
        "base_url": url,
        "ssl_context": tls,
        "timeout": Timeout(60.0, 60.0, 60.0, pool=60.0),
        "limits": Limits(connections=_THREADS + _TASKS),
        "policies": [Retry(4, base=0.001)],
    }


class Soak:
    """The clients, and what became of their calls."""

    def __init__(self, server: Server) -> None:
        places = ((server.url, None), (server.tls_url, server.tls))
        self._clients = [api_claude.Client(**_options(*place)) for place in places]
        self._async_clients = [api_claude.AsyncClient(**_options(*place)) for place in places]
        self._numbers = count()
        self.outcomes: Counter[str] = Counter()

    def _arguments(self) -> tuple[int, dict[str, Any]]:
        number = next(self._numbers)
        return number, {**SMALL, "metadata": {"user_id": str(number)}}

    def thread(self, seed: int, calls: int, streams: int) -> None:
        """Make calls in a thread, and between them streams."""
        draw = random.Random(seed)
        for index in range(calls):
            self._call(self._clients[index % 2])
            if draw.random() < streams / calls:
                self._stream(self._clients[index // 2 % 2], draw)

    def _call(self, client: Any) -> None:
        number, arguments = self._arguments()
        with self._counted("call"):
            _check(number, client.messages.create(**arguments).content[0].text)

    def _stream(self, client: Any, draw: random.Random) -> None:
        number, arguments = self._arguments()
        way = draw.choice(_WAYS)
        with self._counted(f"stream, {way}"):
            stream = client.messages.create(**arguments, stream=True)
            if way == "drop unread":
                return
            if way == "drop":
                next(iter(stream))
                return
            with stream:
                if way == "cancel":
                    timer = threading.Timer(draw.random() * 0.01, stream.cancel)
                    timer.start()
                texts = []
                for event in stream:
                    if way == "leave":
                        break
                    if event.type == "content_block_delta":
                        texts.append(event.delta.text)
                if way == "cancel":
                    timer.join()
            if way == "read":
                _check(number, "".join(texts).strip())

    async def tasks(self, seed: int, calls: int, streams: int) -> None:
        """Make calls and streams in tasks, of which some are cancelled."""
        draw = random.Random(seed)
        each = calls // _TASKS

        async def task(index: int) -> None:
            for turn in range(each):
                client = self._async_clients[turn % 2]
                await self._cancelled_by_chance(self._acall(client), draw)
                if draw.random() < streams / calls:
                    await self._cancelled_by_chance(self._astream(client, draw), draw)

        await asyncio.gather(*map(task, range(_TASKS)))

    async def _cancelled_by_chance(self, work: Any, draw: random.Random) -> None:
        if draw.random() >= _CANCELLED:
            await work
            return
        task = asyncio.ensure_future(work)
        await asyncio.sleep(draw.random() * 0.01)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    async def _acall(self, client: Any) -> None:
        number, arguments = self._arguments()
        with self._counted("async call"):
            _check(number, (await client.messages.create(**arguments)).content[0].text)

    async def _astream(self, client: Any, draw: random.Random) -> None:
        number, arguments = self._arguments()
        way = draw.choice(_WAYS)
        with self._counted(f"async stream, {way}"):
            stream = await client.messages.create(**arguments, stream=True)
            if way == "drop unread":
                return
            if way == "drop":
                await anext(aiter(stream))
                return
            async with stream:
                if way == "cancel":
                    delay = draw.random() * 0.01
                    asyncio.get_running_loop().call_later(delay, stream.cancel)
                texts = []
                async for event in stream:
                    if way == "leave":
                        break
                    if event.type == "content_block_delta":
                        texts.append(event.delta.text)
            if way == "read":
                _check(number, "".join(texts).strip())

    @contextlib.contextmanager
    def _counted(self, what: str) -> Iterator[None]:
        try:
            yield
        except ClaudeError as error:
            self.outcomes[f"{what}: {type(error).__name__}"] += 1
        else:
            self.outcomes[f"{what}: ok"] += 1

    def made(self, what: str) -> int:
        """Return how many calls of a kind were made, or streams."""
        names = [name for name in self.outcomes if name.removeprefix("async ").startswith(what)]
        return sum(self.outcomes[name] for name in names)

    async def close(self) -> None:
        for client in self._clients:
            client.close()
        for each in self._async_clients:
            await each.close()


def _check(number: int, text: str) -> None:
    require_equal("the response to a call", f"call {number}", text)


def _usage() -> tuple[str, ...]:
    """Return the memory, the allocated blocks, the descriptors, threads and tasks of this process."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return (
        f"{pages * os.sysconf('SC_PAGE_SIZE') / 1e6:.1f} MB",
        f"{sys.getallocatedblocks():,}",
        f"{len(list(Path('/proc/self/fd').iterdir()))}",
        f"{threading.active_count()}",
        f"{len(asyncio.all_tasks())}",
    )


def _line(*cells: object) -> str:
    return "".join(f"{cell!s:>12}" for cell in cells)


def lines(_: Server, *, quick: bool) -> Iterator[str]:
    """Run the soak and yield the lines of its table."""
    calls, streams = ((n // (_QUICK if quick else 1)) // _PARTS // 2 for n in (_CALLS, _STREAMS))
    with (
        serving("faulty_server") as server,
        asyncio.Runner() as runner,
        ThreadPoolExecutor(_THREADS) as executor,
    ):
        soak = Soak(server)

        async def part(number: int) -> tuple[str, ...]:
            loop = asyncio.get_running_loop()
            shares = calls // _THREADS, streams // _THREADS
            seeds = range(number * _THREADS, (number + 1) * _THREADS)
            futures = [loop.run_in_executor(executor, soak.thread, s, *shares) for s in seeds]
            await asyncio.gather(soak.tasks(number, calls, streams), *futures)
            await asyncio.sleep(0.2)  # responses of cancelled calls are closed
            return _usage()

        yield _line(*_HEAD)
        for number in range(_PARTS):
            usage = runner.run(part(number))
            made = [soak.made(what) for what in ("call", "stream")]
            yield _line(*made, *usage)
        runner.run(soak.close())
        yield _line("closed", "", *runner.run(_after_close()))
    yield from (f"{total:>9,}  {what}" for what, total in sorted(soak.outcomes.items()))


async def _after_close() -> tuple[str, ...]:
    await asyncio.sleep(0.1)
    return _usage()
