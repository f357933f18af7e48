"""A platform refuses a token that can be renewed: one refresh, and one more attempt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, Retry, Token, errors, reply_of
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Platform, Vertex
from integration.faults.test_faults import everything_shown
from support import sigv4
from support.blocking import Connector
from support.platform_calls import CALLS, MODEL, QUESTION, client_of
from support.platform_table import CLOUD_PATH, EXPIRED_BY_ENTRA, EXPIRED_BY_GOOGLE, TOKEN_TEXT
from support.servers import amazon_readings as amazon
from support.servers import platform_readings as readings
from support.servers.canned import Canned
from support.servers.platforms import PlatformServer, Reading

MARK = "SECRET-token"
TOKENS = frozenset({f"{MARK}-1", f"{MARK}-2"})


class Provider:
    """A function that returns numbered tokens."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> Token:
        self.asked += 1
        return Token(f"{MARK}-{self.asked}", time.time() + 3600)


Place = tuple[Reading, Callable[[str, Provider], Platform], Canned]
PLACES: dict[str, Place] = {
    "vertex": (
        readings.vertex("us-east5", "my-project", TOKENS),
        lambda url, provider: Vertex(
            "us-east5", "my-project", token_provider=provider, base_url=f"{url}/v1"
        ),
        EXPIRED_BY_GOOGLE,
    ),
    "google-cloud": (
        readings.google_cloud("my-project", "global", "wrkspc_1", TOKENS),
        lambda url, provider: GoogleCloud(
            "my-project", token_provider=provider, base_url=f"{url}{CLOUD_PATH}"
        ),
        EXPIRED_BY_GOOGLE,
    ),
    "foundry": (
        readings.foundry(tokens=TOKENS),
        lambda url, provider: Foundry(token_provider=provider, base_url=f"{url}/anthropic"),
        EXPIRED_BY_ENTRA,
    ),
}


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest) -> Iterator[tuple[PlatformServer, Provider, Place]]:
    found = PLACES[request.param]
    with PlatformServer(found[0]) as server:
        yield server, Provider(), found


def sent(server: PlatformServer) -> list[str]:
    """Return the numbers of the tokens that a server has received."""
    return [each.headers["authorization"][-1] for each in server.requests]


@pytest.mark.parametrize("operation", ["create", "stream", "count_tokens"])
def test_another_token_is_asked_for_once(
    connect: Connector, place: tuple[PlatformServer, Provider, Place], operation: str
) -> None:
    server, provider, (_, platform, expired) = place
    client = client_of(connect, platform(server.url, provider))
    server.replies.append(expired)
    assert CALLS[operation](client)
    assert CALLS[operation](client)
    assert (sent(server), provider.asked) == (["1", "2", "2"], 2)


@pytest.mark.parametrize("operation", ["create", "stream", "count_tokens"])
def test_a_second_refusal_is_the_error(
    connect: Connector, place: tuple[PlatformServer, Provider, Place], operation: str
) -> None:
    server, provider, (_, platform, expired) = place
    policies = [Retry(3, base=0.001)]  # it does not retry a refusal
    client = client_of(connect, platform(server.url, provider), policies=policies)
    server.replies += [expired] * 5
    with pytest.raises(errors.AuthenticationError) as raised:
        CALLS[operation](client)
    assert (sent(server), provider.asked) == (["1", "2"], 2)
    assert [each.status for each in raised.value.attempts] == [401, 401]
    assert "token_provider=" in raised.value.hint
    assert MARK not in everything_shown(raised.value)


def test_calls_at_the_same_time_ask_for_one_more_token(
    place: tuple[PlatformServer, Provider, Place],
) -> None:
    server, provider, (_, platform, expired) = place
    respond = server.respond

    def refuse_the_first(request: Any) -> Canned:
        found = respond(request)
        return expired if request.headers["authorization"].endswith("1") else found

    server.respond = refuse_the_first  # type: ignore[method-assign] # it knows which has expired
    with Client(platform=platform(server.url, provider)) as client, ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(client.messages.create, max_tokens=9, **QUESTION) for _ in range(16)]
        assert {each.result().role for each in calls} == {"assistant"}
    assert provider.asked == 2


def write(home: Path, session_token: str) -> None:
    (home / "credentials").write_text(
        f"[work]\naws_access_key_id = {sigv4.ACCESS_KEY}\n"
        f"aws_secret_access_key = {sigv4.SECRET_KEY}\naws_session_token = {session_token}\n"
    )


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of AWS with a temporary key, as `aws sso login` and the like write them."""
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "config").write_text("[profile work]\n")
    write(tmp_path, "OLD")
    return tmp_path


EXPIRED = amazon.refusal("bedrock", "ExpiredTokenException", TOKEN_TEXT)
DENIED = amazon.refusal("bedrock", "AccessDeniedException", "You do not have access to the model.")
ON_AMAZON: dict[str, tuple[Reading, Callable[[str], Platform]]] = {
    "bedrock": (
        amazon.invoke(amazon.signed("bedrock", "NEW"), MODEL),
        lambda url: Bedrock(amazon.REGION, profile="work", base_url=url),
    ),
    "aws": (
        amazon.at_path(amazon.signed("aws-external-anthropic", "NEW"), ""),
        lambda url: AWS(amazon.REGION, "wrkspc_1", profile="work", base_url=url),
    ),
}


@pytest.mark.parametrize("name", ON_AMAZON)
def test_a_key_of_a_file_is_read_again(connect: Connector, home: Path, name: str) -> None:
    reading, platform = ON_AMAZON[name]
    with PlatformServer(reading) as server:
        client = client_of(connect, platform(server.url))
        server.replies.append(DENIED)
        with pytest.raises(errors.PermissionDeniedError, match="access to the model"):
            CALLS["create"](client)
        assert len(server.requests) == 1
        server.replies.append(EXPIRED)
        with pytest.raises(errors.PermissionDeniedError, match="the temporary access key has"):
            CALLS["create"](client)
        assert len(server.requests) == 2  # the file has no other key
        write(home, "NEW")
        server.replies.append(EXPIRED)
        message = client.messages.create(max_tokens=9, **QUESTION)
        assert [each.status for each in reply_of(message).attempts] == [403, 200]
        tokens = [each.headers["x-amz-security-token"] for each in server.requests]
        assert tokens == ["OLD", "OLD", "OLD", "NEW"]
        server.replies += [EXPIRED] * 3
        with pytest.raises(errors.PermissionDeniedError):
            CALLS["create"](client)
        write(home, "NEWER")
        with pytest.raises(errors.PermissionDeniedError):
            CALLS["create"](client)
        assert len(server.requests) == 4 + 1 + 2


def test_threads_read_the_files_again_once(home: Path) -> None:
    reading, platform = ON_AMAZON["bedrock"]
    with (
        PlatformServer(reading) as server,
        Client(platform=platform(server.url)) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        respond = server.respond

        def refuse_the_old(request: Any) -> Canned:
            is_old = request.headers["x-amz-security-token"] == "OLD"
            return EXPIRED if is_old else respond(request)

        server.replies.append(DENIED)
        with pytest.raises(errors.PermissionDeniedError):
            client.messages.create(max_tokens=9, **QUESTION)
        server.respond = refuse_the_old  # type: ignore[method-assign] # as above
        write(home, "NEW")
        calls = [pool.submit(client.messages.create, max_tokens=9, **QUESTION) for _ in range(16)]
        assert {each.result().role for each in calls} == {"assistant"}
