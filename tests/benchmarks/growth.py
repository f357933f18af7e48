"""The CPU time of a call by the number of calls at once, threads, clients and event loops.

Each figure of this package should stay about the same down a column. The official package is
measured beside it, except where it takes minutes. With many clients or event loops, a call also
opens a connection.
"""

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from .payloads import SMALL
from .peers import BOTH, OURS, Library
from .server import Server

_AT_ONCE = (1, 10, 100, 500, 1000, 2000)
_THREADS = (1, 4, 16, 64, 256)
_CLIENTS = (1, 10, 100, 1000, 10_000)
_LOOPS = (1, 10, 50, 200)
_LOOP_THREADS = (1, 4, 16)
_MOST_OF_PEER = {"clients": 100, "at once": 500, "threads": 64, "loops": 0}
"""Up to which size the official package is measured. Its clients cannot change the event loop."""
_QUICK = 5


def _per_call(work: Callable[[], int]) -> float:
    """Return microseconds of CPU time of this process per call."""
    gc.collect()
    began = time.process_time()
    calls = work()
    return (time.process_time() - began) * 1e6 / calls


async def _calls(client: Any, each: int) -> None:
    for _ in range(each):
        await client.messages.create(**SMALL)


def _at_once(lib: Library, server: Server, size: int, total: int) -> float:
    each = max(1, total // size)
    with asyncio.Runner() as runner:
        client = lib.async_client(server.url)

        async def crowd(each: int) -> int:
            await asyncio.gather(*(_calls(client, each) for _ in range(size)))
            return size * each

        runner.run(crowd(1))  # opens the connections
        cost = _per_call(lambda: runner.run(crowd(each)))
        runner.run(client.close())
    return cost


def _run_threads(count: int, target: Callable[[], object]) -> None:
    threads = [threading.Thread(target=target) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _threads(lib: Library, server: Server, size: int, total: int) -> float:
    client = lib.client(server.url)
    each = max(2, total // size)

    def make(times: int) -> int:
        _run_threads(size, lambda: [client.messages.create(**SMALL) for _ in range(times)])
        return size * times

    make(1)
    cost = _per_call(lambda: make(each))
    client.close()
    return cost


def _clients(lib: Library, server: Server, size: int, total: int) -> float:
    clients = [lib.client(server.url) for _ in range(size)]
    each = max(1, total // size)

    def make() -> int:
        for _ in range(each):
            for client in clients:
                client.messages.create(**SMALL)
        return each * size

    clients[0].messages.create(**SMALL)
    cost = _per_call(make)
    for client in clients:
        client.close()
    return cost


def _loops(lib: Library, server: Server, size: int, total: int) -> float:
    """One client in event loops one after another, with a new connection in each."""
    client = lib.async_client(server.url)
    each = max(4, total // size)

    def make() -> int:
        for _ in range(size):
            asyncio.run(_calls(client, each))
        return size * each

    return _per_call(make)


def _loop_threads(lib: Library, server: Server, size: int, total: int) -> float:
    """One client in the event loops of several threads at the same time."""
    client = lib.async_client(server.url)
    each = max(4, total // size)

    def make() -> int:
        _run_threads(size, lambda: asyncio.run(_calls(client, each)))
        return size * each

    return _per_call(make)


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _memory() -> str:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return f"{pages * os.sysconf('SC_PAGE_SIZE') / 1e6:,.0f} MB"


def _line(*cells: object) -> str:
    return f"{cells[0]!s:<30}" + "".join(f"{cell!s:>12}" for cell in cells[1:])


def lines(server: Server, *, quick: bool) -> Iterator[str]:
    """Yield the lines of the tables."""
    total = 10_000 // (_QUICK if quick else 1)
    curves: list[tuple[str, str, tuple[int, ...], Callable[..., float]]] = [
        ("async calls at once", "at once", _AT_ONCE, _at_once),
        ("threads", "threads", _THREADS, _threads),
        ("clients, one call each or more", "clients", _CLIENTS, _clients),
        ("event loops in turn", "loops", _LOOPS, _loops),
        ("threads with an event loop", "loops", _LOOP_THREADS, _loop_threads),
    ]
    for title, kind, sizes, measure in curves:
        yield _line(title, "ours", "peer", "RSS", "descriptors")
        for size in sizes:
            costs = {}
            for lib in BOTH:
                if lib is OURS or size <= _MOST_OF_PEER[kind]:
                    calls = total if lib is OURS else max(size, total // 10)
                    costs[lib.name] = f"{measure(lib, server, size, calls):,.0f} us"
            gc.collect()
            yield _line(size, costs["ours"], costs.get("peer", ""), _memory(), _open_files())
