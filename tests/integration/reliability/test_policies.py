"""Combined policies on real sockets."""

from typing import Any

import pytest

from api_claude import (
    BodyDone,
    CircuitBreaker,
    CircuitState,
    Endpoint,
    Event,
    Failover,
    RateLimit,
    Reliability,
    Retry,
    Timeout,
    errors,
    reply_of,
)
from api_claude_runtime.http.request import Request
from api_claude_runtime.pipeline.flow import Flow, Forward
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies


@pytest.mark.parametrize("call", CALLS)
def test_failover_to_another_endpoint(faults: FaultServer, connect: Connector, call: str) -> None:
    good = "json-ok" if call == "create" else "sse-ok"
    with FaultServer() as other:
        policy = Failover(
            [
                Endpoint(faults.url("json-529"), api_key="key-one"),
                Endpoint(other.url(good), api_key="key-two", auth_header="x-api-key"),
            ]
        )
        client = connect("http://127.0.0.1:9", api_key="key-home", policies=[policy])
        assert CALLS[call](client) == bodies.TEXT
        (first,), (second,) = faults.requests, other.requests
        assert first.header("authorization") == "Bearer key-one"
        assert second.header("x-api-key") == "key-two"
        assert second.header("authorization") is None
        assert second.header("host") == other.base_url.removeprefix("http://")
        assert first.rest == second.rest == "/v1/messages"
        assert first.body == second.body
        assert "key-home" not in f"{first.headers}{second.headers}"
        connect.close()
        assert other.wait_until_idle()


def test_an_endpoint_without_credentials_is_an_error_at_creation(connect: Connector) -> None:
    """The error must not wait until the first endpoint fails."""
    failover = Failover([Endpoint("https://a.example"), Endpoint("https://b.example")])
    for make in (
        lambda: connect("https://a.example", policies=[failover]),
        lambda: connect("https://a.example").with_options(policies=[Retry(), failover]),
    ):
        with pytest.raises(errors.ConfigurationError, match=r"https://b\.example has no creden"):
            make()
    good = Failover([Endpoint("https://a.example"), Endpoint("https://b.example", api_key="k")])
    connect("https://a.example", policies=[good])


def test_an_open_circuit_sends_nothing(faults: FaultServer, connect: Connector) -> None:
    breaker = CircuitBreaker(failures=2)
    client = connect(faults.url("json-500"), policies=[breaker])
    for _ in range(2):
        with pytest.raises(errors.InternalServerError):
            client.messages.create(**ARGUMENTS)
    for _ in range(3):
        with pytest.raises(errors.CircuitOpen) as caught:
            client.messages.create(**ARGUMENTS)
    assert caught.value.attempts == ()
    assert len(faults.requests) == 2
    assert breaker.states == {faults.base_url: CircuitState.OPEN}


BREAKS = {
    "sse-reset": errors.StreamInterrupted,
    "truncated-chunk": errors.StreamInterrupted,
    "stall-mid-stream": errors.StreamTimeout,
    # All bytes arrived, but the stream failed.
    "sse-cut": errors.StreamInterrupted,
    "sse-overloaded": errors.OverloadedError,
}


@pytest.mark.parametrize("fault", BREAKS)
@pytest.mark.parametrize("call", ["raw", "stream"])
def test_a_broken_stream_is_a_failure_of_its_endpoint(
    faults: FaultServer, connect: Connector, fault: str, call: str
) -> None:
    breaker, events = CircuitBreaker(failures=1), list[Event]()
    failover = Failover([Endpoint(faults.url(fault)), Endpoint(faults.url("sse-ok"))])
    client = connect(
        faults.base_url,
        timeout=Timeout(connect=5.0, read=0.5),
        policies=[failover, breaker],
        on_event=events.append,
    )
    with pytest.raises(BREAKS[fault]):
        CALLS[call](client)
    assert len(faults.requests) == 1  # nothing is resent
    assert breaker.states == {faults.base_url: CircuitState.OPEN}
    assert [str(endpoint) for endpoint in failover.healthy] == [faults.url("sse-ok")]
    (body,) = [event for event in events if isinstance(event, BodyDone)]
    assert body.error is not None


def test_closing_a_stream_early_is_no_failure(faults: FaultServer, connect: Connector) -> None:
    breaker = CircuitBreaker(failures=1)
    client = connect(faults.url("sse-ok"), policies=[breaker])
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        next(iter(stream))
    assert breaker.states == {faults.base_url: CircuitState.CLOSED}


def test_all_policies_together(faults: FaultServer, connect: Connector) -> None:
    """Both circuits open. After a reset, the second endpoint serves the call."""
    with FaultServer() as other:
        breaker = CircuitBreaker(failures=1)
        policies = [
            Retry(3, base=0.01, cap=0.02),
            Failover(
                [
                    Endpoint(faults.url("json-500"), api_key="one"),
                    Endpoint(other.url("json-529", "json-ok"), api_key="two"),
                ],
                cool_down=0.0,
            ),
            breaker,
            RateLimit(requests_per_minute=600),
        ]
        client = connect("http://127.0.0.1:9", policies=policies)
        with pytest.raises(errors.CircuitOpen):  # both endpoints have failed once
            client.messages.create(**ARGUMENTS)
        breaker.reset()
        attempts = reply_of(client.messages.create(**ARGUMENTS)).attempts
    assert [(each.endpoint, each.status) for each in attempts] == [
        (faults.base_url, 500),
        (other.base_url, 200),
    ]


def test_clients_share_a_rate_limit(faults: FaultServer, connect: Connector) -> None:
    limit = RateLimit(requests_per_minute=60, burst=2 / 60, when_full="fail")
    client = connect(faults.url("json-ok"), policies=[limit])
    other = connect(faults.url("json-ok"), policies=[limit])  # shares the limit
    client.messages.create(**ARGUMENTS)
    other.messages.create(**ARGUMENTS)
    with pytest.raises(errors.RateLimitReached, match="the limit of requests is reached"):
        client.messages.create(**ARGUMENTS)
    assert len(faults.requests) == 2


@pytest.mark.parametrize(
    "policies, text",
    [
        (Retry(), "policies must be a list of policies, not Retry"),
        ([Retry], r"policies must contain policy objects such as Retry\(\), not <class"),
        ([None], "must contain policy objects .*, not None"),
        ([Reliability.balanced()], r"must contain policy objects .*, not \["),
    ],
)
def test_invalid_policies(connect: Connector, policies: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        connect("http://127.0.0.1:9", policies=policies)
    client = connect("http://127.0.0.1:9", policies=[Retry()])
    with pytest.raises(errors.ConfigurationError, match=text):
        client.with_options(policies=policies)


def test_asynchronous_policies_and_listeners_are_refused(connect: Connector) -> None:
    async def later(*_: object) -> None: ...

    class Later:
        async def __call__(self, *_: object) -> None: ...

    for policy in (later, Later()):
        with pytest.raises(errors.ConfigurationError, match="policies must not be asynchronous"):
            connect("http://127.0.0.1:9", policies=[policy])
    with pytest.raises(errors.ConfigurationError, match="on_event must not be asynchronous"):
        connect("http://127.0.0.1:9", on_event=later)


def test_policies_property(connect: Connector) -> None:
    retry, breaker = Retry(), CircuitBreaker()
    client = connect("http://127.0.0.1:9", policies=[retry, breaker])
    assert client.policies == (retry, breaker)
    assert client.with_options(policies=[breaker]).policies == (breaker,)
    assert client.with_options(timeout=1.0).policies == (retry, breaker)
    assert connect("http://127.0.0.1:9").policies == ()


def test_a_policy_that_raises_leaks_no_connection(faults: FaultServer, connect: Connector) -> None:
    def broken(request: Request, forward: Forward) -> Flow:
        yield from forward(request)
        raise LookupError("of the policy")

    client = connect(faults.url("json-ok"), policies=[broken])
    with pytest.raises(LookupError):
        client.messages.create(**ARGUMENTS)
    assert client.with_options(policies=[]).messages.create(**ARGUMENTS).content
    connect.close()
    assert faults.wait_until_idle()


def test_an_invalid_step(faults: FaultServer, connect: Connector) -> None:
    def confused(request: Request, forward: Forward) -> Flow:
        yield "please"  # type: ignore[misc]
        return (yield from forward(request))

    client = connect(faults.url("json-ok"), policies=[confused])
    with pytest.raises(TypeError, match=r"a policy must yield a step \(.*\), not 'please'"):
        client.messages.create(**ARGUMENTS)
    assert faults.requests == []


def test_when_done_is_called_once(faults: FaultServer, connect: Connector) -> None:
    ends: list[object] = []

    def recording(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        response.when_done(lambda *arguments: ends.append(arguments), request.method)
        return response

    for fault, call in (("json-ok", "create"), ("sse-ok", "raw"), ("sse-ok", "stream")):
        client = connect(faults.url(fault), policies=[recording])
        CALLS[call](client)
    assert ends == [("POST", None)] * 3
    client = connect(faults.url("sse-reset"), policies=[recording])
    with pytest.raises(errors.StreamInterrupted):
        CALLS["stream"](client)
    assert len(ends) == 4
    assert isinstance(ends[-1], tuple)
    assert isinstance(ends[-1][1], errors.APIConnectionError)
