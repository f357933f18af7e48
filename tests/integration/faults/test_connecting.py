"""Connection faults: certificates, host names, ports, proxies."""

import asyncio
import gc
import json
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Endpoint, Failover, errors
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request
from support.tls import self_signed

TRANSPORTS = ["pool", "httpx"]
KEY = "sk-ant-api03-SECRET-0123456789"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def secure(certificate: tuple[ssl.SSLContext, Path]) -> Iterator[FaultServer]:
    """A server with a self-signed certificate."""
    with FaultServer(certificate[0]) as server:
        yield server


def options_for(transport: str, connect: Connector, **httpx_options: Any) -> dict[str, Any]:
    return {"http_client": connect.httpx_client(**httpx_options)} if transport == "httpx" else {}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("call", CALLS)
def test_a_self_signed_certificate_is_rejected(
    secure: FaultServer, connect: Connector, transport: str, call: str
) -> None:
    client = connect(secure.url("json-ok"), **options_for(transport, connect))
    with pytest.raises(errors.CertificateError, match=r"(?i)certificate") as caught:
        CALLS[call](client)
    assert not caught.value.sent
    assert "SSL_CERT_FILE" in caught.value.hint
    assert not secure.requests
    assert secure.wait_until_idle()


@pytest.mark.parametrize("call", CALLS)
def test_a_trusted_certificate_is_accepted(
    secure: FaultServer,
    certificate: tuple[ssl.SSLContext, Path],
    connect: Connector,
    call: str,
) -> None:
    trust = ssl.create_default_context(cafile=str(certificate[1]))
    fault = "json-ok" if call == "create" else "sse-ok"
    client = connect(secure.url(fault), ssl_context=trust)
    assert CALLS[call](client) == bodies.TEXT
    assert CALLS[call](client) == bodies.TEXT
    connect.close()
    assert secure.wait_until_idle()


def test_ssl_cert_file_is_used(
    secure: FaultServer,
    certificate: tuple[ssl.SSLContext, Path],
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[1]))
    assert CALLS["create"](connect(secure.url("json-ok"))) == bodies.TEXT


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_unknown_host_is_a_connection_error(connect: Connector, transport: str) -> None:
    client = connect("http://nonexistent.test", **options_for(transport, connect))
    with pytest.raises(errors.APIConnectionError, match=r"nonexistent\.test") as caught:
        client.messages.create(**ARGUMENTS)
    assert not caught.value.sent


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("call", CALLS)
def test_a_closed_port_is_a_connection_error(connect: Connector, transport: str, call: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"127.0.0.1:{listener.getsockname()[1]}"
    client = connect(f"http://{address}", **options_for(transport, connect))
    with pytest.raises(errors.APIConnectionError, match=address) as caught:
        CALLS[call](client)
    assert type(caught.value) is errors.APIConnectionError
    assert not caught.value.sent


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy"])
def test_a_proxy_from_the_environment_is_used(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, faults.base_url)
    # The host does not exist: the proxy answers. It selects its fault by the absolute path.
    with pytest.raises(errors.NotFoundError):
        connect("http://api.nonexistent.test").messages.create(**ARGUMENTS)
    (request,) = faults.requests
    assert request.path == "http://api.nonexistent.test/v1/messages"
    assert request.header("host") == "api.nonexistent.test"
    assert request.json() == ARGUMENTS
    connect.close()
    assert faults.wait_until_idle()


@pytest.mark.parametrize("bypass", ["127.0.0.1", "localhost,127.0.0.1", "*"])
def test_no_proxy_bypasses_the_proxy(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, bypass: str
) -> None:
    with FaultServer() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        monkeypatch.setenv("http_proxy", proxy.base_url)
        monkeypatch.setenv("no_proxy", bypass)
        assert CALLS["create"](connect(faults.url("json-ok"))) == bodies.TEXT
        assert not proxy.requests
    assert len(faults.requests) == 1


def test_a_failover_endpoint_behind_a_proxy(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The base URL of the client bypasses the proxy; the endpoint uses it."""
    with FaultServer() as proxy:
        monkeypatch.setenv("http_proxy", proxy.base_url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        far = Endpoint("http://api.nonexistent.test", api_key=KEY)
        near = Endpoint(faults.url("json-529"))
        client = connect(faults.base_url, policies=[Failover([near, far])])
        with pytest.raises(errors.NotFoundError):  # the response of the proxy
            client.messages.create(**ARGUMENTS)
        assert proxy.requests[0].path == "http://api.nonexistent.test/v1/messages"
        assert len(faults.requests) == len(proxy.requests) == 1
        connect.close()


def test_an_unreachable_proxy_is_a_connection_error(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    monkeypatch.setenv("http_proxy", f"http://user:secret@127.0.0.1:{port}")
    with pytest.raises(errors.APIConnectionError) as caught:
        connect(faults.url("json-ok"), api_key=KEY).messages.create(**ARGUMENTS)
    assert not caught.value.sent
    assert not faults.requests
    assert "secret" not in f"{caught.value} {caught.value!r}"


def test_a_cancelled_tls_handshake_closes_the_socket() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(5.0)

        async def cancelled() -> int:
            url = f"https://127.0.0.1:{listener.getsockname()[1]}"
            async with AsyncClient(api_key=KEY, base_url=url) as client:
                calling = asyncio.create_task(client.models.list())
                accepted, _ = await asyncio.to_thread(listener.accept)
                with accepted:
                    accepted.settimeout(5.0)
                    hello = await asyncio.to_thread(accepted.recv, 1)
                    calling.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await calling
                    while await asyncio.to_thread(accepted.recv, 65536):
                        pass  # the rest of the handshake; if the socket stays open, this times out
                    return len(hello)

        gc.disable()  # garbage collection would close the socket eventually
        try:
            assert asyncio.run(cancelled()) == 1
        finally:
            gc.enable()


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
def test_a_surplus_response_is_discarded(
    certificate: tuple[ssl.SSLContext, Path],
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    encrypted: bool,
) -> None:
    """A server or gateway responds twice. The next call must not get the second response."""

    def twice(connection: Connection, request: Request) -> None:
        FAULTS["json-ok"](connection, request)
        body = json.dumps({"id": "not yours"}).encode()
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body))

    monkeypatch.setitem(FAULTS, "twice", twice)
    options: dict[str, Any] = {}
    if encrypted:
        options["ssl_context"] = ssl.create_default_context(cafile=str(certificate[1]))
    with FaultServer(certificate[0] if encrypted else None) as server:
        client = connect(server.url("twice", "json-ok"), **options)
        for _ in range(3):
            assert client.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT
            time.sleep(0.1)  # bytes that arrive after the next request are read as its response
        connect.close()
        assert server.wait_until_idle()
