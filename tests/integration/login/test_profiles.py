"""Clients with the tokens of a profile, against a server that rotates refresh tokens."""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, Retry, errors, reply_of
from support.blocking import Connector
from support.leaks import leaks
from support.servers.canned import Canned
from support.servers.login_server import LoginServer, write_profile

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
SECRET = "SECRET"
EXPIRED: dict[str, Any] = {
    "access_token": "SECRET-OLD",
    "expires_at": 1_000_000_000,
    "refresh_token": "SECRET-REFRESH-0",
    "scope": "user:inference",
    "organization_name": "Ours",
}


def ask(client: Any, **options: Any) -> Any:
    return client.messages.count_tokens(**QUESTION, **options)


def stored(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def sent_tokens(server: LoginServer) -> list[str]:
    return [each.headers["authorization"].removeprefix("Bearer SECRET-") for each in server.calls]


def test_a_valid_token_is_used_as_it_is(
    server: LoginServer, home: Path, connect: Connector
) -> None:
    token = {"access_token": server.issue(), "expires_at": int(time.time()) + 600}
    path = write_profile(home, server, token=token, workspace_id="wrkspc_1")
    before = path.read_bytes()
    client = connect.constructed("from_profile")
    assert ask(client).input_tokens == ask(client).input_tokens == 7
    assert "token from profile 'default' in ~/.config/anthropic" in repr(client)
    assert client.base_url == server.url
    assert server.exchanges == []
    assert path.read_bytes() == before
    assert server.calls[0].headers["anthropic-workspace-id"] == "wrkspc_1"
    assert server.calls[0].headers["anthropic-beta"] == "oauth-2025-04-20"


def test_an_expired_token_is_refreshed_and_stored(
    server: LoginServer, home: Path, connect: Connector
) -> None:
    path = write_profile(home, server, token=EXPIRED)
    client = connect.constructed("from_profile")
    found = ask(client)
    assert [each.status for each in reply_of(found).attempts] == [200, 200]
    ask(client)
    assert sent_tokens(server) == ["ACCESS-1", "ACCESS-1"]
    now = stored(path)
    assert now.pop("expires_at") == pytest.approx(time.time() + 600, abs=60)
    assert now == {
        "version": "1.0",
        "type": "oauth_token",
        "access_token": "SECRET-ACCESS-1",
        "refresh_token": "SECRET-REFRESH-1",
        "scope": "user:inference",
        "organization_name": "Ours",
    }
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(each.name for each in path.parent.iterdir()) == [
        ".default.json.lock",
        "default.json",
    ]


def test_a_refused_token_is_refreshed_past_the_file(
    server: LoginServer, home: Path, connect: Connector
) -> None:
    token = {**EXPIRED, "expires_at": int(time.time()) + 600}
    write_profile(home, server, token=token)
    client = connect.constructed("from_profile")
    found = ask(client)
    assert [each.status for each in reply_of(found).attempts] == [401, 200, 200]
    assert sent_tokens(server) == ["OLD", "ACCESS-1"]


def test_a_token_that_another_process_has_stored_is_used(server: LoginServer, home: Path) -> None:
    token = {**EXPIRED, "expires_at": int(time.time()) + 600}
    path = write_profile(home, server, token={**token, "access_token": server.issue()})
    client = Client.from_profile()
    ask(client)
    server.accepted = {"SECRET-NEWER"}
    path.write_text(json.dumps({**token, "access_token": "SECRET-NEWER"}))
    ask(client)
    assert server.exchanges == []
    assert sent_tokens(server) == ["ACCESS-0", "ACCESS-0", "NEWER"]


def test_a_program_without_the_lock_may_have_refreshed_first(
    server: LoginServer, home: Path
) -> None:
    path = write_profile(home, server, token=EXPIRED)
    client = Client.from_profile()
    ask(client)
    refuse = server._exchange

    def meanwhile(request: Any) -> Canned:
        server.accepted = {"SECRET-NEWER"}
        new = {**stored(path), "access_token": "SECRET-NEWER", "refresh_token": "SECRET-9"}
        path.write_text(json.dumps({**new, "expires_at": int(time.time()) + 600}))
        server.refresh_token = "SECRET-9"
        answer = refuse(request)
        server.accepted = {"SECRET-NEWER"}
        return answer

    server._exchange = meanwhile  # type: ignore[method-assign] # one exchange meets another program
    server.accepted.clear()
    assert ask(client).input_tokens == 7
    assert sent_tokens(server) == ["ACCESS-1", "ACCESS-1", "NEWER"]


def test_a_token_of_another_program_is_read_for_each_attempt(
    server: LoginServer, home: Path, connect: Connector
) -> None:
    token = {"access_token": server.issue(), "expires_at": int(time.time()) + 600}
    path = write_profile(home, server, token=token, authentication={"client_id": None})
    client = connect.constructed("from_profile")
    ask(client)
    server.accepted = {"SECRET-NEWER"}
    path.write_text(json.dumps({**token, "access_token": "SECRET-NEWER"}))
    ask(client)
    assert sent_tokens(server) == ["ACCESS-0", "NEWER"]
    path.write_text(json.dumps({**token, "expires_at": 5}))
    with pytest.raises(errors.CredentialsError, match="another program must renew it"):
        ask(client)
    assert server.exchanges == []


def test_threads_refresh_once(server: LoginServer, home: Path) -> None:
    write_profile(home, server, token=EXPIRED)
    with Client.from_profile() as client, ThreadPoolExecutor(8) as pool:
        assert [each.input_tokens for each in pool.map(ask, [client] * 24)] == [7] * 24
    assert len(server.exchanges) == 1


def test_the_callers_headers_win(server: LoginServer, home: Path) -> None:
    token = {"access_token": server.issue(), "expires_at": int(time.time()) + 600}
    write_profile(home, server, token=token, workspace_id="wrkspc_1")
    client = Client.from_profile(default_headers={"anthropic-workspace-id": "wrkspc_2"})
    ask(client, extra_headers={"anthropic-beta": "oauth-2025-04-20,other-2026-01-01"})
    headers = server.calls[0].headers
    assert headers["anthropic-workspace-id"] == "wrkspc_2"
    assert headers["anthropic-beta"] == "oauth-2025-04-20,other-2026-01-01"


@pytest.mark.parametrize(
    "chosen", ["argument", "variable", "active_config", "argument before variable"]
)
def test_a_profile_is_chosen(
    server: LoginServer, home: Path, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    token = {"access_token": server.issue(), "expires_at": int(time.time()) + 600}
    write_profile(home, server, name="work", token=token)
    if "variable" in chosen:
        monkeypatch.setenv("ANTHROPIC_PROFILE", "work" if chosen == "variable" else "other")
    (home / "active_config").write_text("work\n" if chosen == "active_config" else "nothing")
    with Client.from_profile("work" if "argument" in chosen else None) as client:
        assert "profile 'work'" in repr(client)
        ask(client)


def test_the_base_url(server: LoginServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    token = {"access_token": server.issue(), "expires_at": int(time.time()) + 600}
    write_profile(home, server, token=token)
    assert Client.from_profile(base_url="https://a.example").base_url == "https://a.example"
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://b.example")
    assert Client.from_profile().base_url == "https://b.example"
    assert Client.from_profile(base_url="https://a.example").base_url == "https://a.example"


def test_another_base_url_does_not_get_the_refresh_token(server: LoginServer, home: Path) -> None:
    write_profile(home, server, token=EXPIRED)
    with LoginServer() as gateway, Client.from_profile(base_url=gateway.url) as client:
        with pytest.raises(errors.AuthenticationError):
            ask(client)
        assert {each.path for each in gateway.requests} == {"/v1/messages/count_tokens"}
    assert {each.path for each in server.requests} == {"/v1/oauth/token"}


REFUSAL = b'{"error": "invalid_grant", "error_description": "%s"}'


@pytest.mark.parametrize(
    "reply, expected, text",
    [
        (Canned(b"<html>"), errors.CredentialsError, "it is not a JSON object"),
        (Canned(b'{"access_token": 5}'), errors.CredentialsError, "must be a string, not int"),
        (
            Canned(b'{"access_token": "SECRET-1", "expires_in": -1}'),
            errors.CredentialsError,
            "expires_in must be above 0",
        ),
        (
            Canned(b'{"access_token": "SECRET 1"}'),
            errors.CredentialsError,
            "characters that are not valid",
        ),
        (
            Canned(REFUSAL % b"used: SECRET-REFRESH-0", status=400),
            errors.CredentialsError,
            "400: invalid_grant: used: ",
        ),
        (Canned(b"SECRET-REFRESH-0", status=403), errors.CredentialsError, "anthropic: 403 ("),
        (Canned(b"", status=302), errors.CredentialsError, "302"),
        (Canned(REFUSAL % b"later", status=503), errors.ServiceUnavailableError, "later"),
        (Canned(b"", status=429), errors.RateLimitError, "failed for profile 'default'"),
        (Canned(b"x" * (1 << 20) + b"x"), errors.BoundExceeded, "1,048,576 bytes"),
    ],
)
def test_a_failed_refresh_is_typed_and_shows_no_token(
    server: LoginServer,
    home: Path,
    reply: Canned,
    expected: type[errors.ClaudeError],
    text: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    path = write_profile(home, server, token=EXPIRED)
    before = path.read_bytes()
    server.replies = [reply]
    with Client.from_profile(policies=[Retry(1)]) as client, pytest.raises(expected) as raised:
        ask(client)
    assert text in str(raised.value)
    assert leaks(raised.value, {"token": SECRET}) == set()
    assert SECRET not in caplog.text
    assert path.read_bytes() == before
    assert server.calls == []
    assert len(raised.value.attempts) == 1


def test_a_token_of_the_api_that_is_refused_is_shown_nowhere(
    server: LoginServer, home: Path
) -> None:
    write_profile(home, server, token=EXPIRED)
    client = Client.from_profile(policies=[Retry(1)])
    server.issue = lambda: "SECRET-ACCESS-7"  # type: ignore[method-assign] # that it does not accept
    with pytest.raises(errors.AuthenticationError) as raised:
        ask(client)
    assert "is not valid" in str(raised.value)
    assert leaks(raised.value, {"token": SECRET}) == set()


def test_a_token_endpoint_that_refuses_is_asked_once_more(server: LoginServer, home: Path) -> None:
    write_profile(home, server, token=EXPIRED)
    server.refused_exchanges = 1
    ask(Client.from_profile())
    assert len(server.exchanges) == 2
    server.refused_exchanges = 2
    server.accepted.clear()
    client = Client.from_profile()
    with pytest.raises(errors.CredentialsError, match="401: invalid_grant") as raised:
        ask(client)
    assert "ant auth login" in str(raised.value)
    assert len(server.exchanges) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_token_that_cannot_be_stored_is_an_error(server: LoginServer, home: Path) -> None:
    import resource

    path = write_profile(home, server, token=EXPIRED)
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Client.from_profile() as client:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
        try:
            with pytest.raises(errors.CredentialsError, match="could not be stored") as raised:
                ask(client)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert leaks(raised.value, {"token": SECRET}) == set()
    assert path.read_bytes() == before
    assert [each.suffix for each in path.parent.iterdir() if each != path] == [".lock"]


def test_no_login_is_an_error(server: LoginServer, home: Path) -> None:
    write_profile(home, server)
    client = Client.from_profile()
    with pytest.raises(errors.CredentialsError, match="there is no login for profile 'default'"):
        ask(client)


@pytest.mark.parametrize("name", ["api_key", "auth_token", "credentials", "platform"])
@pytest.mark.parametrize("method", ["from_profile", "from_environment_chain"])
def test_credentials_are_not_given_twice(
    server: LoginServer, home: Path, name: str, method: str
) -> None:
    write_profile(home, server, token=EXPIRED)
    with pytest.raises(errors.CredentialsError, match=f"{name} must not be passed to {method}"):
        getattr(Client, method)(**{name: "SECRET"})


def test_a_copy_shares_the_token(server: LoginServer, home: Path) -> None:
    write_profile(home, server, token=EXPIRED)
    with Client.from_profile() as client:
        ask(client)
        ask(client.with_options(timeout=9))
    assert len(server.exchanges) == 1


def test_a_client_of_httpx_sends_the_refresh(
    server: LoginServer, home: Path, connect: Connector
) -> None:
    write_profile(home, server, token=EXPIRED)
    client = connect.constructed("from_profile", http_client=connect.httpx_client())
    assert ask(client).input_tokens == 7
    assert len(server.exchanges) == 1


@pytest.mark.parametrize("method", ["from_profile", "from_environment_chain"])
def test_a_client_of_another_api_gets_no_token(
    server: LoginServer, home: Path, method: str
) -> None:
    class Other(Client):
        _server = "https://other.example"

    write_profile(home, server, token=EXPIRED)
    with pytest.raises(errors.CredentialsError, match="must not be sent to another one"):
        getattr(Other, method)()
