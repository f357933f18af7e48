"""`Foundry` and a server that reads requests as Microsoft Foundry documents them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Retry, Token, errors, reply_of
from api_claude.platforms import Foundry
from integration.faults.test_faults import everything_shown
from support.blocking import Connector
from support.platform_calls import CALLS, QUESTION, client_of
from support.servers import bodies
from support.servers.canned import Canned
from support.servers.platform_readings import foundry
from support.servers.platforms import PlatformServer

SECRET = "foundry-secret-0123456789"
LACKS = {"batches", "models"}
OFFERED = CALLS.keys() - LACKS
UNAVAILABLE = Canned(b"", "text/plain", 503)
REFUSED = Canned(bodies.to_json(bodies.error(401)), status=401)


@pytest.fixture
def server() -> Iterator[PlatformServer]:
    with PlatformServer(foundry(keys={SECRET}, tokens={"t1", "t2", "t3"})) as found:
        yield found


def at(server: PlatformServer, **options: Any) -> Foundry:
    return Foundry(base_url=f"{server.url}/anthropic", **options)


def numbered(kind: Callable[[str], Any] = str) -> Callable[[], Any]:
    numbers = iter(range(1, 10))
    return lambda: kind(f"t{next(numbers)}")


def sent(server: PlatformServer) -> list[str]:
    return [each.headers["authorization"].removeprefix("Bearer ") for each in server.requests]


def test_operations(connect: Connector, server: PlatformServer) -> None:
    client = client_of(connect, at(server, api_key=SECRET))
    assert {name: CALLS[name](client) for name in OFFERED} == dict.fromkeys(OFFERED, True)
    received = len(server.requests)
    for name in LACKS:
        with pytest.raises(errors.RequestError, match=f"Microsoft Foundry .* has no {name}"):
            CALLS[name](client)
    assert len(server.requests) == received


def test_a_provider_is_asked_for_each_attempt(connect: Connector, server: PlatformServer) -> None:
    platform = at(server, token_provider=numbered())
    client = client_of(connect, platform, policies=[Retry(2, base=0.001)])
    server.replies.append(UNAVAILABLE)
    reply = client.messages.count_tokens(**QUESTION)
    assert [each.status for each in reply_of(reply).attempts] == [503, 200]
    assert CALLS["stream"](client)
    assert sent(server) == ["t1", "t2", "t3"]


def test_a_token_with_its_end_is_kept_until_it_is_refused(
    connect: Connector, server: PlatformServer
) -> None:
    provider = numbered(lambda text: Token(text, time.time() + 3600))
    client = client_of(connect, at(server, token_provider=provider))
    client.messages.count_tokens(**QUESTION)
    server.replies.append(REFUSED)
    client.messages.count_tokens(**QUESTION)
    assert sent(server) == ["t1", "t1", "t2"]


def test_an_asynchronous_provider(server: PlatformServer) -> None:
    async def provide() -> str:
        return "t1"

    async def run() -> int:
        async with AsyncClient(platform=at(server, token_provider=provide)) as client:
            return (await client.messages.count_tokens(**QUESTION)).input_tokens

    with (
        Client(platform=at(server, token_provider=provide)) as client,
        pytest.raises(errors.ConfigurationError, match="use an AsyncClient"),
    ):
        client.messages.count_tokens(**QUESTION)
    assert server.requests == []
    assert asyncio.run(run()) == 12


@pytest.mark.parametrize("provided", ["", None])
def test_an_empty_token_is_not_sent(
    provided: Any, connect: Connector, server: PlatformServer
) -> None:
    client = client_of(connect, at(server, token_provider=lambda: provided))
    with pytest.raises(errors.CredentialsError):
        client.messages.count_tokens(**QUESTION)
    assert server.requests == []


def test_a_key_of_the_first_party_is_never_sent(
    connect: Connector, server: PlatformServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-secret")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "sk-ant-secret")
    assert CALLS["create"](client_of(connect, at(server, api_key=SECRET)))
    assert "sk-ant-secret" not in str(server.requests)


def test_no_text_shows_the_key(connect: Connector, server: PlatformServer) -> None:
    client = client_of(connect, at(server, api_key=SECRET))
    server.replies.append(REFUSED)
    with pytest.raises(errors.AuthenticationError) as caught:
        client.messages.count_tokens(**QUESTION)
    shown = everything_shown(caught.value) + repr(client)
    assert SECRET not in shown
