"""`GoogleCloud` and a server that reads requests as Google Cloud documents them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from api_claude import errors
from api_claude.platforms import GoogleCloud
from api_claude_runtime.platforms import google_cloud as module
from api_claude_runtime.requests.base_url import parse
from support.blocking import Connector
from support.platform_calls import CALLS, client_of
from support.servers.google_tokens import GoogleTokenServer
from support.servers.platform_readings import google_cloud
from support.servers.platforms import PlatformServer


@pytest.fixture
def server(tokens: GoogleTokenServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[PlatformServer]:
    reading = google_cloud("my-project", "us-east5", "wrkspc_1", tokens.issued)
    with PlatformServer(reading) as found:
        # A base URL that is passed would turn off the choice between the two bases.
        monkeypatch.setattr(module, "_SERVER", parse(found.url))
        yield found


def test_operations(connect: Connector, server: PlatformServer, tokens: GoogleTokenServer) -> None:
    platform = GoogleCloud(None, "us-east5", "wrkspc_1", credentials=tokens.credentials())
    client = client_of(connect, platform)
    assert {name: call(client) for name, call in CALLS.items()} == dict.fromkeys(CALLS, True)
    assert len(tokens.issued) == 1
    assert "/workspaces/wrkspc_1/" in server.requests[0].path
    client.beta.user_profiles.list()
    assert "/claudeOrganization/invoke/v1/user_profiles" in server.requests[-1].path


def test_a_missing_workspace_is_an_error_before_anything_is_sent(
    connect: Connector, server: PlatformServer, tokens: GoogleTokenServer
) -> None:
    client = client_of(connect, GoogleCloud(None, "us-east5", credentials=tokens.credentials()))
    with pytest.raises(errors.ConfigurationError, match="belongs to a workspace"):
        CALLS["create"](client)
    assert server.requests == []
    client.beta.user_profiles.list()


def test_a_proxy(connect: Connector, tokens: GoogleTokenServer) -> None:
    with PlatformServer() as proxy:
        platform = GoogleCloud(base_url=proxy.url, credentials=tokens.credentials())
        assert CALLS["count_tokens"](client_of(connect, platform)) is not None
    (request,) = proxy.requests
    assert request.path == "/v1/messages/count_tokens"
    assert request.headers["authorization"] == "Bearer ya29.token-1"
