"""Many calls at a time, on real sockets: order, failures, bounds, and what ends them early."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Retry, errors
from api_claude_runtime.batches.gather.gather import agather, agather_each, gather, gather_each
from api_claude_runtime.batches.gather.outcome import Outcome, Progress
from support.blocking import Mode
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

KEY = "sk-ant-test"


class Door:
    """Answers each request with its own text, and knows how many were inside at once."""

    def __init__(self) -> None:
        self.inside = self.most = 0
        self.lock = threading.Lock()
        self.hold = threading.Event()
        self.hold.set()

    def __call__(self, connection: Connection, request: Request) -> None:
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
        self.hold.wait(10)
        connection.pause(0.02)  # so that others come meanwhile
        text = request.json()["messages"][0]["content"]
        with self.lock:
            self.inside -= 1
        if text.endswith("7"):
            FAULTS["json-500"](connection, request)
            return
        body = bodies.to_json({**bodies.MESSAGE, "content": [{"type": "text", "text": text}]})
        connection.reply(200, "application/json", body, [])


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Door:
    made = Door()
    monkeypatch.setitem(FAULTS, "door", made)
    return made


def requests(count: int) -> list[dict[str, Any]]:
    return [
        {**ARGUMENTS, "messages": [{"role": "user", "content": f"call {number}"}]}
        for number in range(count)
    ]


def ask(mode: Mode, url: str, many: Any, **options: Any) -> list[Outcome[Any]]:
    if mode == "sync":
        with Client(api_key=KEY, base_url=url) as client:
            return gather(client.messages.create, many, **options)

    async def main() -> list[Outcome[Any]]:
        async with AsyncClient(api_key=KEY, base_url=url) as client:
            return await agather(client.messages.create, many, **options)

    return asyncio.run(main())


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_outcomes_are_in_order_and_failures_among_them(
    faults: FaultServer, door: Door, mode: Mode
) -> None:
    seen: list[Progress] = []
    outcomes = ask(mode, faults.url("door"), requests(40), concurrency=5, on_progress=seen.append)
    assert [outcome.index for outcome in outcomes] == [*range(40)]
    for outcome in outcomes:
        if outcome.index % 10 == 7:
            assert isinstance(outcome.error, errors.InternalServerError)
            with pytest.raises(errors.InternalServerError):
                outcome.unwrap()
        else:
            assert outcome.ok
            assert outcome.unwrap().content[0].text == f"call {outcome.index}"
    assert [progress.done for progress in seen] == [*range(1, 41)]
    assert seen[-1] == Progress(done=40, failed=4, running=0, total=40)
    assert 1 < door.most <= 5
    assert faults.wait_until_idle()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_nothing_to_do(mode: Mode) -> None:
    assert ask(mode, "http://127.0.0.1:9", []) == []


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_an_iterator_is_read_as_it_is_needed(faults: FaultServer, door: Door, mode: Mode) -> None:
    read: list[int] = []
    ahead: list[int] = []

    def lazily() -> Iterator[dict[str, Any]]:
        for number, request in enumerate(requests(20)):
            read.append(number)
            yield request

    def told(progress: Progress) -> None:
        assert progress.total is None
        ahead.append(len(read) - progress.done)

    ask(mode, faults.url("door"), lazily(), concurrency=3, on_progress=told)
    assert max(ahead) <= 3


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_mistake_is_raised(faults: FaultServer, door: Door, mode: Mode) -> None:
    many = [*requests(3), {"no_such_argument": 1}, *requests(50)]
    with pytest.raises(TypeError, match="missing 3 required"):
        ask(mode, faults.url("door"), many, concurrency=2)
    assert len(faults.requests) < 20
    assert faults.wait_until_idle()


@pytest.mark.parametrize("concurrency", [0, -1, 2.5])
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_bound_that_makes_no_sense(mode: Mode, concurrency: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="concurrency="):
        ask(mode, "http://127.0.0.1:9", requests(1), concurrency=concurrency)


def test_leaving_early_waits_for_those_that_run(faults: FaultServer, door: Door) -> None:
    with Client(api_key=KEY, base_url=faults.url("door")) as client:
        each = gather_each(client.messages.create, requests(50), concurrency=4)
        next(each)
        each.close()
        assert door.inside == 0
        assert len(faults.requests) <= 8


async def _left(faults: FaultServer) -> int:
    async with AsyncClient(api_key=KEY, base_url=faults.url("door")) as client:
        create = client.messages.create
        async with contextlib.aclosing(agather_each(create, requests(50), concurrency=4)) as each:
            await anext(each)
        return len(asyncio.all_tasks())


def test_leaving_early_cancels_those_that_run(faults: FaultServer, door: Door) -> None:
    assert asyncio.run(_left(faults)) == 1
    assert len(faults.requests) <= 8
    assert faults.wait_until_idle()


def test_a_cancellation_cancels_all(faults: FaultServer, door: Door) -> None:
    door.hold.clear()

    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=faults.url("door")) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await agather(client.messages.create, requests(50), concurrency=4)
            assert len(asyncio.all_tasks()) == 1

    try:
        asyncio.run(main())
    finally:
        door.hold.set()
    assert len(faults.requests) == 4
    assert faults.wait_until_idle()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_policies_are_the_clients(faults: FaultServer, mode: Mode) -> None:
    url = faults.url("json-529", "json-ok")
    if mode == "sync":
        with Client(api_key=KEY, base_url=url, policies=[Retry(base=0.0)]) as client:
            outcomes = gather(client.messages.create, requests(1))
    else:

        async def main() -> list[Outcome[Any]]:
            policies = [Retry(base=0.0)]
            async with AsyncClient(api_key=KEY, base_url=url, policies=policies) as client:
                return list(await agather(client.messages.create, requests(1)))

        outcomes = asyncio.run(main())
    assert outcomes[0].ok
    assert len(faults.requests) == 2


async def _complaints(faults: FaultServer) -> list[str]:
    """What asyncio says of tasks that nobody looked at."""
    said: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: said.append(context["message"]))
    async with AsyncClient(api_key=KEY, base_url=faults.url("json-ok")) as client:
        with pytest.raises(TypeError):
            await agather(client.messages.create, [{"no_such_argument": 1}] * 20)
    gc.collect()
    await asyncio.sleep(0)
    return said


def test_all_mistakes_at_once_are_looked_at(faults: FaultServer) -> None:
    assert asyncio.run(_complaints(faults)) == []


@pytest.mark.parametrize(
    "many, problem",
    [
        (ARGUMENTS, "requests is one dict"),
        ("text", "requests is one str"),
        (None, "requests is one NoneType"),
        (["text"], r"\[0\] is str: a request is a dict"),
        ([("model", "m")], r"\[0\] is tuple"),
    ],
    ids=["dict", "str", "None", "of str", "of tuple"],
)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_what_is_no_list_of_requests(mode: Mode, many: Any, problem: str) -> None:
    with pytest.raises(errors.RequestError, match=problem):
        ask(mode, "http://127.0.0.1:9", many)


def test_a_call_of_the_other_kind_of_client(faults: FaultServer) -> None:
    url = faults.url("json-ok")
    with _async_create(url) as create, warnings.catch_warnings():
        warnings.simplefilter("error")  # as of a coroutine that nobody awaited
        with pytest.raises(errors.ConfigurationError, match="agather"):
            gather(create, requests(20))
        gc.collect()
    assert faults.requests == []
    with Client(api_key=KEY, base_url=url) as client:
        with pytest.raises(errors.ConfigurationError, match=r"gives Message.*: gather"):
            asyncio.run(agather(client.messages.create, requests(20), concurrency=1))  # type: ignore[arg-type]
        assert len(faults.requests) == 1


@contextlib.contextmanager
def _async_create(url: str) -> Iterator[Any]:
    client = AsyncClient(api_key=KEY, base_url=url)
    yield client.messages.create
    asyncio.run(client.close())


def test_without_asyncio() -> None:
    """As under trio."""

    async def call() -> None: ...

    each = agather_each(call, [{}])
    with pytest.raises(errors.ConfigurationError, match="asyncio"):
        each.asend(None).send(None)
