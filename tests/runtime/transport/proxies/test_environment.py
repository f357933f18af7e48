"""The proxies in the environment, and the errors of variables with invalid values."""

from __future__ import annotations

import contextlib
import importlib.util
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.request import Origin
from api_claude_runtime.transport.proxies.environment import Proxies, Proxy, check

SECURE, PLAIN = Origin(b"https", b"api.example.com", 443), Origin(b"http", b"::1", 80)


def test_each_scheme_has_its_own_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not Proxies()
    monkeypatch.setenv("HTTPS_PROXY", "http://secure:1")
    monkeypatch.setenv("all_proxy", "all:2")
    proxies = Proxies()
    assert proxies
    assert proxies.proxy_for(SECURE) == Proxy(Secret("http://secure:1"), "HTTPS_PROXY")
    assert proxies.proxy_for(PLAIN) == Proxy(Secret("http://all:2"), "all_proxy")


def test_no_proxy_alone_configures_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    assert not Proxies()
    monkeypatch.setenv("HTTP_PROXY", "")
    assert not Proxies()


def test_no_proxy_applies_to_each_origin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy:1")
    monkeypatch.setenv("NO_PROXY", "[::1]")
    assert Proxies().proxy_for(SECURE) is not None
    assert Proxies().proxy_for(PLAIN) is None


@pytest.mark.parametrize("host", [b"metadata.google.internal", b"169.254.169.254", b"fd20:ce::254"])
def test_the_metadata_server_of_a_machine_is_asked_directly(
    host: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy:1")
    assert Proxies().proxy_for(Origin(b"http", host, 80)) is None


@pytest.mark.parametrize(
    "given, host, port",
    [
        ("metadata.example", b"metadata.example", 80),
        ("metadata.example:8080", b"metadata.example", 8080),
        ("Metadata.Example", b"metadata.example", 80),
        ("127.0.0.1:8080", b"127.0.0.1", 8080),
        ("[fd20:ce::255]", b"fd20:ce::255", 80),
        ("[fd20:ce::255]:81", b"fd20:ce::255", 81),
    ],
)
def test_the_metadata_server_of_the_environment_is_asked_directly(
    given: str, host: bytes, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy:1")
    monkeypatch.setenv("GCE_METADATA_HOST", given)
    proxies = Proxies()
    assert proxies.proxy_for(Origin(b"http", host, port)) is None
    assert proxies.proxy_for(Origin(b"http", host, port + 1)) is not None
    assert proxies.proxy_for(Origin(b"https", b"api.anthropic.com", 443)) is not None


@pytest.mark.parametrize("given", ["", "[", "a:port", "a:99999999", "//", "a b", "\udcff"])
def test_a_malformed_metadata_server_changes_nothing(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy:1")
    monkeypatch.setenv("GCE_METADATA_HOST", given)
    assert Proxies().proxy_for(PLAIN) is not None


INVALID = {
    "socks://127.0.0.1:1080": "write socks5:// instead of socks://",
    "ftp://proxy": "scheme must be one of http, https, socks5, socks5h",
    "http://proxy:port": "port is invalid",
    "http://proxy:99999": "port is invalid",
    "http://": "it has no host",
    "http://[::1": "port is invalid",
    "http://user:secret@:80": "it has no host",
}


@pytest.mark.parametrize("url", INVALID)
def test_an_invalid_url_names_the_variable(url: str) -> None:
    with pytest.raises(ConfigurationError, match="ALL_PROXY") as caught:
        check(Proxy(Secret(url), "ALL_PROXY"))
    assert INVALID[url] in str(caught.value)
    assert "secret" not in f"{caught.value!r} {caught.value.__cause__!r}"


@given(st.text(), st.sampled_from(["", "http://", "socks5://", "http://u:p@"]))
def test_a_url_is_accepted_or_a_configuration_error(text: str, start: str) -> None:
    with contextlib.suppress(ConfigurationError):
        check(Proxy(Secret(start + text), "HTTP_PROXY"))


def test_socks_without_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    check(Proxy(Secret("socks5://127.0.0.1:1"), "ALL_PROXY"))

    def missing(name: str) -> Any:
        assert name == "socksio"

    monkeypatch.setattr(importlib.util, "find_spec", missing)
    with pytest.raises(ConfigurationError, match=r"ALL_PROXY.*socks.*pip install"):
        check(Proxy(Secret("socks5://127.0.0.1:1"), "ALL_PROXY"))
