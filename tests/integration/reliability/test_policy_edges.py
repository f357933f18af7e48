"""What policies do at their edges: errors in the middle, interrupts, dropped tasks, odd lists."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import threading
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    BodyDone,
    CallDone,
    CircuitBreaker,
    CircuitState,
    Endpoint,
    Event,
    Failover,
    Limits,
    Metrics,
    RateLimit,
    Retry,
    Timeout,
    errors,
    reply_of,
)
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.pipeline.flow import Discard, Flow, Forward, Sleep, pipeline
from api_claude_runtime.requests.timeouts import wire_timeout
from support.blocking import Connector
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies

KEY = "sk-ant-api03-SECRET-0123456789"
ONE: dict[str, Any] = {"limits": Limits(connections=1), "timeout": Timeout(5.0, pool=0.5)}


REQUEST = Request("GET", Origin(b"http", b"a", 80), b"/", [], b"", wire_timeout(1.0))


def still_good(faults: FaultServer, client: Any) -> None:
    """Its one connection is free again."""
    good = client.with_options(policies=[]).messages.create(**ARGUMENTS)
    assert good.content[0].text == bodies.TEXT


def test_a_reply_that_is_held_over_a_failure(faults: FaultServer, connect: Connector) -> None:
    def courteous(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        yield Sleep(0.0, "courtesy")
        raise LookupError("of its own")
        return response

    client = connect(faults.url("json-ok"), policies=[courteous], **ONE)
    with pytest.raises(LookupError):
        client.messages.create(**ARGUMENTS)
    still_good(faults, client)


def test_a_reply_that_nobody_gets(faults: FaultServer, connect: Connector) -> None:
    def greedy(request: Request, forward: Forward) -> Flow:
        yield from forward(request)
        return (yield from forward(request))

    client = connect(faults.url("json-ok"), policies=[greedy], limits=Limits(connections=2))
    for _ in range(3):
        assert client.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT


@pytest.mark.parametrize("on_event", [None, print])
def test_a_policy_that_forgets_its_return(
    faults: FaultServer, connect: Connector, on_event: Any
) -> None:
    def forgetful(request: Request, forward: Forward) -> Flow:  # type: ignore[return]
        yield from forward(request)

    client = connect(faults.url("json-ok"), policies=[forgetful], on_event=on_event, **ONE)
    with pytest.raises(TypeError, match="a policy returned None, and no reply"):
        client.messages.create(**ARGUMENTS)
    still_good(faults, client)


def test_a_policy_that_fails_before_its_first_step(connect: Connector) -> None:
    heard: list[Event] = []

    def plain(request: Request, forward: Forward) -> Flow:
        raise LookupError("of its own")

    client = connect("http://127.0.0.1:9", policies=[plain], on_event=heard.append)
    with pytest.raises(LookupError):
        client.models.list()
    assert [type(event).__name__ for event in heard] == ["CallDone"]


@pytest.mark.parametrize("at", ["Attempt", "CallDone"])
def test_an_interrupt_in_a_listener(faults: FaultServer, connect: Connector, at: str) -> None:
    heard: list[str] = []

    def listener(event: Event) -> None:
        heard.append(type(event).__name__)
        if heard.count(at) == 1 and heard[-1] == at:
            raise SystemExit

    client = connect(faults.url("json-ok"), on_event=listener, **ONE)
    with pytest.raises(SystemExit):
        client.messages.create(**ARGUMENTS)
    assert (heard.count("Attempt"), heard.count("CallDone")) == (1, 1)
    still_good(faults, client)


def test_a_watcher_that_raises_loses_nothing(
    faults: FaultServer, connect: Connector, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Event] = []

    def watching(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        response.when_done(lambda _: 1 / 0)
        return response

    client = connect(faults.url("json-ok"), policies=[watching], on_event=heard.append, **ONE)
    client.messages.create(**ARGUMENTS)
    assert "ZeroDivisionError" in caplog.text
    assert isinstance(heard[-1], BodyDone)
    still_good(faults, client)


def test_a_cancelled_policy_that_holds_a_reply(faults: FaultServer) -> None:
    heard: list[Event] = []

    def holding(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        yield Sleep(60.0, "courtesy")
        yield Discard(response)
        return (yield from forward(request))

    async def main() -> None:
        url = faults.url("json-ok")
        client: Any = AsyncClient(
            api_key=KEY, base_url=url, policies=[holding], on_event=heard.append, **ONE
        )
        async with client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await client.messages.create(**ARGUMENTS)
            plain = client.with_options(policies=[])
            assert (await plain.messages.create(**ARGUMENTS)).content

    asyncio.run(main())
    done = [event for event in heard if isinstance(event, CallDone)]
    assert [event.error for event in done] == ["CancelledError", None]


def test_a_wait_that_is_too_long_whose_body_breaks(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    from support.servers._faults import FAULTS

    def half(connection: Any, request: Any) -> None:
        connection.send(
            b"HTTP/1.1 429 Too Many Requests\r\nretry-after: 4000\r\ncontent-length: 99\r\n\r\n{"
        )
        connection.close()

    monkeypatch.setitem(FAULTS, "half", half)
    failover = Failover([Endpoint(faults.url("half")), Endpoint(faults.url("json-ok"))])
    client = connect(faults.base_url, policies=[failover, Retry()])
    assert client.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT
    with pytest.raises(errors.RetryAfterTooLong) as caught:
        connect(faults.url("half"), policies=[Retry()]).messages.create(**ARGUMENTS)
    assert caught.value.retry_after == 4000


def test_a_policy_that_stands_there_twice(connect: Connector) -> None:
    for policy in (CircuitBreaker(), RateLimit(requests_per_minute=1), Retry()):
        with pytest.raises(errors.ConfigurationError, match="stands there twice"):
            connect("http://127.0.0.1:9", policies=[policy, policy])


def test_an_object_of_ones_own_with_endpoints(faults: FaultServer, connect: Connector) -> None:
    class Own:
        endpoints = ("https://a.example",)

        def __call__(self, request: Request, forward: Forward) -> Flow:
            return (yield from forward(request))

    client = connect(faults.url("json-ok"), policies=[Own()])
    assert client.messages.create(**ARGUMENTS).content


def test_a_reply_is_copied_without_its_listener(faults: FaultServer, connect: Connector) -> None:
    url = faults.url("json-529", "json-ok", "json-529", "json-ok")
    for on_event in (None, Metrics()):
        client = connect(url, policies=[Retry(base=0.0)], on_event=on_event)
        reply = reply_of(client.messages.create(**ARGUMENTS))
        for twin in (copy.deepcopy(reply), pickle.loads(pickle.dumps(reply))):
            assert twin.attempts == reply.attempts
            assert [attempt.status for attempt in twin.attempts] == [529, 200]


def test_a_header_is_taken_away_at_home_too(faults: FaultServer, connect: Connector) -> None:
    endpoint = Endpoint(faults.url("json-ok"), headers={"X-Proxy-Token": None})
    client = connect(
        faults.base_url,
        default_headers={"x-proxy-token": "secret"},
        policies=[Failover([endpoint])],
    )
    client.messages.create(**ARGUMENTS)
    assert faults.requests[0].header("x-proxy-token") is None


def test_a_body_that_is_cancelled_is_nobodys_failure(faults: FaultServer) -> None:
    """Whatever `is_failure` says: it is not asked."""
    asked: list[object] = []

    def is_failure(outcome: object) -> bool:
        asked.append(outcome)
        return not isinstance(outcome, int)

    breaker = CircuitBreaker(1, is_failure=is_failure)

    async def main() -> None:
        url = faults.url("stall-mid-body")
        client: Any = AsyncClient(api_key=KEY, base_url=url, policies=[breaker], timeout=30.0)
        async with client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await client.messages.create(**ARGUMENTS)

    asyncio.run(main())
    assert asked == [200]
    assert breaker.states == {faults.base_url: CircuitState.CLOSED}


def test_tasks_that_are_dropped_while_they_wait() -> None:
    """The garbage collector ends them, some time, in a thread that may be at work on the same
    limit: no lock is waited for.
    """
    limit = RateLimit(requests_per_minute=1, burst=0.01, max_wait=1e6)
    assert next(limit(REQUEST, pipeline([])))  # from here on, all wait
    metrics = Metrics()

    async def ask() -> None:
        client: Any = AsyncClient(
            api_key=KEY, base_url="http://127.0.0.1:9", policies=[limit], on_event=metrics
        )
        await client.models.list()

    def many() -> None:
        for _ in range(5):
            loop = asyncio.new_event_loop()
            tasks = [loop.create_task(ask()) for _ in range(100)]
            loop.run_until_complete(asyncio.sleep(0.01))
            for task in tasks:
                task._log_destroy_pending = False  # type: ignore[attr-defined]
            loop.close()
            del tasks, task

    thresholds = gc.get_threshold()
    gc.set_threshold(5)
    try:
        worker = threading.Thread(target=many, daemon=True)
        worker.start()
        worker.join(60)
        assert not worker.is_alive()
    finally:
        gc.set_threshold(*thresholds)
        gc.collect()
