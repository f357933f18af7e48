"""One client and its policies in threads, in event loops of threads, and in forked children."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import (
    Adaptive,
    AsyncClient,
    Budget,
    CircuitBreaker,
    Client,
    Endpoint,
    Failover,
    Metrics,
    Quota,
    RateLimit,
    ReplyCache,
    Retry,
    errors,
)
from support.servers.crowd import CrowdServer

QUESTION: dict[str, Any] = {
    "model": "m",
    "max_tokens": 9,
    "messages": [{"role": "user", "content": "x"}],
}
FAULTS = {3: "503", 5: "reset", 7: "truncated", 11: "529"}


def fault_of(number: int, attempt: int) -> str:
    return FAULTS.get(number % 13, "200") if attempt == 1 else "200"


class Program:
    """A synchronous and an asynchronous client that share policies and a listener."""

    def __init__(self, urls: list[str]) -> None:
        self.metrics = Metrics()
        self.cache = ReplyCache(entries=30)
        self.quota = Quota(day=Budget(requests=10**9))
        self.breaker = CircuitBreaker(3, open_for=0.001, half_open_successes=1)
        options: dict[str, Any] = {
            "api_key": "k",
            "base_url": urls[0],
            "timeout": 30.0,
            "on_event": self.metrics,
            "policies": [
                self.cache,
                self.quota,
                Retry(3, base=0.001),
                Failover([Endpoint(url, api_key="k") for url in urls], strategy="round_robin"),
                self.breaker,
                RateLimit(requests_per_minute=1e7, adaptive=Adaptive()),
            ],
        }
        self.client = Client(**options)
        self.async_client = AsyncClient(**options)
        self.problems: list[object] = []
        self.calls = 0

    def _check(self, number: int, message: Any) -> None:
        if message.content[0].text != f"call {number}":
            self.problems.append((number, message.content[0].text))

    def thread(self, seed: int, calls: int) -> None:
        draw = random.Random(seed)
        for _ in range(calls):
            number = draw.randrange(40)
            metadata: Any = {"user_id": str(number)}
            try:
                self._check(number, self.client.messages.create(metadata=metadata, **QUESTION))
            except (errors.APIConnectionError, errors.CircuitOpen, errors.APIStatusError):
                pass
            except BaseException as error:  # noqa: BLE001 - the test reports it
                self.problems.append(error)

    async def _task(self, seed: int, calls: int) -> None:
        draw = random.Random(seed)
        for _ in range(calls):
            number = draw.randrange(40)
            metadata: Any = {"user_id": str(number)}
            try:
                if draw.random() < 0.3:
                    create = self.async_client.messages.create
                    async for _event in await create(metadata=metadata, stream=True, **QUESTION):
                        pass
                else:
                    message = await self.async_client.messages.create(metadata=metadata, **QUESTION)
                    self._check(number, message)
            except (errors.APIConnectionError, errors.CircuitOpen, errors.APIStatusError):
                pass

    def event_loop(self, seed: int, calls: int) -> None:
        async def main() -> None:
            handler = asyncio.get_running_loop().set_exception_handler
            handler(lambda _, context: self.problems.append(context))
            await asyncio.gather(*(self._task(seed * 10 + each, calls) for each in range(5)))

        try:
            asyncio.run(main())
        except BaseException as error:  # noqa: BLE001 - the test reports it
            self.problems.append(error)

    def observe(self, stop: threading.Event) -> None:
        """Read what the calls are changing."""
        try:
            while not stop.is_set():
                self.metrics.report()
                self.metrics.prometheus()
                self.cache.report()
                self.quota.report()
                assert len(self.breaker.states) <= 2
                time.sleep(0.001)
        except BaseException as error:  # noqa: BLE001 - the test reports it
            self.problems.append(error)


@pytest.fixture
def program() -> Iterator[Program]:
    interval = sys.getswitchinterval()
    with CrowdServer(fault_of) as server:
        found = Program(server.urls)
        found.thread(0, 3)  # the modules are loaded: a child waits for a thread that loads one
        found.event_loop(0, 1)
        sys.setswitchinterval(1e-5)
        try:
            yield found
        finally:
            sys.setswitchinterval(interval)
            found.client.close()


def running(program: Program) -> list[threading.Thread]:
    threads = [threading.Thread(target=program.event_loop, args=(seed, 12)) for seed in range(4)]
    threads += [threading.Thread(target=program.thread, args=(seed, 60)) for seed in range(3)]
    for thread in threads:
        thread.start()
    return threads


def test_threads_and_event_loops(program: Program) -> None:
    stop = threading.Event()
    observer = threading.Thread(target=program.observe, args=(stop,))
    observer.start()
    try:
        for thread in running(program):
            thread.join()
    finally:
        stop.set()
        observer.join()
    assert program.problems == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_children_that_are_forked_while_threads_and_event_loops_call(program: Program) -> None:
    threads = running(program)
    statuses = []
    for number in range(8):
        time.sleep(0.02)
        child = os.fork()
        if not child:
            signal.alarm(60)
            try:
                program.problems.clear()
                run = program.thread if number % 2 else program.event_loop
                run(100 + number, 5)
                os._exit(0 if not program.problems else 1)
            finally:
                os._exit(2)
        statuses.append(os.waitpid(child, 0)[1])
    for thread in threads:
        thread.join()
    assert statuses == [0] * 8
    assert program.problems == []
