"""Policies with a real gateway: nginx refuses, cuts off and compresses responses."""

import time
import uuid
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from api_claude import (
    CircuitBreaker,
    CircuitState,
    Endpoint,
    Failover,
    RateLimit,
    Retry,
    errors,
    reply_of,
)
from support.blocking import AnyClient, Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, NginxServer, NginxUnavailable, bodies

GOOD = {"create": "json-ok", "raw": "sse-ok", "stream": "sse-ok"}
KINDS = ["create", "stream"]


class Gateway(NamedTuple):
    """nginx and the server behind it."""

    nginx: NginxServer
    behind: FaultServer
    name: str
    """Part of all paths, so that a test finds its own requests in the log."""

    def url(self, how: str, fault: str) -> str:
        path = self.behind.url(fault).removeprefix(self.behind.base_url)
        return f"{self.nginx.base_url}/{how}{path}/{self.name}"

    def answers(self, count: int) -> list[str]:
        """Return the statuses of the test's requests, once nginx has logged `count` of them."""
        deadline = time.monotonic() + 5
        lines: list[str] = []
        while len(lines) < count and time.monotonic() < deadline:
            time.sleep(0.01)
            lines = [line for line in self.nginx.log() if f"/{self.name}/" in line]
        return [line.split()[0] for line in lines]


@pytest.fixture(scope="module")
def nginx() -> Iterator[Gateway]:
    with FaultServer() as behind:
        server = NginxServer(behind.base_url.removeprefix("http://"))
        try:
            server.__enter__()
        except NginxUnavailable as error:
            pytest.skip(str(error))
        try:
            yield Gateway(server, behind, "")
        finally:
            server.__exit__(None, None, None)


@pytest.fixture
def gateway(nginx: Gateway) -> Gateway:
    """The module's gateway with no requests and a new name."""
    nginx.behind.requests.clear()
    return nginx._replace(name=uuid.uuid4().hex)


class Refusal(NamedTuple):
    """A way in which nginx refuses a request, and the resulting error."""

    how: str
    fault: str | None
    status: int
    error: type[errors.ClaudeError]

    def __str__(self) -> str:
        return f"{self.status}"

    def url(self, gateway: Gateway, call: str) -> str:
        return gateway.url(self.how, self.fault or GOOD[call])


LIMITED = Refusal("limited", None, 429, errors.RateLimitError)
DEAD = Refusal("dead", None, 502, errors.InternalServerError)
SHED = Refusal("shed", None, 503, errors.ServiceUnavailableError)
SLOW = Refusal("slow", "stall-before-headers", 504, errors.GatewayTimeoutError)
REFUSALS = [LIMITED, DEAD, SHED, SLOW]


def exhausted_key(connect: Connector, gateway: Gateway) -> str:
    """Return a key that has used up its one request per second."""
    key = f"sk-ant-{uuid.uuid4().hex}"
    url = gateway._replace(name="before").url("limited", "json-ok")
    connect(url, api_key=key).messages.create(**ARGUMENTS)
    gateway.behind.requests.clear()
    return key


def statuses(attempts: Any) -> list[int | None]:
    return [each.status for each in attempts]


def log_of(client: AnyClient, call: str) -> Any:
    """Make a call that succeeds and return its attempts."""
    if call == "create":
        return reply_of(client.messages.create(**ARGUMENTS)).attempts
    with client.messages.stream(**ARGUMENTS) as stream:
        return reply_of(stream.get_final_message()).attempts


@pytest.mark.parametrize("call", KINDS)
@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_retry(gateway: Gateway, connect: Connector, refusal: Refusal, call: str) -> None:
    key = exhausted_key(connect, gateway)
    retry = Retry(2, base=0.01, cap=0.02)
    client = connect(refusal.url(gateway, call), api_key=key, policies=[retry])
    with pytest.raises(refusal.error) as caught:
        CALLS[call](client)
    assert type(caught.value) is refusal.error
    assert statuses(caught.value.attempts) == [refusal.status] * 2
    assert gateway.answers(2) == [str(refusal.status)] * 2
    assert len(gateway.behind.requests) == (2 if refusal is SLOW else 0)
    assert key not in f"{caught.value!r} {caught.value}"


@pytest.mark.parametrize("call", KINDS)
def test_retry_waits_for_retry_after_of_nginx(
    gateway: Gateway, connect: Connector, call: str
) -> None:
    key = exhausted_key(connect, gateway)
    url = gateway.url("polite", GOOD[call])
    client = connect(url, api_key=key, policies=[Retry(2, base=0.01, cap=0.02)])
    refused, served = log_of(client, call)
    assert (refused.status, served.status) == (429, 200)
    assert served.reason == "retry after 429"
    assert 1.0 <= served.waited <= 1.02  # a random part of at most `cap` is added
    assert len(gateway.behind.requests) == 1


def test_retry_waits_for_its_backoff(gateway: Gateway, connect: Connector) -> None:
    key = exhausted_key(connect, gateway)
    retry = Retry(20, base=0.4, curve="fixed", jitter="none")
    client = connect(gateway.url("shed", "json-ok"), api_key=key, policies=[retry])
    *refused, served = log_of(client, "create")
    assert set(statuses(refused)) == {503}
    assert (served.status, served.waited) == (200, 0.4)
    assert len(gateway.behind.requests) == 1


@pytest.mark.parametrize("call", KINDS)
@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_circuit_breaker(gateway: Gateway, connect: Connector, refusal: Refusal, call: str) -> None:
    key = exhausted_key(connect, gateway)
    breaker = CircuitBreaker(failures=1)
    client = connect(refusal.url(gateway, call), api_key=key, policies=[breaker])
    with pytest.raises(refusal.error):
        CALLS[call](client)
    opens = refusal is not LIMITED
    state = CircuitState.OPEN if opens else CircuitState.CLOSED
    assert breaker.states == {gateway.nginx.base_url: state}
    with pytest.raises(errors.CircuitOpen if opens else refusal.error):
        CALLS[call](client)
    sent = 1 if opens else 2
    assert gateway.answers(sent) == [str(refusal.status)] * sent


@pytest.mark.parametrize("call", KINDS)
@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_failover(gateway: Gateway, connect: Connector, refusal: Refusal, call: str) -> None:
    key = exhausted_key(connect, gateway)
    first = Endpoint(refusal.url(gateway, call), api_key=key)
    second = Endpoint(gateway.url("plain", GOOD[call]), api_key="another")
    client = connect(gateway.nginx.base_url, policies=[Failover([first, second])])
    assert statuses(log_of(client, call)) == [refusal.status, 200]
    assert gateway.behind.requests[-1].header("authorization") == "Bearer another"
    assert len(gateway.behind.requests) == (2 if refusal is SLOW else 1)
    # The first endpoint cools down, so the next call does not try it.
    assert statuses(log_of(client, call)) == [200]


def all_policies(gateway: Gateway, *urls: str) -> tuple[CircuitBreaker, list[Any]]:
    breaker = CircuitBreaker(failures=1)
    failover = Failover([Endpoint(url, api_key="key") for url in urls])
    limit = RateLimit(requests_per_minute=6000)
    return breaker, [failover, Retry(3, base=0.01, cap=0.02), breaker, limit]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("how", ["plain", "packed"])
def test_successful_responses(gateway: Gateway, connect: Connector, how: str, call: str) -> None:
    """A response is complete, with and without compression."""
    breaker, policies = all_policies(gateway, gateway.url(how, GOOD[call]))
    client = connect(gateway.nginx.base_url, policies=policies)
    assert CALLS[call](client) == bodies.TEXT
    if call == "create":
        headers = reply_of(client.messages.create(**ARGUMENTS)).headers
        assert headers.get("content-encoding") == ("gzip" if how == "packed" else None)
    assert breaker.states == {gateway.nginx.base_url: CircuitState.CLOSED}


@pytest.mark.parametrize(
    "call, fault, error",
    [
        ("create", "reset-mid-body", errors.APIConnectionError),
        ("create", "short-body", errors.APIConnectionError),
        ("raw", "sse-reset", errors.StreamInterrupted),
        ("stream", "truncated-chunk", errors.StreamInterrupted),
    ],
)
@pytest.mark.parametrize("how", ["plain", "packed"])
def test_a_broken_response_is_not_retried(
    gateway: Gateway,
    connect: Connector,
    how: str,
    call: str,
    fault: str,
    error: type[errors.ClaudeError],
) -> None:
    good = gateway.url("plain", GOOD[call])
    breaker, policies = all_policies(gateway, gateway.url(how, fault), good)
    client = connect(gateway.nginx.base_url, policies=policies)
    with pytest.raises(errors.ClaudeError) as caught:
        CALLS[call](client)
    assert type(caught.value) is error
    assert len(gateway.behind.requests) == 1
    assert breaker.states == {gateway.nginx.base_url: CircuitState.OPEN}


@pytest.mark.parametrize("call", KINDS)
def test_a_request_that_is_too_large_is_not_retried(
    gateway: Gateway, connect: Connector, call: str
) -> None:
    breaker, policies = all_policies(gateway, *[gateway.url("plain", GOOD[call])] * 2)
    client = connect(gateway.nginx.base_url, policies=policies)
    large = {**ARGUMENTS, "messages": [{"role": "user", "content": "large " * 7000}]}
    with pytest.raises(errors.ContentTooLargeError) as caught:
        if call == "create":
            client.messages.create(**large)
        else:
            with client.messages.stream(**large):
                pass
    assert statuses(caught.value.attempts) == [413]
    assert not gateway.behind.requests
    assert breaker.states == {gateway.nginx.base_url: CircuitState.CLOSED}
