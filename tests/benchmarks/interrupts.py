"""Interrupts calls at random instructions: `python -m benchmarks.interrupts [count] [seed] [httpx]`.

Each run raises `KeyboardInterrupt` where the interpreter could run a signal handler, at a random
place of the runtime, in a random kind of call. The call after it must get its own response. With
`httpx` or `httpx2`, calls are sent by such a client of the caller: see `httpx_interrupts` for
interrupts inside of it. Run it in `tests`.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import random
import sys
import time
from collections import Counter
from typing import Any

from api_claude import Client, Timeout, errors
from api_claude_runtime.transport import stream_closers
from integration.connections.test_interrupts import (
    RUNTIME,
    Interrupts,
    check,
    client_of,
    leave,
    numbered,
    profiled,
    stream,
)
from support.servers.scripted import ScriptedServer

SLOWEST = 5.0
"""Seconds after which a call is said to hang. Connections have a timeout of 20 seconds."""


def main(count: int = 20_000, seed: int = 0, library: str = "") -> int:
    vars(stream_closers)["REUSE_DELAY"] = 0.0  # else, clients wait for a while
    sys.unraisablehook = lambda _: None  # an interrupt in a finalizer
    draw, found = random.Random(seed), Counter[str]()
    began, interrupted = time.perf_counter(), 0
    with ScriptedServer(numbered) as server:
        client = _client(server.url, library)
        check(client, 1)
        for number in range(2, count + 2):
            interrupts = Interrupts(draw.randint(1, 400), RUNTIME)
            way: Any = draw.choice([check, stream, leave])
            kind = ""
            try:
                with contextlib.suppress(KeyboardInterrupt), profiled(interrupts):
                    way(client, number) if way is check else way(client)
            except Exception as error:  # noqa: BLE001 - its kind is what is counted
                kind = _kind("in the call", error)
            interrupted += bool(interrupts.place)
            start = time.perf_counter()
            try:
                check(client, number)
            except Exception as error:  # noqa: BLE001 - as above
                kind = _kind("in the next call", error)
            if time.perf_counter() - start > SLOWEST:
                kind = f"hang, {kind}"
            if kind:
                found[kind] += 1
                print(f"{number}: {kind} after {interrupts.place}", flush=True)
                client = _client(server.url, library)
            if number % 1000 == 0:
                gc.collect()
    print(
        f"{library or 'default transport'}: {interrupted} interrupts in {count} calls from seed"
        f" {seed}, {time.perf_counter() - began:.0f} s; {dict(found) or 'no failure'}"
    )
    return 1 if found else 0


def _client(url: str, library: str) -> Client:
    if not library:
        return client_of(url)
    module: Any = importlib.import_module(library)
    timeout = module.Timeout(20.0, pool=0.5)
    limits = module.Limits(max_connections=1)
    transport = module.Client(timeout=timeout, limits=limits)
    waits = Timeout(20.0, 20.0, 20.0, pool=0.5)
    return Client(api_key="sk-ant-test", base_url=url, http_client=transport, timeout=waits)


def _kind(place: str, error: Exception) -> str:
    if isinstance(error, AssertionError):
        return f"wrong reply {place}"
    if isinstance(error, errors.APITimeoutError) and error.phase == "pool":
        return f"lost slot {place}"
    is_typed = isinstance(error, errors.ClaudeError)
    return f"{'typed' if is_typed else 'raw'} {place}: {type(error).__name__}: {error}"[:150]


if __name__ == "__main__":
    count, seed, library = [*sys.argv[1:], *("20000", "0", "")[len(sys.argv) - 1 :]]
    sys.exit(main(int(count), int(seed), library))
