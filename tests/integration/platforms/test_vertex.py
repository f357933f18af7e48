"""`Vertex` and a server that reads requests as Vertex AI documents them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from google.oauth2 import credentials as user_credentials

from api_claude import Client, Retry, Token, errors, reply_of
from integration.faults.test_faults import everything_shown
from support.blocking import Connector
from support.platform_calls import CALLS, ask, at, client_of
from support.servers import bodies
from support.servers.canned import Canned
from support.servers.google_tokens import GoogleTokenServer
from support.servers.platforms import PlatformServer

OFFERED = ("create", "stream", "count_tokens", "beta")
SECRET = "ya29.a0-secret-0123456789"
EXPIRED = Canned(
    b'{"error": {"code": 401, "message": "Invalid credentials.", "status": "UNAUTHENTICATED"}}',
    status=401,
)


@pytest.mark.parametrize("call", OFFERED)
def test_operations(
    call: str, connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    tokens.issued.append("t1")
    client = client_of(connect, at(vertex_server, project="my-project", access_token="t1"))
    assert CALLS[call](client)
    (request,) = vertex_server.requests
    assert ("anthropic-beta" in request.headers) == (call == "beta")


def test_what_it_lacks_is_not_sent(connect: Connector, vertex_server: PlatformServer) -> None:
    client = client_of(connect, at(vertex_server, project="my-project", access_token="t1"))
    for name in CALLS.keys() - set(OFFERED):
        with pytest.raises(errors.RequestError, match="Vertex AI does not offer"):
            CALLS[name](client)
    assert vertex_server.requests == []


def test_a_key_of_the_first_party_is_never_sent(
    connect: Connector, vertex_server: PlatformServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-secret")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "sk-ant-secret")
    client = client_of(connect, at(vertex_server, project="my-project", access_token="t1"))
    with pytest.raises(errors.BadRequestError, match="the token is not known"):
        ask(client)
    assert "sk-ant-secret" not in str(vertex_server.requests)


def test_credentials_without_a_project(connect: Connector, vertex_server: PlatformServer) -> None:
    given = user_credentials.Credentials(token="t1")  # type: ignore[no-untyped-call]
    with pytest.raises(errors.ConfigurationError, match="credentials= does not name one"):
        ask(client_of(connect, at(vertex_server, credentials=given)))
    assert vertex_server.requests == []


def test_a_refused_token_that_is_fixed_is_an_error(
    connect: Connector, vertex_server: PlatformServer
) -> None:
    client = client_of(connect, at(vertex_server, project="my-project", access_token="t1"))
    vertex_server.replies.append(EXPIRED)
    with pytest.raises(errors.AuthenticationError, match=r"Invalid credentials\."):
        ask(client)
    assert len(vertex_server.requests) == 1


@pytest.mark.parametrize("kind", [str, lambda text: Token(text, time.time() + 3600)])
def test_a_provider(
    kind: Callable[[str], Any],
    connect: Connector,
    vertex_server: PlatformServer,
    tokens: GoogleTokenServer,
) -> None:
    def provide() -> Any:
        tokens.issued.append(f"t{len(tokens.issued)}")
        return kind(tokens.token)

    client = client_of(connect, at(vertex_server, project="my-project", token_provider=provide))
    ask(client)
    ask(client)
    assert len(tokens.issued) == (2 if kind is str else 1)


def test_a_provider_that_is_asynchronous_needs_an_async_client(
    vertex_server: PlatformServer,
) -> None:
    async def provide() -> str:
        return "t1"

    platform = at(vertex_server, project="my-project", token_provider=provide)
    with (
        Client(platform=platform) as client,
        pytest.raises(errors.ConfigurationError, match="use an AsyncClient"),
    ):
        ask(client)
    assert vertex_server.requests == []


def test_a_provider_that_fails(connect: Connector, vertex_server: PlatformServer) -> None:
    def provide() -> str:
        raise OSError("no route to the vault")

    client = client_of(connect, at(vertex_server, project="my-project", token_provider=provide))
    with pytest.raises(errors.CredentialsError, match="token_provider= failed with OSError: no"):
        ask(client)
    assert vertex_server.requests == []


def test_errors_of_google_are_typed(connect: Connector, vertex_server: PlatformServer) -> None:
    client = client_of(connect, at(vertex_server, project="my-project", access_token="t1"))
    error = {"code": 429, "message": "Quota exceeded.", "status": "RESOURCE_EXHAUSTED"}
    for body in ({"error": error}, [{"error": error}]):
        vertex_server.replies.append(Canned(bodies.to_json(body), status=429))
        with pytest.raises(errors.RateLimitError, match=r"Quota exceeded\. \(RESOURCE_EXHAUSTED\)"):
            CALLS["stream"](client)


def test_policies_stand_above_the_platform(
    connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    tokens.issued.append("t1")
    platform = at(vertex_server, project="my-project", access_token="t1")
    client = client_of(connect, platform, policies=[Retry(2, base=0.001)])
    vertex_server.replies.append(Canned(b'{"error": {"code": 503}}', status=503))
    reply = ask(client)
    assert [each.status for each in reply_of(reply).attempts] == [503, 200]
    assert [each.body for each in vertex_server.requests[1:]] == [vertex_server.requests[0].body]


def test_no_text_shows_a_token(connect: Connector, vertex_server: PlatformServer) -> None:
    client = client_of(connect, at(vertex_server, project="my-project", access_token=SECRET))
    with pytest.raises(errors.BadRequestError) as caught:
        ask(client)
    shown = everything_shown(caught.value) + repr(client)
    assert SECRET not in shown
