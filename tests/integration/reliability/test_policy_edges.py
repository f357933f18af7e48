"""Edge cases of policies: exceptions, interrupts, dropped tasks and invalid lists."""

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


def assert_connection_is_free(faults: FaultServer, client: Any) -> None:
    """Check that the client's only connection is free again."""
    good = client.with_options(policies=[]).messages.create(**ARGUMENTS)
    assert good.content[0].text == bodies.TEXT


def test_a_policy_that_raises_with_an_open_response(
    faults: FaultServer, connect: Connector
) -> None:
    def holding(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        yield Sleep(0.0, "test")
        raise LookupError("of the policy")
        return response

    client = connect(faults.url("json-ok"), policies=[holding], **ONE)
    with pytest.raises(LookupError):
        client.messages.create(**ARGUMENTS)
    assert_connection_is_free(faults, client)


def test_a_response_that_is_not_returned_is_closed(faults: FaultServer, connect: Connector) -> None:
    def sending_twice(request: Request, forward: Forward) -> Flow:
        yield from forward(request)
        return (yield from forward(request))

    client = connect(faults.url("json-ok"), policies=[sending_twice], limits=Limits(connections=2))
    for _ in range(3):
        assert client.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT


@pytest.mark.parametrize("on_event", [None, print])
def test_a_policy_that_returns_no_response(
    faults: FaultServer, connect: Connector, on_event: Any
) -> None:
    def without_return(request: Request, forward: Forward) -> Flow:  # type: ignore[return]
        yield from forward(request)

    client = connect(faults.url("json-ok"), policies=[without_return], on_event=on_event, **ONE)
    with pytest.raises(TypeError, match="a policy must return a response, not None"):
        client.messages.create(**ARGUMENTS)
    assert_connection_is_free(faults, client)


def test_a_policy_that_is_no_generator_and_raises(connect: Connector) -> None:
    events: list[Event] = []

    def plain(request: Request, forward: Forward) -> Flow:
        raise LookupError("of the policy")

    client = connect("http://127.0.0.1:9", policies=[plain], on_event=events.append)
    with pytest.raises(LookupError):
        client.models.list()
    assert [type(event).__name__ for event in events] == ["CallDone"]


@pytest.mark.parametrize("at", ["Attempt", "CallDone"])
def test_system_exit_in_a_listener(faults: FaultServer, connect: Connector, at: str) -> None:
    events: list[str] = []

    def listener(event: Event) -> None:
        events.append(type(event).__name__)
        if events.count(at) == 1 and events[-1] == at:
            raise SystemExit

    client = connect(faults.url("json-ok"), on_event=listener, **ONE)
    with pytest.raises(SystemExit):
        client.messages.create(**ARGUMENTS)
    assert (events.count("Attempt"), events.count("CallDone")) == (1, 1)
    assert_connection_is_free(faults, client)


def test_an_exception_of_a_when_done_callback_is_logged(
    faults: FaultServer, connect: Connector, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[Event] = []

    def failing_callback(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        response.when_done(lambda _: 1 / 0)
        return response

    client = connect(
        faults.url("json-ok"), policies=[failing_callback], on_event=events.append, **ONE
    )
    client.messages.create(**ARGUMENTS)
    assert "ZeroDivisionError" in caplog.text
    assert [type(event).__name__ for event in events[-2:]] == ["BodyDone", "Used"]
    assert_connection_is_free(faults, client)


def test_a_policy_cancelled_with_an_open_response(faults: FaultServer) -> None:
    events: list[Event] = []

    def holding(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        yield Sleep(60.0, "test")
        yield Discard(response)
        return (yield from forward(request))

    async def main() -> None:
        url = faults.url("json-ok")
        client: Any = AsyncClient(
            api_key=KEY, base_url=url, policies=[holding], on_event=events.append, **ONE
        )
        async with client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await client.messages.create(**ARGUMENTS)
            plain = client.with_options(policies=[])
            assert (await plain.messages.create(**ARGUMENTS)).content

    asyncio.run(main())
    done = [event for event in events if isinstance(event, CallDone)]
    assert [event.error for event in done] == ["CancelledError", None]


def test_retry_after_too_long_with_a_broken_body(
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


def test_the_same_policy_twice_is_refused(connect: Connector) -> None:
    for policy in (CircuitBreaker(), RateLimit(requests_per_minute=1), Retry()):
        with pytest.raises(
            errors.ConfigurationError, match="must not contain the same object twice"
        ):
            connect("http://127.0.0.1:9", policies=[policy, policy])


def test_a_custom_policy_may_have_an_endpoints_attribute(
    faults: FaultServer, connect: Connector
) -> None:
    class Own:
        endpoints = ("https://a.example",)

        def __call__(self, request: Request, forward: Forward) -> Flow:
            return (yield from forward(request))

    client = connect(faults.url("json-ok"), policies=[Own()])
    assert client.messages.create(**ARGUMENTS).content


def test_a_reply_with_a_listener_can_be_copied(faults: FaultServer, connect: Connector) -> None:
    url = faults.url("json-529", "json-ok", "json-529", "json-ok")
    for on_event in (None, Metrics()):
        client = connect(url, policies=[Retry(base=0.0)], on_event=on_event)
        reply = reply_of(client.messages.create(**ARGUMENTS))
        for duplicate in (copy.deepcopy(reply), pickle.loads(pickle.dumps(reply))):
            assert duplicate.attempts == reply.attempts
            assert [attempt.status for attempt in duplicate.attempts] == [529, 200]


def test_an_endpoint_at_the_base_url_removes_a_header(
    faults: FaultServer, connect: Connector
) -> None:
    endpoint = Endpoint(faults.url("json-ok"), headers={"X-Proxy-Token": None})
    client = connect(
        faults.base_url,
        default_headers={"x-proxy-token": "secret"},
        policies=[Failover([endpoint])],
    )
    client.messages.create(**ARGUMENTS)
    assert faults.requests[0].header("x-proxy-token") is None


def test_a_cancelled_body_is_no_failure(faults: FaultServer) -> None:
    """`is_failure` is not called for a cancellation."""
    outcomes: list[object] = []

    def is_failure(outcome: object) -> bool:
        outcomes.append(outcome)
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
    assert outcomes == [200]
    assert breaker.states == {faults.base_url: CircuitState.CLOSED}


def test_tasks_dropped_during_a_wait() -> None:
    """The garbage collector ends them in a thread that may hold a lock: this must not deadlock."""
    limit = RateLimit(requests_per_minute=1, burst=0.01, max_wait=1e6)
    assert next(limit(REQUEST, pipeline([])))  # uses up the limit, so all other calls wait
    metrics = Metrics()

    async def ask() -> None:
        client: Any = AsyncClient(
            api_key=KEY, base_url="http://127.0.0.1:9", policies=[limit], on_event=metrics
        )
        await client.models.list()

    def drop_tasks() -> None:
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
        worker = threading.Thread(target=drop_tasks, daemon=True)
        worker.start()
        worker.join(60)
        assert not worker.is_alive()
    finally:
        gc.set_threshold(*thresholds)
        gc.collect()
