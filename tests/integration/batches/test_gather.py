"""Tests of `gather` on real sockets: order, failures, concurrency limits, and early ends."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import threading
import warnings
from collections.abc import Iterator
from typing import Any, cast

import pytest

from api_claude import AsyncClient, Client, Conversation, Retry, aask, errors
from api_claude_runtime.batches.gather.gather import agather, agather_each, gather, gather_each
from api_claude_runtime.batches.gather.outcome import Outcome, Progress
from support.blocking import Mode
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

KEY = "sk-ant-test"


class ConcurrencyProbe:
    """A fault that answers each request with its text, and records the maximum concurrency."""

    def __init__(self) -> None:
        self.active = self.most = 0
        self.lock = threading.Lock()
        self.hold = threading.Event()
        self.hold.set()

    def __call__(self, connection: Connection, request: Request) -> None:
        with self.lock:
            self.active += 1
            self.most = max(self.most, self.active)
        self.hold.wait(10)
        connection.pause(0.02)  # let other requests arrive
        text = request.json()["messages"][0]["content"]
        with self.lock:
            self.active -= 1
        if text.endswith("7"):
            FAULTS["json-500"](connection, request)
            return
        body = bodies.to_json({**bodies.MESSAGE, "content": [{"type": "text", "text": text}]})
        connection.reply(200, "application/json", body, [])


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> ConcurrencyProbe:
    made = ConcurrencyProbe()
    monkeypatch.setitem(FAULTS, "probe", made)
    return made


def requests(count: int) -> list[dict[str, Any]]:
    return [
        {**ARGUMENTS, "messages": [{"role": "user", "content": f"call {number}"}]}
        for number in range(count)
    ]


def ask(mode: Mode, url: str, values: Any, **options: Any) -> list[Outcome[Any]]:
    if mode == "sync":
        with Client(api_key=KEY, base_url=url) as client:
            return gather(client.messages.create, values, **options)

    async def main() -> list[Outcome[Any]]:
        async with AsyncClient(api_key=KEY, base_url=url) as client:
            return await agather(client.messages.create, values, **options)

    return asyncio.run(main())


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_outcomes_are_in_order_and_include_failures(
    faults: FaultServer, probe: ConcurrencyProbe, mode: Mode
) -> None:
    seen: list[Progress] = []
    outcomes = ask(mode, faults.url("probe"), requests(40), concurrency=5, on_progress=seen.append)
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
    assert 1 < probe.most <= 5
    assert faults.wait_until_idle()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_no_requests_give_no_outcomes(mode: Mode) -> None:
    assert ask(mode, "http://127.0.0.1:9", []) == []


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_an_iterator_is_read_lazily(
    faults: FaultServer, probe: ConcurrencyProbe, mode: Mode
) -> None:
    read: list[int] = []
    ahead: list[int] = []

    def generate() -> Iterator[dict[str, Any]]:
        for number, request in enumerate(requests(20)):
            read.append(number)
            yield request

    def record(progress: Progress) -> None:
        assert progress.total is None
        ahead.append(len(read) - progress.done)

    ask(mode, faults.url("probe"), generate(), concurrency=3, on_progress=record)
    assert max(ahead) <= 3


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_other_exceptions_are_raised(
    faults: FaultServer, probe: ConcurrencyProbe, mode: Mode
) -> None:
    values = [*requests(3), {"no_such_argument": 1}, *requests(50)]
    with pytest.raises(TypeError, match="missing 3 required"):
        ask(mode, faults.url("probe"), values, concurrency=2)
    assert len(faults.requests) < 20
    assert faults.wait_until_idle()


@pytest.mark.parametrize("concurrency", [0, -1, 2.5, True])
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_an_invalid_concurrency_raises(mode: Mode, concurrency: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="concurrency must be an integer"):
        ask(mode, "http://127.0.0.1:9", requests(1), concurrency=concurrency)


def test_closing_gather_each_waits_for_running_calls(
    faults: FaultServer, probe: ConcurrencyProbe
) -> None:
    with Client(api_key=KEY, base_url=faults.url("probe")) as client:
        each = gather_each(client.messages.create, requests(50), concurrency=4)
        next(each)
        each.close()
        assert probe.active == 0
        assert len(faults.requests) <= 8


async def _tasks_after_closing(faults: FaultServer) -> int:
    async with AsyncClient(api_key=KEY, base_url=faults.url("probe")) as client:
        create = client.messages.create
        async with contextlib.aclosing(agather_each(create, requests(50), concurrency=4)) as each:
            await anext(each)
        return len(asyncio.all_tasks())


def test_closing_agather_each_cancels_running_calls(
    faults: FaultServer, probe: ConcurrencyProbe
) -> None:
    assert asyncio.run(_tasks_after_closing(faults)) == 1
    assert len(faults.requests) <= 8
    assert faults.wait_until_idle()


def test_a_cancellation_cancels_running_calls(faults: FaultServer, probe: ConcurrencyProbe) -> None:
    probe.hold.clear()

    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=faults.url("probe")) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await agather(client.messages.create, requests(50), concurrency=4)
            assert len(asyncio.all_tasks()) == 1

    try:
        asyncio.run(main())
    finally:
        probe.hold.set()
    assert len(faults.requests) == 4
    assert faults.wait_until_idle()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_policies_of_the_client_apply(faults: FaultServer, mode: Mode) -> None:
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


async def _unretrieved_exceptions(faults: FaultServer) -> list[str]:
    """Return the messages of asyncio's exception handler after several calls have failed."""
    messages: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: messages.append(context["message"]))
    async with AsyncClient(api_key=KEY, base_url=faults.url("json-ok")) as client:
        with pytest.raises(TypeError):
            await agather(client.messages.create, [{"no_such_argument": 1}] * 20)
    gc.collect()
    await asyncio.sleep(0)
    return messages


def test_exceptions_of_all_tasks_are_retrieved(faults: FaultServer) -> None:
    assert asyncio.run(_unretrieved_exceptions(faults)) == []


@pytest.mark.parametrize(
    "values, problem",
    [
        (ARGUMENTS, "requests must be an iterable of dicts, not dict"),
        ("text", "requests must be an iterable of dicts, not str"),
        (None, "requests must be an iterable of dicts, not NoneType"),
        (["text"], r"requests\[0\] must be a dict, not str"),
        ([("model", "m")], r"requests\[0\] must be a dict, not tuple"),
        ([{**ARGUMENTS, "stream": True}], r"requests\[0\] must not set stream"),
    ],
    ids=["dict", "str", "None", "of str", "of tuple", "stream"],
)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_invalid_requests_raise(mode: Mode, values: Any, problem: str) -> None:
    with pytest.raises(errors.RequestError, match=problem):
        ask(mode, "http://127.0.0.1:9", values)


def test_a_call_of_the_other_kind_of_client_raises(faults: FaultServer) -> None:
    url = faults.url("json-ok")
    with _async_create(url) as create, warnings.catch_warnings():
        warnings.simplefilter("error")  # such as for a coroutine that is never awaited
        with pytest.raises(errors.ConfigurationError, match="agather"):
            gather(create, requests(20))
        gc.collect()
    assert faults.requests == []
    with Client(api_key=KEY, base_url=url) as client:
        create = cast("Any", client.messages.create)
        calls = [
            (agather(create, requests(20)), "use gather"),
            (aask(create, "Hi", model="m", max_tokens=5), "use ask"),
            (Conversation().user("Hi").areplay(create, model="m", max_tokens=5), "replay"),
            (Conversation().user("Hi").atrim(create, max_tokens=5), "trim"),
        ]
        for call, advice in calls:
            with pytest.raises(errors.ConfigurationError, match=f"of a Client: .*{advice}"):
                asyncio.run(cast("Any", call))
        assert faults.requests == []
        # A function of the caller is found out by its result only.
        own = cast("Any", functools.partial(create))
        with pytest.raises(errors.ConfigurationError, match=r"returned Message, .*: use gather"):
            asyncio.run(agather(own, requests(20), concurrency=1))
        assert len(faults.requests) == 1


@contextlib.contextmanager
def _async_create(url: str) -> Iterator[Any]:
    client = AsyncClient(api_key=KEY, base_url=url)
    yield client.messages.create
    asyncio.run(client.close())


async def _coroutine(progress: Progress) -> None:
    """Be given as a callback, which would never be awaited."""


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("on_progress", [5, _coroutine])
def test_a_wrong_callback_raises_before_anything_is_sent(
    faults: FaultServer, mode: Mode, on_progress: Any
) -> None:
    with pytest.raises(errors.ConfigurationError, match="on_progress must"):
        ask(mode, faults.url("json-ok"), requests(3), on_progress=on_progress)
    assert faults.requests == []


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_methods_that_open_streams_later_are_rejected(faults: FaultServer, mode: Mode) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=faults.url("sse-ok")) as client:
            await agather(cast("Any", client.messages.stream), requests(3))

    with pytest.raises(errors.ConfigurationError, match=r"MessageStreamManager, .* with block"):
        if mode == "async":
            asyncio.run(main())
        else:
            with Client(api_key=KEY, base_url=faults.url("sse-ok")) as client:
                gather(client.messages.stream, requests(3))
    assert faults.requests == []


def test_what_is_not_a_method_is_rejected() -> None:
    wrong: Any = 5
    with pytest.raises(errors.ConfigurationError, match="call must be a method such as create"):
        gather(wrong, requests(1))
    with pytest.raises(errors.ConfigurationError, match="call must be a method such as create"):
        asyncio.run(agather(wrong, requests(1)))


def test_agather_requires_asyncio() -> None:
    """Covers an event loop other than asyncio, such as trio."""

    async def call() -> None: ...

    each = agather_each(call, [{}])
    with pytest.raises(errors.ConfigurationError, match="asyncio"):
        each.asend(None).send(None)
