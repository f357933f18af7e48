"""The reply cache on real sockets: threads and tasks share requests, also when calls fail."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    Client,
    Limits,
    ReplyCache,
    Retry,
    Used,
    errors,
    reply_of,
    text_of,
)
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, GatedServer

OPTIONS: dict[str, Any] = {"api_key": "k", "limits": Limits(connections=300)}


@pytest.fixture
def server() -> Iterator[GatedServer]:
    with GatedServer() as server:
        yield server


def ask(client: Any, question: str = "hi") -> Any:
    messages = [{"role": "user", "content": question}]
    return client.messages.create(model="m", max_tokens=9, messages=messages)


def wait_until(condition: Any) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.002)


def waiting(cache: ReplyCache) -> int:
    """The number of calls that wait for an equal one."""
    return sum(len(tickets) - 1 for tickets in list(cache._flights._flights.values()))


def test_the_second_call_is_answered_from_memory(server: GatedServer, connect: Connector) -> None:
    cache = ReplyCache()
    client = connect(server.base_url, policies=[cache])
    first, second = ask(client), ask(client)
    assert first == second
    assert [reply_of(each).cached for each in (first, second)] == [False, True]
    assert [reply_of(each).request_id for each in (first, second)] == ["req_1", "req_1"]
    assert len(reply_of(first).attempts) == 1
    assert reply_of(second).attempts == ()
    remaining = "anthropic-ratelimit-requests-remaining"
    assert [reply_of(each).headers.get(remaining) for each in (first, second)] == ["7", None]
    assert text_of(ask(client, "other")) == "answer 2"
    assert len(server.requests) == 2
    assert cache.report()[:4] == (1, 0, 2, 2)


@pytest.mark.parametrize("which", [0, 1])
def test_invalidate_removes_the_response_of_a_message(
    server: GatedServer, connect: Connector, which: int
) -> None:
    cache = ReplyCache()
    client = connect(server.base_url, policies=[cache])
    messages = [ask(client), ask(client)]
    assert cache.invalidate(messages[which])
    assert not cache.invalidate(messages[which])
    assert text_of(ask(client)) == "answer 2"


def test_a_client_with_another_key_gets_its_own_response(
    server: GatedServer, connect: Connector
) -> None:
    cache = ReplyCache()
    for key in ("one", "two"):
        assert not reply_of(ask(connect(server.base_url, api_key=key, policies=[cache]))).cached
    assert cache.report().entries == 2
    state = repr([vars(cache), vars(cache._store), cache._store._cache])
    assert "Bearer" not in state


def test_events_of_a_cached_call(server: GatedServer, connect: Connector) -> None:
    events = list[Any]()
    client = connect(server.base_url, policies=[ReplyCache()], on_event=events.append)
    ask(client)
    ask(client)
    names = [type(each).__name__ for each in events]
    sent = ["Attempt", "CallDone", "BodyDone", "Used"]
    assert names == [*sent, "CallDone", "BodyDone", "Used"]
    assert [each.attempts for each in events if hasattr(each, "attempts")] == [1, 1, 0, 0]
    assert [each.cached for each in events if isinstance(each, Used)] == [False, True]


@pytest.mark.parametrize("call", ["raw", "stream"])
def test_streams_are_never_kept(faults: FaultServer, connect: Connector, call: str) -> None:
    cache = ReplyCache(cacheable=lambda _: True)
    client = connect(faults.url("sse-ok"), policies=[cache])
    assert CALLS[call](client) == CALLS[call](client)
    assert len(faults.requests) == 2
    assert cache.report()[:4] == (0, 0, 0, 0)


@pytest.mark.parametrize("fault", ["json-400", "json-529", "error-200", "html-502", "short-body"])
def test_failures_are_not_kept(faults: FaultServer, connect: Connector, fault: str) -> None:
    cache = ReplyCache()
    client = connect(faults.url(fault), policies=[cache])
    for _ in range(2):
        with pytest.raises(errors.ClaudeError):
            client.messages.create(**ARGUMENTS)
    assert len(faults.requests) == 2
    assert cache.report().entries == 0
    assert len(cache._flights) == 0
    connect.close()
    assert faults.wait_until_idle()


def test_retry_inside(connect: Connector) -> None:
    with GatedServer([529]) as server:
        client = connect(server.base_url, policies=[ReplyCache(), Retry(base=0.0)])
        assert len(reply_of(ask(client)).attempts) == 2
        assert reply_of(ask(client)).cached
        assert len(server.requests) == 2


def test_threads_and_tasks_share_one_request(server: GatedServer) -> None:
    """Also between a sync client, and async clients in two event loops."""
    cache = ReplyCache()
    server.gate.clear()
    client = Client(base_url=server.base_url, policies=[cache], **OPTIONS)

    async def tasks() -> list[Any]:
        async with AsyncClient(base_url=server.base_url, policies=[cache], **OPTIONS) as client:
            return await asyncio.gather(*(ask(client) for _ in range(100)))

    with ThreadPoolExecutor(52) as pool, client:
        loops = [pool.submit(asyncio.run, tasks()) for _ in range(2)]
        threads = [pool.submit(ask, client) for _ in range(50)]
        wait_until(lambda: waiting(cache) == 249)
        server.gate.set()
        found = [each.result(60) for each in threads]
        found += [message for loop in loops for message in loop.result(60)]
    assert len(server.requests) == 1
    assert {text_of(each) for each in found} == {"answer 1"}
    assert [reply_of(each).cached for each in found].count(False) == 1
    assert cache.report()[:4] == (0, 249, 1, 1)


def test_a_cancelled_leader_hands_over(server: GatedServer) -> None:
    cache = ReplyCache()
    server.gate.clear()

    async def main() -> Any:
        async with AsyncClient(base_url=server.base_url, policies=[cache], **OPTIONS) as client:
            calls = [asyncio.ensure_future(ask(client)) for _ in range(4)]
            await asyncio.sleep(0.05)
            for count, call in enumerate(calls[:2], 1):
                await asyncio.to_thread(server.wait_for, count)
                call.cancel()
                await asyncio.wait([call])
            calls[2].cancel()  # it has just become the leader
            await asyncio.to_thread(server.wait_for, 3)
            server.gate.set()
            return await calls[3]

    assert text_of(asyncio.run(main())).startswith("answer")
    assert len(cache._flights) == 0


def test_a_failed_thread_hands_over_to_a_task() -> None:
    """The leader is a thread whose request fails; a task and then a thread wait for it."""
    with GatedServer([500, 500]) as server:
        cache = ReplyCache()
        server.gate.clear()
        client = Client(base_url=server.base_url, policies=[cache], **OPTIONS)

        async def task() -> Any:
            async with AsyncClient(base_url=server.base_url, policies=[cache], **OPTIONS) as other:
                return await ask(other)

        with ThreadPoolExecutor(3) as pool, client:
            first = pool.submit(ask, client)
            server.wait_for(1)
            second = pool.submit(asyncio.run, task())
            wait_until(lambda: waiting(cache) == 1)
            third = pool.submit(ask, client)
            wait_until(lambda: waiting(cache) == 2)
            server.gate.set()
            with pytest.raises(errors.InternalServerError):
                first.result(60)
            outcomes = [each.exception(60) for each in (second, third)]
        assert [type(each) for each in outcomes].count(errors.InternalServerError) == 1
        assert outcomes.count(None) == 1
        assert len(server.requests) == 3


def test_a_sync_call_inside_an_event_loop_does_not_deadlock(server: GatedServer) -> None:
    cache = ReplyCache()

    async def main() -> Any:
        async with AsyncClient(base_url=server.base_url, policies=[cache], **OPTIONS) as client:
            server.gate.clear()
            task = asyncio.ensure_future(ask(client))
            await asyncio.to_thread(server.wait_for, 1)
            server.gate.set()
            # It blocks the event loop, which the leading task needs.
            with Client(base_url=server.base_url, policies=[cache], **OPTIONS) as blocking:
                inner = ask(blocking)
            return inner, await task

    inner, outer = asyncio.run(main())
    assert {text_of(inner), text_of(outer)} == {"answer 1", "answer 2"}


def test_a_listener_that_makes_an_equal_call_does_not_deadlock(server: GatedServer) -> None:
    cache, found = ReplyCache(), list[Any]()
    inner = Client(base_url=server.base_url, policies=[cache], **OPTIONS)

    def listen(event: Any) -> None:
        if not found:
            found.append(None)
            found.append(ask(inner))

    with (
        inner,
        Client(base_url=server.base_url, policies=[cache], on_event=listen, **OPTIONS) as outer,
    ):
        ask(outer)
    assert text_of(found[1]) == "answer 2"


@pytest.mark.parametrize("seed", range(5))
def test_a_thousand_calls_in_random_order(seed: int) -> None:
    """Threads and tasks, failures and cancellations: each call ends, and no call waits forever."""
    dice = random.Random(seed)
    statuses = [dice.choice([200, 200, 200, 500, 529]) for _ in range(100)]
    questions = [f"question {number}" for number in range(10)]
    cache = ReplyCache(entries=5)
    outcomes: list[str] = []
    lock = threading.Lock()

    def count(outcome: str) -> None:
        with lock:
            outcomes.append(outcome)

    with GatedServer(statuses) as server:
        client = Client(base_url=server.base_url, policies=[cache], **OPTIONS)

        def threaded(question: str) -> None:
            try:
                message = ask(client, question)
            except errors.APIStatusError:
                count("failed")
            else:
                count("cached" if reply_of(message).cached else "sent")

        async def tasks(each: list[tuple[str, float]]) -> None:
            async with AsyncClient(base_url=server.base_url, policies=[cache], **OPTIONS) as client:

                async def one(question: str, limit: float) -> None:
                    try:
                        async with asyncio.timeout(limit):
                            message = await ask(client, question)
                    except errors.APIStatusError:
                        count("failed")
                    except TimeoutError:
                        count("cancelled")
                    else:
                        count("cached" if reply_of(message).cached else "sent")

                await asyncio.gather(*(one(*pair) for pair in each))

        limits = [dice.choice([0.001, 0.01, 60.0]) for _ in range(500)]
        pairs = [(dice.choice(questions), limit) for limit in limits]
        with ThreadPoolExecutor(42) as pool, client:
            jobs = [pool.submit(asyncio.run, tasks(pairs[part::2])) for part in range(2)]
            jobs += [pool.submit(threaded, dice.choice(questions)) for _ in range(500)]
            for job in jobs:
                job.result(120)
    assert len(outcomes) == 1000
    assert len(cache._flights) == 0
    report = cache.report()
    assert report.hits + report.shared == outcomes.count("cached")
    assert report.misses >= outcomes.count("sent") + outcomes.count("failed")
    assert report.entries <= 5
    assert len(server.requests) <= report.misses
