"""Token endpoints and identity services over TLS: the certificate is verified before a secret is sent."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import Federation, errors
from support.blocking import Connector
from support.servers.login_server import IDENTITY, ORGANIZATION, LoginServer, write_profile
from support.tls import self_signed

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
EXPIRED: dict[str, Any] = {
    "access_token": "SECRET-OLD",
    "expires_at": 1_000_000_000,
    "refresh_token": "SECRET-REFRESH-0",
}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def secure(certificate: tuple[ssl.SSLContext, Path]) -> Iterator[LoginServer]:
    server = LoginServer()
    server.tls = certificate[0]
    with server:
        yield server
        assert server.problems == []


def trusting(certificate: tuple[ssl.SSLContext, Path]) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate[1])


def connected(connect: Connector, server: LoginServer, home: Path, how: str, **options: Any) -> Any:
    if how == "profile":
        write_profile(home, server, token=EXPIRED)
        return connect.constructed("from_profile", **options)
    federation = Federation(
        federation_rule_id="fdrl_1",
        organization_id=ORGANIZATION,
        identity_token=lambda: IDENTITY,
        base_url=server.url,
    )
    return connect(server.url, api_key=None, credentials=federation, **options)


@pytest.mark.parametrize("how", ["profile", "federation"])
def test_a_trusted_certificate(
    secure: LoginServer,
    home: Path,
    connect: Connector,
    certificate: tuple[ssl.SSLContext, Path],
    how: str,
) -> None:
    client = connected(connect, secure, home, how, ssl_context=trusting(certificate))
    assert client.messages.count_tokens(**QUESTION).input_tokens == 7
    assert len(secure.exchanges) == 1


@pytest.mark.parametrize("how", ["profile", "federation"])
def test_nothing_is_sent_to_a_server_whose_certificate_fails(
    secure: LoginServer, home: Path, connect: Connector, how: str
) -> None:
    client = connected(connect, secure, home, how)
    with pytest.raises(errors.CertificateError) as raised:
        client.messages.count_tokens(**QUESTION)
    assert not raised.value.sent
    assert secure.requests == []
