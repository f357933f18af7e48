"""Hostile token endpoints and services with identity tokens: bounds, and no token in any report."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api_claude import Federation, errors
from support.blocking import Connector
from support.leaks import leaks
from support.servers import FaultServer
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request
from support.servers.login_server import JOB_TOKEN, ORGANIZATION, LoginServer

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
SECRET = "SECRET"
TOKEN = json.dumps({"access_token": "SECRET-NEW-TOKEN", "expires_in": 600}).encode()
START = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
MOST_MEMORY = 12_000_000
"""Bytes. A tenth of what the bodies have, and more than the client and server need."""

# What a server sends without an end -> the bound. The others have tests with all kinds of calls.
ENDLESS = {
    "gzip-bomb": "body_bytes",
    "endless-body": "body_bytes",
    "endless-informational": "informational_count",
    "endless-headers": "head_bytes",
    "endless-trailers": "head_bytes",
}
PLACES = ("aws", "exchange", "github_actions", "google", "refresh")
CASES = [(place, fault) for place in ("exchange", "refresh") for fault in ENDLESS] + [
    (place, "endless-body") for place in ("aws", "github_actions", "google")
]


def ask(client: Any) -> Any:
    return client.messages.count_tokens(**QUESTION)


@pytest.fixture
def client(
    connect: Connector, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, str], Any]:
    """`client(place, url)`: a client that sends one of its requests for a token to this URL."""

    def make(place: str, url: str) -> Any:
        if place == "refresh":
            return from_profile(connect, home, url)
        monkeypatch.setenv("MY_TOKEN", "eyJ.SECRET-IDENTITY.sig")
        monkeypatch.setenv("ACTIONS_ID_TOKEN_REQUEST_URL", url)
        monkeypatch.setenv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", JOB_TOKEN)
        monkeypatch.setenv("GCE_METADATA_HOST", url.removeprefix("http://"))
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", url)
        monkeypatch.setenv("AWS_REGION", "eu-west-1")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "SECRET-AWS-KEY")
        monkeypatch.setenv("AWS_SESSION_TOKEN", "SECRET-SESSION")
        identity = {"source": place, "audience": "a"}
        if place == "exchange":
            identity = {"source": "variable", "name": "MY_TOKEN"}
        federation = Federation(
            federation_rule_id="fdrl_1",
            organization_id=ORGANIZATION,
            identity_token=identity,
            base_url=url,
        )
        return connect(url, api_key=None, credentials=federation)

    return make


def from_profile(connect: Connector, home: Path, url: str) -> Any:
    files: dict[str, dict[str, Any]] = {
        "configs": {
            "base_url": url,
            "authentication": {"type": "user_oauth", "client_id": "client-1"},
        },
        "credentials": {
            "access_token": "SECRET-OLD",
            "expires_at": 1,
            "refresh_token": "SECRET-REFRESH",
        },
    }
    for folder, fields in files.items():
        path = home / folder / "default.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(fields))
        path.chmod(0o600)
    return connect.constructed("from_profile")


@pytest.mark.parametrize("place, fault", CASES)
def test_a_response_without_an_end_is_bounded(
    faults: FaultServer, client: Callable[[str, str], Any], place: str, fault: str
) -> None:
    hostile = client(place, faults.url(fault))
    gc.collect()
    tracemalloc.start()
    try:
        with pytest.raises(errors.BoundExceeded) as raised:
            ask(hostile)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert raised.value.bound == ENDLESS[fault]
    assert "the bounds of requests for tokens are fixed" in str(raised.value)
    assert peak < MOST_MEMORY
    assert leaks(raised.value, {"token": SECRET}) == set()


def cut_off(connection: Connection, request: Request) -> None:
    connection.send(START + b"content-length: 999\r\n\r\n" + TOKEN)
    connection.close()


def endless_trailers(connection: Connection, request: Request) -> None:
    connection.send(START + b"transfer-encoding: chunked\r\n\r\n")
    connection.send_chunk(TOKEN)
    connection.send(b"0\r\n" + b"a: b\r\n" * 50_000)


@pytest.mark.parametrize("place", ["exchange", "refresh"])
@pytest.mark.parametrize("fault", [cut_off, endless_trailers])
def test_a_token_in_a_response_that_breaks_off_is_not_shown(
    faults: FaultServer,
    client: Callable[[str, str], Any],
    monkeypatch: pytest.MonkeyPatch,
    fault: Any,
    place: str,
) -> None:
    monkeypatch.setitem(FAULTS, "broken-token", fault)
    hostile = client(place, faults.url("broken-token"))
    with pytest.raises(errors.APIConnectionError) as raised:
        ask(hostile)
    assert leaks(raised.value, {"token": SECRET}) == set()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("status", [200, 400, 503])
def test_what_a_server_repeats_in_headers_is_masked(
    faults: FaultServer,
    client: Callable[[str, str], Any],
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    place: str,
) -> None:
    def repeat(connection: Connection, request: Request) -> None:
        parts = [*(value for _, value in request.headers), request.body.decode()]
        headers = [(f"x-{index}", part) for index, part in enumerate(parts)]
        sent = request.header("authorization") or request.body.decode()
        connection.reply(status, "text/plain", b"{}", [("request-id", sent), *headers])

    monkeypatch.setitem(FAULTS, "repeating", repeat)
    hostile = client(place, faults.url("repeating", "repeating"))
    with pytest.raises(errors.ClaudeError) as raised:
        ask(hostile)
    assert leaks(raised.value, {"token": SECRET}) == set()


@pytest.mark.parametrize("place", PLACES)
def test_a_redirect_is_not_followed(
    server: LoginServer, faults: FaultServer, client: Callable[[str, str], Any],
    monkeypatch: pytest.MonkeyPatch, place: str,
) -> None:  # fmt: skip
    def elsewhere(connection: Connection, request: Request) -> None:
        connection.reply(307, "text/plain", b"", [("location", f"{server.url}/v1/oauth/token")])

    monkeypatch.setitem(FAULTS, "elsewhere", elsewhere)
    with pytest.raises(errors.CredentialsError, match="307"):
        ask(client(place, faults.url("elsewhere")))
    assert server.requests == []


def test_the_next_call_never_gets_what_follows_a_token(
    faults: FaultServer, client: Callable[[str, str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def twice(connection: Connection, request: Request) -> None:
        # In one piece: no client can tell a response that arrives later from that to its request.
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        both = (TOKEN, b'{"input_tokens": 666}')
        connection.send(b"".join(head % len(each) + each for each in both))

    def good(connection: Connection, request: Request) -> None:
        connection.reply(200, "application/json", b'{"input_tokens": 7}')

    monkeypatch.setitem(FAULTS, "token-and-more", twice)
    monkeypatch.setitem(FAULTS, "seven", good)
    assert ask(client("exchange", faults.url("token-and-more", "seven"))).input_tokens == 7


@pytest.mark.parametrize("name", ["access_token", "refresh_token"])
def test_a_token_that_the_file_has_no_room_for_is_refused(
    faults: FaultServer,
    client: Callable[[str, str], Any],
    monkeypatch: pytest.MonkeyPatch,
    home: Path,
    name: str,
) -> None:
    def long(connection: Connection, request: Request) -> None:
        fields = {**json.loads(TOKEN), name: "a" * 300_000}
        connection.reply(200, "application/json", json.dumps(fields).encode())

    monkeypatch.setitem(FAULTS, "long-token", long)
    asking = client("refresh", faults.url("long-token"))
    before = (home / "credentials" / "default.json").read_text()
    with pytest.raises(errors.CredentialsError, match=f"{name} has 300,000 characters"):
        ask(asking)
    assert (home / "credentials" / "default.json").read_text() == before
