"""Proxies in the environment: which requests they get, and variables with invalid values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api_claude import Endpoint, Failover, errors
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies
from support.servers._faults import FAULTS

FAR = "http://api.nonexistent.test"


@pytest.fixture
def proxy(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> FaultServer:
    """A proxy that answers each request itself."""
    monkeypatch.setitem(FAULTS, "http:", FAULTS["json-ok"])
    monkeypatch.setenv("HTTP_PROXY", faults.base_url)
    return faults


@pytest.mark.parametrize("entries", ["localhost,[::1]", "localhost,::1/128", "fd00::/8", "[", ":"])
def test_other_hosts_in_no_proxy(
    proxy: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, entries: str
) -> None:
    monkeypatch.setenv("NO_PROXY", entries)
    assert CALLS["create"](connect(FAR)) == bodies.TEXT
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("entries", ["127.0.0.0/8", "127.0.0.1", "*", "10.0.0.0/8, 127.0.0.1/32"])
def test_hosts_in_no_proxy_are_called_directly(
    proxy: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, entries: str
) -> None:
    monkeypatch.setenv("NO_PROXY", entries)
    with FaultServer() as server:
        assert CALLS["create"](connect(server.url("json-ok"))) == bodies.TEXT
        connect.close()
        assert len(server.requests) == 1
    assert not proxy.requests


def test_a_policy_that_is_added_later_also_uses_the_proxy(
    proxy: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with FaultServer() as server:
        client = connect(server.url("json-529"))
        far = Endpoint(FAR, api_key="k")
        near = Endpoint(server.url("json-529"))
        later = client.with_options(policies=[Failover([near, far])])
        assert CALLS["create"](later) == bodies.TEXT
        connect.close()
        assert len(server.requests) == len(proxy.requests) == 1


def test_a_client_can_be_used_after_close(proxy: FaultServer, connect: Connector) -> None:
    client = connect(FAR)
    for _ in range(2):
        assert CALLS["create"](client) == bodies.TEXT
        client.close()
        assert proxy.wait_until_idle()
    assert proxy.accepted == 2


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize(
    "value",
    ["socks://127.0.0.1:1080/", "http://host:port", "http://", "gopher://x", "http://a b:1"],
)
def test_an_invalid_variable_is_named_when_the_client_is_created(
    connect: Connector, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(errors.ConfigurationError, match=name):
        connect(FAR)
    monkeypatch.setenv("NO_PROXY", "api.nonexistent.test")
    connect(FAR)


CERTIFICATES = {
    "missing file": ("SSL_CERT_FILE", "missing.pem"),
    "empty file": ("SSL_CERT_FILE", "empty.pem"),
    "no certificate": ("SSL_CERT_FILE", "text.pem"),
    "a folder as file": ("SSL_CERT_FILE", "folder"),
    "missing folder": ("SSL_CERT_DIR", "missing"),
    "empty folder": ("SSL_CERT_DIR", "folder"),
}


@pytest.mark.parametrize("transport", ["pool", "proxy"])
@pytest.mark.parametrize("case", CERTIFICATES)
def test_certificates_that_are_missing_name_the_variable_and_the_path(
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    case: str,
    transport: str,
) -> None:
    name, file = CERTIFICATES[case]
    (tmp_path / "empty.pem").touch()
    (tmp_path / "text.pem").write_text("-----BEGIN NOTHING-----\n")
    (tmp_path / "folder").mkdir()
    monkeypatch.setenv(name, str(tmp_path / file))
    if transport == "proxy":
        monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    client: Any = connect("https://127.0.0.1:9")
    for call in CALLS.values():
        with pytest.raises(errors.ConfigurationError) as caught:
            call(client)
        assert f"{name}={tmp_path / file}" in str(caught.value)


def test_bad_variables_do_not_matter_without_tls(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent/ca.pem")
    client = connect(faults.url("json-ok"))
    assert client.messages.create(**ARGUMENTS).id
