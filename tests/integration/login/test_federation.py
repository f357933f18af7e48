"""Federation: identity tokens of each source become tokens of the API."""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, Federation, errors, reply_of
from support.blocking import Connector
from support.leaks import leaks
from support.servers.canned import Canned
from support.servers.login_server import (
    AUDIENCE,
    IDENTITY,
    JOB_TOKEN,
    ORGANIZATION,
    LoginServer,
    write_profile,
)
from support.servers.proxy import ProxyServer

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
IDS: dict[str, Any] = {"federation_rule_id": "fdrl_1", "organization_id": ORGANIZATION}
SECRET = "SECRET"


def ask(client: Any) -> Any:
    return client.messages.count_tokens(**QUESTION)


@pytest.fixture
def sources(
    server: LoginServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> dict[str, dict[str, str]]:
    """Each source of identity tokens, set up."""
    (tmp_path / "token").write_text(f"{IDENTITY}\n")
    monkeypatch.setenv("MY_TOKEN", IDENTITY)
    monkeypatch.setenv("ACTIONS_ID_TOKEN_REQUEST_URL", f"{server.url}/github/token?v=2")
    monkeypatch.setenv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", JOB_TOKEN)
    monkeypatch.setenv("GCE_METADATA_HOST", server.url.removeprefix("http://"))
    server.headers["metadata-flavor"] = "Google"
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", f"{server.url}/sts")
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "SECRET-AWS-KEY")
    monkeypatch.delenv("AWS_SESSION_TOKEN", raising=False)
    return {
        "file": {"source": "file", "path": str(tmp_path / "token")},
        "variable": {"source": "variable", "name": "MY_TOKEN"},
        "github_actions": {"source": "github_actions", "audience": AUDIENCE},
        "google": {"source": "google", "audience": AUDIENCE},
        "aws": {"source": "aws", "audience": AUDIENCE},
    }


SOURCES = ("aws", "file", "github_actions", "google", "variable")


@pytest.mark.parametrize("source", SOURCES)
def test_each_source(
    server: LoginServer, sources: dict[str, dict[str, str]], connect: Connector, source: str
) -> None:
    federation = Federation(
        **IDS, identity_token=sources[source], workspace_id="default", base_url=server.url
    )
    client = connect(server.url, api_key=None, credentials=federation)
    found = ask(client)
    fetched = 0 if source in {"file", "variable"} else 1
    assert len(reply_of(found).attempts) == 2 + fetched
    ask(client)
    assert len(server.exchanges) == 1
    assert server.exchanges[0]["workspace_id"] == "default"
    assert "service_account_id" not in server.exchanges[0]
    assert "anthropic-workspace-id" not in server.calls[0].headers
    assert "token from federation rule fdrl_1 with " in repr(client)
    assert repr(federation).startswith("<Federation, token from federation rule fdrl_1 with ")


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    "reply", [Canned(b"<html>SECRET", status=500), Canned(b"\xff SECRET" + b"[" * 9999)]
)
def test_a_source_that_fails_is_a_typed_error(
    server: LoginServer, sources: dict[str, dict[str, str]], source: str, reply: Canned
) -> None:
    server.replies = [reply]
    federation = Federation(**IDS, identity_token=sources[source], base_url=server.url)
    expected = (errors.CredentialsError, errors.InternalServerError)
    with (
        Client(base_url=server.url, credentials=federation) as client,
        pytest.raises(expected) as raised,
    ):
        ask(client)
    assert leaks(raised.value, {"token": SECRET}) == set()
    assert server.calls == []


def remove(name: str) -> Callable[[pytest.MonkeyPatch], None]:
    return lambda monkeypatch: monkeypatch.delenv(name)


@pytest.mark.parametrize(
    "source, change, text",
    [
        ("variable", remove("MY_TOKEN"), "MY_TOKEN is not set"),
        ("github_actions", remove("ACTIONS_ID_TOKEN_REQUEST_TOKEN"), "id-token: write"),
        ("github_actions", remove("ACTIONS_ID_TOKEN_REQUEST_URL"), "id-token: write"),
        (
            "github_actions",
            lambda patch: patch.setenv("ACTIONS_ID_TOKEN_REQUEST_URL", "http://a.example/?a=1"),
            "must begin with https://",
        ),
        (
            "github_actions",
            lambda patch: patch.setenv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "wrong"),
            "status 403",
        ),
        ("aws", lambda patch: patch.setenv("AWS_REGION", "eu-west-9"), "SignatureDoesNotMatch"),
        ("file", lambda patch: Path(Path.home() / "token").unlink(), "No such file"),
        ("file", lambda patch: Path(Path.home() / "token").write_bytes(b"\xff\xfe"), "UTF-8"),
        ("file", lambda patch: Path(Path.home() / "token").write_text(""), "is empty"),
        ("file", lambda patch: Path(Path.home() / "token").write_text("a" * 17000), "at most"),
        ("file", lambda patch: Path(Path.home() / "token").write_text("a b"), "not valid"),
    ],
)
def test_what_is_missing_is_named(
    server: LoginServer,
    sources: dict[str, dict[str, str]],
    monkeypatch: pytest.MonkeyPatch,
    source: str,
    change: Any,
    text: str,
) -> None:
    change(monkeypatch)
    federation = Federation(**IDS, identity_token=sources[source], base_url=server.url)
    with (
        Client(base_url=server.url, credentials=federation) as client,
        pytest.raises(errors.ConfigurationError) as raised,
    ):
        ask(client)
    assert text in str(raised.value)
    assert server.exchanges == []


def test_a_server_that_is_not_that_of_google(
    server: LoginServer, sources: dict[str, dict[str, str]]
) -> None:
    del server.headers["metadata-flavor"]
    federation = Federation(**IDS, identity_token=sources["google"], base_url=server.url)
    with (
        Client(base_url=server.url, credentials=federation) as client,
        pytest.raises(errors.CredentialsError, match="is not the metadata server of Google"),
    ):
        ask(client)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
@pytest.mark.parametrize("how", ["argument", "variables", "profile"])
def test_the_projected_volume_of_a_pod(
    server: LoginServer,
    home: Path,
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    how: str,
) -> None:
    """The kubelet renews a token by replacing the link `..data`, which leads to a directory."""

    def renew(number: int, token: str) -> None:
        directory = tmp_path / "volume" / f"..2030_{number}"
        directory.mkdir(parents=True)
        (directory / "token").write_text(token)
        new = directory.parent / "..data_tmp"
        new.symlink_to(directory.name)
        new.replace(directory.parent / "..data")

    renew(1, IDENTITY)
    path = tmp_path / "volume" / "token"
    path.symlink_to("..data/token")
    source = {"source": "file", "path": str(path)}
    if how == "argument":
        federation = Federation(**IDS, identity_token=source, base_url=server.url)
        client = connect(server.url, api_key=None, credentials=federation)
    elif how == "variables":
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        monkeypatch.setenv("ANTHROPIC_FEDERATION_RULE_ID", IDS["federation_rule_id"])
        monkeypatch.setenv("ANTHROPIC_ORGANIZATION_ID", IDS["organization_id"])
        monkeypatch.setenv("ANTHROPIC_IDENTITY_TOKEN_FILE", str(path))
        client = connect.constructed("from_environment_chain")
    else:
        login = {"identity_token": source}
        write_profile(home, server, kind="oidc_federation", authentication=login)
        client = connect.constructed("from_profile")
    ask(client)
    renew(2, f"{IDENTITY}-of-another-service")
    server.accepted.clear()  # the token is refused, and another one is asked for
    with pytest.raises(errors.CredentialsError, match="invalid_grant"):
        ask(client)
    renew(3, IDENTITY)
    ask(client)
    sent = [each["assertion"] for each in server.exchanges]
    assert (sent[0], sent[-1]) == (IDENTITY, IDENTITY)
    assert {*sent[1:-1]} == {f"{IDENTITY}-of-another-service"}


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
def test_the_metadata_server_is_not_asked_through_a_proxy(
    server: LoginServer,
    sources: dict[str, dict[str, str]],
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
) -> None:
    with LoginServer() as metadata, ProxyServer("http") as proxy:
        metadata.headers["metadata-flavor"] = "Google"
        monkeypatch.setenv("GCE_METADATA_HOST", metadata.url.removeprefix("http://"))
        monkeypatch.setenv(variable.lower(), proxy.url())
        federation = Federation(**IDS, identity_token=sources["google"], base_url=server.url)
        client = connect(server.url, api_key=None, credentials=federation)
        ask(client)
        assert len(metadata.requests) == 1
        assert proxy.connections == 1  # for the API, which it is for
        connect.close()


def test_an_echo_of_the_assertion_is_masked(
    server: LoginServer, sources: dict[str, dict[str, str]]
) -> None:
    def provide() -> str:
        return f"{IDENTITY}-wrong"

    federation = Federation(**IDS, identity_token=provide, base_url=server.url)
    client = Client(base_url=server.url, credentials=federation)
    with pytest.raises(
        errors.CredentialsError, match="400: invalid_grant: the assertion"
    ) as raised:
        ask(client)
    assert leaks(raised.value, {"token": SECRET}) == set()


def test_a_function_provides_the_identity(server: LoginServer, connect: Connector) -> None:
    asked = []

    def provide() -> str:
        asked.append(1)
        if len(asked) == 3:
            raise OSError("no network")
        return IDENTITY

    federation = Federation(**IDS, identity_token=provide, base_url=server.url)
    client = connect(server.url, api_key=None, credentials=federation)
    server.refused_exchanges = 1
    ask(client)
    assert len(asked) == 2  # one for each exchange
    server.accepted.clear()
    with pytest.raises(errors.CredentialsError, match="failed with OSError: no network"):
        ask(client)


def test_tokens_are_replaced_before_they_expire(
    server: LoginServer, sources: dict[str, dict[str, str]]
) -> None:
    server.seconds = 20
    federation = Federation(**IDS, identity_token=sources["variable"], base_url=server.url)
    client = Client(base_url=server.url, credentials=federation)
    ask(client)
    server.seconds = 600
    ask(client)
    ask(client)
    assert len(server.exchanges) == 2


@pytest.mark.parametrize(
    "changed, text",
    [
        ({"organization_id": "org_1"}, "organization_id must be a UUID"),
        ({"organization_id": ""}, "organization_id is missing"),
        ({"federation_rule_id": None}, "federation_rule_id is missing"),
        ({"federation_rule_id": "a b"}, "federation_rule_id must be an id"),
        ({"workspace_id": "mine"}, "workspace_id must be 'default' or begin with wrkspc_"),
        ({"service_account_id": 5}, "service_account_id must be an id"),
        ({"base_url": "http://api.example.com"}, "must begin with https://"),
        ({"identity_token": None}, "identity_token is missing"),
        ({"identity_token": "a"}, "identity_token must be an object"),
        ({"identity_token": {}}, "identity_token.source must be one of 'aws', 'file'"),
        ({"identity_token": {"source": "gcp"}}, "source must be one of"),
        ({"identity_token": {"source": "google"}}, "identity_token.audience is missing"),
        ({"identity_token": {"source": "file", "path": 5}}, "must be a string, not int"),
        (
            {"identity_token": {"source": "file", "path": "a", "b": ""}},
            "has a field that the source 'file' does not know: 'b'",
        ),
        ({"identity_token": {"source": "aws", "audience": "a", "region": "a/b"}}, "region"),
    ],
)
def test_arguments_are_checked_at_once(changed: dict[str, Any], text: str) -> None:
    given: dict[str, Any] = {**IDS, "identity_token": {"source": "file", "path": "a"}, **changed}
    with pytest.raises(errors.ConfigurationError) as raised:
        Federation(**given)
    assert text in str(raised.value)


def federation_profile(
    home: Path, server: LoginServer, sources: dict[str, dict[str, str]], **options: Any
) -> Path:
    login = {"identity_token": sources["file"], "service_account_id": "svac_1"}
    return write_profile(home, server, kind="oidc_federation", authentication=login, **options)


def test_a_profile_keeps_the_token_for_other_processes(
    server: LoginServer, sources: dict[str, dict[str, str]], home: Path, connect: Connector
) -> None:
    path = federation_profile(home, server, sources, workspace_id="wrkspc_1")
    ask(connect.constructed("from_profile"))
    ask(connect.constructed("from_profile"))
    assert len(server.exchanges) == 1
    assert server.exchanges[0]["workspace_id"] == "wrkspc_1"
    assert server.exchanges[0]["service_account_id"] == "svac_1"
    assert "anthropic-workspace-id" not in server.calls[0].headers
    kept = json.loads(path.read_text())
    assert kept["access_token"] == "SECRET-ACCESS-1"
    assert "refresh_token" not in kept
    path.write_text(json.dumps({**kept, "expires_at": int(time.time()) + 29}))
    ask(connect.constructed("from_profile"))
    assert len(server.exchanges) == 2


def test_a_refused_token_of_the_file_is_replaced(
    server: LoginServer, sources: dict[str, dict[str, str]], home: Path, connect: Connector
) -> None:
    token = {"access_token": "SECRET-OLD", "expires_at": int(time.time()) + 500}
    federation_profile(home, server, sources, token=token)
    found = ask(connect.constructed("from_profile"))
    assert [each.status for each in reply_of(found).attempts] == [401, 200, 200]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_token_that_cannot_be_kept_is_used(
    server: LoginServer,
    sources: dict[str, dict[str, str]],
    home: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    import resource

    caplog.set_level(logging.DEBUG, "api_claude")
    path = federation_profile(home, server, sources)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Client.from_profile() as client:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
        try:
            assert ask(client).input_tokens == 7
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not path.exists()
    assert "could not be stored" in caplog.text
    assert SECRET not in caplog.text
