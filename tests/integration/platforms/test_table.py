"""The table of platforms and operations, with servers that check what they are sent.

An operation that a platform offers succeeds. Another one is an error before anything is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from api_claude import errors
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Platform, Vertex
from support import sigv4
from support.blocking import Connector
from support.platform_calls import CALLS, MODEL, client_of
from support.servers import amazon_readings as amazon
from support.servers import platform_readings as readings
from support.servers.canned import Canned
from support.servers.platforms import PlatformServer, Reading, framed_as_events

KEY = "SECRET-platform-key"
PAIR = {"access_key": sigv4.ACCESS_KEY, "secret_key": sigv4.SECRET_KEY}
TEMPORARY = {**PAIR, "session_token": sigv4.SESSION_TOKEN}
MESSAGES = frozenset({"create", "stream", "beta"})
ALL = frozenset(CALLS)
_CLOUD_PATH = "/v1/projects/my-project/locations/global/workspaces/wrkspc_1/invoke"


class Row(NamedTuple):
    """A platform with one kind of credentials: its server, and what it offers."""

    reading: Reading
    platform: Callable[[str], Platform]
    offers: frozenset[str]
    stream: Callable[[], Canned] = framed_as_events


def bedrock(api: Any, check: amazon.Check, **keys: str) -> Row:
    is_invoke = api == "invoke"
    path = "" if is_invoke else "/anthropic"
    reading = amazon.invoke(check, MODEL) if is_invoke else amazon.at_path(check, path)
    more = {"count_tokens", "batches"} if api == "mantle" else set[str]()
    return Row(
        reading,
        lambda url: Bedrock(amazon.REGION, api=api, base_url=url + path, **keys),  # type: ignore[arg-type]
        MESSAGES | more,
        amazon.framed if is_invoke else framed_as_events,
    )


def aws(check: amazon.Check, **keys: str) -> Row:
    reading = amazon.at_path(check, "", ("anthropic-workspace-id", "wrkspc_1"))
    return Row(reading, lambda url: AWS(amazon.REGION, "wrkspc_1", base_url=url, **keys), ALL)


def signed(service: str) -> amazon.Check:
    return amazon.signed(service)


ROWS = {
    "bedrock-key": bedrock("invoke", amazon.keyed(KEY), api_key=KEY),
    "bedrock-signed": bedrock("invoke", signed("bedrock"), **PAIR),
    "bedrock-temporary": bedrock(
        "invoke", amazon.signed("bedrock", sigv4.SESSION_TOKEN), **TEMPORARY
    ),
    "bedrock-messages-key": bedrock("messages", amazon.keyed(KEY), api_key=KEY),
    "bedrock-messages-signed": bedrock("messages", signed("bedrock"), **PAIR),
    "mantle-key": bedrock("mantle", amazon.keyed(KEY), api_key=KEY),
    "mantle-signed": bedrock("mantle", signed("bedrock-mantle"), **PAIR),
    "aws-key": aws(amazon.keyed(KEY), api_key=KEY),
    "aws-signed": aws(signed("aws-external-anthropic"), **PAIR),
    "vertex": Row(
        readings.vertex("us-east5", "my-project", {KEY}),
        lambda url: Vertex("us-east5", "my-project", access_token=KEY, base_url=f"{url}/v1"),
        MESSAGES | {"count_tokens"},
    ),
    "google-cloud": Row(
        readings.google_cloud("my-project", "global", "wrkspc_1", {KEY}),
        lambda url: GoogleCloud("my-project", access_token=KEY, base_url=f"{url}{_CLOUD_PATH}"),
        ALL,
    ),
    "foundry-key": Row(
        readings.foundry(keys={KEY}),
        lambda url: Foundry(api_key=KEY, base_url=f"{url}/anthropic"),
        ALL - {"batches", "models"},
    ),
    "foundry-token": Row(
        readings.foundry(tokens={KEY}),
        lambda url: Foundry(token_provider=lambda: KEY, base_url=f"{url}/anthropic"),
        ALL - {"batches", "models"},
    ),
}


@pytest.fixture(scope="module", params=ROWS)
def row(request: pytest.FixtureRequest) -> Iterator[tuple[Row, PlatformServer]]:
    found = ROWS[request.param]
    with PlatformServer(found.reading, found.stream) as server:
        yield found, server


@pytest.fixture(autouse=True)
def first_party_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set credentials of Anthropic's API, which no platform may be sent: the servers check that."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-api03-SECRET")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "sk-ant-oat01-SECRET")


@pytest.mark.parametrize("operation", CALLS)
def test_each_operation(
    connect: Connector, row: tuple[Row, PlatformServer], operation: str
) -> None:
    (_, platform, offers, _), server = row
    client = client_of(connect, platform(server.url))
    before = len(server.requests)
    if operation in offers:
        assert CALLS[operation](client)
        assert len(server.requests) == before + 1
        assert "sk-ant" not in str(server.requests[-1])
    else:
        with pytest.raises(errors.RequestError, match="does not offer"):
            CALLS[operation](client)
        assert len(server.requests) == before


def test_a_wrong_credential_is_refused(connect: Connector, row: tuple[Row, PlatformServer]) -> None:
    """The servers of the table do check: a request without its credentials is an error."""
    (_, platform, *_), server = row
    client = client_of(connect, platform(server.url))
    with pytest.raises(errors.BadRequestError, match="refused"):
        client.messages.create(
            model=MODEL,
            max_tokens=9,
            messages=[],
            extra_headers={"authorization": "Bearer another"},
        )
