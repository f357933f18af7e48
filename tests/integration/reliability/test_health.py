"""Health checks on real sockets: their results for each kind of server, and leaked resources."""

import asyncio
import socket
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Client, Endpoint, Failover, Limits, Retry, errors
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.health_faults import TOGETHER, extra_faults, no_leaked_threads
from support.servers import FaultServer, bodies
from support.tls import self_signed

__all__ = ["extra_faults", "no_leaked_threads"]

KEY = "sk-ant-api03-SECRET-0123456789"
TRANSPORTS = ["pool", "httpx"]
SHORT: dict[str, Any] = {"timeout": 0.4, "degraded_ms": 400, "unhealthy_ms": 400}
SILENT = "no answer within 0.4 s"
LONG: dict[str, Any] = {"timeout": 30.0, "degraded_ms": 30_000, "unhealthy_ms": 30_000}


def options_for(transport: str, connect: Connector) -> dict[str, Any]:
    return {"http_client": connect.httpx_client()} if transport == "httpx" else {}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    "strategy, fault, status, http_status, error",
    [
        ("ping", "models", "healthy", 200, None),
        ("ping", "json-401", "healthy", 401, None),
        ("ping", "redirect", "healthy", 307, None),
        ("ping", "empty-503", "unhealthy", 503, "status 503"),
        ("ping", "reset-before-headers", "unhealthy", None, "failed: "),
        ("ping", "garbage", "unhealthy", None, "failed: "),
        ("ping", "stall-before-headers", "unhealthy", None, SILENT),
        ("api", "models", "healthy", 200, None),
        ("api", "gzip-json", "healthy", 200, None),
        ("api", "json-429", "degraded", 429, "status 429"),
        ("api", "redirect", "degraded", 307, "status 307"),
        ("api", "json-401", "unhealthy", 401, "would fail"),
        ("api", "json-529", "unhealthy", 529, "status 529"),
        ("api", "reset-mid-body", "unhealthy", None, "failed: "),
        ("api", "short-body", "unhealthy", None, "failed: "),
        ("api", "brotli-json", "unhealthy", None, "DecodeError"),
        ("api", "stall-before-headers", "unhealthy", None, SILENT),
        ("api", "stall-mid-body", "unhealthy", None, SILENT),
        ("api", "drip-body", "unhealthy", None, SILENT),
        ("tcp", "stall-before-headers", "healthy", None, None),
    ],
)
def test_result_of_each_kind_of_server(
    faults: FaultServer,
    connect: Connector,
    transport: str,
    strategy: str,
    fault: str,
    status: str,
    http_status: int | None,
    error: str | None,
) -> None:
    client = connect(faults.url(fault), api_key=KEY, **options_for(transport, connect))
    before = datetime.now(UTC)
    (found,) = client.health.check(strategy=strategy, **(SHORT if error == SILENT else LONG))
    assert (found.endpoint, found.status) == (faults.url(fault), status)
    assert found.http_status == http_status
    assert error in found.error if error else found.error is None
    assert before <= found.at <= datetime.now(UTC)
    assert 0 < found.ms < 10_000
    assert KEY not in repr(found)
    connect.close()
    assert faults.wait_until_idle()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_ping_sends_no_credentials_and_closes_its_connection(
    faults: FaultServer, connect: Connector, transport: str
) -> None:
    headers = {"x-gateway": "secret"}
    client = connect(
        faults.url("models"), default_headers=headers, **options_for(transport, connect)
    )
    client.health.check()
    assert faults.wait_until_idle()
    (request,) = faults.requests
    assert (request.method, request.path, request.body) == ("HEAD", "/models", b"")
    sent = {name.lower() for name, _ in request.headers}
    assert sent.isdisjoint({"authorization", "x-api-key", "x-gateway"})


def test_a_body_in_response_to_head_does_not_affect_later_calls(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("json-ok"))
    for _ in range(3):
        assert client.health.check()[0].http_status == 200
        assert CALLS["create"](client) == bodies.TEXT


def test_an_api_check_sends_credentials_and_reuses_its_connection(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("models"), api_key=KEY)
    client.health.check(strategy="api")
    client.health.check(strategy="api")
    # The server has one thread for each connection: both checks used the same connection.
    assert len(faults._threads) == 1
    for request in faults.requests:
        assert (request.method, request.rest) == ("GET", "/v1/models?limit=1")
        assert request.header("authorization") == f"Bearer {KEY}"
        assert request.header("anthropic-version")


@pytest.mark.parametrize("strategy", ["ping", "api", "tcp"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_unreachable_server(connect: Connector, strategy: str, transport: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        closed = f"http://127.0.0.1:{listener.getsockname()[1]}"
    for url in (closed, "http://nonexistent.test"):
        client = connect(url, api_key=KEY, **options_for(transport, connect))
        (found,) = client.health.check(strategy=strategy)
        assert (found.status, found.http_status) == ("unhealthy", None)
        assert found.error.startswith(f"cannot connect to {url}: ")


def test_an_untrusted_certificate(connect: Connector, tmp_path: Path) -> None:
    with FaultServer(self_signed(tmp_path)[0]) as secure:
        (found,) = connect(secure.url("models")).health.check(**LONG)
        assert found.status == "unhealthy"
        assert "certificate" in found.error.lower()
        assert secure.wait_until_idle()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_stalled_tls_handshake(connect: Connector, transport: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10.0)
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        client = connect(url, **options_for(transport, connect))
        (found,) = client.health.check(timeout=1.5, degraded_ms=1500, unhealthy_ms=1500)
        assert found.error == f"connecting to {url} took longer than 1.35 s"
        sock, _ = listener.accept()
        with sock:
            sock.settimeout(10.0)
            while sock.recv(4096):  # ends when the client closes the connection
                pass


@pytest.mark.parametrize("fault", ["shout", "echo"])
def test_a_result_does_not_quote_a_server_that_repeats_the_key(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    client = connect(faults.url(fault), api_key=KEY)
    assert KEY not in repr(client.health.check(strategy="api"))
    assert faults.requests[0].header("authorization") == f"Bearer {KEY}"


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("strategy", ["ping", "api"])
def test_a_check_times_out_during_an_endless_header(
    faults: FaultServer, connect: Connector, strategy: str, transport: str
) -> None:
    client = connect(faults.url("drip-headers"), **options_for(transport, connect))
    began = time.monotonic()
    (found,) = client.health.check(strategy=strategy, **SHORT)
    assert time.monotonic() - began < 5
    assert (found.status, found.error) == ("unhealthy", SILENT)
    if connect.mode == "async":
        assert faults.wait_until_idle()


def test_the_number_of_blocked_threads_is_limited(faults: FaultServer) -> None:
    # The default transport ends a head that drips. An httpx client does not.
    with (
        httpx.Client() as own,
        Client(api_key=KEY, base_url=faults.url("drip-headers"), http_client=own) as client,
    ):
        for _ in range(5):
            assert client.health.check(**SHORT)[0].error == SILENT
        refused = client.health.check(**SHORT)[0]
        assert refused.error == "not checked: 5 earlier checks are still running"
        assert len(faults.requests) == 5
        healthy = Endpoint(faults.url("models"), api_key=KEY)
        assert client.health.check([healthy], **LONG)[0].status == "healthy"


def test_status_by_duration(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("slowly"))
    found = [
        client.health.check(degraded_ms=degraded, unhealthy_ms=unhealthy)[0]
        for degraded, unhealthy in ((5000, 5000), (200, 5000), (100, 200))
    ]  # the response takes 300 ms
    assert [each.status for each in found] == ["healthy", "degraded", "unhealthy"]
    assert {each.http_status for each in found} == {200}
    assert {each.error for each in found} == {None}


def test_endpoints_are_checked_in_parallel(faults: FaultServer, connect: Connector) -> None:
    endpoints = [Endpoint(faults.url("together"), api_key=f"key-{n}") for n in range(TOGETHER)]
    client = connect("http://127.0.0.1:9", api_key=KEY)
    found = client.health.check(endpoints, strategy="api", **LONG)
    assert [each.status for each in found] == ["healthy"] * TOGETHER
    assert {request.header("authorization") for request in faults.requests} == {
        f"Bearer key-{n}" for n in range(TOGETHER)
    }
    (metrics,) = client.health.metrics().values()
    assert metrics.count == TOGETHER


def test_a_slow_endpoint_does_not_delay_the_results_of_others(
    faults: FaultServer, connect: Connector
) -> None:
    names = ["stall-before-headers", "models", "empty-503", "stall-before-headers", "json-429"]
    client = connect("http://127.0.0.1:9", policies=[failover(faults, *names)])
    found = client.health.check(strategy="api", timeout=2.0, degraded_ms=2000, unhealthy_ms=2000)
    assert [each.endpoint for each in found] == [faults.url(name) for name in names]
    assert [each.status for each in found] == [
        "unhealthy",
        "healthy",
        "unhealthy",
        "unhealthy",
        "degraded",
    ]
    assert max(found[n].at for n in (1, 2, 4)) < min(found[n].at for n in (0, 3))
    metrics = client.health.metrics()[faults.url("stall-before-headers")]
    assert (metrics.count, metrics.available, metrics.p95_ms) == (2, 0.0, None)
    connect.close()
    assert faults.wait_until_idle()


def test_checks_bypass_policies_and_on_event(faults: FaultServer, connect: Connector) -> None:
    events: list[Any] = []
    client = connect(faults.url("empty-503"), policies=[Retry(3)], on_event=events.append)
    client.health.check(strategy="api")
    assert len(faults.requests) == 1
    assert events == []


def test_a_full_pool_is_not_reported_as_a_timeout_of_the_server(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("sse-ok"), limits=Limits(connections=1))
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        next(iter(stream))
        (found,) = client.health.check(**SHORT)
        assert found.status == "unhealthy"
        assert "became free" in found.error


def test_credentials_are_not_sent_to_another_host(faults: FaultServer, connect: Connector) -> None:
    client = connect("http://127.0.0.1:9")
    endpoint = Endpoint(faults.url("models"))
    with pytest.raises(errors.ConfigurationError, match="not sent to another host"):
        client.health.check([endpoint], strategy="api")
    assert not faults.requests
    assert client.health.check([endpoint], **LONG)[0].status == "healthy"


def test_failover_learns_of_a_check(faults: FaultServer, connect: Connector) -> None:
    policy = failover(faults, "json-500", "json-ok")
    client = connect("http://127.0.0.1:9", policies=[policy])
    policy.learn(client.health.check())
    assert CALLS["create"](client) == bodies.TEXT
    assert [request.method for request in faults.requests if request.fault == "json-500"] == [
        "HEAD"
    ]


def test_errors_of_the_caller_are_raised(faults: FaultServer, connect: Connector) -> None:
    own = connect.httpx_client()
    client = connect(faults.url("models"), http_client=own)
    connect.close()
    with pytest.raises(errors.ConfigurationError, match="http_client is closed"):
        client.health.check()
    assert client.health.metrics() == {}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    "strategy, fault",
    [
        ("ping", "stall-before-headers"),
        ("ping", "drip-headers"),
        ("api", "stall-mid-body"),
        ("api", "drip-body"),
    ],
)
def test_a_cancelled_check_leaves_no_task_and_no_connection(
    faults: FaultServer, strategy: Any, fault: str, transport: str
) -> None:
    async def main() -> None:
        async with (
            httpx.AsyncClient() as own,
            AsyncClient(
                api_key=KEY,
                base_url=faults.url(fault),
                http_client=own if transport == "httpx" else None,
            ) as client,
        ):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await client.health.check(strategy=strategy, timeout=60.0)
            assert client.health.metrics() == {}
            assert len(asyncio.all_tasks()) == 1
            assert await asyncio.to_thread(faults.wait_until_idle)

    asyncio.run(main())
    assert len(faults.requests) == 1


def failover(faults: FaultServer, *names: str) -> Failover:
    return Failover([Endpoint(faults.url(name), api_key="key") for name in names])
