"""Programs that use a client before and after `os.fork`. Each runs in an interpreter of its own.

    python forked.py <program> <sync or async> <base URL> <transport>

A child exits with status 0 if it got its own answers. The parent exits with the number of children
that did not, or raises an exception.
"""

from __future__ import annotations

import asyncio
import contextlib
import faulthandler
import gc
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any

import httpx

from api_claude import (
    AsyncClient,
    CircuitBreaker,
    Client,
    Limits,
    Metrics,
    RateLimit,
    Retry,
    errors,
)

CHILDREN = 5
CALLS = 4
LONGEST_SECONDS = 100


def arguments(tag: str) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 9, "messages": [{"role": "user", "content": tag}]}


class Sync:
    """A `Client` with the calls of the programs."""

    def __init__(self, url: str, transport: str, **options: Any) -> None:
        if transport == "httpx":
            options.pop("limits", None)  # an httpx client has limits of its own
            self.own = options["http_client"] = httpx.Client()
        self.client = Client(api_key="k", base_url=url, timeout=LONGEST_SECONDS, **options)

    def ask(self, tag: str) -> None:
        text = self.client.messages.create(**arguments(tag)).content[0].text  # type: ignore[union-attr]
        assert text == tag, f"{tag} got the answer of {text}"

    def open(self, tag: str) -> Any:
        events = self.client.messages.create(**arguments(tag), stream=True)
        next(events)
        return events

    def rest(self, events: Any) -> str:
        return "".join(e.delta.text for e in events if e.type == "content_block_delta")

    def leave(self, events: Any, how: str) -> None:
        getattr(events, how)()

    def close(self) -> None:
        self.client.close()


class Async:
    """An `AsyncClient` with the calls of the programs. `loop` serves the whole process."""

    def __init__(self, url: str, transport: str, **options: Any) -> None:
        if transport == "httpx":
            options.pop("limits", None)
            options["http_client"] = httpx.AsyncClient()
        self.client = AsyncClient(api_key="k", base_url=url, timeout=LONGEST_SECONDS, **options)
        self.runner, self.pid = asyncio.Runner(), os.getpid()

    def run(self, awaitable: Any) -> Any:
        if self.pid != os.getpid():  # a child needs an event loop of its own
            self.kept = self.runner
            self.runner, self.pid = asyncio.Runner(), os.getpid()
        return self.runner.run(awaitable)

    def ask(self, tag: str) -> None:
        message = self.run(self.client.messages.create(**arguments(tag)))
        text = message.content[0].text
        assert text == tag, f"{tag} got the answer of {text}"

    def open(self, tag: str) -> Any:
        async def opened() -> Any:
            events = await self.client.messages.create(**arguments(tag), stream=True)
            await anext(events)
            return events

        return self.run(opened())

    def rest(self, events: Any) -> str:
        async def read() -> str:
            return "".join([e.delta.text async for e in events if e.type == "content_block_delta"])

        return self.run(read())  # type: ignore[no-any-return]

    def leave(self, events: Any, how: str) -> None:
        async def left() -> None:
            result = getattr(events, how)()
            if result is not None:
                await result

        self.run(left())

    def close(self) -> None:
        self.run(self.client.close())
        self.runner.close()


AnyCalls = Sync | Async


def fork(child: Callable[[], object]) -> int:
    """Run `child` in a forked process and return its id. A child that hangs is ended."""
    pid = os.fork()
    if pid:
        return pid
    signal.alarm(LONGEST_SECONDS)
    faulthandler.dump_traceback_later(LONGEST_SECONDS - 5)
    try:
        child()
    except BaseException:  # noqa: BLE001 - a child never returns
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def failures(pids: list[int]) -> int:
    return sum(os.waitpid(pid, 0)[1] != 0 for pid in pids)


def many(calls: AnyCalls, name: str) -> None:
    for number in range(CALLS):
        calls.ask(f"{name}-{number}")


def refused(calls: AnyCalls) -> None:
    try:
        calls.ask("child")
    except errors.ConfigurationError as error:
        if "os.fork" in str(error):
            return
        raise
    raise AssertionError("a client that the parent has used was not refused")


def many_children(kind: type[AnyCalls], url: str, transport: str) -> int:
    """Many children at once, of a client that has an idle connection."""
    calls = kind(url, transport)
    calls.ask("before")
    pids = [fork(lambda i=i: many(calls, f"child-{i}")) for i in range(CHILDREN)]  # type: ignore[misc]
    many(calls, "parent")
    failed = failures(pids)
    calls.ask("after")
    calls.close()
    return failed


def open_stream(kind: type[AnyCalls], url: str, transport: str) -> int:
    """Children leave or read their copy of a stream that is open in the parent."""
    # One slot: a child that inherited the slot of the stream would wait for it.
    calls = kind(url, transport, limits=Limits(connections=1))
    events = calls.open("slow-parent")

    def leaves(how: str) -> None:
        if how == "read":
            with contextlib.suppress(errors.APIConnectionError, RuntimeError):
                raise AssertionError(calls.rest(events))
        elif how != "ignore":
            calls.leave(events, how)
        gc.collect()
        if transport == "httpx":
            refused(calls)
            return
        many(calls, f"child-{how}")

    ways = ["ignore", "close", "cancel", "read"]
    failed = failures([fork(lambda how=how: leaves(how)) for how in ways])  # type: ignore[misc]
    assert calls.rest(events) == "slow-parent"
    calls.ask("after")
    calls.close()
    return failed


def normal_exit(kind: type[AnyCalls], url: str, transport: str) -> int:
    """A child that ends with all finalizers of the interpreter."""
    calls = kind(url, transport)
    calls.ask("before")
    pid = os.fork()
    if not pid:
        signal.alarm(LONGEST_SECONDS)
        calls.ask("child")
        raise SystemExit(0)
    failed = failures([pid])
    calls.ask("after")
    calls.close()
    return failed


def busy_threads(kind: type[AnyCalls], url: str, transport: str) -> int:
    """Forks while other threads are inside of calls and policies."""
    metrics = Metrics()
    policies = [Retry(1), CircuitBreaker(), RateLimit(requests_per_minute=1e9)]
    options = {"policies": policies, "on_event": metrics}
    calls = kind(url, transport, **options)
    calls.ask("before")  # a fork while a thread imports modules hangs in the import system
    stop = threading.Event()

    def work(name: str) -> None:
        own = calls
        if isinstance(calls, Async):
            own = Async(url, transport, **options)
            own.client = calls.client
        while not stop.is_set():
            own.ask(name)

    threads = [threading.Thread(target=work, args=(f"thread-{i}",)) for i in range(3)]
    for thread in threads:
        thread.start()
    failed = 0
    for index in range(CHILDREN):
        failed += failures([fork(lambda: many(calls, f"child-{index}"))])  # noqa: B023 - it runs at once
    stop.set()
    for thread in threads:
        thread.join()
    return failed


def running_loop(kind: type[AnyCalls], url: str, transport: str) -> int:
    """A fork inside of a coroutine. The child starts an event loop of its own."""
    assert kind is Async
    client = AsyncClient(api_key="k", base_url=url, timeout=LONGEST_SECONDS)

    async def ask(tag: str) -> None:
        message = await client.messages.create(**arguments(tag))
        assert message.content[0].text == tag  # type: ignore[union-attr]

    async def main() -> int:
        await ask("before")
        events = await client.messages.create(**arguments("slow-parent"), stream=True)
        await anext(events)
        pids = [fork(lambda: asyncio.run(ask("child"))) for _ in range(CHILDREN)]
        texts = [e.delta.text async for e in events if e.type == "content_block_delta"]
        assert "".join(texts) == "slow-parent"
        await ask("after")
        await client.close()
        return failures(pids)

    return asyncio.run(main())


def with_own_client(kind: type[AnyCalls], url: str, transport: str) -> int:
    """An httpx client of the caller. It is refused in a child if its parent has used it."""
    unused, used = kind(url, "httpx"), kind(url, "httpx")
    used.ask("before")

    def child() -> None:
        unused.ask("child")
        refused(used)

    failed = failures([fork(child) for _ in range(CHILDREN)])
    used.ask("after")
    if isinstance(used, Sync):
        used.own.close()
    return failed


def main() -> int:
    program, mode, url, transport = sys.argv[1:]
    kind: type[AnyCalls] = Sync if mode == "sync" else Async
    run: Callable[[type[AnyCalls], str, str], int] = globals()[program]
    return run(kind, url, transport)


if __name__ == "__main__":
    sys.exit(main())
