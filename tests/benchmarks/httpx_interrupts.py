"""Interrupts calls of httpx: `python -m benchmarks.httpx_interrupts [count] [seed] [httpx]`.

Each run raises `KeyboardInterrupt` at a random place, in one of three ways: in a call of this
package, anywhere in the package; in a call of this package, anywhere in httpx; and in a program
that uses httpx without this package. The next call then shows whether the connection is free. With
`httpx2`, its client is used. Run it in `tests`.
"""

from __future__ import annotations

import contextlib
import importlib
import random
import signal
import ssl
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from api_claude import Client, Timeout, errors
from integration.connections.test_interrupts import (
    RUNTIME,
    Interrupts,
    check,
    leave,
    numbered,
    profiled,
    stream,
)
from support.servers.scripted import ScriptedServer

WAYS = ("interrupted in this package", "interrupted in httpx", "httpx alone")
SLOWEST = 1.0
"""Seconds after which a call is said to hang."""


class Hangs(BaseException):
    """Raised by a signal in a call that takes too long."""


def main(count: int = 600, seed: int = 0, name: str = "httpx") -> int:
    sys.unraisablehook = lambda _: None  # an interrupt in a finalizer
    signal.signal(signal.SIGALRM, _hang)
    library = importlib.import_module(name)
    core = importlib.import_module(name.replace("httpx", "httpcore"))
    there = tuple(str(Path(str(each.__file__)).parent) for each in (library, core))
    draw, made = random.Random(seed), Counter[str]()
    found = {way: Counter[str]() for way in WAYS}
    with ScriptedServer(numbered) as server:
        http_client, client = _clients(library, server.url)
        for number in range(2, count + 2):
            way, kind = WAYS[number % 3], draw.choice(["check", "stream", "leave"])
            is_package = way == WAYS[0]
            point = draw.randint(1, 400 if is_package else 1400)
            interrupts = Interrupts(point, RUNTIME if is_package else there)
            signal.setitimer(signal.ITIMER_REAL, SLOWEST, SLOWEST)
            try:
                with contextlib.suppress(KeyboardInterrupt, Exception), profiled(interrupts):
                    _call(way, kind, http_client, client, server.url, number)
            except Hangs:
                pass  # so does the next call
            made[way] += bool(interrupts.place)
            try:
                signal.setitimer(signal.ITIMER_REAL, SLOWEST, SLOWEST)
                check(client, number)
            except (Exception, Hangs) as error:  # noqa: BLE001 - its kind is what is counted
                found[way][_kind(error)] += 1
                http_client, client = _clients(library, server.url)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
    for way, kinds in found.items():
        print(f"{name}, {way}: {made[way]} interrupts, {dict(kinds) or 'no failure'}")
    return 1 if found[WAYS[0]] else 0


def _hang(*_: object) -> None:
    raise Hangs


TRUST = ssl.create_default_context()


def _clients(library: Any, url: str) -> tuple[Any, Client]:
    limits = library.Limits(max_connections=1)
    http_client = library.Client(limits=limits, timeout=20.0, verify=TRUST, trust_env=False)
    waits = Timeout(20.0, 20.0, 20.0, pool=0.2)
    client = Client(api_key="sk-ant-test", base_url=url, http_client=http_client, timeout=waits)
    check(client, 1)
    return http_client, client


def _call(way: str, kind: str, http_client: Any, client: Client, url: str, number: int) -> None:
    if way == WAYS[2]:
        _send(http_client, url, number, kind)
    elif kind == "check":
        check(client, number)
    else:
        (stream if kind == "stream" else leave)(client)


def _send(http_client: Any, url: str, number: int, kind: str) -> None:
    """Make a call as a program does that uses httpx."""
    body: dict[str, Any] = {"max_tokens": number}
    if kind == "check":
        http_client.post(f"{url}/v1/messages", json=body)
        return
    with http_client.stream("POST", f"{url}/v1/messages", json={**body, "stream": True}) as reply:
        for _ in reply.iter_raw():
            if kind == "leave":
                break


def _kind(error: BaseException) -> str:
    if isinstance(error, Hangs):
        return "hang"
    if isinstance(error, errors.APITimeoutError) and error.phase == "pool":
        return "lost connection"
    return "wrong reply" if isinstance(error, AssertionError) else f"{type(error).__name__}"


if __name__ == "__main__":
    count, seed, name = [*sys.argv[1:], *("600", "0", "httpx")[len(sys.argv) - 1 :]]
    sys.exit(main(int(count), int(seed), name))
