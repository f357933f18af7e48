"""Calls through a real proxy (pproxy): HTTP and SOCKS, with and without login and TLS."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path
from typing import NamedTuple

import pytest

from api_claude import Timeout, errors
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies
from support.servers.proxy import ProxyServer
from support.tls import self_signed

PASSWORD = "pass word%:@SECRET"
QUOTED = "pass%20word%25%3A%40SECRET"


class Certificate(NamedTuple):
    server: ssl.SSLContext
    files: tuple[Path, Path]
    trust: ssl.SSLContext


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    folder = tmp_path_factory.mktemp("tls")
    server, path = self_signed(folder)
    trust = ssl.create_default_context(cafile=str(path))
    return Certificate(server, (path, folder / "key.pem"), trust)


@pytest.mark.parametrize("far", ["http", "https"])
@pytest.mark.parametrize(
    "scheme, login, secure",
    [
        ("http", "", False),
        ("http", f"me:{PASSWORD}", False),
        ("http", f"me:{PASSWORD}", True),
        ("socks5", "", False),
        ("socks5", f"me:{PASSWORD}", False),
    ],
)
def test_calls_through_a_proxy(
    certificate: Certificate,
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    scheme: str,
    login: str,
    secure: bool,
    far: str,
) -> None:
    files = certificate.files if secure else None
    with (
        FaultServer(certificate.server if far == "https" else None) as server,
        ProxyServer(scheme, login=login, certificate=files) as proxy,
    ):
        monkeypatch.setenv("all_proxy", proxy.url(f"me:{QUOTED}" if login else ""))
        for fault, call in (("json-ok", "create"), ("sse-ok", "stream"), ("sse-ok", "raw")):
            client = connect(server.url(fault), ssl_context=certificate.trust, timeout=10.0)
            for _ in range(3):
                assert CALLS[call](client) == bodies.TEXT
            connect.close()
        assert len(server.requests) == 9
        assert proxy.connections == 3  # each client uses its connection again
        for request in server.requests:
            assert request.header("proxy-authorization") in (None, "")
            assert request.header("host") == server.base_url.partition("//")[2]


@pytest.mark.parametrize("far", ["http", "https"])
@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("login", ["", "me:wrong"])
def test_a_wrong_login_is_an_error_without_the_password(
    certificate: Certificate,
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    scheme: str,
    login: str,
    far: str,
) -> None:
    with (
        FaultServer(certificate.server if far == "https" else None) as server,
        ProxyServer(scheme, login="me:secret") as proxy,
    ):
        monkeypatch.setenv("all_proxy", proxy.url(login))
        client = connect(server.url("json-ok"), ssl_context=certificate.trust, timeout=10.0)
        with pytest.raises(errors.ClaudeError) as caught:
            client.messages.create(**ARGUMENTS)
        assert not server.requests
        assert "wrong" not in f"{caught.value} {caught.value!r}"
        if scheme == "http" and far == "http":  # the proxy itself responds to the request
            assert isinstance(caught.value, errors.APIStatusError)
            assert caught.value.status == 407
        else:
            assert isinstance(caught.value, errors.APIConnectionError)
            assert not caught.value.sent
        connect.close()


@pytest.mark.parametrize("scheme", ["http", "socks5"])
def test_a_target_that_cannot_be_reached_is_a_connection_error(
    connect: Connector, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with ProxyServer(scheme) as proxy:
        monkeypatch.setenv("all_proxy", proxy.url())
        client = connect(f"https://127.0.0.1:{port}", timeout=10.0)
        with pytest.raises(errors.APIConnectionError):
            client.messages.create(**ARGUMENTS)
        connect.close()


def test_the_certificate_of_the_server_is_checked_through_a_proxy(
    certificate: Certificate, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(certificate.server) as server, ProxyServer("http") as proxy:
        monkeypatch.setenv("all_proxy", proxy.url())
        client = connect(server.url("json-ok"), timeout=10.0)
        with pytest.raises(errors.APIConnectionError, match=r"(?i)certificate") as caught:
            client.messages.create(**ARGUMENTS)
        assert not caught.value.sent
        assert not server.requests
        connect.close()


def test_a_proxy_that_stalls_is_a_connect_timeout(
    connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setenv("all_proxy", f"http://127.0.0.1:{listener.getsockname()[1]}")
        client = connect("https://127.0.0.1:9", timeout=Timeout(connect=0.3, read=30.0))
        with pytest.raises(errors.APITimeoutError) as caught:
            client.messages.create(**ARGUMENTS)
        assert (caught.value.phase, caught.value.sent) == ("connect", False)
        connect.close()
