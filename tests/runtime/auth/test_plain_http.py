"""Keys are sent without TLS only inside of this machine and of private networks."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors
from api_claude_runtime.auth.plain_http import ALLOW_HTTP_VARIABLE, is_local

LOCAL = """
    localhost LOCALHOST localhost. a.localhost 127.0.0.1 127.9.9.9 ::1 ::ffff:127.0.0.1
    10.0.0.1 172.16.5.4 172.17.0.1 192.168.1.1 169.254.1.1 fe80::1 fe80::1%eth0 fd00::1
    ollama gateway litellm-proxy host.docker.internal gateway.docker.internal metadata.google.internal
    gateway.ai.svc gateway.ai.svc.cluster.local printer.local nas.home.arpa box.lan a.test
"""
REMOTE = """
    api.anthropic.com api.example.com example.com 8.8.8.8 172.32.0.1 193.168.1.1 2001:4860::8888
    ::ffff:8.8.8.8 localhost.example.com 127.0.0.1.nip.io internal.example.com localdomain.com
    notlocal.localx a.internal.com
"""


@pytest.mark.parametrize("host", LOCAL.split())
def test_local_hosts(host: str) -> None:
    assert is_local(host)


@pytest.mark.parametrize("host", REMOTE.split())
def test_other_hosts(host: str) -> None:
    assert not is_local(host)


@pytest.fixture(params=[Client, AsyncClient], ids=["sync", "async"])
def create(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_a_key_is_not_sent_in_clear_over_the_internet(create: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="must begin with https:// for") as caught:
        create(api_key="key", base_url="http://gateway.example.com")
    assert f"set {ALLOW_HTTP_VARIABLE}=gateway.example.com" in str(caught.value)
    client = create(api_key="key", base_url="http://127.0.0.1:1")
    with pytest.raises(errors.ConfigurationError, match="must begin with https:// for"):
        client.with_options(base_url="http://93.184.216.34")
    assert create(api_key="key", base_url="https://gateway.example.com").base_url


@pytest.mark.parametrize(
    "value, allowed",
    [
        ("1", True),
        ("gateway.example.com", True),
        ("a.example, Gateway.Example.com", True),
        ("0", False),
        ("", False),
        ("other.example.com", False),
        ("example.com", False),
    ],
)
def test_the_variable_allows_hosts(
    create: Any, monkeypatch: pytest.MonkeyPatch, value: str, allowed: bool
) -> None:
    monkeypatch.setenv(ALLOW_HTTP_VARIABLE, value)
    try:
        create(api_key="key", base_url="http://gateway.example.com")
    except errors.ConfigurationError:
        assert not allowed
    else:
        assert allowed


def test_the_url_of_the_environment_is_checked(
    create: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://gateway.example.com")
    with pytest.raises(errors.ConfigurationError, match="https://"):
        create(api_key="key")
