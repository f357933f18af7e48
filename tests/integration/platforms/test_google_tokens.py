"""Tokens that google-auth fetches from local servers, for `Vertex`."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors, reply_of
from integration.faults.test_faults import everything_shown
from support.blocking import Connector
from support.platform_calls import CALLS, MODEL, QUESTION, ask, at, client_of
from support.servers.canned import Canned
from support.servers.google_tokens import SCOPE, GoogleTokenServer, key_pair
from support.servers.platforms import PlatformServer

OFFERED = ("create", "stream", "count_tokens", "beta")
SECRET = "ya29.a0-secret-0123456789"
EXPIRED = Canned(
    b'{"error": {"code": 401, "message": "Invalid credentials.", "status": "UNAUTHENTICATED"}}',
    status=401,
)


@pytest.mark.parametrize("scopes", [None, [SCOPE]])
def test_a_service_account(
    scopes: Any, connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    client = client_of(connect, at(vertex_server, credentials=tokens.credentials(scopes=scopes)))
    for _ in range(3):  # the project is that of the key file
        assert ask(client).input_tokens == 12
    assert tokens.issued == ["ya29.token-1"]


def test_default_credentials(
    connect: Connector,
    vertex_server: PlatformServer,
    tokens: GoogleTokenServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "account.json"
    path.write_text(json.dumps(tokens.service_account()))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    client = client_of(connect, at(vertex_server))
    assert CALLS["stream"](client)
    assert CALLS["create"](client)
    assert len(tokens.issued) == 1


@pytest.mark.parametrize(
    "content, text",
    [
        (None, "no Application Default Credentials were found: DefaultCredentialsError: File"),
        ("{", "no Application Default Credentials were found: DefaultCredentialsError"),
    ],
)
def test_no_default_credentials(
    content: str | None,
    text: str,
    connect: Connector,
    vertex_server: PlatformServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "account.json"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    for project in (None, "my-project"):
        with pytest.raises(errors.CredentialsError, match=text):
            ask(client_of(connect, at(vertex_server, project=project)))
    assert vertex_server.requests == []


def test_a_refused_token_is_replaced_and_the_request_sent_once_more(
    connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    client = client_of(connect, at(vertex_server, credentials=tokens.credentials()))
    ask(client)
    vertex_server.replies.append(EXPIRED)
    reply = ask(client)
    assert [each.status for each in reply_of(reply).attempts] == [401, 200]
    assert len(tokens.issued) == 2
    vertex_server.replies += [EXPIRED, EXPIRED]
    with pytest.raises(errors.AuthenticationError, match="UNAUTHENTICATED"):
        ask(client)


def test_a_token_that_another_platform_has_refreshed_is_used(
    connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    shared = tokens.credentials(scopes=[SCOPE])
    clients = [client_of(connect, at(vertex_server, credentials=shared)) for _ in range(2)]
    for client in clients:
        ask(client)
    assert len(tokens.issued) == 1
    vertex_server.replies.append(EXPIRED)
    ask(clients[0])
    vertex_server.replies.append(EXPIRED)
    ask(clients[1])  # its old token is refused too, and the object has a newer one
    assert len(tokens.issued) == 2


def test_an_expired_token_is_refreshed(
    connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    given = tokens.credentials(scopes=[SCOPE])
    given.token = "old"
    given.expiry = datetime.now(UTC).replace(tzinfo=None) - timedelta(seconds=1)
    ask(client_of(connect, at(vertex_server, credentials=given)))
    assert [each.headers["authorization"] for each in vertex_server.requests] == [
        "Bearer ya29.token-1"
    ]


@pytest.mark.parametrize("body", [b"<html>", b'{"error": "invalid_grant"}', b"[]", b""])
def test_a_token_endpoint_that_refuses(
    body: bytes, connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    tokens.replies += [Canned(body, status=400)] * 4
    with pytest.raises(errors.CredentialsError, match="could not be refreshed") as caught:
        ask(client_of(connect, at(vertex_server, credentials=tokens.credentials())))
    shown = everything_shown(caught.value)
    assert key_pair()[0][60:100] not in shown
    assert vertex_server.requests == []


def test_an_error_of_the_token_endpoint_shows_no_assertion(
    connect: Connector, vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    respond = tokens.respond

    def echo(request: Any) -> Canned:
        respond(request)
        return Canned(b"not accepted: " + request.body, "text/plain", 400)

    tokens.respond = echo  # type: ignore[method-assign] # it repeats what it is sent
    with pytest.raises(errors.CredentialsError, match="not accepted") as caught:
        ask(client_of(connect, at(vertex_server, credentials=tokens.credentials())))
    shown = everything_shown(caught.value)
    assertion = tokens.requests[0].body.decode().partition("assertion=")[2][:60]
    assert assertion not in shown
    assert len(assertion) > 40


def test_first_calls_at_the_same_time_fetch_one_token(
    vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    tokens.delay = 0.05
    platform = at(vertex_server, credentials=tokens.credentials())
    with Client(platform=platform) as client, ThreadPoolExecutor(8) as pool:
        assert [each.input_tokens for each in pool.map(ask, [client] * 8)] == [12] * 8
    assert len(tokens.requests) == 1

    async def run(platform: Any) -> None:
        async with AsyncClient(platform=platform) as client:
            await asyncio.gather(*(client.messages.count_tokens(**QUESTION) for _ in range(8)))

    asyncio.run(run(at(vertex_server, credentials=tokens.credentials())))
    assert len(tokens.requests) == 2


def test_two_platforms_do_not_refresh_one_object_at_the_same_time(
    vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    tokens.delay = 0.05
    shared = tokens.credentials(scopes=[SCOPE])
    clients = [Client(platform=at(vertex_server, credentials=shared)) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(ask, clients))
    for client in clients:
        client.close()
    assert len(tokens.requests) == 1


def test_the_event_loop_runs_while_a_token_is_fetched(
    vertex_server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    released = threading.Event()
    respond = tokens.respond

    def wait(request: Any) -> Canned:
        assert released.wait(30)
        return respond(request)

    tokens.respond = wait  # type: ignore[method-assign] # it answers when the loop says so

    async def run() -> None:
        async with AsyncClient(
            platform=at(vertex_server, credentials=tokens.credentials())
        ) as client:
            call = asyncio.create_task(client.messages.count_tokens(**QUESTION))
            await asyncio.sleep(0.02)
            released.set()
            assert (await call).input_tokens == 12

    asyncio.run(run())


@pytest.mark.parametrize("variable", ["none", "HTTP_PROXY", "ALL_PROXY"])
def test_the_metadata_server_of_a_machine_of_google(
    vertex_server: PlatformServer, tokens: GoogleTokenServer, tmp_path: Path, variable: str
) -> None:
    # google-auth reads these variables when it is imported, so another process does.
    host = tokens.url.removeprefix("http://")
    variables = {"GCE_METADATA_HOST": host, "GCE_METADATA_IP": host, "HOME": str(tmp_path)}
    # Nothing listens there. Only the metadata server is asked directly.
    variables |= {variable: "http://127.0.0.1:1", "NO_PROXY": vertex_server.url.split("//")[1]}
    kept = {name: value for name, value in os.environ.items() if "GOOGLE" not in name}
    program = (
        "from api_claude import Client\n"
        "from api_claude.platforms import Vertex\n"
        f"client = Client(platform=Vertex('us-east5', base_url='{vertex_server.url}/v1'))\n"
        f"print(client.messages.count_tokens(model='{MODEL}', messages=[]).input_tokens)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        env={**kept, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("12\n", "")
    assert "/locations/us-east5/" in vertex_server.requests[0].path


def test_google_auth_is_imported_at_the_first_token_only() -> None:
    program = (
        "import sys\n"
        "from api_claude import Client\n"
        "from api_claude.platforms import Foundry, GoogleCloud, Vertex\n"
        "with Client(platform=Vertex('eu', 'p')), Client(platform=GoogleCloud('p', workspace='w')):\n"
        "    assert 'google' not in sys.modules\n"
        "sys.modules['google.auth'] = None\n"
        "with Client(platform=Vertex('eu', 'p')) as client:\n"
        "    try:\n"
        "        client.messages.count_tokens(model='m', messages=[])\n"
        "    except Exception as error:\n"
        "        print(type(error).__name__, error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stderr == ""
    assert done.stdout.startswith("ConfigurationError tokens of Google require the packages")
    assert 'pip install "api-claude[google]"' in done.stdout
